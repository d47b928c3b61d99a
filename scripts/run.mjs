// Starts one of Heed's commands: sets up missing packages first, then runs src/cli/COMMAND.ts.
// Plain JavaScript, because nothing is installed yet when it starts.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Heed needs Node.js 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(2);
}

/** Packages are up to date when the lock file that npm keeps beside them names what ours names. */
function packagesAreInstalled() {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' || entry.optional || entry.peer || present[path]?.version === entry.version,
  );
}

if (!packagesAreInstalled()) {
  // Not `npm ci`: some registries lack the builds for other platforms that packages name as optional, and then it refuses.
  console.error('Setting up packages, once…');
  const npm = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    console.error('The packages could not be installed: see above.');
    process.exit(2);
  }
}

const { register } = await import('tsx/esm/api');
register();
await import(new URL(`../src/cli/${process.argv[2]}.ts`, import.meta.url).href);
