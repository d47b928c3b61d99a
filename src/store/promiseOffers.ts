// Promises found in the user's own text that are not kept here yet: offered, never made by themselves.

import type { LocalDate } from '../domain/ask';
import type { Person } from '../domain/person';
import type { HeedDatabase } from './HeedDatabase';
import { promiseRow } from './promiseRows';
import type { RequestRow } from './rows';

export interface PromiseOffer {
  readonly request: RequestRow;
  /** Who waits for it. */
  readonly person: Person;
  readonly date: LocalDate;
  /** When it was written, epoch ms. */
  readonly givenAt: number;
}

/** Requests that I promised to answer by a date, without a promise here, soonest first. */
export async function promiseOffers(db: HeedDatabase): Promise<readonly PromiseOffer[]> {
  return db.transaction('r', db.promises, db.requests, async () => {
    const requests = await db.requests.where('turn').equals('mine').toArray();
    const offers: PromiseOffer[] = [];
    for (const request of requests) {
      const { state, due, promisedAt, asker, waiting, conversation } = request;
      const person = asker ?? waiting[0];
      if (state !== 'promised' || due === null || promisedAt === null || !person) continue;
      const known = await db.promises.where('conversation').equals(conversation).toArray();
      // A refusal counts for what was written until then; a promise kept makes room for a later one.
      const isKnown = known.some((row) =>
        row.isRefused || row.keptAt !== null ? promisedAt <= Math.max(row.givenAt, row.keptAt ?? 0) : true,
      );
      if (!isKnown) offers.push({ request, person, date: due, givenAt: promisedAt });
    }
    return offers.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.givenAt - b.givenAt));
  });
}

/** Keeps an offer as a promise, or remembers that it is none. Gives the promise's id. */
export async function takeOffer(
  db: HeedDatabase,
  { request: { conversation, webLink }, person, date, givenAt }: PromiseOffer,
  { title, isRefused }: { readonly title: string; readonly isRefused: boolean },
): Promise<string> {
  const id = crypto.randomUUID();
  const given = { id, conversation, person, webLink, title, text: null, date, minute: null, givenAt };
  await db.promises.add({ ...promiseRow(given), isRefused });
  return id;
}
