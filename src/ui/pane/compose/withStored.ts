// What a draft answers: the asks of the message that it quotes, together with what is known to wait in its conversation.

import type { RequestAsk } from '../../../domain/request';
import type { RequestRow } from '../../../store/rows';
import type { QuotedAsks, QuotedReading } from './useQuotedAsks';

function words(quote: string): string {
  return quote.toLowerCase().replace(/\s+/g, ' ').trim();
}

/** The same words, though one of both may have been cut to its limit or have a greeting before it. */
function isSame(a: RequestAsk, b: RequestAsk): boolean {
  const [one, other] = [words(a.quote), words(b.quote)];
  return one.includes(other) || other.includes(one);
}

/**
 * Of the quoted message only what the conversation does not show as answered, and before it what older messages ask that
 * no quote tells of: a reminder seldom says once more what it reminds of.
 * @param stored the conversation as sync knows it; null where it does not
 * @param isReply whether the draft is one for certain
 */
export function withStored(
  reading: QuotedReading,
  stored: RequestRow | null,
  isReply: boolean,
): QuotedReading {
  const known = stored?.asks.filter(({ quote }) => quote.trim() !== '') ?? [];
  const open = stored?.turn === 'mine' ? known.filter(({ isAnswered }) => !isAnswered) : [];
  const isAnswer = isReply || (reading.state === 'read' && reading.isAnswer);
  if (stored === null || !isAnswer) return reading;
  if (reading.state !== 'read') {
    return open.length === 0 ? reading : { state: 'read', isAnswer, asks: open, askers: stored.waiting };
  }
  const quoted = reading.asks.filter((ask) => !known.some((one) => one.isAnswered && isSame(one, ask)));
  const older = open.filter((ask) => !quoted.some((one) => isSame(one, ask)));
  const waiting = open.length > 0 ? stored.waiting : [];
  return {
    state: 'read',
    isAnswer: reading.isAnswer || open.length > 0,
    asks: [...older, ...quoted],
    askers: both(quoted.length > 0 ? reading.askers : [], waiting),
  };
}

function both(some: QuotedAsks['askers'], more: QuotedAsks['askers']): QuotedAsks['askers'] {
  const seen = new Set(some.map(({ address }) => address.toLowerCase()));
  return [...some, ...more.filter(({ address }) => !seen.has(address.toLowerCase()))];
}
