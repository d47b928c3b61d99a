// Reads the cards of the chosen chat or channel: at first a year back, then only what is new.

import type { Person } from '../domain/person';
import { type Place, placeId } from '../domain/place';
import { type CardPostPage, cardPostPage, type PostCursor } from '../graph/cardPosts';
import type { GraphClient } from '../graph/GraphClient';
import { GraphError } from '../graph/GraphError';
import type { HeedDatabase } from '../store/HeedDatabase';
import type { WallRead } from '../store/kudosRows';
import { readMeta, writeMeta } from '../store/meta';
import { keepKudos } from './keepKudos';
import { learnNames } from './learnNames';

/** How far back a wall is read when it was chosen, ms. */
const firstReach = 365 * 86_400_000;
/** Pages (of 50 messages) read of one place at most in one go; a busy chat is more talk than thanks. */
const mostPages = 40;

interface WallReading {
  readonly client: Pick<GraphClient, 'get' | 'batch'>;
  readonly db: HeedDatabase;
  readonly place: Place;
  /** Epoch ms. */
  readonly now: number;
}

/**
 * Stores what is new. May be called again at any time: what was cut short begins where it was.
 * @throws {GraphError} and {AuthError}: `consent` where the place may not be read
 */
export async function readWall(reading: WallReading): Promise<void> {
  const { db, place } = reading;
  const known = await readMeta(db, 'wallRead');
  if (known?.place !== placeId(place)) return beginAnew(reading);
  try {
    await readFrom(reading, known.cursor);
  } catch (error) {
    // Graph keeps its links for some time only.
    if (!(error instanceof GraphError && error.kind === 'gone')) throw error;
    await beginAnew(reading);
  }
}

/** Reads all of it; what is not there any more is forgotten. */
async function beginAnew(reading: WallReading): Promise<void> {
  const { db, place, now } = reading;
  const since = now - firstReach;
  const { seen, isWhole } = await readFrom(reading, { kind: 'since', since });
  if (!isWhole) return;
  await db.kudos
    .where('place')
    .equals(placeId(place))
    .and(({ message, at }) => at > since && !seen.has(message))
    .delete();
}

interface Reach {
  /** Ids of all messages that came. */
  readonly seen: ReadonlySet<string>;
  /** false: there was more than is read in one go. */
  readonly isWhole: boolean;
}

/** Reads on from a cursor, and notes how far it came. */
async function readFrom({ client, db, place, now }: WallReading, from: PostCursor): Promise<Reach> {
  const id = placeId(place);
  const known = await membersOf(db, place);
  const seen = new Set<string>();
  let newest = from.kind === 'since' ? from.since : 0;
  let cursor: PostCursor | null = from;
  let later: PostCursor | null = null;
  for (let count = 0; cursor !== null && count < mostPages; count++) {
    const page: CardPostPage = await cardPostPage(client, place, cursor, known);
    await learnNames(client, db, page.posts);
    await keepKudos(
      db,
      page.posts.map((post) => ({ place: id, post })),
    );
    for (const post of page.posts) {
      seen.add(post.id);
      newest = Math.max(newest, post.changedAt);
    }
    later = page.later;
    cursor = page.next;
  }
  // A chat is followed by the instant of its newest change; a channel cut short goes on where it was.
  const next: WallRead['cursor'] =
    place.kind === 'chat' ? { kind: 'since', since: newest } : (later ?? cursor ?? from);
  await writeMeta(db, 'wallRead', { place: id, cursor: next, finishedAt: now });
  return { seen, isWhole: cursor === null };
}

async function membersOf(db: HeedDatabase, place: Place): Promise<readonly Person[]> {
  return place.kind === 'chat' ? ((await db.chats.get(place.chat))?.members ?? []) : [];
}
