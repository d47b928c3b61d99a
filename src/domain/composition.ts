// A thank-you that is being written: to whom, for what, in which words, and who will see it.

import { type Kudos, mostThanked, mostWords } from './kudos';
import type { Person } from './person';

/** Who will see it, with what the button says of them. */
export type Reach =
  | { readonly kind: 'alone'; readonly by: 'chat' | 'mail' }
  | { readonly kind: 'chat'; readonly chat: string; readonly name: string; readonly size: number }
  | {
      readonly kind: 'channel';
      readonly team: string;
      readonly channel: string;
      readonly name: string;
      /** null: Graph does not say. */
      readonly size: number | null;
    };

export interface Composition {
  readonly to: readonly Person[];
  readonly principle: Kudos['principle'];
  readonly words: string;
  /** null: a group chat or channel is to be chosen yet. */
  readonly reach: Reach | null;
}

export const nobodyYet: Composition = {
  to: [],
  principle: 'promptness',
  words: '',
  reach: { kind: 'alone', by: 'chat' },
};

/** Why it cannot be sent yet; null when it can. */
export type Lack = 'nobody' | 'tooMany' | 'noWords' | 'tooLong' | 'noPlace';

export function lackOf({ to, words, reach }: Composition): Lack | null {
  if (to.length === 0) return 'nobody';
  if (to.length > mostThanked) return 'tooMany';
  if (words.trim() === '') return 'noWords';
  if (words.length > mostWords) return 'tooLong';
  return reach === null ? 'noPlace' : null;
}
