// What the rules of one language are made of. The lists are data (english/, russian/); ruleAsks.ts applies them.

import type { AskKind } from '../domain/ask';
import type { Phrases } from './phrases';

export interface AskRules {
  /** Skipped before the core of a sentence: "so", "also", "one more thing :". */
  readonly leadIns: Phrases;
  /** Greetings, skipped together with the names after them. */
  readonly greetings: Phrases;
  readonly please: Phrases;
  /** "Thanks for …": what follows tells what the thanks are for. */
  readonly thanked: Phrases;
  /** Polite closings and phrases that look like an ask and are none. */
  readonly politeClosings: Phrases;
  readonly rhetorical: Phrases;
  /** "How are you?": nobody waits for that. */
  readonly social: Phrases;
  /** Somebody tells of another's question or plan. */
  readonly reported: Phrases;
  readonly approval: Phrases;
  readonly meeting: Phrases;
  /** Asks for a deed wherever they stand. */
  readonly requests: Phrases;
  /** Asks for words wherever they stand: "I was wondering whether". */
  readonly questions: Phrases;
  /** Statements of need that ask: "I still need", "we are stuck until you". */
  readonly needs: Phrases;
  /** Needs only at the head of a sentence: "Нужен список". */
  readonly needsAtHead: Phrases;
  /** Statements that look like needs and are none: "I need to run". */
  readonly notNeeds: Phrases;
  /** What a chat line without its mark asks because of the person of its verb ("скинешь шаблон"); null when nothing. */
  readonly askedOfReader: (words: readonly string[], core: number) => AskKind | null;
  /** Beginnings of a question written without its mark. */
  readonly questionStarts: Phrases;
  /** Marks of a question written without its mark, among the last words: "or not". */
  readonly questionEnds: Phrases;
  /** The same, only as the very last words: ", yes". */
  readonly questionTags: Phrases;
  /** Whether an imperative that asks stands at `at`; `isStart`: it opens the sentence. */
  readonly isImperative: (words: readonly string[], at: number, isStart: boolean) => boolean;
  /** Whether an imperative stands at `at` that may be known anywhere in a sentence. */
  readonly isBareImperative: (words: readonly string[], at: number) => boolean;
  /** Words and marks after which a new clause may begin with an imperative. */
  readonly clauseOpeners: ReadonlySet<string>;
  /** Reminders that name no new thing: "any news on this?". */
  readonly reminders: Phrases;
  /** "Each of you", "everyone please". */
  readonly ofEach: Phrases;
  /** After a name and a colon or dash a task may stand: "Ann: to send the list". */
  readonly isTaskStart: (words: readonly string[], at: number) => boolean;
}
