// A recognition card: from whom, to whom, for which principle of internal service, in whose words.

import type { Person } from './person';
import type { Place } from './place';

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

/** A card that was read, or one of a form this Heed does not know: shown as its text. */
export type ReadCard =
  | { readonly form: 'known'; readonly kudos: Kudos }
  | { readonly form: 'later'; readonly from: Person; readonly at: number; readonly text: string };

/** Where a thank-you goes: to each recipient alone, or to a chat or channel where others see it too. */
export type Audience = { readonly kind: 'alone'; readonly by: 'chat' | 'mail' } | Place;

/** Characters that a card's words may have (UTF-16): so many fit into a post, whatever they are. */
export const mostWords = 2_000;

/** People who can be thanked in one go: more are reached better, and thanked better, in a channel. */
export const mostThanked = 50;

/**
 * Whether everybody who will read it was in the conversation that is thanked for: only then may the words take
 * something from it.
 * @param knowing addresses of those in the conversation
 */
export function staysAmong(to: readonly Person[], audience: Audience, knowing: ReadonlySet<string>): boolean {
  return audience.kind === 'alone' && to.every(({ address }) => knowing.has(address));
}
