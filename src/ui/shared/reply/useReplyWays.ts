// The ways to answer a request, from the messages that are known of it.

import { useLiveQuery } from 'dexie-react-hooks';
import { type ReplyWays, replyWays } from '../../../domain/replyWays';
import { messagesOf } from '../../../store/queries';
import type { RequestRow } from '../../../store/rows';
import { peopleOf } from '../request/requestWords';
import { useSession } from '../session/Session';
import { useCircle } from '../session/useCircle';

/** undefined while it is read; null when there is nothing to answer. */
export function useReplyWays(row: RequestRow): ReplyWays | null | undefined {
  const { db } = useSession();
  const circle = useCircle();
  const messages = useLiveQuery(() => messagesOf(db, row.conversation), [db, row.conversation, row.lastAt]);
  if (!circle || !messages) return undefined;
  // Whom I ask is answered as well when they asked back; else it is the one who waits.
  const people = [...(row.turn === 'mine' && row.asker ? [row.asker] : []), ...peopleOf(row)];
  for (const person of people) {
    const ways = replyWays(messages, person, circle);
    if (ways) return ways;
  }
  return null;
}
