// What changed in one folder since we last asked: which messages are there, were read or flagged, went away.

import * as v from 'valibot';
import type { BatchPart, PartAnswer } from './batchAnswer';
import { flagField, partField, readObject, textField } from './fields';
import type { GraphError } from './GraphError';
import { parseInstant } from './instant';
import { odataInstant, parsePage, query } from './jsonPage';

/** A message that is in the folder. Only what changes is asked for: new ones are read in full by their id. */
export interface DeltaMessage {
  readonly id: string;
  /** Epoch ms; null: Graph did not say. */
  readonly receivedAt: number | null;
  /** null: Graph did not say, so it has not changed. */
  readonly isRead: boolean | null;
  readonly isFlagged: boolean | null;
}

export interface DeltaPage {
  readonly present: readonly DeltaMessage[];
  /** Ids of messages deleted or moved elsewhere. */
  readonly removed: readonly string[];
  /** Link to the next page, or null. */
  readonly next: string | null;
  /** Link to later changes, on the last page. */
  readonly link: string | null;
}

/** A page of ids is small. */
const prefer = ['odata.maxpagesize=500'];

/** First call of a fresh round over all messages received since an instant (epoch ms). */
export function freshDelta(folder: string, since: number): BatchPart {
  const path = `/me/mailFolders/${encodeURIComponent(folder)}/messages/delta${query({
    $filter: `receivedDateTime ge ${odataInstant(since)}`,
    $orderby: 'receivedDateTime desc',
    $select: 'id,receivedDateTime,isRead,flag',
  })}`;
  return { path, prefer };
}

/** A further call of a round, or the first of the next one, by Graph's link as it is. */
export function deltaByLink(link: string): BatchPart {
  return { path: link, prefer };
}

const entrySchema = v.object({
  id: textField,
  '@removed': v.optional(v.unknown()),
  receivedDateTime: textField,
  isRead: flagField,
  flag: partField(v.object({ flagStatus: textField })),
});

/**
 * @throws GraphError of that part; kind `gone` when the link is too old, so that the folder is read afresh
 */
export function readDelta(answer: PartAnswer): DeltaPage {
  if (!answer.ok) throw answer.error;
  const page = parsePage(answer.json);
  const present: DeltaMessage[] = [];
  const removed: string[] = [];
  for (const item of page.items) {
    const entry = readObject(entrySchema, item);
    if (!entry?.id) continue;
    if (entry['@removed'] !== undefined) removed.push(entry.id);
    else {
      const status = entry.flag?.flagStatus ?? null;
      present.push({
        id: entry.id,
        receivedAt: parseInstant(entry.receivedDateTime),
        isRead: entry.isRead,
        isFlagged: status === null ? null : status === 'flagged',
      });
    }
  }
  return { present, removed, next: page.next, link: page.delta };
}

/** Whether an error says that a delta link is of no use any more: too old, or not one of this mailbox. */
export function isStale(error: GraphError): boolean {
  return error.kind === 'gone' || error.kind === 'badRequest';
}
