import { fileURLToPath } from 'node:url';
import { oddUser, othersUnder } from '../../../src/cli/eval/oddUser';
import { loadShippedModel } from '../../../src/language/model/shippedModel';

beforeAll(() => loadShippedModel());

test("ten corrections of a user with habits of her own halve her errors, and leave others' conversations as they were", async () => {
  const { figures, layer } = await oddUser();
  expect(figures.corrections).toBe(10);
  expect(figures.after).toBeLessThanOrEqual(figures.before / 2);
  const others = await othersUnder(layer, fileURLToPath(new URL('../../../eval', import.meta.url)));
  expect(others.after).toBeLessThanOrEqual(others.before);
}, 60_000);
