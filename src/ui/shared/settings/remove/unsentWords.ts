// Every text of the person's own that is not sent: in the outbox, and drafts of what they were writing.

import type { HeedDatabase } from '../../../../store/HeedDatabase';
import { unsentTexts } from '../../../../store/outbox';
import { isText, type OutboxContent, type OutboxRow } from '../../../../store/outboxRows';
import { shownName } from '../../people/givenName';

export interface UnsentWords {
  readonly id: string;
  readonly from: 'outbox' | 'draft';
  readonly text: string;
  /** To whom; empty where that is not known. */
  readonly name: string;
  /** `decide`: it waits for the person; `going`: a call is under way; `queued`: it goes by itself. */
  readonly state: 'decide' | 'going' | 'queued';
}

/** Oldest first, the outbox before drafts. */
export async function unsentWords(db: HeedDatabase): Promise<readonly UnsentWords[]> {
  const [rows, drafts] = await Promise.all([unsentTexts(db), db.drafts.toArray()]);
  const kept = drafts
    .sort((a, b) => a.at - b.at)
    .map(({ id, text }): UnsentWords => ({ id, from: 'draft', text, name: '', state: 'decide' }));
  return [...rows.flatMap(wordsOf), ...kept];
}

/** What nobody else reads holds no words of the person's. */
function wordsOf({ id, content, state }: OutboxRow): UnsentWords[] {
  if (!isText(content)) return [];
  const isDecided = state === 'held' || state === 'failed';
  const going = state === 'queued' ? 'queued' : 'going';
  return [
    { id, from: 'outbox', text: content.text, name: nameOf(content), state: isDecided ? 'decide' : going },
  ];
}

function nameOf(content: OutboxContent): string {
  if ('to' in content) return content.to.map(shownName).join(', ');
  return 'person' in content ? shownName(content.person) : '';
}
