// "This was a request" about a message in which nothing was found: its likeliest sentence is what there is to learn from.

import type { GraphClient } from '../graph/GraphClient';
import { GraphError } from '../graph/GraphError';
import { messagesById } from '../graph/mail';
import { AuthError } from '../graph/signIn/AuthError';
import { likeliestSentence } from '../language/likeliestSentence';
import type { HeedDatabase } from '../store/HeedDatabase';
import type { Settings } from '../store/rows';

/** Reads those mails once more. What cannot be read now is tried again with the next correction. */
export async function completeLessons(
  client: GraphClient,
  db: HeedDatabase,
  { level }: Settings,
): Promise<void> {
  if (level === 'headers') return;
  const bare = await db.lessons.filter(({ isRequest, quote }) => isRequest && quote === '').toArray();
  const stored = await db.messages.bulkGet(bare.map(({ message }) => message));
  const ids = stored.flatMap((message) =>
    message && message.channel === 'mail' && !message.isPrivate ? [message.id] : [],
  );
  if (ids.length === 0) return;
  try {
    const found = await messagesById(client, level, ids, { isUrgent: true });
    for (const lesson of bare) {
      const raw = found.get(lesson.message)?.raw;
      if (!raw?.text || raw.envelope.isPrivate) continue;
      await db.lessons.update(lesson.id, {
        quote: likeliestSentence(raw.text, raw.envelope.from?.name ?? ''),
      });
    }
  } catch (error) {
    if (!(error instanceof GraphError) && !(error instanceof AuthError)) throw error;
  }
}
