// What a message means for a request of another person: an answer, a part of one, a promise, a refusal, or nothing.

import type { Message } from '../message';
import type { OpenRequest } from '../openRequest';
import { outcomeOdds } from './outcomeOdds';
import { type LearnedKind, OUTCOMES, outcomeSigns } from './outcomeSigns';
import { answeredBy, type Outcome, ruledOutcome, weighedOutcome } from './ruledOutcome';

/** By how much another outcome has to be likelier than the one that the hand-set weights say. */
const MARGIN = 0.15;
/** The same for a reply to become an answer: what is taken for one by mistake is never asked for again. */
const ANSWER_MARGIN = 0.4;

/**
 * The meaning of a message by one of the asked: what the rules say; where they say nothing, what hand-set weights and
 * learnt ones make of it together.
 * @param isClose it follows the ask directly, with nothing else of its writer or about another matter between
 */
export function outcomeOf(request: OpenRequest, message: Message, isClose: boolean): Outcome {
  const ruled = ruledOutcome(request, message);
  if (ruled !== null) return ruled;
  const weighed = weighedOutcome(request, message, isClose);
  const { reading } = message;
  if (reading.acts === undefined || (weighed.kind === 'nothing' && !isClose)) return weighed;
  const best = likelierThan(weighed.kind, outcomeOdds(outcomeSigns(request, message, weighed.kind)));
  if (best === weighed.kind) return weighed;
  if (best === 'answers') return { kind: best, items: answeredBy(request, message) };
  if (best === 'promises') {
    const due = reading.promises.find((promise) => promise.due !== null)?.due ?? null;
    return { kind: best, due, items: [] };
  }
  return { kind: best };
}

/**
 * The outcome that is plainly likelier than the given one, else that one.
 * @param odds in the order of `OUTCOMES`
 */
export function likelierThan(kind: LearnedKind, odds: readonly number[]): LearnedKind {
  const oddsOf = (other: LearnedKind) => odds[OUTCOMES.indexOf(other)] ?? 0;
  const best = OUTCOMES.reduce((most, other) => (oddsOf(other) > oddsOf(most) ? other : most));
  return oddsOf(best) - oddsOf(kind) < (best === 'answers' ? ANSWER_MARGIN : MARGIN) ? kind : best;
}
