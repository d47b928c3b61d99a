// What became of each card that was sent, and of all of them in one sentence.

import type { Reach } from '../../../../domain/composition';
import type { Person } from '../../../../domain/person';
import type { OutboxRow } from '../../../../store/outboxRows';
import { problemReason } from '../../outbox/problemReason';
import { givenName } from '../../people/givenName';
import type { Texts } from '../../texts/texts';
import { composeTexts } from './composeTexts';

/** One card that was written down: its row in the outbox, and whom it thanks. */
export interface Sent {
  readonly id: string;
  readonly to: readonly Person[];
}

export type SendState =
  | 'leaving'
  | 'sending'
  | 'waiting'
  | 'sent'
  | 'taken'
  | 'cannotSee'
  | 'old'
  | 'gone'
  | 'noTeams'
  | 'forbidden'
  | 'consent'
  | 'failed';

/** Why Microsoft 365 refused a card, as far as the person can do something about it. */
const refusals: Partial<Record<ReturnType<typeof problemReason>, SendState>> = {
  'reason.consent': 'consent',
  'reason.gone': 'gone',
  'reason.left': 'gone',
  'reason.noMailbox': 'gone',
  'reason.noTeams': 'noTeams',
  'reason.notThere': 'forbidden',
  'reason.readOnly': 'forbidden',
};

/** The state of one card; a row that is gone was taken back. */
export function sendState(row: OutboxRow | undefined): SendState {
  if (!row) return 'taken';
  const problem = row.problem ?? '';
  switch (row.state) {
    case 'sent':
      return 'sent';
    case 'held':
      return row.hold === 'old' ? 'old' : 'cannotSee';
    case 'failed':
      return refusals[problemReason(problem)] ?? 'failed';
    case 'queued':
      return row.attempts === 0 && problem === '' ? 'leaving' : 'waiting';
    default:
      return problem === '' || problem === 'onItsWay' ? 'sending' : 'waiting';
  }
}

/** Whether nothing more happens to it by itself. */
export function isSettled(state: SendState): boolean {
  return state !== 'leaving' && state !== 'sending' && state !== 'waiting';
}

/** Whether the person may try it again or leave it. */
export function isStuck(state: SendState): boolean {
  return isSettled(state) && state !== 'sent' && state !== 'taken';
}

/** The one sentence over the list. */
export function sentSentence(
  sent: readonly Sent[],
  states: readonly SendState[],
  reach: Reach,
  reader: Texts,
): string {
  const { t } = composeTexts(reader);
  const done = states.filter((state) => state === 'sent').length;
  if (done === states.length) {
    if (reach.kind !== 'alone') return t('result.posted', { name: reach.name });
    const [first] = sent[0]?.to ?? [];
    return sent.length === 1 && first
      ? t('result.sent', { name: givenName(first) })
      : t('result.sentAll', { people: sent.length });
  }
  if (states.every((state) => state === 'leaving')) return t('result.leaving');
  if (states.some((state) => !isSettled(state))) return t('result.sending');
  return done === 0 ? t('result.none') : t('result.partly', { sent: done, all: states.length });
}
