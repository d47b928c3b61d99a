// How a group chat is called: by its name, or its first people where it has none.

import type { ChatRow } from '../../../store/rows';
import { shownName } from './givenName';

export function chatName({ topic, members }: Pick<ChatRow, 'topic' | 'members'>): string {
  return topic.trim() || members.slice(0, 4).map(shownName).join(', ');
}
