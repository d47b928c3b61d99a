// What the language part read in one message, as values the rules of turns work on.
// Small enough to be stored for every message of a month; holds no body.

import type { AskSpan, LocalDate } from './ask';

/** What would settle an ask: a mere yes, a fact told in words, or a thing done or sent. */
export type Wanted = 'yes' | 'words' | 'work';

/** The shape of the answer a question looks for. */
export type Expected = 'yesNo' | 'number' | 'time' | 'person' | 'place' | 'choice' | 'open';

/** Bit set of what a clause holds that could be an answer; see `signs` below. */
export type Signs = number;

export const SIGN = {
  number: 1,
  time: 2,
  person: 4,
  place: 8,
  yes: 16,
  no: 32,
  /** "I have to look first": the answer to this one is put off. */
  later: 64,
  /** Begins by speaking of what was just spoken of: "it's gone", "они уже едут", "still closed". */
  same: 128,
} as const;

/** An ask as read in its message: whom it calls, and by when. */
export interface ReadAsk extends AskSpan {
  readonly place: 'body' | 'subject';
  /** Addresses of the people it calls by name or mention; empty when it calls nobody. */
  readonly called: readonly string[];
  readonly due: LocalDate | null;
  readonly wants: Wanted;
  readonly expects: Expected;
  /** Put to each one of several people, so that one's answer does not speak for the others. */
  readonly ofEach: boolean;
  /** Only reminds of an earlier ask. */
  readonly isReminder: boolean;
  /** Numbers made of its content words, to see whether a reply is about it; no word can be read back. */
  readonly topics: readonly number[];
}

/** "I'll send it tomorrow", "will look". */
export interface ReadPromise {
  readonly quote: string;
  readonly due: LocalDate | null;
  /** Says what and to whom, so that it binds although nobody asked. */
  readonly isFirm: boolean;
}

/**
 * What a sentence of a reply does for what was asked; the order is part of the trained model's format. `promise`: it
 * will be done, or the asker is held off for the time being. `closes`: thanks for what came, or accepts it.
 * `withdraws`: the asker needs it no more. `none`: small talk, another matter, an ask.
 */
export const ACTS = ['none', 'promise', 'declines', 'delivers', 'answers', 'closes', 'withdraws'] as const;
export type Act = (typeof ACTS)[number];

/** What a message does besides asking. */
export type Move =
  | 'thanks'
  /** "Thanks in advance". */
  | 'thanksAhead'
  /** "Forget it", "no longer needed". */
  | 'neverMind'
  /** "Solved", "found it". */
  | 'solved'
  /** "I'm afraid not", "can't do". */
  | 'declines'
  /** Reads like a refusal though no rule knows its words: refuses a deed; put to a question it answers. */
  | 'likelyDeclines'
  /** "Ok", "got it", "understood". */
  | 'acknowledges'
  /** "Yes", "agreed", "fine with me". */
  | 'agrees'
  /** "No". */
  | 'refuses'
  /** "Attached", "done", "here you go". */
  | 'delivers'
  /** "Got the file", "received". */
  | 'received'
  /** "I've put Ann in", "Bob knows that". */
  | 'handsOver'
  /** "A gentle reminder". */
  | 'reminds'
  /** "No action needed". */
  | 'nothingNeeded'
  /** A joke or a sigh. */
  | 'jokes'
  /** "By the way", "different thing". */
  | 'aside'
  /** "I don't know". */
  | 'ignorant'
  /** "One moment", "let me check". */
  | 'putsOff'
  /** "The other three will follow": what is given is a part. */
  | 'restLater'
  /** "Sorry, mad week": why it has not been done, and no more. */
  | 'excuses';

/** One clause of a short message: what it could be an answer to. */
export interface Clause {
  readonly topics: readonly number[];
  readonly signs: Signs;
}

export interface Reading {
  readonly level: 'text' | 'headers';
  readonly language: 'en' | 'ru' | 'other';
  /** BCP 47 code of another language, where it can be told. */
  readonly tongue?: string;
  readonly asks: readonly ReadAsk[];
  readonly promises: readonly ReadPromise[];
  /** Number of words in what is new in the message. */
  readonly words: number;
  readonly moves: readonly Move[];
  /** Of each of `ACTS`, how sure the heads are (0..1) of it in the sentence that shows it most; only of short replies. */
  readonly acts?: readonly number[];
  /** Clauses of a short message (empty for a long one, which is taken to answer whatever it replies to). */
  readonly clauses: readonly Clause[];
  /** Addresses of those greeted or addressed by name. */
  readonly addressed: readonly string[];
  /** Addresses of those whom the message hands the matter to. */
  readonly handsTo: readonly string[];
  /** Addresses of those who are told that nothing is needed from them. */
  readonly freed: readonly string[];
}

/** How sure the heads are (0..1) that a short reply does something; 0 where they did not listen. */
export function actOf({ acts }: Reading, act: Act): number {
  return acts?.[ACTS.indexOf(act)] ?? 0;
}

/** The reading of a message whose text nobody has read. */
export function emptyReading(level: Reading['level'], language: Reading['language'] = 'other'): Reading {
  return {
    level,
    language,
    asks: [],
    promises: [],
    words: 0,
    moves: [],
    clauses: [],
    addressed: [],
    handsTo: [],
    freed: [],
  };
}
