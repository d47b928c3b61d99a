// The verdict for each conversation of a mailbox.

import { assembleConversation } from '../../domain/conversation';
import { HabitBook } from '../../domain/headers/HabitBook';
import { judge } from '../../domain/judge';
import type { PersonalLayer } from '../../domain/personal/PersonalLayer';
import type { Verdict } from '../../domain/request';
import type { View } from '../../domain/view';
import type { Mailbox } from './Collected';

/**
 * Conversation by conversation; each is let go once it is judged, and so is a verdict that is not wanted.
 * What lies after `now` has not happened yet.
 */
export function judgeMailbox(
  { conversations, chats }: Mailbox,
  view: View,
  isWanted: (verdict: Verdict) => boolean = () => true,
  personal: PersonalLayer | null = null,
): Verdict[] {
  const verdicts: Verdict[] = [];
  const habits = view.level === 'headers' ? new HabitBook(view.me) : null;
  if (habits) for (const [id, messages] of conversations) habits.put(id, messages);
  for (const [id, messages] of conversations) {
    conversations.delete(id);
    const chat = chats.get(id) ?? null;
    const past = messages.filter(({ at }) => at <= view.now);
    if (past.length === 0 && chat === null) continue;
    const verdict = judge(assembleConversation(id, past, chat), view, { habits, personal });
    if (isWanted(verdict)) verdicts.push(verdict);
  }
  return verdicts;
}
