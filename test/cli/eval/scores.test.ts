import fc from 'fast-check';
import {
  areaUnderCurve,
  averagePrecision,
  bootstrap,
  calibrationError,
  countsAt,
  f1Of,
  precisionAt,
  precisionOf,
  recallOf,
} from '../../../src/cli/eval/scores';

const probabilities = [0.9, 0.8, 0.7, 0.2];
const labels = [1, 0, 1, 0];

test('precision, recall and F1 count what is at or above the threshold', () => {
  const counts = countsAt(probabilities, labels, 0.75);
  expect(counts).toEqual({ hits: 1, falseAlarms: 1, misses: 1, rejections: 1 });
  expect([precisionOf(counts), recallOf(counts), f1Of(counts)]).toEqual([0.5, 0.5, 0.5]);
});

test('average precision is the mean of precisions at each hit', () => {
  expect(averagePrecision(probabilities, labels)).toBeCloseTo((1 + 2 / 3) / 2);
});

test('area under the curve is the share of pairs in right order', () => {
  expect(areaUnderCurve(probabilities, labels)).toBe(0.75);
  expect(areaUnderCurve([0.5, 0.5], [1, 0])).toBe(0.5);
});

test('a probability that always comes true as often as it says has no calibration error', () => {
  expect(calibrationError([0.5, 0.5], [1, 0])).toBe(0);
  expect(calibrationError([0.9, 0.9], [0, 0])).toBeCloseTo(0.9);
});

test('precision falls when what is sought gets rarer', () => {
  expect(precisionAt(0.05, 0.95, 0.008)).toBeGreaterThan(0.85);
  expect(precisionAt(0.03, 0.95, 0.008)).toBeLessThan(precisionAt(0.1, 0.95, 0.008));
});

test('the same seed gives the same interval, and the interval holds the mean', () => {
  const mean = (sample: readonly number[]) => sample.reduce((sum, value) => sum + value, 0) / sample.length;
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 30 }),
      (items) => {
        const [low, high] = bootstrap(items, mean, 200);
        expect(bootstrap(items, mean, 200)).toEqual([low, high]);
        expect(low).toBeLessThanOrEqual(mean(items) + 0.1);
        expect(high).toBeGreaterThanOrEqual(mean(items) - 0.1);
      },
    ),
    { numRuns: 30 },
  );
});
