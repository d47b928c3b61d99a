// How the owner and each other person answer one another, counted from whose message follows whose. It is kept in memory
// only and serves a probability: nothing of it is stored, shown, exported, roamed, sorted by or named in a reason.

import type { Envelope } from '../message';
import type { Me, Person } from '../person';

/** What a book is made of: any message as it is stored. */
export type Seen = Pick<Envelope, 'from' | 'to' | 'cc' | 'at' | 'origin' | 'channel'>;

/** Who answers whom: I them, or they me. */
export type Direction = 'mine' | 'theirs';

export interface Habit {
  /** Share of the mails that are answered in this direction, over all people, drawn to the usual share while few are known. */
  readonly usual: number;
  /** The same with this one person, drawn to `usual` while few are known. */
  readonly withThis: number;
  /** Mails that the one who would answer has written to the other. */
  readonly written: number;
  /** Mean time to an answer, ms; null when none is known. */
  readonly delay: number | null;
}

interface Passed {
  readonly conversation: string;
  readonly at: number;
  readonly answeredAt: number | null;
}

type Pair = Readonly<Record<Direction, Passed[]>>;

/** An answer that comes later than this (ms) is no longer one to this mail. */
const ANSWER_WITHIN = 7 * 86_400_000;
/** A mail younger than this (ms) and not answered says nothing yet. */
const TOO_YOUNG = 2 * 86_400_000;
/** Mail to more people than these is written to nobody in particular. */
const MOST_READERS = 5;
/** Shares of the first days, and how many mails they weigh. Set by hand: no data set has whole sent mail. */
const USUAL_SHARE = 0.3;
const USUAL_WEIGHT = 30;
const PAIR_WEIGHT = 3;

export class HabitBook {
  private readonly mine: ReadonlySet<string>;
  private readonly pairs = new Map<string, Pair>();
  private readonly people = new Map<string, ReadonlySet<string>>();
  private readonly all: Record<Direction, Share> = { mine: noShare, theirs: noShare };
  private changes = 0;

  constructor(me: Me) {
    this.mine = new Set(me.addresses);
  }

  /** Notes a mail conversation, in place of what was noted of it before. Chats are left out. */
  put(conversation: string, messages: readonly Seen[]): void {
    this.forget(conversation);
    const written = messages
      .filter(({ origin, channel, from }) => channel === 'mail' && origin === 'person' && from !== null)
      .sort((a, b) => a.at - b.at);
    const met = new Set<string>();
    for (const [index, message] of written.entries()) {
      const readers = [...message.to, ...message.cc];
      if (!message.from || readers.length > MOST_READERS) continue;
      const direction: Direction = this.isMe(message.from) ? 'theirs' : 'mine';
      const others =
        direction === 'mine' ? (message.to.some((to) => this.isMe(to)) ? [message.from] : []) : message.to;
      for (const { address } of others) {
        if (this.mine.has(address)) continue;
        const answer = written.slice(index + 1).find((later) => this.isAnswer(later, address, direction));
        const isInTime = answer !== undefined && answer.at - message.at <= ANSWER_WITHIN;
        this.pair(address)[direction].push({
          conversation,
          at: message.at,
          answeredAt: isInTime ? answer.at : null,
        });
        met.add(address);
      }
    }
    if (met.size > 0) this.people.set(conversation, met);
    this.changes++;
  }

  /**
   * What is known of a pair at an instant, from everything before it but one conversation.
   * @param direction `mine`: how I answer this person
   * @param now epoch ms
   */
  habit(address: string, direction: Direction, now: number, except: string): Habit {
    const pair = this.pairs.get(address);
    const usual = shareOf(this.allShare(direction, now), USUAL_SHARE, USUAL_WEIGHT);
    const known = (pair?.[direction] ?? []).filter(({ conversation }) => conversation !== except);
    const counted = count(known, now);
    const back = (pair?.[direction === 'mine' ? 'theirs' : 'mine'] ?? []).filter(({ at }) => at < now);
    return {
      usual,
      withThis: shareOf(counted, usual, PAIR_WEIGHT),
      written: back.length,
      delay: counted.answered > 0 ? counted.delays / counted.answered : null,
    };
  }

  private forget(conversation: string): void {
    for (const address of this.people.get(conversation) ?? []) {
      const pair = this.pair(address);
      for (const direction of ['mine', 'theirs'] as const) {
        const kept = pair[direction].filter((each) => each.conversation !== conversation);
        pair[direction].splice(0, pair[direction].length, ...kept);
      }
    }
    this.people.delete(conversation);
  }

  private pair(address: string): Pair {
    const known = this.pairs.get(address);
    if (known) return known;
    const pair: Pair = { mine: [], theirs: [] };
    this.pairs.set(address, pair);
    return pair;
  }

  private isMe(person: Person): boolean {
    return this.mine.has(person.address);
  }

  private isAnswer(later: Seen, address: string, direction: Direction): boolean {
    if (!later.from) return false;
    const readers = [...later.to, ...later.cc];
    return direction === 'mine'
      ? this.isMe(later.from) && readers.some((reader) => reader.address === address)
      : later.from.address === address;
  }

  /** Counted anew only when the book has grown by a twentieth, or the clock has moved by an hour. */
  private allShare(direction: Direction, now: number): Share {
    const known = this.all[direction];
    const isFresh = this.changes <= known.changes * 1.05 && Math.abs(now - known.now) < 3_600_000;
    if (isFresh && known !== noShare) return known;
    let counted = 0;
    let answered = 0;
    for (const pair of this.pairs.values()) {
      const share = count(pair[direction], now);
      counted += share.counted;
      answered += share.answered;
    }
    const share = { counted, answered, delays: 0, now, changes: this.changes };
    this.all[direction] = share;
    return share;
  }
}

interface Count {
  readonly counted: number;
  readonly answered: number;
  /** Sum of the times to the answers, ms. */
  readonly delays: number;
}

interface Share extends Count {
  readonly now: number;
  readonly changes: number;
}

const noShare: Share = { counted: 0, answered: 0, delays: 0, now: 0, changes: 0 };

function count(passed: readonly Passed[], now: number): Count {
  let counted = 0;
  let answered = 0;
  let delays = 0;
  for (const { at, answeredAt } of passed) {
    if (at >= now) continue;
    const isAnswered = answeredAt !== null && answeredAt < now;
    if (!isAnswered && now - at < TOO_YOUNG) continue;
    counted++;
    if (!isAnswered) continue;
    answered++;
    delays += answeredAt - at;
  }
  return { counted, answered, delays };
}

function shareOf({ counted, answered }: Count, usual: number, weight: number): number {
  return usual + (answered - usual * counted) / (counted + weight);
}
