// The pages as a person meets them: a first fill of a large mailbox, a second opening, a refresh with nothing new.

import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { demoPeople } from '../../sandbox/company/demoPeople';
import type { Sandbox } from '../../sandbox/server/startSandbox';
import { browserFlags, findBrowser } from '../browser/findBrowser';
import { requestRow } from '../measure/pageWeight';
import { startHeed } from '../pages/startHeed';
import { largeCompany } from './largeCompany';

export interface PageFillFigures {
  readonly messages: number;
  /** First opening: until the first row, ms. */
  readonly firstRowsMs: number;
  /** First opening: until all is read, ms. */
  readonly fillMs: number;
  readonly fillCalls: number;
  readonly fillBytes: number;
  /** Longest task of the page's main thread until the first row, ms of the clock: the page's own code starts in it. */
  readonly longestStartTaskMs: number;
  /** The same from then on, while a worker reads the mailbox. */
  readonly longestTaskMs: number;
  /** How many tasks took more than 50 ms while the mailbox was read. */
  readonly longTasks: number;
  /** Second opening: until the first row, ms. */
  readonly reopenMs: number;
  /** Calls to Graph that were made before that row showed. */
  readonly callsBeforeRows: number;
  /** Calls of a refresh that finds nothing. */
  readonly emptyRefreshCalls: number;
  readonly emptyRefreshBytes: number;
}

/** Milliseconds since the page's navigation began at which its first row was drawn, and the tasks of more than 50 ms so far. */
interface Marks {
  readonly rowAt: number | null;
  readonly tasks: readonly { readonly at: number; readonly duration: number }[];
}

function watchPage(row: string): void {
  const tasks: { at: number; duration: number }[] = [];
  const marks: { rowAt: number | null; tasks: typeof tasks } = { rowAt: null, tasks };
  Object.assign(window, { heedMarks: marks });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push({ at: startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  const timer = setInterval(() => {
    if (!document.querySelector(row)) return;
    marks.rowAt = performance.now();
    clearInterval(timer);
  }, 5);
}

const marksOf = (page: Page): Promise<Marks> => page.evaluate(() => Reflect.get(window, 'heedMarks'));

async function openTab(context: BrowserContext, tab: string): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(watchPage, requestRow);
  await page.goto(tab);
  await page.waitForSelector(requestRow);
  return page;
}

const upToDate = (page: Page): Promise<unknown> =>
  page
    .getByText(/up to date/i)
    .first()
    .waitFor({ state: 'attached', timeout: 120_000 });

function weighed(sandbox: Sandbox): { calls: number; bytes: number } {
  const calls = sandbox.calls.filter(({ method }) => method !== 'OPTIONS');
  return {
    calls: calls.filter(({ part }) => !part).length,
    bytes: calls.filter(({ part }) => !part).reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

/** 0 where no task took more than 50 ms. */
function longest(tasks: Marks['tasks']): number {
  return Math.max(0, ...tasks.map(({ duration }) => duration));
}

/** @param latency ms that every call takes at least */
export async function pageFill(messages = 10_000, latency = 50): Promise<PageFillFigures> {
  const heed = await startHeed({
    sandbox: { tenant: largeCompany(Date.now(), messages), latency },
    people: demoPeople,
    isDemo: true,
    days: 30,
    clockOffset: 0,
    port: 0,
  });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserFlags] });
  try {
    const context = await browser.newContext({ locale: 'en-GB' });
    const started = performance.now();
    const first = await openTab(context, heed.tab);
    await upToDate(first);
    const fillMs = performance.now() - started;
    const filled = await marksOf(first);
    const fill = weighed(heed.sandbox);
    heed.sandbox.resetCalls();
    await first.getByRole('button', { name: 'Look for news now' }).click();
    await first.waitForTimeout(3_000);
    const refresh = weighed(heed.sandbox);
    await first.close();
    heed.sandbox.resetCalls();
    const second = await openTab(context, heed.tab);
    const callsBeforeRows = weighed(heed.sandbox).calls;
    const reopened = await marksOf(second);
    const isStarting = (at: number) => at < (filled.rowAt ?? 0);
    const starting = filled.tasks.filter(({ at }) => isStarting(at));
    const reading = filled.tasks.filter(({ at }) => !isStarting(at));
    return {
      messages,
      firstRowsMs: filled.rowAt ?? Number.NaN,
      fillMs,
      fillCalls: fill.calls,
      fillBytes: fill.bytes,
      longestStartTaskMs: longest(starting),
      longestTaskMs: longest(reading),
      longTasks: reading.length,
      reopenMs: reopened.rowAt ?? Number.NaN,
      callsBeforeRows,
      emptyRefreshCalls: refresh.calls,
      emptyRefreshBytes: refresh.bytes,
    };
  } finally {
    await browser.close();
    await heed.close();
  }
}
