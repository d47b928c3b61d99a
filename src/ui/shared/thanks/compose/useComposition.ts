// What is being composed, kept at every rest: the words as a draft, the rest beside it.

import { useEffect, useRef, useState } from 'react';
import { type Composition, nobodyYet } from '../../../../domain/composition';
import { draftText, keepDraft } from '../../../../store/draftRows';
import type { HeedDatabase } from '../../../../store/HeedDatabase';
import { readMeta, writeMeta } from '../../../../store/meta';
import { useSession } from '../../session/Session';
import { type Helped, keptAmong } from './keptAmong';

/** A rest in typing after which it is kept, ms. */
const rest = 300;

/** Id of the draft: one for each request that is thanked for, one for all else. */
export function draftId(about: string | null): string {
  return about === null ? 'thanks' : `thanks:${about}`;
}

async function readComposition(db: HeedDatabase, id: string, first: Composition): Promise<Composition> {
  const words = await draftText(db, id);
  const kept = await readMeta(db, 'thanksDraft');
  if (words === '') return first;
  return kept?.id === id ? { ...kept.composition, words } : { ...first, words };
}

export interface Composing {
  readonly composition: Composition;
  readonly change: (part: Partial<Composition>) => void;
  /** The sentence that named the conversation was shortened, as somebody else will read it. */
  readonly isShortened: boolean;
  /** Begins anew; the draft is forgotten. */
  readonly clear: () => Promise<void>;
  /** It was handed to the outbox: the draft is forgotten, until something is changed again. */
  readonly forget: () => Promise<void>;
}

/**
 * @param first with what it begins where no draft is kept; null: not known yet
 * @returns null until the draft was read
 */
export function useComposition(
  about: string | null,
  first: Composition | null,
  helped: Helped | null,
): Composing | null {
  const { db, now } = useSession();
  const [composition, setComposition] = useState<Composition | null>(null);
  const [isShortened, setShortened] = useState(false);
  const id = draftId(about);
  const isRead = useRef(false);
  const isForgotten = useRef(false);

  useEffect(() => {
    if (first === null || isRead.current) return;
    isRead.current = true;
    void readComposition(db, id, first).then(setComposition);
  }, [db, id, first]);

  useEffect(() => {
    if (composition === null) return;
    const timer = window.setTimeout(() => {
      if (isForgotten.current) return;
      const { words, ...others } = composition;
      void keepDraft(db, id, words, now());
      void writeMeta(db, 'thanksDraft', { id, composition: others });
    }, rest);
    return () => window.clearTimeout(timer);
  }, [db, id, composition, now]);

  if (composition === null) return null;
  return {
    composition,
    isShortened,
    change: (part) => {
      isForgotten.current = false;
      const next = { ...composition, ...part };
      const kept = keptAmong(next, helped);
      if (kept !== next) setShortened(true);
      setComposition(kept);
    },
    clear: async () => {
      setShortened(false);
      setComposition({ ...(first ?? nobodyYet), words: '' });
      await keepDraft(db, id, '', now());
    },
    forget: async () => {
      isForgotten.current = true;
      await keepDraft(db, id, '', now());
    },
  };
}
