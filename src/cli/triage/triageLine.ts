// One conversation as `triage --json` prints it.

import type { Verdict } from '../../domain/request';
import type { View } from '../../domain/view';
import { workingMinutes } from '../../domain/workingTime';
import { isoInZone } from './isoInZone';

/** The line's shape; scripts outside depend on it. */
export interface TriageLine {
  readonly conversation: string;
  readonly channel: 'mail' | 'chat';
  readonly subject: string;
  readonly turn: Verdict['turn'];
  readonly state: Verdict['state'];
  readonly waiting: readonly string[];
  readonly asker: string | null;
  readonly asked: readonly string[];
  /** ISO 8601 with the offset of the user's zone. */
  readonly since: string | null;
  readonly workingMinutes: number;
  /** YYYY-MM-DD in the user's zone. */
  readonly due: string | null;
  readonly confidence: number;
  readonly asks: readonly {
    readonly message: string;
    readonly kind: string;
    readonly quote: string;
    readonly probability: number;
  }[];
  readonly reasons: readonly string[];
}

const rounded = (value: number) => Math.round(value * 1000) / 1000;

export function triageLine(verdict: Verdict, view: View): TriageLine {
  const { conversation, channel, subject, turn, state } = verdict;
  const head = { conversation, channel, subject, turn, state };
  const confidence = rounded(verdict.confidence);
  if (state === 'none') {
    return {
      ...head,
      waiting: [],
      asker: null,
      asked: [],
      since: null,
      workingMinutes: 0,
      due: null,
      confidence,
      asks: [],
      reasons: [],
    };
  }
  const open = verdict.asks.filter((ask) => !ask.isAnswered);
  const shown = turn === 'nobody' || open.length === 0 ? verdict.asks : open;
  return {
    ...head,
    waiting: verdict.waiting.map(({ address }) => address),
    asker: verdict.asker?.address ?? null,
    asked: verdict.asked.map(({ address }) => address),
    since: verdict.since === null ? null : isoInZone(verdict.since, view.zone),
    workingMinutes:
      verdict.since === null ? 0 : Math.floor(workingMinutes(verdict.since, view.now, view.workingHours)),
    due: verdict.due,
    confidence,
    asks: shown.map(({ message, kind, quote, probability }) => ({
      message,
      kind,
      quote,
      probability: rounded(probability),
    })),
    reasons: verdict.reasons.map(({ code }) => code),
  };
}
