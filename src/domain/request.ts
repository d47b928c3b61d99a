// The outcome for one conversation: whose turn it is, and why.

import type { AskKind, LocalDate } from './ask';
import type { Channel } from './message';
import type { Person } from './person';

export type Turn = 'mine' | 'theirs' | 'nobody';

/** States that messages alone can give. `none`: there never was an ask between colleagues. */
export type JudgedState = 'waiting' | 'promised' | 'answered' | 'declined' | 'closed' | 'none';

/** An ask that is part of a request, with the message that holds it. */
export interface RequestAsk {
  readonly message: string;
  readonly kind: AskKind;
  /** At most 300 characters; empty for a private message. */
  readonly quote: string;
  readonly probability: number;
  readonly due: LocalDate | null;
  /** true when a later message answered this one ask. */
  readonly isAnswered: boolean;
}

/** Why, as a code and its values; the UI and docs/reasons.md have the sentences. */
export interface Reason {
  readonly code: string;
  /** Values for the sentence: names, quotes, instants (epoch ms), counts. */
  readonly values: Readonly<Record<string, string | number>>;
}

export interface Verdict {
  readonly conversation: string;
  readonly channel: Channel;
  readonly form: 'mail' | 'oneOnOne' | 'group';
  readonly subject: string;
  readonly turn: Turn;
  readonly state: JudgedState;
  /** Who waits now: colleagues (turn mine) or me (turn theirs); empty when nobody does. */
  readonly waiting: readonly Person[];
  readonly asker: Person | null;
  readonly asked: readonly Person[];
  /** Sent time of the asking message, epoch ms. */
  readonly since: number | null;
  /** A stated deadline or a promised date. */
  readonly due: LocalDate | null;
  /** When a promise was given (epoch ms), for the state `promised`. */
  readonly promisedAt: number | null;
  /** 0..1 that somebody waits as said. */
  readonly confidence: number;
  /** Shown as unsure: confidence under the shipped threshold, or an unnamed ask to ten or more people. */
  readonly isPerhaps: boolean;
  readonly asks: readonly RequestAsk[];
  readonly reasons: readonly Reason[];
  /** Instant of the newest message, epoch ms; 0 when there is none. */
  readonly lastAt: number;
}
