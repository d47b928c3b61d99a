// Keeps what was read of thank-you cards: who sent one says Graph, and what was edited or deleted is followed.

import { readKudos } from '../cards/readKudos';
import type { ReadCard } from '../domain/kudos';
import type { Person } from '../domain/person';
import type { CardPost } from '../graph/cardPosts';
import type { HeedDatabase } from '../store/HeedDatabase';
import type { KudosRow } from '../store/kudosRows';

export interface PlacedPost {
  /** Teams' id of the chat or channel. */
  readonly place: string;
  readonly post: CardPost;
}

/** Stores cards, and takes away those that are no more. */
export async function keepKudos(db: HeedDatabase, posts: readonly PlacedPost[]): Promise<void> {
  if (posts.length === 0) return;
  await db.transaction('rw', db.kudos, db.people, async () => {
    const known = await knownPeople(db, posts);
    const put: KudosRow[] = [];
    const gone: [place: string, message: string][] = [];
    for (const placed of posts) {
      const row = kudosRow(placed, known);
      if (row) put.push(row);
      else gone.push([placed.place, placed.post.id]);
    }
    await db.kudos.bulkDelete(gone);
    await db.kudos.bulkPut(put);
  });
}

function kudosRow({ place, post }: PlacedPost, known: ReadonlyMap<string, Person>): KudosRow | null {
  const { from, at } = post;
  if (post.isDeleted || from === null) return null;
  const met = (person: Person): Person => known.get(person.userId ?? '') ?? person;
  const sender = met(from);
  let card: ReadCard | null = null;
  for (const each of post.cards) card ??= readKudos({ from: sender, at, card: each }, known);
  if (card === null) return null;
  const thanked = card.form === 'known' ? card.kudos.to : [];
  const people = [sender, ...thanked].flatMap(({ userId }) => userId ?? []);
  return {
    place,
    message: post.id,
    at,
    card,
    isEdited: post.isEdited,
    reactions: post.reactions.map((reaction) => ({ ...reaction, by: met(reaction.by) })),
    webLink: post.webLink,
    people: [...new Set(people)],
  };
}

/** Colleagues by object id, as far as cards are about them. */
async function knownPeople(
  db: HeedDatabase,
  posts: readonly PlacedPost[],
): Promise<ReadonlyMap<string, Person>> {
  const named = posts.some(({ post }) => post.cards.length > 0) ? await db.people.toArray() : [];
  return new Map(
    named.flatMap(({ address, name, userId }): [string, Person][] =>
      userId === undefined ? [] : [[userId, { address, name, userId }]],
    ),
  );
}
