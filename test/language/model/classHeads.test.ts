// Heads that are trained together, packed and read back.

import { featuresOf } from '../../../src/cli/train/examples';
import { fitClassJoin } from '../../../src/cli/train/fitClassJoin';
import { classesAsShipped, quantiseClasses } from '../../../src/cli/train/quantise';
import { type ClassExample, classScores, trainClasses } from '../../../src/cli/train/trainClasses';
import { joinedClasses, likeliest, loadClassHeads } from '../../../src/language/model/classHeads';
import { extractFeatures } from '../../../src/language/model/features';

const SCALES = [1, 1.5, 1, 0.6, 1, 3];
const SETTINGS = { classes: 3, bits: 10, epochs: 20, rate: 0.05, l2: 1e-4, kept: 1 };
const TOLD: readonly (readonly [string, number])[] = [
  ['the crane stands in hall two', 0],
  ['the canteen serves soup', 0],
  ['кран стоит во втором цехе', 0],
  ['you will have the invoice on Friday', 1],
  ['you will have the plan tonight', 1],
  ['пришлю счёт в пятницу', 1],
  ['sorry, we have no invoice forms left', 2],
  ['sorry, we cannot spare the crane', 2],
  ['увы, счёта не будет', 2],
];
const examples = TOLD.map(
  ([text, label]): ClassExample => ({ ...featuresOf(text, SCALES), label, weight: 1, fold: 0, ruled: 0 }),
);

test('the same sentences and seed give the same heads', () => {
  expect(trainClasses(examples, 5, SETTINGS)).toEqual(trainClasses(examples, 5, SETTINGS));
});

test('what is read from the artefact scores as it did in training', () => {
  const trained = trainClasses(examples, 5, SETTINGS);
  const join = { model: 1, offsets: [0, 0, 0], found: [] };
  const heads = loadClassHeads({ ...quantiseClasses(trained), scales: SCALES, join });
  const shipped = classesAsShipped(trained);
  for (const [index, [text, label]] of TOLD.entries()) {
    const scores = heads.scores(extractFeatures(text, 0, text.length));
    const told = classScores(shipped, examples[index] as ClassExample);
    for (const [at, score] of told.entries()) expect(scores[at]).toBeCloseTo(score, 3);
    expect(likeliest(heads.probabilities(scores, 0))).toBe(label);
  }
});

test('probabilities add up to one, and a finding of the rules moves them', () => {
  const join = {
    model: 1,
    offsets: [0, 0, 0],
    found: [
      [0, 0, 0],
      [0, 0, 0],
      [-1, 0, 3],
    ],
  };
  const plain = [...joinedClasses(join, [0, 1, 0], 0, new Float64Array(3))];
  const ruled = [...joinedClasses(join, [0, 1, 0], 1 << 2, new Float64Array(3))];
  for (const each of [plain, ruled]) expect(each.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
  expect(likeliest(plain)).toBe(1);
  expect(likeliest(ruled)).toBe(2);
});

test('the fitted join trusts rules that are right and distrusts scores that are not', () => {
  const rows = Array.from({ length: 300 }, (_, index) => {
    const label = index % 3;
    return { label, ruled: 1 << label, scores: [0, (index * 7) % 5, (index * 3) % 4] };
  });
  const join = fitClassJoin(rows, 3);
  for (const { label, ruled, scores } of rows)
    expect(likeliest(joinedClasses(join, scores, ruled, new Float64Array(3)))).toBe(label);
});
