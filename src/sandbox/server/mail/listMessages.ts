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
  const { page, more, count } = readPage(call, list, { filter, order, skip, top });
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

interface Wanted {
  readonly filter: Filter | null;
  readonly order: readonly Order[];
  readonly skip: number;
  readonly top: number;
}

interface MailPage {
  readonly page: readonly Mail[];
  readonly more: boolean;
  /** null: not asked for. */
  readonly count: number | null;
}

function readPage(call: Call, list: SortedMails, { filter, order, skip, top }: Wanted): MailPage {
  const countAll = readCount(call.options);
  const search = call.options.get('$search');
  if (search !== undefined) {
    refuseBesideSearch(call);
    return takePage(searchFor(list, search), skip, top, countAll);
  }
  const { from, to, rest } = filter === null ? { ...everyTime, rest: null } : splitByTime(filter);
  const first = order[0];
  const isNewestFirst = !first || (first.path === 'receivedDateTime' && first.descending);
  if (isNewestFirst && rest === null) {
    const total = list.count(from, to);
    const { page } = takePage(list.newestFirst(from, to, skip), 0, top, false);
    return { page, more: total > skip + top, count: countAll ? total : null };
  }
  const passing = rest === null ? list.newestFirst(from, to) : keepMatching(list.newestFirst(from, to), rest);
  if (isNewestFirst) return takePage(passing, skip, top, countAll);
  const compare = comparing(order);
  return takePage(
    [...passing].sort((a, b) => compare(a.data, b.data)),
    skip,
    top,
    countAll,
  );
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

/** A span of receivedDateTime (epoch ms, both ends included), and what is left of the filter beside it. */
interface ByTime {
  readonly from: number;
  readonly to: number;
  readonly rest: Filter | null;
}

const everyTime = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

/** Takes the bounds of receivedDateTime that are joined by `and` out of a filter: the order of the list answers them. */
function splitByTime(filter: Filter): ByTime {
  if (filter.op === 'and') {
    const [left, right] = [splitByTime(filter.left), splitByTime(filter.right)];
    const rest: Filter | null =
      left.rest && right.rest ? { op: 'and', left: left.rest, right: right.rest } : (left.rest ?? right.rest);
    return { from: Math.max(left.from, right.from), to: Math.min(left.to, right.to), rest };
  }
  const all = { ...everyTime, rest: filter };
  if (!('value' in filter) || filter.path !== 'receivedDateTime') return all;
  const at = Date.parse(String(filter.value));
  if (Number.isNaN(at)) return all;
  switch (filter.op) {
    case 'ge':
      return { ...everyTime, from: at, rest: null };
    case 'gt':
      return { ...everyTime, from: at + 1, rest: null };
    case 'le':
      return { ...everyTime, to: at, rest: null };
    case 'lt':
      return { ...everyTime, to: at - 1, rest: null };
    default:
      return all;
  }
}

function takePage(found: Iterable<Mail>, skip: number, top: number, countAll: boolean): MailPage {
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
