// npm run size: gzip bytes of what each page loads before its first useful screen.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { Command } from 'commander';
import { chromium } from 'playwright-core';
import { buildCompany } from '../sandbox/company/buildCompany';
import { demoPeople } from '../sandbox/company/demoPeople';
import { browserFlags, findBrowser } from './browser/findBrowser';
import { fillStore, pageWeight } from './measure/pageWeight';
import { startHeed } from './pages/startHeed';

const options = new Command('size')
  .description('Builds for production and prints gzip bytes of what each page loads before its first useful screen.')
  .option('--json', 'one JSON object')
  .parse(process.argv.slice(3), { from: 'user' })
  .opts<{ json?: boolean }>();

const heed = await startHeed({
  sandbox: { tenant: buildCompany(Date.now()) },
  people: demoPeople,
  isDemo: true,
  clockOffset: 0,
  port: 0,
});
const browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserFlags] });
try {
  const context = await browser.newContext();
  await fillStore(context, heed.tab, heed.sandbox.url);
  const model = fileURLToPath(new URL('../language/model/askModel.json', import.meta.url));
  const sizes = {
    tab: await pageWeight(context, heed.tab),
    pane: await pageWeight(context, heed.pane),
    command: 0,
    model: gzipSync(readFileSync(model)).length,
  };
  if (options.json) console.log(JSON.stringify(sizes));
  else for (const [name, bytes] of Object.entries(sizes)) console.log(`${name}\t${bytes}`);
} finally {
  await browser.close();
  await heed.close();
}
