// /me/messages and /me/mailFolders/{id}/messages: lists and single messages.

import { badRequest, GraphFailure } from '../GraphFailure';
import { type Filter, parseFilter, pathsOf } from '../odata/filterSyntax';
import { matches } from '../odata/matches';
import { allowOnly, linkTo, readCount, readSkip, readTop } from '../odata/options';
import { checkOrderWithFilter, comparing, type Order, readOrder } from '../odata/ordering';
import { collection, myContext } from '../odata/page';
import { contextOf, readSelection, type Selection } from '../odata/selection';
import { type Answer, type Call, type Operation, ok } from '../operation';
import type { Mail } from './Mail';
import { findMail } from './MailboxStore';
import { presentMessage, seesText } from './presentMessage';
import type { SortedMails } from './SortedMails';
import { searchFor } from './searchMessages';

export const messageType = 'microsoft.graph.message';

const plainProperties = [
  'receivedDateTime',
  'sentDateTime',
  'createdDateTime',
  'lastModifiedDateTime',
  'subject',
  'importance',
  'isRead',
  'isDraft',
  'hasAttachments',
  'conversationId',
  'inferenceClassification',
  'from/emailAddress/address',
  'from/emailAddress/name',
  'sender/emailAddress/address',
  'sender/emailAddress/name',
  'flag/flagStatus',
];
const filterable = [...plainProperties, 'internetMessageId', 'parentFolderId', 'categories', 'id'];
/** Of collections, only these can be searched by `any`. */
const collections = ['singleValueExtendedProperties'];
const textual = ['bodyPreview', 'body/content'];

/** `$expand=attachments` is all that is expanded here. */
export function readExpand(call: Call): boolean {
  const text = call.options.get('$expand');
  if (text === undefined) return false;
  if (text.trim() === 'attachments') return true;
  throw badRequest(`Parsing OData Select and Expand failed: '${text.slice(0, 100)}' cannot be expanded.`);
}

function readFilter(call: Call): Filter | null {
  const text = call.options.get('$filter');
  if (text === undefined) return null;
  const filter = parseFilter(text);
  for (const path of pathsOf(filter)) {
    if ((textual.includes(path) && seesText(call)) || collections.includes(path)) continue;
    if (!filterable.includes(path)) {
      throw badRequest('The query filter contains one or more invalid nodes.', 'ErrorInvalidUrlQueryFilter');
    }
  }
  return filter;
}

function listMessages(call: Call, folder: string | null): Answer {
  allowOnly(call.options, [
    '$select',
    '$filter',
    '$orderby',
    '$top',
    '$skip',
    '$count',
    '$search',
    '$expand',
    ...(call.options.has('$search') ? ['$skiptoken'] : []),
  ]);
  const store = call.world.mailbox(call.me.user.id);
  const list = store.inFolder(folder === null ? null : store.folder(folder).publicId);
  const selection = readSelection(call.options, messageType);
  const expand = readExpand(call);
  const top = readTop(call.options, call.prefer.maxPageSize ?? 10, 1_000);
  const skip = call.options.has('$search') ? readSkipToken(call) : readSkip(call.options);
  const filter = readFilter(call);
  const order = readOrder(call.options, plainProperties);
  checkOrderWithFilter(order, filter);
  const found = findMessages(call, list, filter, order);
  const { page, more, count } = takePage(found, skip, top, readCount(call.options));
  const next = more ? linkTo(call.base, call.path, call.options, nextOptions(call, top, skip + top)) : null;
  const values = page.map((mail) => presentMessage(call, mail, selection, expand));
  return ok(collection(messageContext(call, folder, selection), values, next, count));
}

/** Where the next page begins; a search is read on by a token. */
function nextOptions(call: Call, top: number, skip: number): Record<string, string> {
  const isSearch = call.options.has('$search');
  const from = isSearch
    ? { $skiptoken: Buffer.from(`search ${skip}`).toString('base64url') }
    : { $skip: String(skip) };
  return { $top: String(top), ...from };
}

function readSkipToken(call: Call): number {
  const token = call.options.get('$skiptoken');
  if (token === undefined) return 0;
  const match = /^search (\d{1,9})$/.exec(Buffer.from(token, 'base64url').toString());
  if (!match) throw badRequest('Skip token is not valid.');
  return Number(match[1]);
}

export function messageContext(call: Call, folder: string | null, selection: Selection, suffix = ''): string {
  const place = folder === null ? 'messages' : `mailFolders('${encodeURIComponent(folder)}')/messages`;
  return myContext(call, `${place}${contextOf(selection)}${suffix}`);
}

function findMessages(
  call: Call,
  list: SortedMails,
  filter: Filter | null,
  order: readonly Order[],
): Iterable<Mail> {
  const search = call.options.get('$search');
  if (search !== undefined) {
    refuseBesideSearch(call);
    return searchFor(list, search);
  }
  const [from, to] = filter === null ? everyTime : receivedBounds(filter);
  const ranged = list.newestFirst(from, to);
  const passing = filter === null ? ranged : keepMatching(ranged, filter);
  const newestFirst = order.length === 0 || (order[0]?.path === 'receivedDateTime' && order[0].descending);
  if (newestFirst) return passing;
  const compare = comparing(order);
  return [...passing].sort((a, b) => compare(a.data, b.data));
}

function refuseBesideSearch(call: Call): void {
  const pairs = { $filter: 'SearchWithFilter', $orderby: 'SearchWithOrderBy', $skip: 'SearchWithSkip' };
  for (const [name, code] of Object.entries(pairs)) {
    if (call.options.has(name)) {
      throw badRequest(`The query parameter '${name}' is not supported with '$search'.`, code);
    }
  }
  if (!seesText(call)) {
    throw new GraphFailure(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
  }
}

function* keepMatching(mails: Iterable<Mail>, filter: Filter): Generator<Mail> {
  for (const mail of mails) {
    if (matches(filter, mail.data)) yield mail;
  }
}

type Range = readonly [from: number, to: number];
const everyTime: Range = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

/** The span of receivedDateTime that a filter leaves, from the clauses joined by `and`. */
function receivedBounds(filter: Filter): Range {
  if (filter.op === 'and') {
    const [left, right] = [receivedBounds(filter.left), receivedBounds(filter.right)];
    return [Math.max(left[0], right[0]), Math.min(left[1], right[1])];
  }
  if (!('value' in filter) || filter.path !== 'receivedDateTime' || typeof filter.value !== 'string') {
    return everyTime;
  }
  const at = Date.parse(filter.value);
  if (filter.op === 'ge' || filter.op === 'gt') return [at, everyTime[1]];
  if (filter.op === 'le' || filter.op === 'lt') return [everyTime[0], at];
  return everyTime;
}

function takePage(
  found: Iterable<Mail>,
  skip: number,
  top: number,
  countAll: boolean,
): { page: readonly Mail[]; more: boolean; count: number | null } {
  const page: Mail[] = [];
  let seen = 0;
  for (const mail of found) {
    if (seen >= skip && page.length < top) page.push(mail);
    seen += 1;
    if (seen > skip + top && !countAll) break;
  }
  return { page, more: seen > skip + top, count: countAll ? seen : null };
}

function getMessage(call: Call): Answer {
  allowOnly(call.options, ['$select', '$expand']);
  const selection = readSelection(call.options, messageType);
  const mail = findMail(call.world.mailbox(call.me.user.id), call.params.message ?? '');
  const json = presentMessage(call, mail, selection, readExpand(call));
  return ok({ '@odata.context': messageContext(call, null, selection, '/$entity'), ...json });
}

export const messageOperations: readonly Operation[] = [
  { method: 'GET', path: '/me/messages', service: 'outlook', run: (call) => listMessages(call, null) },
  {
    method: 'GET',
    path: '/me/mailFolders/{folder}/messages',
    service: 'outlook',
    run: (call) => listMessages(call, call.params.folder ?? ''),
  },
  { method: 'GET', path: '/me/messages/{message}', service: 'outlook', run: getMessage },
];
