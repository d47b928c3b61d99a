// What the user corrected, as examples to learn from: kept on this device only, seen in the settings, taken back there.

import type { AskKind } from '../domain/ask';
import type { Lesson } from '../domain/personal/Lesson';
import { PersonalLayer } from '../domain/personal/PersonalLayer';
import type { HeedDatabase } from './HeedDatabase';
import { decisionRow, takenBackRow } from './roaming/decisionRows';
import type { Decision, RequestRow, StoredMessage } from './rows';

/** A correction with what the list of them shows. */
export interface LessonRow extends Lesson {
  /** Name of the writer as shown; empty where unknown. */
  readonly senderName: string;
  readonly subject: string;
}

/** A message in which nothing was found at all, before any correction. */
const UNSEEN = 0.1;
/** Where the words of an ask are not stored any more. */
const USUAL = 0.7;

/**
 * The example that a decision gives; null for a decision that says nothing about what a request is.
 * @param messages of the conversation, in any order
 * @param mine addresses of the user
 */
export function lessonOf(
  decision: Decision,
  request: RequestRow,
  messages: readonly StoredMessage[],
  mine: readonly string[],
): LessonRow | null {
  if (decision.kind !== 'notRequest' && decision.kind !== 'isRequest') return null;
  const isRequest = decision.kind === 'isRequest';
  const message = isRequest ? newestToMe(messages, mine) : asking(request, messages);
  if (!message) return null;
  const quote = request.asks.find((ask) => !ask.isAnswered)?.quote;
  const ask = isRequest
    ? [...message.reading.asks].sort((a, b) => b.probability - a.probability)[0]
    : message.reading.asks.find((each) => each.quote === quote);
  const isByMe = message.from === null || mine.includes(message.from.address);
  return {
    id: decision.id,
    conversation: decision.conversation,
    message: message.id,
    isRequest,
    sender: isByMe ? null : (message.from?.address ?? null),
    senderName: message.from?.name ?? '',
    subject: request.subject,
    kind: kindOf(ask, request),
    quote: message.isPrivate ? '' : (ask?.quote ?? quote ?? ''),
    probability: ask?.probability ?? (isRequest ? UNSEEN : headersOf(request)),
    at: decision.at,
  };
}

function kindOf(ask: { readonly kind: AskKind } | undefined, request: RequestRow): AskKind | null {
  return ask?.kind ?? request.asks[0]?.kind ?? null;
}

function headersOf(request: RequestRow): number {
  return request.asks.length === 0 ? request.confidence : USUAL;
}

function newestToMe(messages: readonly StoredMessage[], mine: readonly string[]): StoredMessage | undefined {
  const written = messages
    .filter(({ origin, from }) => origin === 'person' && from !== null)
    .sort((a, b) => b.at - a.at);
  return written.find(({ from }) => !mine.includes(from?.address ?? '')) ?? written[0];
}

function asking(request: RequestRow, messages: readonly StoredMessage[]): StoredMessage | undefined {
  const id = request.asks.find((ask) => !ask.isAnswered)?.message;
  const found = messages.find((message) => message.id === id);
  if (found) return found;
  return [...messages]
    .sort((a, b) => b.at - a.at)
    .find(({ from }) => from !== null && from.address === request.asker?.address);
}

/** What was learnt so far; null where nothing was corrected. `now`: epoch ms, by which corrections have aged. */
export async function personalLayer(db: HeedDatabase, now: number): Promise<PersonalLayer | null> {
  const lessons = await db.lessons.toArray();
  return lessons.length === 0 ? null : new PersonalLayer(lessons, now);
}

/** The corrections, newest first. */
export async function lessons(db: HeedDatabase): Promise<readonly LessonRow[]> {
  return db.lessons.orderBy('at').reverse().toArray();
}

/** A correction taken back, as it was. */
export interface TakenBack {
  readonly lesson: LessonRow;
  readonly decision: Decision | null;
}

/** Takes a correction back, and the decision it came with: what it hid comes back. Null when there was none. */
export async function takeBackLesson(db: HeedDatabase, id: string): Promise<TakenBack | null> {
  return db.transaction('rw', db.lessons, db.decisions, db.roaming, async () => {
    const lesson = await db.lessons.get(id);
    const decision = await db.decisions.get(id);
    if (decision) await db.roaming.put(takenBackRow(decision));
    await db.decisions.delete(id);
    await db.lessons.delete(id);
    return lesson ? { lesson, decision: decision ?? null } : null;
  });
}

/** Makes it count again. `now`: epoch ms; on other devices the later word stands. */
export async function restoreLesson(
  db: HeedDatabase,
  { lesson, decision }: TakenBack,
  now: number,
): Promise<void> {
  await db.transaction('rw', db.lessons, db.decisions, db.roaming, async () => {
    await db.lessons.put(lesson);
    if (!decision) return;
    const again = { ...decision, at: Math.max(now, decision.at + 2) };
    await db.decisions.put(again);
    await db.roaming.put(decisionRow(again));
  });
}
