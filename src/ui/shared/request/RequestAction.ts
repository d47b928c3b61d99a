// What can be written from a request: each opens its box in the detail, and none sends by itself.

import type { Decision, RequestRow } from '../../../store/rows';

export type RequestAction = 'reply' | 'sayWhen' | 'askBack' | 'decline' | 'passOn' | 'nudge';

const owed: readonly RequestAction[] = ['reply', 'sayWhen', 'askBack', 'decline', 'passOn'];
const awaited: readonly RequestAction[] = ['nudge'];

/** Decides about a request; `until`: when a snoozed one comes back, epoch ms. */
export type Decide = (row: RequestRow, kind: Decision['kind'], until?: number) => void;

/** What can be done with a request that stands open. */
export function canAct({ turn }: Pick<RequestRow, 'turn'>, action: RequestAction): boolean {
  if (turn === 'nobody') return false;
  return (turn === 'mine' ? owed : awaited).includes(action);
}
