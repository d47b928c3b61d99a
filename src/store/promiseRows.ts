// Promises as stored on this device: what was promised to whom by when, and the To Do task that rings for it.

import type { Person } from '../domain/person';
import { type GivenPromise, isKeptBy } from '../domain/promises';
import type { When } from '../domain/when';
import type { HeedDatabase } from './HeedDatabase';
import type { Decision, RequestRow } from './rows';

/** Another date that is on its way to them. */
export interface PromiseMove extends When {
  readonly title: string;
  /** When it was written, epoch ms. */
  readonly at: number;
  /** Outbox row of the text that tells it. */
  readonly text: string;
}

/** The task in To Do, and whether it is ticked there as far as is known. */
export interface PromiseTask {
  readonly list: string;
  readonly id: string;
  readonly isDone: boolean;
}

export interface PromiseRow extends GivenPromise {
  /** Random UUID; the task carries it. */
  readonly id: string;
  readonly conversation: string;
  /** To whom. */
  readonly person: Person;
  /** Leads back to the message that asked; null where unknown. */
  readonly webLink: string | null;
  /** The task's title, in the user's language: no subject and no quote, as it shows on lock screens. */
  readonly title: string;
  /** Outbox row of the text that gives the promise; null when it has gone out, or nothing had to. */
  readonly text: string | null;
  /** Outbox row of the text that told the date last, on this device; null where none did. */
  readonly givenBy: string | null;
  readonly move: PromiseMove | null;
  /** null before it was made. */
  readonly task: PromiseTask | null;
  /** Found in the user's own text, who said that it is none to be kept here. */
  readonly isRefused: boolean;
}

export type NewPromise = Pick<
  PromiseRow,
  'id' | 'conversation' | 'person' | 'webLink' | 'title' | 'text' | 'date' | 'minute' | 'givenAt'
>;

export function promiseRow(given: NewPromise): PromiseRow {
  return {
    ...given,
    givenBy: given.text,
    move: null,
    task: null,
    keptAt: null,
    readyAt: null,
    onTrackFor: null,
    isRefused: false,
  };
}

/** So long what was kept is shown, ms. */
export const keptFor = 180 * 86_400_000;

/** What became of a text of the outbox: `gone` was taken back or thrown away. */
type TextFate = 'sent' | 'pending' | 'gone';

/**
 * A promise once the texts that give and move it have gone out; null when the text that gives it was taken back.
 * A promise whose text lies in the outbox still stands as it was.
 */
export function settled(row: PromiseRow, fateOf: (text: string) => TextFate): PromiseRow | null {
  const given = row.text === null ? 'sent' : fateOf(row.text);
  if (given === 'gone') return null;
  const { move } = row;
  const moved = move === null ? 'pending' : fateOf(move.text);
  if (given === 'pending' || (row.text === null && moved === 'pending')) return row;
  const told = row.text === null ? row : { ...row, text: null };
  if (move === null || moved === 'pending') return told;
  if (moved === 'gone') return { ...told, move: null };
  const { date, minute, title, at, text } = move;
  const dated = { ...told, date, minute, title, givenAt: at, givenBy: text };
  return { ...dated, readyAt: null, onTrackFor: null, move: null };
}

/**
 * Brings promises in line with what became of their texts, before the outbox forgets what was sent. Gives the rows left.
 * @param id one promise alone
 */
export async function settlePromises(db: HeedDatabase, id?: string): Promise<readonly PromiseRow[]> {
  return db.transaction('rw', db.promises, db.outbox, async () => {
    const rows = id === undefined ? await db.promises.toArray() : await db.promises.where({ id }).toArray();
    const after = await settleAll(db, rows);
    await db.promises.bulkDelete(rows.filter((_, index) => after[index] === null).map((row) => row.id));
    const left = after.filter((row) => row !== null);
    const known = new Set(rows);
    await db.promises.bulkPut(left.filter((row) => !known.has(row)));
    return left;
  });
}

/** Each promise as it stands now, or null, in their order. One read, so that no transaction ends in between. */
async function settleAll(
  db: HeedDatabase,
  rows: readonly PromiseRow[],
): Promise<readonly (PromiseRow | null)[]> {
  const ids = rows.flatMap(({ text, move }) => [text, move?.text ?? null]).filter((id) => id !== null);
  const texts = new Map((await db.outbox.bulkGet(ids)).map((text, index) => [ids[index], text?.state]));
  return rows.map((row) =>
    settled(row, (text) => {
      const state = texts.get(text);
      if (state === undefined) return 'gone';
      return state === 'sent' ? 'sent' : 'pending';
    }),
  );
}

/** When the user said, since the promise was given, that it was answered elsewhere, epoch ms; null: they did not. */
export function answeredElsewhereAt(
  { conversation, givenAt }: Pick<PromiseRow, 'conversation' | 'givenAt'>,
  decisions: readonly Decision[],
): number | null {
  const times = decisions.flatMap((decision) =>
    decision.conversation === conversation && decision.kind === 'answeredElsewhere' && decision.at > givenAt
      ? [decision.at]
      : [],
  );
  return times.length === 0 ? null : Math.max(...times);
}

/** A promise and what the conversation's messages say of it. */
export interface PromiseView {
  readonly promise: PromiseRow;
  /** null: out of the window. */
  readonly request: RequestRow | null;
  /** The text that gives it, or a new date, has not left yet. */
  readonly isUnsent: boolean;
}

/** All promises, those taken back left out; a plain read. */
export async function promiseViews(db: HeedDatabase): Promise<readonly PromiseView[]> {
  return db.transaction('r', db.promises, db.outbox, db.requests, db.decisions, async () => {
    const rows = await db.promises.filter(({ isRefused }) => !isRefused).toArray();
    return viewsOf(db, rows);
  });
}

/** The promise that stands open in a conversation, its text on its way or gone; null when there is none. */
export async function openPromiseIn(db: HeedDatabase, conversation: string): Promise<PromiseRow | null> {
  return db.transaction('r', db.promises, db.outbox, db.requests, db.decisions, async () => {
    const rows = await db.promises.where('conversation').equals(conversation).sortBy('givenAt');
    const views = await viewsOf(
      db,
      rows.filter(({ isRefused }) => !isRefused),
    );
    const open = views.findLast(
      ({ promise, request }) => promise.keptAt === null && !isKeptBy(promise, request),
    );
    return open?.promise ?? null;
  });
}

async function viewsOf(db: HeedDatabase, rows: readonly PromiseRow[]): Promise<readonly PromiseView[]> {
  const [promises, requests, decisions] = await Promise.all([
    settleAll(db, rows),
    db.requests.bulkGet(rows.map(({ conversation }) => conversation)),
    db.decisions.toArray(),
  ]);
  return promises.flatMap((given, index) => {
    if (given === null) return [];
    const promise = { ...given, keptAt: given.keptAt ?? answeredElsewhereAt(given, decisions) };
    const isUnsent = promise.text !== null || promise.move !== null;
    return [{ promise, request: requests[index] ?? null, isUnsent }];
  });
}

/** A text that gives or moves promises was rewritten under another id. Part of a transaction over `promises`. */
export async function carryPromises(db: HeedDatabase, from: string, to: string): Promise<void> {
  const idOf = (id: string | null) => (id === from ? to : id);
  const hangs = ({ text, move }: PromiseRow) => text === from || move?.text === from;
  await db.promises.filter(hangs).modify((row) => {
    const move = row.move && { ...row.move, text: row.move.text === from ? to : row.move.text };
    Object.assign(row, { text: idOf(row.text), givenBy: idOf(row.givenBy), move });
  });
}

/** Changes a promise; nothing when it is gone. */
export async function changePromise(
  db: HeedDatabase,
  id: string,
  change: Partial<Omit<PromiseRow, 'id'>>,
): Promise<void> {
  await db.promises.update(id, change);
}
