// Figures of whole conversations: whose turn, how often somebody is bothered for nothing, and how sure the rows are.

import type { Turn } from '../../domain/request';
import type { ScenarioResult, ScenarioScores, Share } from './scenarios';
import { averagePrecision, bootstrap, calibrationError, precisionAt } from './scores';

const PREVALENCES = [0.03, 0.05, 0.1];

/** The lines `npm run eval` prints for one scenario folder at one level. */
export function threadLines(scores: ScenarioScores): string[] {
  const { results } = scores;
  if (results.length === 0) return ['  nothing to judge at this level'];
  const lines = [
    `  turn right ${withInterval(results, (sample) => shareOf(sample, (each) => each.isTurnRight))}`,
  ];
  for (const turn of ['mine', 'theirs'] as const) {
    const figure = (which: 'precision' | 'recall' | 'f1') =>
      withInterval(results, (sample) => turnFigures(sample, turn)[which]);
    lines.push(`  ${turn}: precision ${figure('precision')}, recall ${figure('recall')}, F1 ${figure('f1')}`);
  }
  const probabilities = results.map(probabilityOfMine);
  const labels = results.map(({ gold }) => (gold.turn === 'mine' ? 1 : 0));
  lines.push(
    `  mine: average precision ${averagePrecision(probabilities, labels).toFixed(3)}, calibration error ${calibrationError(probabilities, labels).toFixed(3)}`,
    `  state right ${share(scores.state)}, quote ${share(scores.quote)}, who waits ${share(scores.waiting)}, due ${share(scores.due)}`,
    `  all rows: ${alarms(results, () => true)}`,
    `  rows without perhaps: ${alarms(results, (result) => !result.verdict.isPerhaps)}`,
  );
  const wrongTags = [...scores.tags].filter(([, { right, of }]) => right < of);
  if (wrongTags.length > 0) {
    lines.push(
      `  turn wrong by tag: ${wrongTags.map(([tag, { right, of }]) => `${tag} ${of - right}/${of}`).join(', ')}`,
    );
  }
  return lines;
}

/** How likely the verdict holds it that I am waited for. */
function probabilityOfMine({ verdict }: ScenarioResult): number {
  return verdict.turn === 'mine' ? verdict.confidence : 1 - Math.max(0.5, verdict.confidence);
}

function alarms(results: readonly ScenarioResult[], isShown: (result: ScenarioResult) => boolean): string {
  const shown = results.filter((result) => result.verdict.turn === 'mine' && isShown(result));
  const mine = results.filter(({ gold }) => gold.turn === 'mine').length;
  const nobody = results.filter(({ gold }) => gold.turn === 'nobody').length;
  const hits = shown.filter(({ gold }) => gold.turn === 'mine').length;
  const falseAlarms = shown.filter(({ gold }) => gold.turn === 'nobody').length;
  const recall = mine === 0 ? 0 : hits / mine;
  const rate = nobody === 0 ? 0 : falseAlarms / nobody;
  const recomputed = PREVALENCES.map(
    (prevalence) =>
      `${precisionAt(prevalence, recall, rate).toFixed(2)} at ${Math.round(prevalence * 100)} %`,
  );
  return `${hits} of ${mine} mine found, false alarms on nobody ${(100 * rate).toFixed(1)} % (${falseAlarms}/${nobody}); precision if mine were ${recomputed.join(', ')}`;
}

function turnFigures(results: readonly ScenarioResult[], turn: Turn) {
  const said = results.filter(({ verdict }) => verdict.turn === turn);
  const hits = said.filter(({ gold }) => gold.turn === turn).length;
  const real = results.filter(({ gold }) => gold.turn === turn).length;
  return {
    precision: said.length === 0 ? 1 : hits / said.length,
    recall: real === 0 ? 1 : hits / real,
    f1: said.length + real === 0 ? 1 : (2 * hits) / (said.length + real),
  };
}

function withInterval(
  results: readonly ScenarioResult[],
  figure: (sample: readonly ScenarioResult[]) => number,
): string {
  const [low, high] = bootstrap(results, figure);
  return `${figure(results).toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]`;
}

function shareOf(results: readonly ScenarioResult[], isRight: (result: ScenarioResult) => boolean): number {
  return results.length === 0 ? 0 : results.filter(isRight).length / results.length;
}

function share({ right, of }: Share): string {
  return of === 0 ? '-' : `${(right / of).toFixed(3)} (${right}/${of})`;
}
