// What can be seen of a reply and of what was asked: the numbers that the learned part of `outcomeOf` weighs.

import type { Message } from '../message';
import { type OpenRequest, openItems } from '../openRequest';
import { ACTS, type Expected, type Move, SIGN, type Wanted } from '../reading';
import { isAnswerLike, matches, type Outcome, overlap } from './ruledOutcome';

/** What a reply can turn out to be; the order is part of the weights' format. */
export const OUTCOMES = ['answers', 'promises', 'declines', 'asksBack', 'nothing'] as const;
export type LearnedKind = (typeof OUTCOMES)[number];

const MOVES = [
  'thanks',
  'solved',
  'declines',
  'likelyDeclines',
  'acknowledges',
  'agrees',
  'refuses',
  'delivers',
  'received',
  'handsOver',
  'jokes',
  'aside',
  'ignorant',
  'putsOff',
  'restLater',
  'excuses',
] as const satisfies readonly Move[];

const WANTS = ['yes', 'words', 'work'] as const satisfies readonly Wanted[];
const EXPECTS = [
  'yesNo',
  'number',
  'time',
  'person',
  'place',
  'choice',
  'open',
] as const satisfies readonly Expected[];

/** Names of the signs, in their order. */
export const OUTCOME_SIGNS: readonly string[] = [
  'bias',
  ...OUTCOMES.map((kind) => `ruled ${kind}`),
  ...MOVES.map((move) => `does ${move}`),
  'heard',
  ...ACTS.map((act) => `act ${act}`),
  ...WANTS.flatMap((wants) => ACTS.map((act) => `${wants} act ${act}`)),
  ...WANTS.map((wants) => `wants ${wants}`),
  ...EXPECTS.map((expects) => `expects ${expects}`),
  'several',
  'promise',
  'firm',
  'dated',
  'asks',
  'answerLike',
  'matched',
  'about',
  'same',
  'yes',
  'no',
  'told',
  'later',
  'wordsNoMatch',
  'workNoAct',
  'short',
  'one',
  'long',
  'chat',
  'group',
  'attached',
  'laughed',
];

const ASKS = 0.5;
const LAUGHS = /^(?:laugh|😂|🤣|😄|😆|😹)/u;

/** @returns the values of `OUTCOME_SIGNS`, 0..1 each. */
export function outcomeSigns(request: OpenRequest, message: Message, ruled: Outcome['kind']): number[] {
  const { reading } = message;
  const { clauses, moves, promises, acts } = reading;
  const items = openItems(request);
  const heard = acts ?? ACTS.map(() => 0);
  const wants = WANTS.map((wanted) => flag(items.some(({ ask }) => ask.wants === wanted)));
  const matched = items.some((item) => clauses.some((clause) => matches(item, clause)));
  const about = items.some(({ ask }) => clauses.some(({ topics }) => overlap(ask.topics, topics) > 0));
  const has = (sign: number) => flag(clauses.some(({ signs }) => (signs & sign) !== 0));
  const asking = reading.asks.filter(({ probability, isReminder }) => probability >= ASKS && !isReminder);
  return [
    1,
    ...OUTCOMES.map((kind) => flag(kind === ruled)),
    ...MOVES.map((move) => flag(moves.includes(move))),
    flag(acts !== undefined),
    ...heard,
    ...wants.flatMap((wanted) => heard.map((act) => act * wanted)),
    ...wants,
    ...EXPECTS.map((expected) => flag(items.some(({ ask }) => ask.expects === expected))),
    flag(items.length > 1),
    flag(promises.length > 0),
    flag(promises.some(({ isFirm }) => isFirm)),
    flag(promises.some(({ due }) => due !== null)),
    Math.max(0, ...asking.map(({ probability }) => probability)),
    flag(asking.some(({ quote }) => isAnswerLike(quote))),
    flag(matched),
    flag(about),
    has(SIGN.same),
    has(SIGN.yes),
    has(SIGN.no),
    has(SIGN.number | SIGN.time | SIGN.person | SIGN.place),
    has(SIGN.later),
    flag(!matched && items.every(({ ask }) => ask.wants === 'words')),
    flag(!about && items.every(({ ask }) => ask.wants === 'work')),
    flag(reading.words <= 4),
    flag(clauses.length === 1),
    flag(reading.words > 30),
    flag(message.channel === 'chat'),
    flag(request.asked.length > 1),
    flag(message.hasAttachments),
    flag(message.channel === 'chat' && message.reactions.some(({ kind }) => LAUGHS.test(kind))),
  ];
}

function flag(is: boolean): number {
  return is ? 1 : 0;
}
