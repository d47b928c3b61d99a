// Asks with a reply, each with what the reply does for the ask: written by people who did not know the rules.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * `turned`: asks back what must be known first. `partial`: one of two things is answered. `closed`: the asker has
 * thanked or needs it no more.
 */
export const PAIR_LABELS = [
  'answered',
  'promised',
  'declined',
  'waiting',
  'turned',
  'partial',
  'closed',
] as const;
export type PairLabel = (typeof PAIR_LABELS)[number];

export interface Pair {
  readonly label: PairLabel;
  readonly channel: 'mail' | 'chat';
  readonly ask: string;
  readonly reply: string;
}

const BLOCK = /^(\w+) \| (mail|chat)\nASK: (.+)\nREPLY: (.+)(?:\nTHEN: .+)?$/;

/** @throws Error with the block that has another form or label. */
export function readPairs(language: 'en' | 'ru'): readonly Pair[] {
  const file = fileURLToPath(new URL(`pairs.${language}.txt`, import.meta.url));
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n\n')
    .map((block) => {
      const [, word, channel, ask, reply] = BLOCK.exec(block) ?? [];
      const label = PAIR_LABELS.find((each) => each === word);
      if (label === undefined || !ask || !reply || (channel !== 'mail' && channel !== 'chat'))
        throw new Error(`${file}: no pair is "${block}"`);
      return { label, channel, ask, reply };
    });
}
