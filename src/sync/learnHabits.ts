// How people answer each other, counted from the messages on this device; kept in memory only.

import { HabitBook } from '../domain/headers/HabitBook';
import type { Me } from '../domain/person';
import type { HeedDatabase } from '../store/HeedDatabase';
import type { StoredMessage } from '../store/rows';

export async function learnHabits(db: HeedDatabase, me: Me): Promise<HabitBook> {
  const habits = new HabitBook(me);
  const byConversation = new Map<string, StoredMessage[]>();
  await db.messages.each((message) => {
    if (message.channel !== 'mail') return;
    const known = byConversation.get(message.conversation);
    if (known) known.push(message);
    else byConversation.set(message.conversation, [message]);
  });
  for (const [id, messages] of byConversation) habits.put(id, messages);
  return habits;
}
