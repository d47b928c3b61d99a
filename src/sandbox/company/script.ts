// The compact form in which the sample company's mail and chats are written: who, when, what.

import type { Principle } from '../../domain/kudos';

/** One mail of a thread. */
export interface MailLine {
  /**
   * `anna > ivan, theo | helen`: from, To, and after the bar Cc. `ivan` alone answers the message before,
   * `ivan *` answers all of it. Keys of `people.ts`.
   */
  readonly who: string;
  /** `-3 10:12`: working days from the newest, time in the office's zone; `+25`: minutes after the one before. */
  readonly when: string;
  /** Paragraphs apart by an empty line, lists by `- `; dates as in `dates.ts`. */
  readonly text: string;
  readonly more: MailOptions;
}

export interface MailOptions {
  readonly subject?: string;
  readonly importance?: 'low' | 'high';
  readonly files?: readonly string[];
  /** Keys of people who have flagged their copy. */
  readonly flag?: string;
  readonly category?: string;
  /** A forward: the subject gets "Fw:" and the history goes along whole. */
  readonly forward?: boolean;
  /** An automatic answer. */
  readonly auto?: boolean;
  readonly meeting?:
    | 'meetingRequest'
    | 'meetingAccepted'
    | 'meetingTenativelyAccepted'
    | 'meetingDeclined'
    | 'meetingCancelled';
  readonly private?: boolean;
  /** No history below, though it is an answer. */
  readonly bare?: boolean;
  /** Answers this line (its index), not the one before. */
  readonly answers?: number;
}

export interface Thread {
  readonly subject: string;
  readonly lines: readonly MailLine[];
}

export interface ChatLine {
  readonly from: string;
  readonly when: string;
  /** `@{ivan}` or `@{ivan|Ivan}` mentions, `@{*|Everyone}` all of the chat. */
  readonly text: string;
  readonly more: ChatOptions;
}

export interface ChatOptions {
  /** `👍 ivan, ❤️ theo` */
  readonly react?: string;
  /** The quoted message: lines back, 1 is the one before. */
  readonly quote?: number;
  readonly deleted?: boolean;
  readonly edited?: boolean;
  readonly file?: string;
  readonly card?: Kudos;
  readonly important?: boolean;
  /** A system event by `from`: `added mei`, `renamed Launch room`, `left`. */
  readonly system?: string;
}

/** A thank-you card's content; who sends the line has signed it. */
export interface Kudos {
  /** Key of `people.ts`. */
  readonly to: string;
  readonly principle: Principle;
  readonly words: string;
}

export interface Chat {
  /** Empty for a chat of two. */
  readonly topic: string;
  readonly members: readonly string[];
  readonly lines: readonly ChatLine[];
}

export const mail = (who: string, when: string, text: string, more: MailOptions = {}): MailLine => ({
  who,
  when,
  text,
  more,
});

export const thread = (subject: string, ...lines: MailLine[]): Thread => ({ subject, lines });

export const say = (from: string, when: string, text: string, more: ChatOptions = {}): ChatLine => ({
  from,
  when,
  text,
  more,
});

/** A stretch of the chat of two people; stretches of the same two are joined. */
export const talk = (pair: string, ...lines: ChatLine[]): Chat => ({
  topic: '',
  members: pair.split(' '),
  lines,
});

/** A stretch of a group chat; stretches with the same topic are joined. */
export const room = (topic: string, members: string, ...lines: ChatLine[]): Chat => ({
  topic,
  members: members.split(' '),
  lines,
});

export interface When {
  readonly offset: number;
  /** Minute of the day. */
  readonly minute: number;
}

/** Reads `-3 10:12` or, after another, `+25`. Throws on anything else. */
export function readWhen(when: string, before: When | null): When {
  if (before && /^\+\d+$/.test(when)) return { offset: before.offset, minute: before.minute + Number(when) };
  const [, offset, hour, minute] = /^(-?\d+) (\d\d):(\d\d)$/.exec(when) ?? [];
  if (offset === undefined) throw new Error(`Not a time of the script: ${when}`);
  return { offset: Number(offset), minute: Number(hour) * 60 + Number(minute) };
}

const keys = (list: string) =>
  list
    .split(',')
    .map((key) => key.trim())
    .filter((key) => key !== '');

export interface Heading {
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
}

/** Reads a line's `who`, after the heading that it answers. */
export function readWho(who: string, before: Heading | null): Heading {
  const [left = '', right] = who.split('>');
  const from = left.replace('*', '').trim();
  if (right !== undefined) {
    const [to = '', cc = ''] = right.split('|');
    return { from, to: keys(to), cc: keys(cc) };
  }
  if (!before) throw new Error(`Nobody to write to: ${who}`);
  if (from === before.from) return before;
  if (!left.includes('*')) return { from, to: [before.from], cc: [] };
  const others = (list: readonly string[]) => list.filter((key) => key !== from && key !== before.from);
  return { from, to: [before.from, ...others(before.to)], cc: others(before.cc) };
}
