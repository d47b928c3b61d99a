// /me/mailFolders/{id}/messages/delta: what is in a folder, then what changed in it.

import * as v from 'valibot';
import { badRequest, GraphFailure } from '../GraphFailure';
import { type Filter, parseFilter } from '../odata/filterSyntax';
import { allowOnly } from '../odata/options';
import { collection } from '../odata/page';
import { readSelection, type Selection } from '../odata/selection';
import { type Answer, type Call, type Json, type Operation, ok } from '../operation';
import type { FolderEvent } from './FolderLog';
import { messageContext, messageType, readExpand } from './listMessages';
import type { Mail } from './Mail';
import type { MailboxStore } from './MailboxStore';
import { idFor, presentMessage } from './presentMessage';

/** What a link carries, so that the options need to be given once only. */
const Token = v.object({
  /** Public id of the folder. */
  folder: v.string(),
  /** The folder as the caller named it. */
  named: v.string(),
  select: v.nullable(v.string()),
  expand: v.boolean(),
  /** Only messages received at or after this, epoch ms. */
  since: v.nullable(v.number()),
  newestFirst: v.boolean(),
  changes: v.nullable(v.picklist(['created', 'updated', 'deleted'])),
  /** Changes up to here are known to the caller since the last round. */
  known: v.number(),
  /** In the first round: the last message given, `[received, order]`; null: none yet. Else where in the log to go on. */
  at: v.union([v.null(), v.tuple([v.number(), v.number()]), v.number()]),
  /** How it will have expired when it comes back; null: it will not. */
  spoilt: v.nullable(v.picklist(['gone', 'notFound'])),
});
type Token = v.InferOutput<typeof Token>;

const usualPage = 10;
const mostPage = 1_000;

function delta(call: Call): Answer {
  const store = call.world.mailbox(call.me.user.id);
  const text = call.options.get('$skiptoken') ?? call.options.get('$deltatoken');
  const token = text === undefined || text === '' ? firstToken(call, store) : readToken(call, text);
  const selection = readSelection(
    new Map(token.select === null ? [] : [['$select', token.select]]),
    messageType,
  );
  const size = Math.min(call.prefer.maxPageSize ?? usualPage, mostPage);
  const step =
    typeof token.at === 'number'
      ? changesAfter(call, store, token, selection, size)
      : firstRound(call, store, token, selection, size);
  const link = linkFor(call, step.next, step.more);
  const context = messageContext(call, token.named, selection);
  const body = collection(context, step.values, step.more ? link : null);
  return ok(step.more ? body : { ...body, '@odata.deltaLink': link });
}

interface Step {
  readonly values: readonly Json[];
  readonly next: Token;
  readonly more: boolean;
}

function firstToken(call: Call, store: MailboxStore): Token {
  allowOnly(call.options, ['$select', '$filter', '$orderby', '$top', '$expand', '$skiptoken']);
  readSelection(call.options, messageType);
  const order = call.options.get('$orderby');
  if (order !== undefined && !/^\s*receivedDateTime\s+desc\s*$/i.test(order)) {
    throw badRequest('Only $orderby=receivedDateTime desc is supported with change tracking.');
  }
  const changes = call.options.get('changetype');
  if (changes !== undefined && changes !== 'created' && changes !== 'updated' && changes !== 'deleted') {
    throw badRequest(`The value '${changes}' of changeType is not supported.`);
  }
  const filter = call.options.get('$filter');
  const named = call.params.folder ?? '';
  return {
    folder: store.folder(named).publicId,
    named,
    select: call.options.get('$select') ?? null,
    expand: readExpand(call),
    since: filter === undefined ? null : sinceOf(parseFilter(filter)),
    newestFirst: order !== undefined,
    changes: changes ?? null,
    known: store.now,
    at: null,
    spoilt: null,
  };
}

/** Change tracking takes only `receivedDateTime ge` or `gt`. */
function sinceOf(filter: Filter): number {
  if ((filter.op === 'ge' || filter.op === 'gt') && filter.path === 'receivedDateTime') {
    const at = Date.parse(String(filter.value));
    if (!Number.isNaN(at)) return filter.op === 'ge' ? at : at + 1;
  }
  throw badRequest('Only $filter=receivedDateTime ge or gt is supported with change tracking.');
}

function firstRound(call: Call, store: MailboxStore, token: Token, selection: Selection, size: number): Step {
  if (token.changes === 'updated' || token.changes === 'deleted') return roundDone([], token);
  const list = store.inFolder(token.folder);
  const ordered = token.newestFirst
    ? list.newestFirst(token.since ?? undefined, Array.isArray(token.at) ? token.at[0] : undefined)
    : list.oldestFirst().filter((mail) => mail.received >= (token.since ?? Number.NEGATIVE_INFINITY));
  const page: Mail[] = [];
  for (const mail of ordered) {
    if (Array.isArray(token.at) && !isBeyond(mail, token.at, token.newestFirst)) continue;
    if (mail.createdAt > token.known) continue;
    if (page.length === size) {
      const last = page[size - 1];
      const at: [number, number] | null = last ? [last.received, last.order] : null;
      return {
        values: page.map((item) => present(call, item, selection, token)),
        next: { ...token, at },
        more: true,
      };
    }
    page.push(mail);
  }
  return roundDone(
    page.map((item) => present(call, item, selection, token)),
    token,
  );
}

function isBeyond(mail: Mail, [received, order]: readonly [number, number], newestFirst: boolean): boolean {
  const difference = mail.received - received || mail.order - order;
  return newestFirst ? difference < 0 : difference > 0;
}

function roundDone(values: readonly Json[], token: Token): Step {
  return { values, next: { ...token, at: token.known }, more: false };
}

function changesAfter(
  call: Call,
  store: MailboxStore,
  token: Token,
  selection: Selection,
  size: number,
): Step {
  const start = typeof token.at === 'number' ? token.at : token.known;
  const { events, more } = store.log(token.folder).after(start, size);
  const values = events.flatMap((event) => presentEvent(call, store, event, selection, token));
  const at = events.at(-1)?.sequence ?? start;
  // All changes up to `at` have been given; a full round ends with everything known.
  return more
    ? { values, next: { ...token, at }, more: true }
    : { values, next: { ...token, known: at, at }, more: false };
}

function presentEvent(
  call: Call,
  store: MailboxStore,
  event: FolderEvent,
  selection: Selection,
  token: Token,
): Json[] {
  const mail = store.peek(event.id);
  if (event.removed || !mail || mail.data.parentFolderId !== token.folder) {
    if (token.changes === 'created' || token.changes === 'updated') return [];
    const id = call.prefer.immutableIds ? event.id : event.mutableId;
    return [{ '@odata.type': '#microsoft.graph.message', id, '@removed': { reason: 'deleted' } }];
  }
  if (token.since !== null && mail.received < token.since) return [];
  const kind = mail.createdAt > token.known ? 'created' : 'updated';
  if (token.changes !== null && token.changes !== kind) return [];
  if (mail.changedAt > token.known) return [present(call, mail, selection, token)];
  return presentChanges(call, mail, selection, token);
}

/**
 * A message of which only some properties changed comes with these alone, and not at all when none of them was selected.
 * @see https://github.com/microsoftgraph/microsoft-graph-docs/issues/7776 and https://github.com/alcionai/corso/issues/1866
 */
function presentChanges(call: Call, mail: Mail, selection: Selection, token: Token): Json[] {
  const full = present(call, mail, selection, token);
  const changed = [...mail.propertyChanges].filter(
    ([name, sequence]) => sequence > token.known && name in full,
  );
  if (changed.length === 0) return [];
  const kept: Json = {
    '@odata.type': full['@odata.type'],
    '@odata.etag': full['@odata.etag'],
    id: idFor(call, mail),
  };
  for (const [name] of changed) kept[name] = full[name];
  if ('parentFolderId' in full) kept.parentFolderId = full.parentFolderId;
  return [kept];
}

function present(call: Call, mail: Mail, selection: Selection, token: Token): Json {
  return {
    '@odata.type': '#microsoft.graph.message',
    ...presentMessage(call, mail, selection, token.expand),
  };
}

function linkFor(call: Call, token: Token, more: boolean): string {
  const spoilt = more ? null : call.world.spoilsDelta();
  const text = Buffer.from(JSON.stringify({ ...token, spoilt })).toString('base64url');
  const address = `${call.base}/me/mailFolders('${encodeURIComponent(token.named)}')/messages/delta`;
  return `${address}?${more ? '$skiptoken' : '$deltatoken'}=${text}`;
}

function readToken(call: Call, text: string): Token {
  const parsed = v.safeParse(Token, parseJson(Buffer.from(text, 'base64url').toString()));
  if (!parsed.success)
    throw new GraphFailure(400, 'ErrorInvalidSyncStateData', 'The sync state data is invalid.');
  const token = parsed.output;
  if (token.spoilt !== null) throw expired(call, token, token.spoilt);
  if (token.known < call.world.mailbox(call.me.user.id).oldestToken) throw expired(call, token, 'gone');
  return token;
}

/** The two ways in which Exchange says that a token is too old. */
function expired(call: Call, token: Token, how: 'gone' | 'notFound'): GraphFailure {
  const message = 'The sync state generation is not found; start anew.';
  if (how === 'notFound') return new GraphFailure(404, 'syncStateNotFound', message);
  const address = `${call.base}/me/mailFolders('${encodeURIComponent(token.named)}')/messages/delta`;
  return new GraphFailure(410, 'syncStateNotFound', message, { Location: `${address}?$skiptoken=` });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export const messageDeltaOperations: readonly Operation[] = [
  { method: 'GET', path: '/me/mailFolders/{folder}/messages/delta', service: 'outlook', run: delta },
];
