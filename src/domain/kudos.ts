// A recognition card: from whom, to whom, for which principle of internal service, in whose words.

import type { Person } from './person';

/** The five principles of internal service that Heed ships. */
export const principles = ['customerFocus', 'promptness', 'quality', 'initiative', 'respect'] as const;

export type Principle = (typeof principles)[number];

export interface Kudos {
  /** UUID: the card's key, by which it is told from others. */
  readonly id: string;
  readonly from: Person;
  readonly to: readonly Person[];
  /** One of Heed's, or a name from the organisation's own list. */
  readonly principle: Principle | { readonly own: string };
  /** In the giver's own words; plain text. */
  readonly words: string;
  /** When it was given, epoch ms. */
  readonly at: number;
  /** Language of the card's own few words. */
  readonly language: 'en' | 'ru';
}
