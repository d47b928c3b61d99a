// The sentence that names a date: filled by the date and the form of address until the person writes their own.

import { useEffect, useState } from 'react';
import type { Register } from '../../../language/courtesy/templates';
import { keepDraft } from '../../../store/draftRows';
import { useSession } from '../session/Session';

/** Stands where no date was chosen yet. */
const noDate = '___';
/** Rest of the keys after which the text is kept, ms. */
const rest = 300;

export interface DatedText {
  readonly text: string;
  /** Whether the person has changed it. */
  readonly isOwn: boolean;
  /** Whether it names the date that was chosen. */
  readonly namesDate: boolean;
  setText(text: string): void;
  setRegister(register: Register): void;
  /** The phrase of the date chosen; null: none any more. */
  setPhrase(phrase: string | null): void;
  readonly register: Register;
}

interface Start {
  /** The text for a date and a form of address. */
  readonly fill: (phrase: string, register: Register) => string;
  /** How they are addressed to begin with. */
  readonly register: Register;
  /** Draft id under which one's own words are kept. */
  readonly draft: string;
  /** What was kept of them; empty when nothing was. */
  readonly kept: string;
  /** The date that stands in what was kept. */
  readonly phrase: string | null;
}

export function useDatedText({ fill, register: start, draft, kept, phrase: named }: Start): DatedText {
  const { db, now } = useSession();
  const [phrase, setPhrase] = useState(named ?? noDate);
  const [chosen, setRegister] = useState<Register | null>(null);
  const [own, setOwn] = useState<string | null>(kept === '' || kept === fill(phrase, start) ? null : kept);
  const register = chosen ?? start;
  useEffect(() => {
    const timer = window.setTimeout(() => {
      keepDraft(db, draft, own ?? '', now()).catch((error: unknown) =>
        console.error('The draft could not be kept', error),
      );
    }, rest);
    return () => window.clearTimeout(timer);
  }, [db, draft, own, now]);
  const text = own ?? fill(phrase, register);
  return {
    text,
    isOwn: own !== null,
    namesDate: phrase === noDate || text.includes(phrase),
    register,
    setText: (next) => setOwn(next === fill(phrase, register) ? null : next),
    setRegister,
    setPhrase: (next) => {
      const after = next ?? noDate;
      if (own !== null) setOwn(own.replace(phrase, () => after));
      setPhrase(after);
    },
  };
}
