// What the language part read in one message, as values the rules of turns work on.
// Small enough to be stored for every message of a month; holds no body.

import type { AskSpan, LocalDate } from './ask';

/** An ask as read in its message: whom it calls, and by when. */
export interface ReadAsk extends AskSpan {
  readonly place: 'body' | 'subject';
  /** Addresses of the people it calls by name or mention; empty when it calls nobody. */
  readonly called: readonly string[];
  readonly due: LocalDate | null;
}

/** "I'll send it tomorrow", "will look". */
export interface ReadPromise {
  readonly quote: string;
  readonly due: LocalDate | null;
}

export interface Reading {
  readonly level: 'text' | 'headers';
  readonly language: 'en' | 'ru' | 'other';
  readonly asks: readonly ReadAsk[];
  readonly promises: readonly ReadPromise[];
  /** Number of words in what is new in the message. */
  readonly words: number;
}
