// Which asks of a message the clauses of a reply deal with: answered, refused or put off by name.
// In doubt an ask counts as answered: a false alarm costs more trust than a missed one.

import type { AskKind } from '../../domain/ask';
import type { Expected, Wanted } from '../../domain/reading';
import { overlap } from '../../domain/replies/ruledOutcome';
import { askTraits } from '../askTraits';
import { phrases } from '../phrases';
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
  /** `alternative`: "or Friday morning?"; `summary`: "could you look into both?". It is settled along with the others. */
  readonly bond: 'none' | 'alternative' | 'summary';
}

const ALTERNATIVE = phrases('otherwise|or|alternatively|if not|или|либо|иначе|если нет|если не');
const SUMMARY = phrases(
  '(look into,look at|check,answer|clarify,arrange,handle|help with|take care of|let me have|send me|see to) (both,these,those,them|all|this|it|everything)|need (it,them,this|these)|(get back to me|let me know|advise) (please,asap|by|.|!)',
  '(и то и другое)|(посмотри*,проверь*|ответь*|уточни*|помоги*|займи*|реши*|сообщи*|дай*|пришли*) ?пожалуйста ?<,>? ?(мне)? (оба,обе|все это,все|это|их|и то)|(мне)? (это,он|она|оно|они) (нужно,нужен|нужна|нужны)|жду (ответа,ответ|вашего ответа)',
);

function bondOf(words: readonly string[]): OpenAsk['bond'] {
  if (ALTERNATIVE.endAt(words, 0) > 0) return 'alternative';
  return SUMMARY.occursIn(words) ? 'summary' : 'none';
}

export function openAsk(quote: string, kind: AskKind): OpenAsk {
  const words = wordsOf(quote);
  return {
    kind,
    ...askTraits(words, kind),
    topics: topicsOf(words),
    wantsDate: asksForDate(words),
    wantsFile: asksForFile(words),
    bond: bondOf(words),
  };
}

/** For each ask, whether the clauses deal with it. */
export function answeredAsks(
  asks: readonly OpenAsk[],
  clauses: readonly DraftClause[],
  hasAttachments: boolean,
): boolean[] {
  const isAboutAll =
    clauses.length > 0 && (asks.length === 1 || clauses.some((clause) => ALL_AT_ONCE.occursIn(clause.words)));
  if (isAboutAll) return asks.map(() => true);
  const rare = rareTopics(asks);
  const scores = clauses.map((clause) => asks.map((ask, at) => scoreOf(ask, rare[at] ?? [], clause)));
  const numbered = numberedAsks(asks.length, clauses);
  const sent = hasAttachments ? sentFiles(asks, scores) : [];
  const answered = asks.map((_, at) => numbered.has(at) || sent[at] === true);
  const left = clauses.filter((clause, index) => {
    const own = scores[index] ?? [];
    const best = Math.max(...own);
    if (best <= 0) return numbered.size === 0 || clause.item === null;
    own.forEach((score, at) => {
      if (score === best || score >= SURE) answered[at] = true;
    });
    return false;
  });
  for (const clause of left) takeUp(clause, asks, answered);
  return settled(asks, answered);
}

/** The asks for a file that what hangs on the draft settles: those the text speaks of, or all when it speaks of none. */
function sentFiles(asks: readonly OpenAsk[], scores: readonly (readonly number[])[]): boolean[] {
  const isNamed = asks.map((ask, at) => ask.wantsFile && scores.some((own) => (own[at] ?? 0) > 0));
  return isNamed.includes(true) ? isNamed : asks.map((ask) => ask.wantsFile);
}

/** An alternative is settled with the ask before it, and that with the alternative; a summary with all the others. */
function settled(asks: readonly OpenAsk[], answered: readonly boolean[]): boolean[] {
  const withChoices = asks.map(
    (ask, at) =>
      answered[at] === true ||
      (ask.bond === 'alternative' && answered[at - 1] === true) ||
      (asks[at + 1]?.bond === 'alternative' && answered[at + 1] === true),
  );
  const areOthers = asks.every((ask, at) => ask.bond === 'summary' || withChoices[at]);
  const hasAnswer = withChoices.includes(true);
  return withChoices.map(
    (isAnswered, at) => isAnswered || (asks[at]?.bond === 'summary' && areOthers && hasAnswer),
  );
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
  // A "when" is not answered by what names no time, nor a file by small talk.
  const taken =
    fitting.find(({ ask }) => ask.kind === 'question') ??
    fitting[0] ??
    open.find(({ ask }) => !ask.wantsDate && !ask.wantsFile && ask.bond !== 'summary');
  if (taken) answered[taken.at] = true;
}

/** A time for a "when", a number for a "how many": one clause can give several. */
function givesWhatIsAsked(ask: OpenAsk, clause: DraftClause): boolean {
  return (ask.wantsDate && clause.namesDate) || (ask.expects === 'number' && clause.namesNumber);
}

/** Whether a clause has the shape of the answer that an ask looks for. */
function fits(ask: OpenAsk, clause: DraftClause): boolean {
  if (ask.wantsDate) return clause.namesDate || clause.isLater;
  if (ask.wantsFile && clause.tellsOfFile) return true;
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
