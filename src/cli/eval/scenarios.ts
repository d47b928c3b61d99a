// Measures whole conversations against a scenario folder's gold: whose turn, state, who waits, due, the asking words.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { PersonalLayer } from '../../domain/personal/PersonalLayer';
import type { Turn, Verdict } from '../../domain/request';
import type { View } from '../../domain/view';
import { collectSnapshot } from '../triage/collectSnapshot';
import { judgeMailbox } from '../triage/judgeMailbox';
import { Progress } from '../triage/Progress';

const TURNS = ['mine', 'theirs', 'nobody'] as const;

const goldSchema = v.object({
  conversation: v.string(),
  turn: v.picklist(TURNS),
  state: v.picklist(['waiting', 'promised', 'answered', 'declined', 'closed', 'none']),
  waiting: v.array(v.string()),
  ask: v.nullable(v.string()),
  message: v.nullable(v.string()),
  due: v.nullable(v.string()),
  tags: v.array(v.string()),
  why: v.string(),
});

export type Gold = v.InferOutput<typeof goldSchema>;

export interface ScenarioOptions {
  readonly level: 'text' | 'headers';
  /** The real clock, epoch ms; used only where the snapshot names no moment. */
  readonly present: number;
  /** Of a user who corrected others; null or missing: of one who corrected nothing. */
  readonly personal?: PersonalLayer | null;
}

/** Right ones of all that had to be. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

export interface TurnScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly falseAlarms: number;
  readonly misses: number;
}

/** One conversation beside its gold. */
export interface ScenarioResult {
  readonly gold: Gold;
  readonly verdict: Verdict;
  readonly isTurnRight: boolean;
  readonly isStateRight: boolean;
  /** null where the gold has no ask, or no turn. */
  readonly isQuoteRight: boolean | null;
  readonly isWaitingRight: boolean;
  readonly isDueRight: boolean;
}

export interface ScenarioScores {
  readonly folder: string;
  readonly level: 'text' | 'headers';
  readonly results: readonly ScenarioResult[];
  readonly turn: Share;
  readonly turns: Readonly<Record<Turn, TurnScore>>;
  readonly state: Share;
  /** Of the conversations in which somebody waits and the gold names the words: the first open ask is those words. */
  readonly quote: Share;
  readonly waiting: Share;
  readonly due: Share;
  /** Turn accuracy by tag, most frequent first. */
  readonly tags: ReadonlyMap<string, Share>;
}

/**
 * Judges a scenario folder (a Graph snapshot with `gold.jsonl`) as `triage` does and compares.
 * @throws ImportError when the folder holds no snapshot
 */
export async function evaluateScenarios(folder: string, options: ScenarioOptions): Promise<ScenarioScores> {
  const gold = parseGold(await readFile(join(folder, 'gold.jsonl'), 'utf8'));
  const mailbox = await collectSnapshot(
    { folder, me: [], level: options.level, zone: null, systemZone: 'UTC', present: options.present },
    new Progress(() => undefined),
  );
  const { profile } = mailbox;
  const view: View = {
    me: { name: profile.name, addresses: profile.addresses, userId: profile.userId },
    colleagueDomains: [
      ...new Set(profile.addresses.map((address) => address.slice(address.lastIndexOf('@') + 1))),
    ],
    now: mailbox.now,
    zone: profile.zone,
    workingHours: profile.workingHours,
    level: options.level,
  };
  const verdicts = new Map(
    judgeMailbox(mailbox, view, () => true, options.personal ?? null).map((verdict) => [
      verdict.conversation,
      verdict,
    ]),
  );
  const results = gold.flatMap((each) => {
    const verdict = verdicts.get(each.conversation);
    return verdict ? [compare(each, verdict)] : [];
  });
  return { folder, level: options.level, results, ...scoresOf(results) };
}

function parseGold(text: string): Gold[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => v.parse(goldSchema, JSON.parse(line)));
}

function compare(gold: Gold, verdict: Verdict): ScenarioResult {
  const waiting = verdict.waiting.map((person) => person.address).sort();
  const isSame = waiting.join(' ') === [...gold.waiting].sort().join(' ');
  const hasQuote = gold.ask !== null && gold.turn !== 'nobody';
  return {
    gold,
    verdict,
    isTurnRight: verdict.turn === gold.turn,
    isStateRight: verdict.state === gold.state,
    isQuoteRight: hasQuote ? isQuoteRight(gold, verdict) : null,
    isWaitingRight: isSame,
    isDueRight: verdict.due === gold.due,
  };
}

/** Right is a quote of the same message that holds the gold's words, or lies within them. */
function isQuoteRight(gold: Gold, verdict: Verdict): boolean {
  const sought = plain(gold.ask ?? '');
  const first = verdict.asks.find((ask) => !ask.isAnswered) ?? verdict.asks[0];
  if (!first || first.message !== gold.message) return false;
  const quote = plain(first.quote);
  return quote.includes(sought) || (quote.length >= 8 && sought.includes(quote));
}

function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/(?<![.!?…\s])[.!?…\s]+$/u, '')
    .trim();
}

function scoresOf(results: readonly ScenarioResult[]) {
  const tags = new Map<string, { right: number; of: number }>();
  for (const result of results) {
    for (const tag of result.gold.tags) {
      const share = tags.get(tag) ?? { right: 0, of: 0 };
      tags.set(tag, { right: share.right + Number(result.isTurnRight), of: share.of + 1 });
    }
  }
  const quoted = results.filter((result) => result.isQuoteRight !== null);
  return {
    turn: share(results, (result) => result.isTurnRight),
    turns: {
      mine: turnScore(results, 'mine'),
      theirs: turnScore(results, 'theirs'),
      nobody: turnScore(results, 'nobody'),
    },
    state: share(results, (result) => result.isStateRight),
    quote: share(quoted, (result) => result.isQuoteRight === true),
    waiting: share(results, (result) => result.isWaitingRight),
    due: share(results, (result) => result.isDueRight),
    tags: new Map([...tags].sort((a, b) => b[1].of - a[1].of)),
  };
}

function share(results: readonly ScenarioResult[], isRight: (result: ScenarioResult) => boolean): Share {
  return { right: results.filter(isRight).length, of: results.length };
}

function turnScore(results: readonly ScenarioResult[], turn: Turn): TurnScore {
  const hits = results.filter((result) => result.verdict.turn === turn && result.gold.turn === turn).length;
  const falseAlarms = results.filter(
    (result) => result.verdict.turn === turn && result.gold.turn !== turn,
  ).length;
  const misses = results.filter((result) => result.verdict.turn !== turn && result.gold.turn === turn).length;
  return {
    precision: hits + falseAlarms === 0 ? 1 : hits / (hits + falseAlarms),
    recall: hits + misses === 0 ? 1 : hits / (hits + misses),
    f1: hits === 0 ? 0 : (2 * hits) / (2 * hits + falseAlarms + misses),
    falseAlarms,
    misses,
  };
}

/** The scores as lines for people; with `showErrors` each conversation that went wrong. */
export function scenarioLines(scores: ScenarioScores, showErrors: boolean): string[] {
  const lines = [
    `${scores.folder} (${scores.level}): ${scores.results.length} conversations`,
    `  turn     ${percent(scores.turn)}`,
    ...TURNS.map((turn) => {
      const { precision, recall, f1, falseAlarms, misses } = scores.turns[turn];
      return `  ${turn.padEnd(8)} P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  (${falseAlarms} false, ${misses} missed)`;
    }),
    `  state    ${percent(scores.state)}`,
    `  quote    ${percent(scores.quote)}`,
    `  waiting  ${percent(scores.waiting)}`,
    `  due      ${percent(scores.due)}`,
    ...[...scores.tags]
      .filter(([, { right, of }]) => right < of)
      .map(([tag, share]) => `  tag ${tag.padEnd(28)} ${percent(share)}`),
  ];
  if (showErrors) for (const result of scores.results) lines.push(...errorLines(result));
  return lines;
}

function errorLines({
  gold,
  verdict,
  isTurnRight,
  isStateRight,
  isQuoteRight,
  isDueRight,
  isWaitingRight,
}: ScenarioResult): string[] {
  if (isTurnRight && isStateRight && isQuoteRight !== false && isDueRight && isWaitingRight) return [];
  const wrong = [
    !isTurnRight && 'TURN',
    !isStateRight && 'state',
    isQuoteRight === false && 'quote',
    !isDueRight && 'due',
    !isWaitingRight && 'waiting',
  ];
  return [
    `- ${wrong.filter(Boolean).join(' ')} [${gold.tags.join(', ')}]`,
    `    gold ${gold.turn} ${gold.state} due ${gold.due ?? '-'}: ${gold.ask ?? '-'}`,
    `    ours ${verdict.turn} ${verdict.state} due ${verdict.due ?? '-'}: ${verdict.asks.map((ask) => `${ask.isAnswered ? '(answered) ' : ''}${ask.quote} ${ask.probability}`).join(' | ') || '-'}`,
    `    why  ${gold.why}`,
    `    ours ${verdict.reasons.map((each) => each.code).join(', ')}`,
  ];
}

function percent({ right, of }: Share): string {
  return `${of === 0 ? '-' : (right / of).toFixed(3)}  (${of - right} wrong of ${of})`;
}
