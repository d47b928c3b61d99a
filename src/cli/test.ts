// npm test: types, lint, unused code, all tests, and the pages in Chromium. Last line: `N passed, N failed`.

import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browser/findBrowser';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const results = join(root, '.cache');
mkdirSync(results, { recursive: true });

interface Count {
  readonly passed: number;
  readonly failed: number;
}

function run(title: string, bin: string, args: readonly string[]): boolean {
  console.error(`\n— ${title}`);
  const started = Date.now();
  const status = spawnSync(process.execPath, [join(root, 'node_modules', bin), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  }).status;
  console.error(`  ${status === 0 ? 'ok' : 'FAILED'}, ${Math.round((Date.now() - started) / 1000)} s`);
  return status === 0;
}

function check(title: string, bin: string, ...args: readonly string[]): Count {
  const isGood = run(title, bin, args);
  return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1 };
}

function jest(project: string): Count {
  const file = join(results, `jest-${project}.json`);
  const args = ['--selectProjects', project, '--silent', '--json', `--outputFile=${file}`];
  const isGood = run(`tests: ${project}`, 'jest/bin/jest.js', [
    ...args,
    // A slow machine is no failure: nothing here is held to a time.
    '--testTimeout=60000',
    // Each worker of the pages has a browser and a company of its own: more than two are a load, not a help.
    `--maxWorkers=${project === 'pages' ? '2' : '100%'}`,
  ]);
  const outcome: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const count = (key: string): number => {
    const value = outcome && typeof outcome === 'object' ? Reflect.get(outcome, key) : undefined;
    return typeof value === 'number' ? value : 0;
  };
  // A file that did not even load holds no test, so it counts as one failure.
  const failed = count('numFailedTests') + count('numRuntimeErrorTestSuites');
  return { passed: count('numPassedTests'), failed: failed === 0 && !isGood ? 1 : failed };
}

const counts = [
  check('format and lint', '@biomejs/biome/bin/biome', 'ci', '--reporter=summary', '.'),
  check('types', 'typescript/bin/tsc'),
  check('unused files, exports, packages', 'knip/bin/knip.js'),
  jest('parts'),
];
process.env.HEED_BROWSER = findBrowser();
// Once for all: the workers would otherwise each build the same.
counts.push(check('build', '../scripts/run.mjs', 'build'), jest('pages'));

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
