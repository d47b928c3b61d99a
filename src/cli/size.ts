// npm run size: gzip bytes of what each page loads before its first useful screen.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { buildCompany } from '../sandbox/company/buildCompany';
import { demoPeople } from '../sandbox/company/demoPeople';
import { browserFlags, findBrowser } from './browser/findBrowser';
import { newCommand, runCommand, write } from './command';
import { fillStore, pageWeight } from './measure/pageWeight';
import { startHeed } from './pages/startHeed';

const command = newCommand(
  'size',
  'Builds for production and prints gzip bytes of what each page loads before its first useful screen.',
)
  .option('--json', 'one JSON object')
  .action(async (options: { readonly json?: true }) => {
    const sizes = await measure();
    const lines = Object.entries(sizes).map(([name, bytes]) => `${name}\t${bytes}\n`);
    await write(options.json ? `${JSON.stringify(sizes)}\n` : lines.join(''));
  });

async function measure(): Promise<Record<'tab' | 'pane' | 'command' | 'model', number>> {
  const heed = await startHeed({
    sandbox: { tenant: buildCompany(Date.now()) },
    people: demoPeople,
    isDemo: true,
    days: 30,
    clockOffset: 0,
    port: 0,
  });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserFlags] });
  try {
    const context = await browser.newContext();
    await fillStore(context, heed.tab, heed.sandbox.url);
    const model = fileURLToPath(new URL('../language/model/askModel.json', import.meta.url));
    return {
      tab: await pageWeight(context, heed.tab),
      pane: await pageWeight(context, heed.pane),
      // No script runs by itself on sending yet.
      command: 0,
      model: gzipSync(readFileSync(model)).length,
    };
  } finally {
    await browser.close();
    await heed.close();
  }
}

await runCommand(command, process.argv.slice(3));
