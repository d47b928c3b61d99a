// Whether an ask is a new one or only reminds of an older one.

import { isOpen, type OpenRequest, openItems } from '../openRequest';
import type { Move, ReadAsk } from '../reading';
import { overlap } from '../replyOutcome';

/** Whether an ask only reminds of an open request of the same asker. */
export function isReminderOf(request: OpenRequest, ask: ReadAsk, moves: readonly Move[]): boolean {
  if (!isOpen(request)) return false;
  // "Forget the one, I still need the other" asks anew for what is left.
  if (moves.includes('neverMind')) return false;
  if (ask.isReminder || (moves.includes('reminds') && ask.topics.length <= 3)) return true;
  if (openItems(request).length < request.items.length) return false;
  const shared = Math.max(0, ...request.items.map((item) => overlap(item.ask.topics, ask.topics)));
  return request.repliesSince > 0
    ? request.state === 'promised' && shared > 0
    : shared >= 2 && shared * 2 >= ask.topics.length;
}
