// Questions the pages ask the database, made for Dexie's liveQuery: plain reads, no writes, no clock.

import type { HeedDatabase } from './HeedDatabase';
import { readMeta } from './meta';
import type { PromiseRow } from './promiseRows';
import type {
  ChatRow,
  Decision,
  PersonRow,
  Profile,
  RequestRow,
  Settings,
  StoredMessage,
  StoredRequest,
  SyncStatus,
} from './rows';
import { searchedFor, wordsOf } from './searchTerms';
import { readSettings } from './settings';

/** What waits in one direction, decisions applied. Each list newest message first; the UI sorts by its own rule. */
export interface OpenRequests {
  readonly rows: readonly RequestRow[];
  /** Not sure, or an unnamed ask to many: folded, in no count. */
  readonly perhaps: readonly RequestRow[];
  /** Older than five working days when Heed was first opened, and with no date to come, sure or not: one folded line. */
  readonly older: readonly RequestRow[];
  /** Put off, soonest back first. */
  readonly snoozed: readonly RequestRow[];
}

export interface SearchFor {
  /** Words of subject, quote or people; each matches from its start. Empty: any. */
  readonly words: string;
  /** Address of a person in the conversation. */
  readonly person?: string;
  readonly channel?: RequestRow['channel'];
  readonly kind?: RequestRow['asks'][number]['kind'];
  /** At most this many, newest first; 200 when not given. */
  readonly limit?: number;
}

/** A conversation found; `decision` when the user put it away. Turn `nobody` is found as well, with its reasons. */
export interface Found {
  readonly request: RequestRow;
  readonly decision: Covering | null;
}

/** A decision that puts something away. */
export interface Covering extends Decision {
  readonly kind: Exclude<Decision['kind'], 'isRequest'>;
}

/** A decision covers a request while no newer ask stands open in it. */
function covers(decision: Decision | undefined, row: StoredRequest): decision is Covering {
  // It brings something up and puts nothing away.
  if (decision === undefined || decision.kind === 'isRequest') return false;
  // What was only put off comes back with any new message.
  if (decision.kind === 'snoozed') return row.lastAt <= decision.upTo;
  return (row.lastAskAt ?? row.since ?? row.lastAt) <= decision.upTo;
}

/** Of two about the same messages the later one stands. */
function isNewer(a: Decision, b: Decision): boolean {
  return a.upTo === b.upTo ? a.at > b.at : a.upTo > b.upTo;
}

async function decisionsByConversation(db: HeedDatabase): Promise<Map<string, Decision>> {
  const newest = new Map<string, Decision>();
  for (const decision of await db.decisions.toArray()) {
    const other = newest.get(decision.conversation);
    if (!other || isNewer(decision, other)) newest.set(decision.conversation, decision);
  }
  return newest;
}

/**
 * Requests with the dates that were given for them here: they stand promised also where the messages do not show it, as
 * when it was told in another chat. A newer ask waits again.
 */
function withPromises(
  requests: readonly StoredRequest[],
  promises: readonly PromiseRow[],
): readonly StoredRequest[] {
  const open = new Map(
    promises
      .filter(({ text, keptAt, isRefused }) => text === null && keptAt === null && !isRefused)
      .map((promise) => [promise.conversation, promise]),
  );
  return requests.map((row) => {
    const promise = open.get(row.conversation);
    if (!promise || row.state !== 'waiting' || (row.lastAskAt ?? row.lastAt) > promise.givenAt) return row;
    return { ...row, state: 'promised', due: promise.date, promisedAt: promise.givenAt };
  });
}

const newestFirst = (a: RequestRow, b: RequestRow): number => b.lastAt - a.lastAt;
const isOpen = (row: RequestRow): boolean => row.state === 'waiting' || row.state === 'promised';

/** Requests of others that wait for me (`mine`), or mine that wait for others (`theirs`). */
export async function openRequests(db: HeedDatabase, turn: 'mine' | 'theirs'): Promise<OpenRequests> {
  return db.transaction('r', db.requests, db.decisions, db.promises, db.meta, async () => {
    const [judged, decided, promises, foldBefore] = await Promise.all([
      db.requests.where('turn').equals(turn).toArray(),
      decisionsByConversation(db),
      db.promises.toArray(),
      readMeta(db, 'foldBefore'),
    ]);
    const stored = turn === 'mine' ? withPromises(judged, promises) : judged;
    const fold = foldBefore ?? 0;
    const foldDay = new Date(fold).toISOString().slice(0, 10);
    const open = stored
      .filter((row) => isOpen(row) && !covers(decided.get(row.conversation), row))
      .sort(newestFirst);
    const until = ({ conversation }: RequestRow): number => decided.get(conversation)?.until ?? 0;
    const snoozed = stored.filter((row) => {
      const decision = decided.get(row.conversation);
      return isOpen(row) && decision?.kind === 'snoozed' && covers(decision, row);
    });
    const isOlder = (row: StoredRequest): boolean =>
      (row.lastAskAt ?? row.since ?? row.lastAt) < fold && (row.due === null || row.due < foldDay);
    const sure = open.filter((row) => !row.isPerhaps);
    return {
      rows: sure.filter((row) => !isOlder(row)),
      perhaps: open.filter((row) => row.isPerhaps && !isOlder(row)),
      older: open.filter(isOlder),
      snoozed: snoozed.sort((a, b) => until(a) - until(b)),
    };
  });
}

/** Requests whose verdict became another one after `instant` (epoch ms), newest change first. */
export async function changedSince(db: HeedDatabase, instant: number): Promise<readonly RequestRow[]> {
  return db.requests.where('changedAt').above(instant).reverse().sortBy('changedAt');
}

/** One request, or undefined. */
export async function requestOf(db: HeedDatabase, conversation: string): Promise<RequestRow | undefined> {
  return db.requests.get(conversation);
}

/** The decision that covers this conversation now, or null. */
export async function decisionOf(db: HeedDatabase, conversation: string): Promise<Covering | null> {
  return db.transaction('r', db.requests, db.decisions, async () => {
    const row = await db.requests.get(conversation);
    if (!row) return null;
    const decisions = await db.decisions.where('conversation').equals(conversation).toArray();
    const newest = decisions.sort((a, b) => (isNewer(a, b) ? 1 : -1)).at(-1);
    return covers(newest, row) ? newest : null;
  });
}

/** Stored messages of a conversation (no bodies), oldest first. */
export async function messagesOf(db: HeedDatabase, conversation: string): Promise<readonly StoredMessage[]> {
  return db.messages.where('conversation').equals(conversation).sortBy('at');
}

/**
 * Searches all conversations, flagged or not, so that what is rightly not flagged is found with its reasons.
 * Nothing asked for gives nothing.
 */
export async function searchConversations(db: HeedDatabase, wanted: SearchFor): Promise<readonly Found[]> {
  const { words, addresses } = searchedFor(wanted.words);
  const person = wanted.person?.toLowerCase();
  if (words.length + addresses.length === 0 && !person && !wanted.channel && !wanted.kind) return [];
  const fits = (row: StoredRequest): boolean =>
    words.every((word) => row.terms.some((term) => term.startsWith(word))) &&
    addresses.every((start) => row.people.some(({ address }) => address.startsWith(start))) &&
    (!person || row.people.some(({ address }) => address === person)) &&
    (!wanted.channel || row.channel === wanted.channel) &&
    (!wanted.kind || row.asks.some(({ kind }) => kind === wanted.kind));
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '');
  return db.transaction('r', db.requests, db.decisions, async () => {
    const candidates = longest
      ? db.requests.where('terms').startsWith(longest).distinct()
      : db.requests.toCollection();
    const rows = await candidates.filter(fits).toArray();
    const decided = await decisionsByConversation(db);
    return rows
      .sort(newestFirst)
      .slice(0, wanted.limit ?? 200)
      .map((request) => {
        const decision = decided.get(request.conversation);
        return { request, decision: covers(decision, request) ? decision : null };
      });
  });
}

/** Chats known by name and people, newest first; at the headers level that is all there is of them. */
export async function chats(db: HeedDatabase): Promise<readonly ChatRow[]> {
  return db.chats.orderBy('lastAt').reverse().toArray();
}

/** What sync last said, or undefined before its first word. */
export async function syncStatus(db: HeedDatabase): Promise<SyncStatus | undefined> {
  return readMeta(db, 'status');
}

/** The settings, with defaults for what was never set. */
export async function settings(db: HeedDatabase): Promise<Settings> {
  return readSettings(db);
}

/** The mailbox owner, or undefined before the first answer of Graph. */
export async function profile(db: HeedDatabase): Promise<Profile | undefined> {
  return readMeta(db, 'profile');
}

/** People whose name or address holds a word that starts so, for choosing one; at most `limit`. */
export async function peopleLike(db: HeedDatabase, words: string, limit = 8): Promise<readonly PersonRow[]> {
  const wanted = wordsOf(words);
  if (wanted.length === 0) return [];
  return db.people
    .filter((person) => {
      const terms = wordsOf(`${person.name} ${person.address}`);
      return wanted.every((word) => terms.some((term) => term.startsWith(word)));
    })
    .limit(limit)
    .toArray();
}
