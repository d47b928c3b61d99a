// How likely a mail gets an answer, from its signs: the usual share moved by the weights that `npm run train` writes.

import { odds, REPLY_SIGNS, type ReplySigns } from './replySigns';
import shipped from './replyWeights.json';

export type ReplyWeights = Readonly<Record<(typeof REPLY_SIGNS)[number], number>>;

/** @param usual share of mail that is answered at all, 0..1 */
export function replyOdds(signs: ReplySigns, usual: number, weights: ReplyWeights = shipped): number {
  const score = REPLY_SIGNS.reduce((sum, sign) => sum + weights[sign] * signs[sign], odds(usual));
  return 1 / (1 + Math.exp(-score));
}
