// What a reply does: precision and recall of each act, on own sentences that no head was trained on.

import { ACTS, type Act } from '../../domain/reading';
import { likeliest } from '../../language/model/classHeads';
import { ACT_SETTINGS, type ActExample } from '../train/actExamples';
import { crossFittedClasses, crossValidateClasses, type HeldClass } from '../train/crossValidateClasses';
import { bootstrap, type Counts, calibrationError, f1Of, precisionOf, recallOf } from './scores';

const NAMES: readonly (readonly ['ru' | 'en', string])[] = [
  ['ru', 'Russian'],
  ['en', 'English'],
];
/** `answers` and `none` change nothing by themselves: no rule looks for them. */
const SHOWN: readonly Act[] = ['promise', 'declines', 'delivers', 'closes', 'withdraws'];

type HeldAct = HeldClass<ActExample>;

interface Judged {
  readonly held: HeldAct;
  readonly isSaid: boolean;
  readonly probability: number;
}

export function actLines(examples: readonly ActExample[], seed: number): string[] {
  const held = crossValidateClasses(examples, seed, ACT_SETTINGS);
  const ways: [string, (act: number) => Judged[]][] = [
    ['rules only', byRules(held)],
    ['model only', byProbability(held.map((each) => ({ ...each, ruled: 0 })))],
    ['both', byProbability(held)],
  ];
  return NAMES.flatMap(([language, name]) => [
    `acts of replies, own sentences, ${name}: ${held.filter(({ example }) => example.language === language).length}, five-fold cross-validation`,
    ...SHOWN.flatMap((act) =>
      ways.map(([way, judge]) => {
        const own = judge(ACTS.indexOf(act)).filter((each) => each.held.example.language === language);
        return `  ${act}, ${way}: ${figures(own, act, way)}`;
      }),
    ),
  ]);
}

function byRules(held: readonly HeldAct[]): (act: number) => Judged[] {
  return (act) =>
    held.map((each) => {
      const isSaid = ((each.ruled >> act) & 1) === 1;
      return { held: each, isSaid, probability: isSaid ? 1 : 0 };
    });
}

function byProbability(held: readonly HeldAct[]): (act: number) => Judged[] {
  const all = crossFittedClasses(held, ACTS.length);
  return (act) =>
    held.map((each, index) => {
      const probabilities = all[index] ?? [];
      return {
        held: each,
        isSaid: likeliest(probabilities) === act,
        probability: probabilities[act] ?? 0,
      };
    });
}

function figures(judged: readonly Judged[], act: Act, way: string): string {
  const counts = (sample: readonly Judged[]): Counts => {
    const found = { hits: 0, falseAlarms: 0, misses: 0, rejections: 0 };
    for (const { held, isSaid } of sample) {
      const isReal = held.label === ACTS.indexOf(act);
      if (isSaid) isReal ? found.hits++ : found.falseAlarms++;
      else isReal ? found.misses++ : found.rejections++;
    }
    return found;
  };
  const found = counts(judged);
  const [low, high] = bootstrap(judged, (sample) => f1Of(counts(sample)), 300);
  const error = calibrationError(
    judged.map(({ probability }) => probability),
    judged.map(({ held }) => (held.label === ACTS.indexOf(act) ? 1 : 0)),
  );
  return [
    `precision ${precisionOf(found).toFixed(3)}`,
    `recall ${recallOf(found).toFixed(3)}`,
    `F1 ${f1Of(found).toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]`,
    ...(way === 'rules only' ? [] : [`calibration error ${error.toFixed(3)}`]),
  ].join(', ');
}
