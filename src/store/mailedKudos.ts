// Thank-yous that went by mail: a mail bears no card that could be read back, so what was given so is kept here.

import type { Kudos } from '../domain/kudos';
import type { HeedDatabase } from './HeedDatabase';
import type { KudosRow } from './kudosRows';

/** Where they lie, in place of a chat or channel. */
export const mailed = 'mail';

/** Keeps thank-yous whose mails are in the outbox; the id of each is that of its row there. */
export async function keepMailed(db: HeedDatabase, given: readonly Kudos[]): Promise<void> {
  await db.kudos.bulkPut(
    given.map(
      (kudos): KudosRow => ({
        place: mailed,
        message: kudos.id,
        at: kudos.at,
        card: { form: 'known', kudos },
        isEdited: false,
        reactions: [],
        webLink: null,
        people: [kudos.from, ...kudos.to].flatMap(({ userId }) => userId ?? []),
      }),
    ),
  );
}

/** Forgets one whose mail was taken back or left unsent. */
export async function forgetMailed(db: HeedDatabase, id: string): Promise<void> {
  await db.kudos.delete([mailed, id]);
}

/** Those of the rows that nobody has got yet: their mails are in the outbox still. */
export async function unsentMails(db: HeedDatabase, rows: readonly KudosRow[]): Promise<ReadonlySet<string>> {
  const ids = rows.filter(({ place }) => place === mailed).map(({ message }) => message);
  const texts = await db.outbox.bulkGet(ids);
  return new Set(texts.flatMap((text) => (text && text.state !== 'sent' ? [text.id] : [])));
}
