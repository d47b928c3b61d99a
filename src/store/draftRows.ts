// Texts that a person is writing: kept at every keystroke's rest, until they are sent or thrown away.

import type { HeedDatabase } from './HeedDatabase';

export interface DraftRow {
  /** What is being written: `reply:CONVERSATION`, `passOn:CONVERSATION` and the like. */
  readonly id: string;
  readonly text: string;
  /** When it was last changed, epoch ms. */
  readonly at: number;
}

/** Keeps a text; an empty one is forgotten. `now`: epoch ms. */
export async function keepDraft(db: HeedDatabase, id: string, text: string, now: number): Promise<void> {
  if (text.trim() === '') await db.drafts.delete(id);
  else await db.drafts.put({ id, text, at: now });
}

/** The text kept under this id; empty when there is none. */
export async function draftText(db: HeedDatabase, id: string): Promise<string> {
  return (await db.drafts.get(id))?.text ?? '';
}
