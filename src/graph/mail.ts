// Messages of the mailbox: by slices of time over all folders, and single ones by id.

import * as v from 'valibot';
import type { RawMessage } from '../domain/message';
import { readObject, textField } from './fields';
import type { CallOptions, GraphClient } from './GraphClient';
import { parseInstant } from './instant';
import { odataInstant, parsePage, query } from './jsonPage';
import { parseMail } from './mailMessage';
import { type Level, mailScopes } from './scopes';
import { isUnreadable } from './unreadable';

export interface MailItem {
  readonly raw: RawMessage;
  /** When it came into the mailbox, epoch ms. */
  readonly receivedAt: number;
}

export interface MailPage {
  readonly items: readonly MailItem[];
  /** Messages that could not be read. */
  readonly skipped: number;
  readonly next: string | null;
  /** Messages in the whole slice; null when not asked for. */
  readonly count: number | null;
}

const headerProperties = [
  'id',
  'conversationId',
  'internetMessageId',
  'internetMessageHeaders',
  'subject',
  'from',
  'sender',
  'toRecipients',
  'ccRecipients',
  'sentDateTime',
  'receivedDateTime',
  'isDraft',
  'isRead',
  'importance',
  'hasAttachments',
  'parentFolderId',
  'webLink',
  'flag',
  'inferenceClassification',
  // Invitations; the property belongs to the derived type, and is refused under its plain name.
  'microsoft.graph.eventMessage/meetingMessageType',
];

/**
 * The whole body, in the form it was written: what is new in it is found by our own rules, which are measured and
 * the same for imported mail. (`uniqueBody` would be smaller, but leaves the choice to the server.)
 */
function selected(level: Level): string {
  return (level === 'text' ? [...headerProperties, 'body'] : headerProperties).join(',');
}

export function mailCall(level: Level): CallOptions {
  return { scopes: mailScopes[level] };
}

/** A slice of time; `to` is exclusive, null: up to now. Epoch ms. */
export interface Slice {
  readonly from: number;
  readonly to: number | null;
}

/** First page of a slice, newest first. Further ones by `nextMailPage`. @throws GraphError */
export async function mailPage(
  client: GraphClient,
  level: Level,
  { from, to }: Slice,
  { top, isCounted = false }: { readonly top: number; readonly isCounted?: boolean },
): Promise<MailPage> {
  const upTo = to === null ? '' : ` and receivedDateTime lt ${odataInstant(to)}`;
  const options = query({
    $filter: `receivedDateTime ge ${odataInstant(from)}${upTo}`,
    $orderby: 'receivedDateTime desc',
    $select: selected(level),
    $top: top,
    $count: isCounted ? 'true' : undefined,
  });
  return readPage(await client.get(`/me/messages${options}`, mailCall(level)), level);
}

export async function nextMailPage(client: GraphClient, level: Level, link: string): Promise<MailPage> {
  return readPage(await client.get(link, mailCall(level)), level);
}

/**
 * Messages by id, in any folder. null: there is none any more; one that cannot be read is left out.
 * @throws GraphError
 */
export async function messagesById(
  client: GraphClient,
  level: Level,
  ids: readonly string[],
  how: Pick<CallOptions, 'isUrgent'> = {},
): Promise<Map<string, MailItem | null>> {
  const parts = ids.map((id) => ({
    path: `/me/messages/${encodeURIComponent(id)}${query({ $select: selected(level) })}`,
  }));
  const answers = await client.batch(parts, { ...mailCall(level), ...how });
  const found = new Map<string, MailItem | null>();
  ids.forEach((id, index) => {
    const answer = answers[index];
    if (!answer) return;
    if (answer.ok) {
      const item = readItem(answer.json, level);
      if (item) found.set(id, item);
      // Ids of before the mailbox was moved or restored are refused as malformed.
    } else if (answer.error.kind === 'notFound' || answer.error.kind === 'badRequest') found.set(id, null);
    else throw answer.error;
  });
  return found;
}

function readPage(json: unknown, level: Level): MailPage {
  const page = parsePage(json);
  const items = page.items.map((each) => readItem(each, level)).filter((item) => item !== null);
  return { items, skipped: page.items.length - items.length, next: page.next, count: page.count };
}

const receivedSchema = v.object({ receivedDateTime: textField });

function readItem(json: unknown, level: Level): MailItem | null {
  const parsed = parseMail(json, { level });
  if (isUnreadable(parsed)) return null;
  const received = parseInstant(readObject(receivedSchema, json)?.receivedDateTime ?? null);
  return {
    raw: { envelope: parsed.envelope, text: parsed.text },
    receivedAt: received ?? parsed.envelope.at,
  };
}
