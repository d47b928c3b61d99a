// Figures of single sentences: labelled data by cross-validation, so that no sentence is scored by a model that saw it.

import { detectAsks, SHIPPED_THRESHOLD } from '../../language/detect';
import { loadActExamples } from '../train/actExamples';
import { crossFitted, crossValidate, type Held, heldRows, type Row } from '../train/crossValidate';
import { type Domain, type Example, loadExamples, readTaiga } from '../train/examples';
import { loadOutcomeExamples } from '../train/outcomeExamples';
import { actLines } from './actFigures';
import { kindLines } from './kindFigures';
import { outcomeLines } from './outcomeFigures';
import {
  averagePrecision,
  bootstrap,
  calibrationError,
  countsAt,
  f1Of,
  precisionOf,
  recallOf,
} from './scores';

const SEED = 11;
const MOST_ERRORS = 60;
const ROUNDS = 300;
/** Each of these sorts thousands of sentences. */
const FEW_ROUNDS = 100;

interface Judged {
  readonly row: Row;
  readonly probability: number;
}

/** @throws Error when the folder does not hold the labelled sets */
export function sentenceLines(data: string, showErrors: boolean): string[] {
  const examples = loadExamples(data, SEED);
  const held = crossValidate(examples, SEED);
  const groups: [string, Domain, (example: Example) => boolean][] = [
    ['Parakweet, training part', 'intent', (example) => example.source === 'parakweet'],
    ['own sentences, Russian', 'ask', (example) => example.source === 'hand' && example.language === 'ru'],
    ['own sentences, English', 'ask', (example) => example.source === 'hand' && example.language === 'en'],
  ];
  return [
    ...groups.flatMap(([name, domain, belongs]) => groupLines(name, held, domain, belongs, showErrors)),
    ...kindLines(examples, SEED),
    ...actLines(loadActExamples(SEED), SEED),
    ...outcomeLines(loadOutcomeExamples()),
    ...taigaLines(data, showErrors),
  ];
}

function groupLines(
  name: string,
  held: readonly Held[],
  domain: Domain,
  belongs: (example: Example) => boolean,
  showErrors: boolean,
): string[] {
  const rows = heldRows(held, domain, belongs);
  const ways: [string, readonly Row[]][] = [
    ['rules only', rows.map((row) => ({ ...row, score: 0 }))],
    ['model only', rows.map((row) => ({ ...row, rule: 0 }))],
    ['both', rows],
  ];
  const lines = [`${name}: ${rows.length} sentences, five-fold cross-validation`];
  for (const [way, wayRows] of ways) {
    const probabilities = crossFitted(wayRows);
    const judged = wayRows.map((row, index): Judged => ({ row, probability: probabilities[index] ?? 0 }));
    lines.push(`  ${way}: ${figures(judged)}`);
    if (showErrors && way === 'both') lines.push(...errorLines(judged));
  }
  return lines;
}

function figures(judged: readonly Judged[]): string {
  const counts = (sample: readonly Judged[]) =>
    countsAt(
      sample.map(({ probability }) => probability),
      sample.map(({ row }) => row.label),
      SHIPPED_THRESHOLD,
    );
  const ranked = (figure: typeof averagePrecision) => (sample: readonly Judged[]) =>
    figure(
      sample.map(({ probability }) => probability),
      sample.map(({ row }) => row.label),
    );
  const shown: [name: string, figure: (sample: readonly Judged[]) => number, rounds: number][] = [
    ['precision', (sample) => precisionOf(counts(sample)), ROUNDS],
    ['recall', (sample) => recallOf(counts(sample)), ROUNDS],
    ['F1', (sample) => f1Of(counts(sample)), ROUNDS],
    ['average precision', ranked(averagePrecision), FEW_ROUNDS],
    // Resampling only ever raises it: an interval would not hold the figure.
    ['calibration error', ranked(calibrationError), 0],
  ];
  return shown
    .map(([name, figure, rounds]) => {
      if (rounds === 0) return `${name} ${figure(judged).toFixed(3)}`;
      const [low, high] = bootstrap(judged, figure, rounds);
      return `${name} ${figure(judged).toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]`;
    })
    .join(', ');
}

function errorLines(judged: readonly Judged[]): string[] {
  const distance = ({ row, probability }: Judged) => Math.abs(row.label - probability);
  return judged
    .filter(({ row, probability }) => probability >= SHIPPED_THRESHOLD !== (row.label === 1))
    .sort((a, b) => distance(b) - distance(a))
    .slice(0, MOST_ERRORS)
    .map(
      ({ row, probability }) =>
        `    ${row.label === 1 ? 'missed     ' : 'false alarm'} ${probability.toFixed(2)} ${row.text.slice(0, 140)}`,
    );
}

/** No request labels: statements in it should stay quiet, imperatives should mostly be heard. */
function taigaLines(data: string, showErrors: boolean): string[] {
  const rows = readTaiga(data)
    .filter(({ isTraining }) => !isTraining)
    .map((row) => ({
      ...row,
      isFlagged: detectAsks(row.text, {
        language: 'ru',
        place: 'body',
        channel: 'mail',
        names: new Set(),
      }).some(({ probability }) => probability >= 0.5),
    }));
  const statements = rows.filter((row) => row.imperative === '-' && !row.hasQuestion);
  const imperatives = rows.filter((row) => row.imperative === 'main');
  const flagged = statements.filter((row) => row.isFlagged);
  const heard = imperatives.filter((row) => row.isFlagged).length;
  return [
    `UD Russian Taiga, the part not trained on: ${flagged.length} of ${statements.length} statements flagged (${((100 * flagged.length) / statements.length).toFixed(1)} %), ${heard} of ${imperatives.length} main imperatives heard (most of them slogans that ask nobody)`,
    ...(showErrors ? flagged.map((row) => `    false alarm ${row.genre} ${row.text.slice(0, 140)}`) : []),
  ];
}
