// From "would be answered" to "somebody waits": most answers to an answer are thanks, and a reminder is always meant.

import type { ReplySigns } from './replySigns';
import { odds } from './replySigns';

/** Logarithms of odds, set by hand on the development conversations; real mailboxes tell replies only. */
const FIRST_MESSAGE = 1;
const ANSWERS_ME = -2;
const AGAIN_AT_ONCE = -1;
const AGAIN_LATER = 0.5;
const SUBJECT_ASKS = 0.8;
const SUBJECT_TELLS = -0.8;
/** Of several who read it one answers, and often none in particular is meant. */
const ONE_OF_MANY = -0.7;
const MANY = Math.log(3);

/**
 * How likely somebody waits for an answer to the newest message.
 * @param replied how likely it would be answered, 0..1
 */
export function owed(replied: number, signs: ReplySigns): number {
  let score = odds(replied) + SUBJECT_ASKS * signs.asks + SUBJECT_TELLS * signs.tellingWord;
  if (signs.againLater === 1) score += AGAIN_LATER;
  else if (signs.toBeginner === 1) score += ANSWERS_ME;
  else if (signs.againAtOnce === 1) score += AGAIN_AT_ONCE;
  else if (signs.reply === 0) score += FIRST_MESSAGE;
  if (signs.readers >= MANY) score += ONE_OF_MANY;
  return 1 / (1 + Math.exp(-score));
}
