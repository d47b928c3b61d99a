// Figures of whole conversations: whose turn, how often somebody is bothered for nothing, and how sure the rows are.

import type { Turn } from '../../domain/request';
import type { ScenarioResult, ScenarioScores, Share } from './scenarios';
import { averagePrecision, bootstrap, calibrationError, precisionAt, wilson } from './scores';

const PREVALENCES = [0.03, 0.05, 0.1];

/** The lines `npm run eval` prints for one scenario folder at one level. */
export function threadLines(scores: ScenarioScores, level: 'text' | 'headers'): string[] {
  const { results } = scores;
  if (results.length === 0) return ['  nothing to judge at this level'];
  const lines = [
    `  turn right ${withInterval(results, (sample) => shareOf(sample, (each) => each.isTurnRight))}`,
  ];
  if (level === 'headers') lines.push(...mailLines(results));
  for (const turn of ['mine', 'theirs'] as const) {
    const figure = (which: 'precision' | 'recall' | 'f1') =>
      withInterval(results, (sample) => turnFigures(sample, turn)[which]);
    lines.push(`  ${turn}: precision ${figure('precision')}, recall ${figure('recall')}, F1 ${figure('f1')}`);
  }
  const ofMine = (figure: typeof averagePrecision) =>
    withInterval(results, (sample) =>
      figure(
        sample.map(probabilityOfMine),
        sample.map(({ gold }) => (gold.turn === 'mine' ? 1 : 0)),
      ),
    );
  lines.push(
    `  mine: average precision ${ofMine(averagePrecision)}, calibration error ${ofMine(calibrationError)}`,
    `  state right ${share(scores.state)}, quote ${share(scores.quote)}, who waits ${share(scores.waiting)}, due ${share(scores.due)}`,
    `  all rows: ${alarms(results, () => true)}`,
    `  rows without perhaps: ${alarms(results, (result) => !result.verdict.isPerhaps)}`,
  );
  lines.push(...tagLines(scores.tags));
  return lines;
}

/** Without its text a chat has no turn, whatever the gold says: then mail is told of apart. */
function mailLines(results: readonly ScenarioResult[]): string[] {
  const mail = results.filter(({ verdict }) => verdict.channel === 'mail');
  if (mail.length === results.length) return [];
  const right = mail.filter(({ isTurnRight }) => isTurnRight).length;
  return [
    `  turn right on mail ${share({ right, of: mail.length })}; ${results.length - mail.length} chats have no turn at this level`,
  ];
}

/** Of each tag how many turns went wrong, the worst first; then those without an error. */
function tagLines(tags: ScenarioScores['tags']): string[] {
  const all = [...tags].map(([tag, { right, of }]) => ({ tag, wrong: of - right, of }));
  const wrong = all.filter((each) => each.wrong > 0).sort((a, b) => b.wrong - a.wrong || a.of - b.of);
  const sound = all.filter((each) => each.wrong === 0).sort((a, b) => b.of - a.of);
  return [
    ...(wrong.length > 0
      ? [`  turn wrong by tag: ${wrong.map((each) => `${each.tag} ${each.wrong}/${each.of}`).join(', ')}`]
      : []),
    ...(sound.length > 0
      ? [`  no turn wrong: ${sound.map(({ tag, of }) => `${tag} ${of}`).join(', ')}`]
      : []),
  ];
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
  if (shown.length === 0) return `none of ${mine} mine, none at all`;
  const [low, high] = wilson(falseAlarms, nobody).map((bound) => (100 * bound).toFixed(1));
  return `${hits} of ${mine} mine found, false alarms on nobody ${(100 * rate).toFixed(1)} % [${low}, ${high}] (${falseAlarms}/${nobody}); precision if mine were ${recomputed.join(', ')}`;
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
  if (of === 0) return '-';
  const [low, high] = wilson(right, of).map((bound) => bound.toFixed(3));
  return `${(right / of).toFixed(3)} [${low}, ${high}] (${right}/${of})`;
}
