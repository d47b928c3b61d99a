// The hand-over list before leave: all I owe, line by line. No quotes, and nothing personal goes unless it is ticked.

import type { LocalDate } from './ask';
import type { Person } from './person';
import type { Verdict } from './request';

export interface HandoverLine {
  readonly conversation: string;
  /** Who waits. */
  readonly people: readonly Person[];
  /** Subject or topic; empty where the conversation has none, or is private. */
  readonly about: string;
  /** Epoch ms; null when unknown. */
  readonly since: number | null;
  readonly due: LocalDate | null;
  /** A date was given. */
  readonly isPromised: boolean;
  /** Whether it starts ticked: private mail and one-on-one chats do not. */
  readonly isTicked: boolean;
}

type Owed = Pick<
  Verdict,
  'conversation' | 'form' | 'subject' | 'turn' | 'state' | 'waiting' | 'since' | 'due'
> & { readonly isPrivate: boolean };

/** A line for each request whose turn is mine: those with a date first, by date, then the longest waiting. */
export function handoverLines(requests: readonly Owed[]): HandoverLine[] {
  return requests
    .filter(({ turn, state }) => turn === 'mine' && (state === 'waiting' || state === 'promised'))
    .sort(
      (a, b) =>
        (a.due ?? '9999').localeCompare(b.due ?? '9999') || (a.since ?? Infinity) - (b.since ?? Infinity),
    )
    .map(({ conversation, form, subject, state, waiting, since, due, isPrivate }) => ({
      conversation,
      people: waiting,
      about: isPrivate ? '' : subject.trim(),
      since,
      due,
      isPromised: state === 'promised',
      isTicked: !isPrivate && form !== 'oneOnOne',
    }));
}
