import { budgets, overBudget } from '../../../src/cli/measure/budgets';

test('what is just within its budget passes', () => {
  expect(overBudget(budgets)).toEqual([]);
});

test('each part over its budget is named with both figures', () => {
  expect(overBudget({ ...budgets, pane: 280_001, command: 31_000 })).toEqual([
    'pane has 280001 bytes; 280000 are allowed',
    'command has 31000 bytes; 30000 are allowed',
  ]);
});
