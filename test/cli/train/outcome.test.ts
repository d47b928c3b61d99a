import { PAIR_LABELS, readPairs } from '../../../src/cli/train/corpus/readPairs';
import { loadOutcomeExamples } from '../../../src/cli/train/outcomeExamples';
import { heldOutcomes, namedWeights, trainOutcome } from '../../../src/cli/train/trainOutcome';
import { outcomeWeights, SHIPPED_OUTCOMES } from '../../../src/domain/replies/outcomeOdds';
import { likelierThan } from '../../../src/domain/replies/outcomeOf';
import { OUTCOME_SIGNS, OUTCOMES } from '../../../src/domain/replies/outcomeSigns';
import { loadShippedModel } from '../../../src/language/model/shippedModel';

test.each(['en', 'ru'] as const)('the pairs of %s hold every label, and none stands twice', (language) => {
  const pairs = readPairs(language);
  expect(new Set(pairs.map(({ label }) => label))).toEqual(new Set(PAIR_LABELS));
  expect(new Set(pairs.map((pair) => JSON.stringify(pair))).size).toBe(pairs.length);
});

test('replies that no rule knows are read better with what was learnt, by weights that never saw them', async () => {
  await loadShippedModel();
  const examples = loadOutcomeExamples();
  for (const { signs } of examples) expect(signs).toHaveLength(OUTCOME_SIGNS.length);
  const held = heldOutcomes(examples);
  const byWeights = examples.filter(({ weighed, label }) => weighed === label).length;
  const learnt = examples.filter(
    ({ weighed, label }, index) =>
      OUTCOMES.indexOf(likelierThan(OUTCOMES[weighed] ?? 'nothing', held[index] ?? [])) === label,
  ).length;
  expect(learnt).toBeGreaterThan(byWeights);
});

test('weights keep their names on the way to the file and back', () => {
  expect(outcomeWeights(namedWeights(SHIPPED_OUTCOMES))).toEqual(SHIPPED_OUTCOMES);
  expect(trainOutcome([])).toEqual(OUTCOMES.map(() => OUTCOME_SIGNS.map(() => 0)));
});
