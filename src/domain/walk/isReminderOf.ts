// Whether an ask is a new one or only reminds of an older one.

import { isOpen, type OpenRequest, openItems } from '../openRequest';
import type { Move, ReadAsk } from '../reading';
import { overlap } from '../replies/ruledOutcome';

/** Whether an ask only reminds of an open request of the same asker. */
export function isReminderOf(request: OpenRequest, ask: ReadAsk, moves: readonly Move[]): boolean {
  if (!isOpen(request)) return false;
  // "Forget the one, I still need the other" asks anew for what is left.
  if (moves.includes('neverMind')) return false;
  if (ask.isReminder || (moves.includes('reminds') && ask.topics.length <= 3)) return true;
  if (openItems(request).length < request.items.length) return false;
  if ((request.repliesSince === 0 || request.state === 'promised') && pointsBack(ask)) return true;
  const shared = Math.max(0, ...request.items.map((item) => overlap(item.ask.topics, ask.topics)));
  return request.repliesSince > 0
    ? request.state === 'promised' && shared > 0
    : shared >= 2 && shared * 2 >= ask.topics.length;
}

/** "Is it ready?", "where are we with this?": asks about what was asked before, and names nothing else. */
function pointsBack({ kind, quote, topics }: ReadAsk): boolean {
  return kind === 'question' && topics.length <= 1 && quote.length <= LONGEST && POINTS_BACK.test(quote);
}

const LONGEST = 50;
const POINTS_BACK =
  /(?:^|\s)(?:is|are|was|has|have|did|does|any|where|how|when|still|got)\s(?:[a-z']{1,12}\s){0,5}(?:it|this|that|these|those|them)(?![a-z])/iu;
