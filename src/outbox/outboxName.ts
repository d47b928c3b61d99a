// The name under which all windows of one owner share the outbox: of its lock and of its channel.

import type { HeedDatabase } from '../store/HeedDatabase';

export function outboxName({ name }: Pick<HeedDatabase, 'name'>): string {
  return `heed-outbox:${name}`;
}
