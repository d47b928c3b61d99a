// Starts what a person would start (`npm start`), and a browser to look at it.

import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { browserFlags, findBrowser } from '../../src/cli/browser/findBrowser';

export interface Running {
  readonly tab: string;
  readonly pane: string;
  readonly graph: string;
  /** Ends it as Ctrl+C would; resolves with the exit status. */
  stop(): Promise<number | null>;
}

const root = join(__dirname, '../..');

/** Runs `npm start -- ARGS` and resolves when it has printed its three addresses. */
export function startHeed(...args: readonly string[]): Promise<Running> {
  const child: ChildProcess = spawn(process.execPath, ['scripts/run.mjs', 'start', ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let output = '';
    let errors = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      errors += chunk.toString();
    });
    child.on('exit', (status) => reject(new Error(`npm start ended with ${status}: ${errors}`)));
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const address = (name: string) => new RegExp(`^${name}: (\\S+)$`, 'm').exec(output)?.[1];
      const [tab, pane, graph] = [address('tab'), address('pane'), address('graph')];
      if (!tab || !pane || !graph) return;
      child.removeAllListeners('exit');
      const stop = () =>
        new Promise<number | null>((ended) => {
          child.on('exit', ended);
          child.kill('SIGTERM');
        });
      resolve({ tab, pane, graph, stop });
    });
  });
}

/** How long a page is waited for, ms: a slow or busy machine is no failure. */
const patience = 90_000;

export async function openBrowser(): Promise<Browser> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserFlags] });
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await newContext(options);
    context.setDefaultTimeout(patience);
    return context;
  };
  return browser;
}
