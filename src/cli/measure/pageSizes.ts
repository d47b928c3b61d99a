// Gzip bytes of what is loaded before something useful shows.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { buildCompany } from '../../sandbox/company/buildCompany';
import { demoPeople } from '../../sandbox/company/demoPeople';
import { browserFlags, findBrowser } from '../browser/findBrowser';
import { startHeed } from '../pages/startHeed';
import type { PageSizes } from './budgets';
import { fillStore, pageWeight } from './pageWeight';

/** Builds for production and measures in Chromium. */
export async function pageSizes(): Promise<PageSizes> {
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
    const alert = fileURLToPath(new URL('../../../dist/alert.js', import.meta.url));
    const model = fileURLToPath(new URL('../../language/model/askModel.json', import.meta.url));
    return {
      tab: await pageWeight(context, heed.tab),
      pane: await pageWeight(context, heed.pane),
      command: gzipSync(readFileSync(alert)).length,
      model: gzipSync(readFileSync(model)).length,
    };
  } finally {
    await browser.close();
    await heed.close();
  }
}
