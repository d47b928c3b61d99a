/** The tab inside a host that speaks Teams' own messages to the real teams-js. */

import type { Browser } from 'playwright-core';
import { openBrowser, type Running, startHeed } from './running';
import { openInTeams } from './teamsHost';

jest.setTimeout(180_000);

let heed: Running;
let browser: Browser;

beforeAll(async () => {
  [heed, browser] = await Promise.all([startHeed(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await heed?.stop();
});

test('Teams’ language and theme reach the tab, and a change of theme does at once', async () => {
  const host = await openInTeams(browser, heed.tab, { theme: 'dark', locale: 'ru-ru' });
  await host.tab.locator('[data-conversation]').first().waitFor();
  await host.tab.getByRole('tab', { name: 'Сегодня' }).waitFor();
  const ground = () =>
    host.tab.locator('main').evaluate((main) => {
      let element: Element | null = main;
      for (; element; element = element.parentElement) {
        const color = getComputedStyle(element).backgroundColor;
        if (color !== 'rgba(0, 0, 0, 0)') return color;
      }
      return '';
    });
  const dark = await ground();
  await host.setTheme('contrast');
  await host.page.waitForTimeout(500);
  const contrast = await ground();
  await host.setTheme('default');
  await host.page.waitForTimeout(500);
  const light = await ground();
  expect(new Set([dark, contrast, light]).size).toBe(3);
  await host.page.close();
});

test('the tab tells Teams that it has loaded', async () => {
  const host = await openInTeams(browser, heed.tab, { theme: 'default', locale: 'en-gb' });
  await host.tab.locator('[data-conversation]').first().waitFor();
  await host.page.waitForTimeout(500);
  const calls = await host.calls();
  expect(calls).toContain('initialize');
  expect(calls).toContain('appInitialization.success');
  await host.page.close();
});

test('a frame whose host never answers still shows its rows', async () => {
  const page = await browser.newPage();
  await page.route('https://teams.microsoft.com/silent', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<iframe src="${heed.tab}" width="1000" height="600"></iframe>`,
    }),
  );
  await page.goto('https://teams.microsoft.com/silent');
  await page.frameLocator('iframe').locator('[data-conversation]').first().waitFor();
  await page.close();
});
