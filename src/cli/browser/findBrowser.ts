// Finds a Chromium to drive, or sets one up: for the end-to-end tests and the measuring of sizes.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from 'playwright-core';

/** No Chromium is here and none could be installed. */
export class NoBrowserError extends Error {
  override readonly name = 'NoBrowserError';
}

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

function installed(): string | undefined {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => commands.map((command) => join(folder, command)));
  const own = process.env.HEED_BROWSER;
  return [...(own ? [own] : []), ...onPath, ...usualPlaces, chromium.executablePath()].find((path) =>
    existsSync(path),
  );
}

function run(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: ['ignore', 2, 2] }).status === 0;
}

/**
 * Path of a Chromium, Chrome or Edge: the one named by HEED_BROWSER, else one of the system, else Playwright's own,
 * which is downloaded when there is none; on Debian as root the system's package is the last resort.
 * @throws {NoBrowserError} when all of that fails.
 */
export function findBrowser(): string {
  const found = installed();
  if (found) return found;
  console.error('Setting up a browser, once…');
  const playwright = join(
    dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')),
    'cli.js',
  );
  run(process.execPath, [playwright, 'install', '--only-shell', 'chromium']);
  const downloaded = installed();
  if (downloaded) return downloaded;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'))
    run('/bin/sh', [
      '-c',
      'apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium',
    ]);
  const packaged = installed();
  if (packaged) return packaged;
  throw new NoBrowserError(
    'No Chromium, Chrome or Edge was found. Install one, or name its path in HEED_BROWSER.',
  );
}

/**
 * Flags that keep Chromium from calling out by itself, let it run as root, and let a page at a public address (a
 * test's own Teams) frame pages of this machine.
 */
export const browserFlags = [
  '--disable-features=LocalNetworkAccessChecks',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
