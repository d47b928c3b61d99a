// What a page loads before its first request row shows, in gzip bytes.

import { gzipSync } from 'node:zlib';
import type { BrowserContext, Response } from 'playwright-core';

/** A row of the list of requests. */
export const requestRow = '[data-conversation]';

const weighed: ReadonlySet<string> = new Set(['document', 'script', 'stylesheet']);

/** Notes within the page when its first row is there: told from outside, it would come late on a busy machine. */
function noteFirstRow(row: string): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(row)) return;
    observer.disconnect();
    Object.assign(window, { heedRowAt: Date.now() });
  });
  observer.observe(document, { childList: true, subtree: true });
}

/**
 * Opens `address` in a context whose store is filled, with no HTTP cache, and adds up HTML, CSS and JS requested until
 * the first request row shows. Office.js from Microsoft's own address does not count.
 */
export async function pageWeight(context: BrowserContext, address: string): Promise<number> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await page.addInitScript(noteFirstRow, requestRow);
  const { origin } = new URL(address);
  const loaded: Response[] = [];
  page.on('response', (response) => {
    const isOurs = new URL(response.url()).origin === origin;
    if (isOurs && weighed.has(response.request().resourceType())) loaded.push(response);
  });
  await page.goto(address);
  await page.waitForSelector(requestRow);
  const rowAt = await page.evaluate((): number => Reflect.get(window, 'heedRowAt'));
  const before = loaded.filter((response) => response.request().timing().startTime <= rowAt);
  const sizes = await Promise.all(before.map(async (response) => gzipSync(await response.body()).length));
  await page.close();
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Opens the tab and waits until sync has filled the store: no call to Graph for two seconds. */
export async function fillStore(context: BrowserContext, tab: string, graph: string): Promise<void> {
  const page = await context.newPage();
  let lastCall = Date.now();
  context.on('request', (request) => {
    if (request.url().startsWith(graph)) lastCall = Date.now();
  });
  await page.goto(tab);
  await page.waitForSelector(requestRow);
  while (Date.now() - lastCall < 2_000) await page.waitForTimeout(200);
  await page.close();
}
