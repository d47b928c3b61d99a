// Logistic regression for the headers level by gradient steps, drawn to weights set by hand where data is thin.

import * as v from 'valibot';
import { type ReplyWeights, replyOdds } from '../../domain/headers/replyOdds';
import { odds, REPLY_SIGNS, type ReplySign } from '../../domain/headers/replySigns';
import type { ReplyExample } from './replyExamples';

/**
 * What the mailboxes cannot teach: in them nothing is flagged or of importance, attachments were removed, and subjects
 * that ask are few. Signs not named are drawn to 0.
 */
const BY_HAND: Partial<Record<ReplySign, number>> = {
  habit: 1,
  asks: 1.5,
  askingWord: 0.3,
  tellingWord: -0.3,
  important: 0.5,
  unimportant: -0.5,
  flagged: 1.5,
  againLater: 1,
};
/** How much examples it takes to outweigh them. */
const PULL = 4;
const STEPS = 4000;
const RATE = 0.5;

/** The same examples always give the same weights. */
export function trainReply(examples: readonly ReplyExample[]): ReplyWeights {
  const prior = REPLY_SIGNS.map((sign) => BY_HAND[sign] ?? 0);
  const rows = examples.map(({ signs }) => REPLY_SIGNS.map((sign) => signs[sign]));
  const weights = [...prior];
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight, at) =>
      REPLY_SIGNS[at] === 'bias' ? 0 : PULL * (weight - (prior[at] ?? 0)),
    );
    for (const [index, { usual, wasAnswered }] of examples.entries()) {
      const row = rows[index] ?? [];
      let score = odds(usual);
      for (let at = 0; at < row.length; at++) score += (row[at] ?? 0) * (weights[at] ?? 0);
      const error = 1 / (1 + Math.exp(-score)) - (wasAnswered ? 1 : 0);
      for (let at = 0; at < row.length; at++) slope[at] = (slope[at] ?? 0) + error * (row[at] ?? 0);
    }
    const pace = RATE / Math.max(1, examples.length / 4);
    for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] ?? 0) - pace * (slope[at] ?? 0);
  }
  const rounded = new Map(
    REPLY_SIGNS.map((sign, at) => [sign, Math.round((weights[at] ?? 0) * 1000) / 1000]),
  );
  return v.parse(v.object(v.entriesFromList(REPLY_SIGNS, v.number())), Object.fromEntries(rounded));
}

/** Each mailbox scored by weights trained on the others. */
export function scoresOfOthers(examples: readonly ReplyExample[]): number[] {
  const owners = [...new Set(examples.map(({ owner }) => owner))];
  const byOwner = new Map(
    owners.map((owner) => [owner, trainReply(examples.filter((each) => each.owner !== owner))]),
  );
  return examples.map(({ owner, signs, usual }) => {
    const weights = byOwner.get(owner);
    return weights ? replyOdds(signs, usual, weights) : usual;
  });
}
