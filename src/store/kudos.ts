// Questions the Thanks page asks about cards, made for Dexie's liveQuery: plain reads.

import type { Kudos } from '../domain/kudos';
import type { Person } from '../domain/person';
import type { HeedDatabase } from './HeedDatabase';
import type { KudosRow } from './kudosRows';
import { mailed, unsentMails } from './mailedKudos';

/** Cards that lie at a place, newest first. */
export async function wallKudos(db: HeedDatabase, place: string): Promise<readonly KudosRow[]> {
  const rows = await db.kudos.where('place').equals(place).toArray();
  return rows.sort((a, b) => b.at - a.at);
}

/**
 * Cards that a person gave or got, wherever they lie, newest first. Cards sent to several people one by one are one
 * giving: the recipients come together.
 * @param userId Entra object id
 */
export async function kudosOf(db: HeedDatabase, userId: string): Promise<readonly KudosRow[]> {
  const found = await db.kudos.where('people').equals(userId).toArray();
  const unsent = await unsentMails(db, found);
  const rows = found.filter(({ place, message }) => place !== mailed || !unsent.has(message));
  const byId = new Map<string, { readonly row: KudosRow; readonly kudos: Kudos }>();
  for (const row of rows.sort((a, b) => a.at - b.at)) {
    if (row.card.form !== 'known') continue;
    const { kudos } = row.card;
    const key = `${kudos.from.address} ${kudos.id}`;
    const known = byId.get(key) ?? { row, kudos: { ...kudos, to: [] } };
    byId.set(key, { row: known.row, kudos: { ...known.kudos, to: together(known.kudos.to, kudos.to) } });
  }
  const merged = [...byId.values()].map(
    ({ row, kudos }): KudosRow => ({ ...row, card: { form: 'known', kudos } }),
  );
  return merged.sort((a, b) => b.at - a.at);
}

function together(known: readonly Person[], more: readonly Person[]): readonly Person[] {
  return [...known, ...more.filter(({ address }) => !known.some((each) => each.address === address))];
}
