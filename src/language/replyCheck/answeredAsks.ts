// Which asks of a message the clauses of a reply deal with: answered, refused or put off by name.
// In doubt an ask counts as answered: a false alarm costs more trust than a missed one.

import type { AskKind } from '../../domain/ask';
import type { Expected, Wanted } from '../../domain/reading';
import { overlap } from '../../domain/replyOutcome';
import { askTraits } from '../askTraits';
import { topicsOf } from '../topics';
import { wordsOf } from '../words';
import { asksForFile } from './askedFile';
import { asksForDate } from './dateWords';
import type { DraftClause } from './draftClauses';
import { ALL_AT_ONCE } from './replyWords';

/** An ask read for what would answer it. */
export interface OpenAsk {
  readonly kind: AskKind;
  readonly wants: Wanted;
  readonly expects: Expected;
  readonly topics: readonly number[];
  readonly wantsDate: boolean;
  readonly wantsFile: boolean;
}

export function openAsk(quote: string, kind: AskKind): OpenAsk {
  const words = wordsOf(quote);
  return {
    kind,
    ...askTraits(words, kind),
    topics: topicsOf(words),
    wantsDate: asksForDate(words),
    wantsFile: asksForFile(words),
  };
}

/** For each ask, whether the clauses deal with it. */
export function answeredAsks(
  asks: readonly OpenAsk[],
  clauses: readonly DraftClause[],
  hasAttachments: boolean,
): boolean[] {
  const files = asks.map((ask) => hasAttachments && ask.wantsFile);
  if (clauses.length === 0) return files;
  if (asks.length === 1 || clauses.some((clause) => ALL_AT_ONCE.occursIn(clause.words))) {
    return asks.map(() => true);
  }
  const numbered = numberedAsks(asks.length, clauses);
  const answered = files.map((isSent, at) => isSent || numbered.has(at));
  const rare = rareTopics(asks);
  const left: DraftClause[] = [];
  for (const clause of clauses) {
    const scores = asks.map((ask, at) => scoreOf(ask, rare[at] ?? [], clause));
    const best = Math.max(...scores);
    if (best > 0)
      scores.forEach((score, at) => {
        if (score === best || score >= SURE) answered[at] = true;
      });
    else if (numbered.size === 0 || clause.item === null) left.push(clause);
  }
  for (const clause of left) takeUp(clause, asks, answered);
  return answered;
}

/** From this score on a clause is about an ask although another ask fits it better: they share a word of that ask alone. */
const SURE = 5;

/** How much a clause is about an ask: words that no other ask has count most, the shape of the answer least. */
function scoreOf(ask: OpenAsk, rare: readonly number[], clause: DraftClause): number {
  const shared = overlap(ask.topics, clause.topics);
  if (shared === 0) return 0;
  return overlap(rare, clause.topics) * 3 + shared * 2 + (fits(ask, clause) ? 1 : 0);
}

/** The topics of each ask that no other ask has. */
function rareTopics(asks: readonly OpenAsk[]): number[][] {
  return asks.map((ask) =>
    ask.topics.filter((topic) => asks.every((other) => other === ask || !other.topics.includes(topic))),
  );
}

/** Indexes of the asks that a numbered list answers: "2. …" the second, when no number is beyond the last ask. */
function numberedAsks(count: number, clauses: readonly DraftClause[]): ReadonlySet<number> {
  const items = clauses.flatMap(({ item }) => (item === null ? [] : [item - 1]));
  return new Set(items.every((at) => at >= 0 && at < count) ? items : []);
}

/** A clause about nothing that was asked by name answers the first open ask that it fits, else the first open one. */
function takeUp(clause: DraftClause, asks: readonly OpenAsk[], answered: boolean[]): void {
  const open = asks.flatMap((ask, at) => (answered[at] ? [] : [{ ask, at }]));
  if (open.length === 0) return;
  if (clause.isLater && clause.topics.length <= 1) {
    for (const { at } of open) answered[at] = true;
    return;
  }
  const fitting = open.filter(({ ask }) => fits(ask, clause));
  if (clause.delivers) {
    const works = fitting.filter(({ ask }) => ask.wants === 'work');
    for (const { at } of works) answered[at] = true;
    if (works.length > 0) return;
  }
  const shaped = open.filter(({ ask }) => givesWhatIsAsked(ask, clause));
  for (const { at } of shaped) answered[at] = true;
  if (shaped.length > 0) return;
  // A "when" is not answered by what names no time.
  const taken = fitting[0] ?? open.find(({ ask }) => !ask.wantsDate);
  if (taken) answered[taken.at] = true;
}

/** A time for a "when", a number for a "how many": one clause can give several. */
function givesWhatIsAsked(ask: OpenAsk, clause: DraftClause): boolean {
  return (ask.wantsDate && clause.namesDate) || (ask.expects === 'number' && clause.namesNumber);
}

/** Whether a clause has the shape of the answer that an ask looks for. */
function fits(ask: OpenAsk, clause: DraftClause): boolean {
  if (ask.wantsDate) return clause.namesDate || clause.isLater;
  if (ask.wants === 'work') return clause.delivers || clause.isLater || clause.saysYesNo;
  if (ask.wants === 'yes') return clause.saysYesNo;
  switch (ask.expects) {
    case 'number':
      return clause.namesNumber;
    case 'time':
      return clause.namesDate;
    case 'person':
      return clause.namesPerson;
    case 'yesNo':
      return clause.saysYesNo;
    default:
      return !clause.saysYesNo && clause.topics.length > 1;
  }
}
