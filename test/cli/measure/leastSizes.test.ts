import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { overBudget } from '../../../src/cli/measure/budgets';
import { leastSizes } from '../../../src/cli/measure/leastSizes';

let site: string;
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'heed-site-'));
});
afterEach(() => rmSync(site, { recursive: true, force: true }));

/** A site whose pages load scripts of about so many gzip bytes. */
function build(tab: number, pane: number, alert: number): void {
  const page = (name: string, bytes: number) => {
    writeFileSync(join(site, `${name}.js`), randomBytes(bytes));
    const foreign = '<script src="https://cdn.example/office.js"></script>';
    writeFileSync(join(site, `${name}.html`), `${foreign}<script defer="defer" src="/${name}.js"></script>`);
  };
  page('tab', tab);
  page('pane', pane);
  writeFileSync(join(site, 'alert.js'), randomBytes(alert));
}

test('a page weighs what it is and what it names, but nothing of others', () => {
  build(5_000, 6_000, 700);
  const { tab, pane, command } = leastSizes(site);
  expect(tab).toBeGreaterThan(5_000);
  expect(tab).toBeLessThan(5_300);
  expect(pane).toBeGreaterThan(6_000);
  expect(command).toBeGreaterThan(700);
  expect(overBudget(leastSizes(site))).toEqual([]);
});

test('what is too heavy at its start is named', () => {
  build(301_000, 281_000, 31_000);
  expect(overBudget(leastSizes(site)).map((line) => line.split(' ')[0])).toEqual(['tab', 'pane', 'command']);
});
