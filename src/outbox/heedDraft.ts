// The drafts that the outbox makes: each carries the id of its row, and is found by it.

import * as v from 'valibot';
import { query } from '../graph/jsonPage';
import type { GraphCalls } from './GraphCalls';
import { odataLiteral } from './odataLiteral';
import { parsed } from './parsed';

export const writeMail = { scopes: ['Mail.ReadWrite'] };

/** A property of our own on the draft, by which it is found when the answer to its creation was lost. */
export const heedId = 'String {8c1f0d52-7d5e-4a5b-9f0e-2f6f4f2b7a11} Name HeedOutboxId';

export const draftSchema = v.object({ id: v.string(), internetMessageId: v.nullish(v.string(), null) });
export const foundSchema = v.object({ value: v.array(draftSchema) });
export type HeedDraft = v.InferOutput<typeof draftSchema>;

/** The draft of a row, while it is not sent; null when there is none. @throws {GraphError} */
export async function findDraft(graph: Pick<GraphCalls, 'get'>, row: string): Promise<HeedDraft | null> {
  const options = query({
    $filter: `singleValueExtendedProperties/Any(ep: ep/id eq ${odataLiteral(heedId)} and ep/value eq ${odataLiteral(row)})`,
    $select: 'id,internetMessageId',
  });
  const json = await graph.get(`/me/mailFolders/drafts/messages${options}`, writeMail);
  return parsed(foundSchema, json).value[0] ?? null;
}
