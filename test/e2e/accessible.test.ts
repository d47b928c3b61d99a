/** axe over every page in every theme: nothing serious. */

import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { seriousBarriers } from './barriers';
import { openBrowser, type Running, startHeed } from './running';

jest.setTimeout(240_000);

let heed: Running;
let browser: Browser;

beforeAll(async () => {
  [heed, browser] = await Promise.all([startHeed(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await heed?.stop();
});

const serious = (page: Page, theme: BrowserContextOptions) =>
  seriousBarriers(page, theme.forcedColors === 'active');

const themes: readonly [string, BrowserContextOptions][] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['high contrast', { forcedColors: 'active' }],
];

test.each(themes)(
  'the tab in %s has no serious barrier: list, detail, search, settings',
  async (_, theme) => {
    const context = await browser.newContext({
      ...theme,
      viewport: { width: 1280, height: 800 },
      locale: 'en-GB',
    });
    const page = await context.newPage();
    await page.goto(heed.tab);
    await page.locator('[data-conversation]').first().waitFor();
    await page
      .getByText(/^up to date/)
      .first()
      .waitFor({ state: 'attached' });
    expect(await serious(page, theme)).toEqual([]);
    await page.getByRole('tab', { name: /^For me/ }).click();
    await page.getByText('Perhaps · 2').waitFor();
    await page.locator('[data-conversation]').first().click();
    await page.getByText('Fetched just now, kept nowhere.').waitFor();
    expect(await serious(page, theme)).toEqual([]);
    await page.getByRole('searchbox').fill('cake');
    await page.locator('[data-conversation]').first().waitFor();
    expect(await serious(page, theme)).toEqual([]);
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('heading', { name: 'Settings' }).waitFor();
    expect(await serious(page, theme)).toEqual([]);
    await context.close();
  },
);

test.each(themes)('the Russian pane at 320 px in %s has no serious barrier', async (_, theme) => {
  const context = await browser.newContext({
    ...theme,
    viewport: { width: 320, height: 640 },
    locale: 'ru-RU',
  });
  const page = await context.newPage();
  await page.goto(heed.pane);
  await page.locator('[data-conversation]').first().waitFor();
  expect(await serious(page, theme)).toEqual([]);
  await page.locator('[data-conversation]').first().click();
  expect(await serious(page, theme)).toEqual([]);
  await context.close();
});

/** Each page with words that stand on it once it is whole. */
const pages: readonly (readonly [string, string | RegExp])[] = [
  ['/', /^Вас ждут/],
  ['/promises', 'Обещания'],
  ['/thanks', 'Спасибо'],
  ['/thanks/new', 'Кто увидит'],
  ['/thanks/asked', /./],
  ['/handover', /./],
  ['/settings', /^Получится:/],
  ['/permissions', /./],
];

test.each(pages)('%s fits a Russian tab of 320 px: nothing runs out of it sideways', async (path, words) => {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, locale: 'ru-RU' });
  const page = await context.newPage();
  await page.goto(`${heed.tab}#${path}`);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.getByText(words).first().waitFor();
  const outside = await page.locator('body *:visible').evaluateAll((all) =>
    all
      .filter((each) => {
        const { left, right } = each.getBoundingClientRect();
        return right - left > 1 && (right > 321 || left < -1);
      })
      .map(({ textContent }) => textContent),
  );
  expect(outside).toEqual([]);
  await context.close();
});
