// What the headers of a mail conversation tell about whether its newest message wants an answer, as small numbers.

import type { Circle } from '../circle';
import type { Message } from '../message';
import type { Person } from '../person';
import type { View } from '../view';
import { workingMinutes } from '../workingTime';
import type { Direction, HabitBook } from './HabitBook';
import { hasAskingWord, hasTellingWord, markOf } from './subjectMarks';

/** Names of the signs, in the order of the weights. */
export const REPLY_SIGNS = [
  'bias',
  // Habits of the two.
  'habit',
  'neverWrote',
  'wroteOften',
  'answersFast',
  // Whom it went to, and from whom.
  'alone',
  'readers',
  'outsider',
  // The thread.
  'reply',
  'forward',
  'length',
  'toBeginner',
  'afterMine',
  'againAtOnce',
  'againLater',
  // The subject.
  'asks',
  'questionMark',
  'askingWord',
  'tellingWord',
  // The message.
  'important',
  'unimportant',
  'flagged',
  'attached',
  'inWorkingTime',
] as const;

export type ReplySign = (typeof REPLY_SIGNS)[number];

export type ReplySigns = Readonly<Record<ReplySign, number>>;

/** The newest message of a thread, and who would have to answer it. */
export interface Standing {
  readonly last: Message;
  /** Written by hand before it, oldest first. */
  readonly before: readonly Message[];
  readonly asker: Person;
  readonly asked: readonly Person[];
  /** `mine`: I would have to answer. */
  readonly direction: Direction;
}

const DAY = 86_400_000;
/** One who writes again within this (ms) mends or adds; later it is a reminder. */
const AT_ONCE = DAY / 2;

/**
 * The signs, and the usual share of answers that they raise or lower.
 * @param now epoch ms, of what is known of the habits
 */
export function replySigns(
  standing: Standing,
  view: View,
  circle: Circle,
  habits: HabitBook | null,
  now: number,
): { readonly signs: ReplySigns; readonly usual: number } {
  const { last, before, asker } = standing;
  const habit = likeliest(standing, circle, habits, now);
  const first = before[0];
  const previous = before.at(-1);
  const byAsker = (message: Message | undefined): boolean =>
    message?.from != null && circle.same(message.from).address === asker.address;
  const mark = markOf(last.subject);
  const isAgain = byAsker(previous) && previous !== undefined;
  // Of many a thread only the newest messages are known: then the subject tells that it answers something.
  const isReply = !isAgain && (mark === 'reply' || (mark === null && before.length > 0));
  const gap = isAgain ? last.at - previous.at : 0;
  const readers = circle.readers(last).length;
  const asks = Math.max(
    0,
    ...[...before, last]
      .filter(byAsker)
      .flatMap(({ reading }) => reading.asks)
      .filter(({ place }) => place === 'subject')
      .map(({ probability }) => probability),
  );
  const sign = (is: boolean): number => (is ? 1 : 0);
  return {
    usual: habit.usual,
    signs: {
      bias: 1,
      habit: odds(habit.withThis) - odds(habit.usual),
      neverWrote: sign(habit.written === 0),
      wroteOften: Math.log1p(Math.min(habit.written, 50)),
      answersFast: habit.delay === null ? 0 : 1 / (1 + (4 * habit.delay) / DAY),
      alone: sign(readers === 1),
      readers: Math.log(Math.max(1, Math.min(readers, 30))),
      outsider: sign(!circle.isInside(asker)),
      reply: sign(isReply),
      forward: sign(mark === 'forward'),
      length: Math.log1p(Math.min(before.length, 20)),
      toBeginner: sign(first !== undefined && !byAsker(first)),
      afterMine: sign(previous !== undefined && !isAgain),
      againAtOnce: sign(isAgain && gap <= AT_ONCE),
      againLater: sign(isAgain && gap > AT_ONCE),
      asks,
      questionMark: sign(/[?？؟❓]/u.test(last.subject)),
      askingWord: sign(hasAskingWord(last.subject)),
      tellingWord: sign(hasTellingWord(last.subject)),
      important: sign(last.importance === 'high'),
      unimportant: sign(last.importance === 'low'),
      flagged: sign(last.isFlagged),
      attached: sign(last.hasAttachments),
      inWorkingTime: sign(workingMinutes(last.at, last.at + 60_000, view.workingHours) > 0),
    },
  };
}

/** Of several who were asked the one with the strongest habit of answering. */
function likeliest(
  { last, asker, asked, direction }: Standing,
  circle: Circle,
  habits: HabitBook | null,
  now: number,
) {
  const others = direction === 'mine' ? [asker] : asked;
  const known = others
    .filter((person) => !circle.isMe(person))
    .map(({ address }) => habits?.habit(address, direction, now, last.conversation))
    .filter((habit) => habit !== undefined)
    .sort((a, b) => b.withThis - a.withThis);
  return known[0] ?? UNKNOWN;
}

const UNKNOWN = { usual: 0.3, withThis: 0.3, written: 0, delay: null };

/** Logarithm of the odds. */
export function odds(probability: number): number {
  const held = Math.min(0.999, Math.max(0.001, probability));
  return Math.log(held / (1 - held));
}
