// What was written in a text's conversation since, as far as this device knows of it.

import { useLiveQuery } from 'dexie-react-hooks';
import type { OutboxRow } from '../../../store/outboxRows';
import { messagesOf } from '../../../store/queries';
import { givenName } from '../people/givenName';
import { useSession } from '../session/Session';
import { useCircle } from '../session/useCircle';

export interface NewsSince {
  readonly by: 'me' | 'they';
  /** The name to call them by. */
  readonly name: string;
  /** When, epoch ms. */
  readonly at: number;
}

/** The newest message since the text was written that is not the outbox's own; null: none is known. */
export function useNewsSince({ conversation, seenUpTo }: OutboxRow): NewsSince | null {
  const { db } = useSession();
  const circle = useCircle();
  const last = useLiveQuery(async () => {
    if (seenUpTo === null) return null;
    const [messages, ours] = await Promise.all([
      messagesOf(db, conversation),
      db.outbox.where('conversation').equals(conversation).toArray(),
    ]);
    const arrived = new Set(ours.map(({ arrivedAs }) => arrivedAs));
    return (
      messages.findLast(({ id, at, origin }) => at > seenUpTo && origin === 'person' && !arrived.has(id)) ??
      null
    );
  }, [db, conversation, seenUpTo]);
  if (!last?.from || !circle) return null;
  return { by: circle.isMe(last.from) ? 'me' : 'they', name: givenName(last.from), at: last.at };
}
