// Examples for the headers level: each direct mail of a real mailbox as it stood when it came, and whether it was answered.

import { Circle } from '../../domain/circle';
import { HabitBook } from '../../domain/headers/HabitBook';
import { type ReplySigns, replySigns } from '../../domain/headers/replySigns';
import type { StoredMessage } from '../../store/rows';
import { type LabelledMailbox, labelledMailboxes, ownersView } from '../mailboxes/labelledMailboxes';

export interface ReplyExample {
  readonly owner: string;
  readonly signs: ReplySigns;
  /** Share of direct mail the owner was known to answer until then. */
  readonly usual: number;
  readonly wasAnswered: boolean;
}

/** Habits are those known before each mail came: nothing of what followed is in them. */
export async function replyExamples(folder: string, present: number): Promise<ReplyExample[]> {
  const examples: ReplyExample[] = [];
  for await (const labelled of labelledMailboxes(folder, 'headers', present))
    examples.push(...examplesOf(labelled));
  return examples;
}

function examplesOf({ owner, mailbox, labels }: LabelledMailbox): ReplyExample[] {
  const view = ownersView(mailbox, 'headers');
  const circle = new Circle(view);
  const habits = new HabitBook(view.me);
  const threads = new Map<string, StoredMessage[]>();
  const examples: ReplyExample[] = [];
  for (const message of inTime(mailbox.conversations.values())) {
    const thread = threads.get(message.conversation) ?? [];
    const before = thread.filter(({ origin }) => origin === 'person');
    thread.push(message);
    threads.set(message.conversation, thread);
    habits.put(message.conversation, thread);
    const label = labels.get(message.internetMessageId ?? '');
    if (!label?.isDirect || !message.from) continue;
    const standing = {
      last: message,
      before,
      asker: message.from,
      asked: [{ address: view.me.addresses[0] ?? '', name: view.me.name }],
      direction: 'mine' as const,
    };
    const { signs, usual } = replySigns(standing, view, circle, habits, message.at);
    examples.push({ owner, signs, usual, wasAnswered: label.wasAnswered });
  }
  return examples;
}

function inTime(conversations: Iterable<readonly StoredMessage[]>): StoredMessage[] {
  return [...conversations].flat().sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}
