// What the built pages weigh before they are of use: over budget, the build fails.

import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as v from 'valibot';
import { overBudget } from '../../src/cli/measure/budgets';

jest.setTimeout(180_000);

const sizes = v.object({ tab: v.number(), pane: v.number(), command: v.number(), model: v.number() });

test('tab, pane, check on sending and model stay within their budgets', async () => {
  const script = join(__dirname, '../../scripts/run.mjs');
  // Over budget, the command itself fails, and says by how much.
  const { stdout } = await promisify(execFile)(process.execPath, [script, 'size', '--json']);
  const measured = v.parse(sizes, JSON.parse(stdout));
  expect(overBudget(measured)).toEqual([]);
  expect(measured.tab).toBeGreaterThan(100_000);
  expect(measured.pane).toBeGreaterThan(100_000);
  expect(measured.command).toBeGreaterThan(1_000);
  expect(measured.model).toBeGreaterThan(10_000);
});
