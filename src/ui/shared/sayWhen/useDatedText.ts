// The sentence that names a date: filled by the date and the form of address until the person writes their own.

import { useState } from 'react';
import type { Register } from '../../../language/courtesy/templates';

/** Stands where no date was chosen yet. */
const noDate = '…';

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

/**
 * @param fill the text for a date and a form of address
 * @param start how they are addressed to begin with
 */
export function useDatedText(
  fill: (phrase: string, register: Register) => string,
  start: Register,
): DatedText {
  const [phrase, setPhrase] = useState(noDate);
  const [chosen, setRegister] = useState<Register | null>(null);
  const [own, setOwn] = useState<string | null>(null);
  const register = chosen ?? start;
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
