/** The tab inside a host that speaks Teams' own messages to the real teams-js. */

import type { Browser } from 'playwright-core';
import { openBrowser, type Running, startHeed } from './running';
import { openInTeams } from './teamsHost';
import { until } from './until';

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
  const seen = new Set([await ground()]);
  for (const theme of ['contrast', 'default', 'glass'] as const) {
    const before = await ground();
    await host.setTheme(theme);
    await until(async () => (await ground()) !== before);
    seen.add(await ground());
  }
  // Glass is drawn as dark.
  expect(seen.size).toBe(3);
  await host.page.close();
});

test('the tab tells Teams that it has loaded', async () => {
  const host = await openInTeams(browser, heed.tab, { theme: 'default', locale: 'en-gb' });
  await host.tab.locator('[data-conversation]').first().waitFor();
  await until(async () => (await host.calls()).includes('appInitialization.success'));
  expect(await host.calls()).toContain('initialize');
  expect(await host.calls()).not.toContain('appInitialization.failure');
  await host.page.close();
});

test('a tab that cannot be set up tells Teams so, and says on the page what is wrong', async () => {
  const context = await browser.newContext();
  await context.route('**/config.json', (route) => route.fulfill({ json: { graph: 'ftp://nowhere' } }));
  const host = await openInTeams(context, heed.tab, { theme: 'default', locale: 'en-gb' });
  await host.tab.getByText(/graph/).first().waitFor();
  await until(async () => (await host.calls()).includes('appInitialization.failure'));
  expect(await host.calls()).not.toContain('appInitialization.success');
  await context.close();
});

test('put aside by Teams in the middle of a sentence, the tab keeps it, and resumes where a link leads', async () => {
  const host = await openInTeams(browser, heed.tab, { theme: 'default', locale: 'en-gb' });
  await host.tab.locator('[data-conversation]').first().click();
  await host.tab.getByRole('button', { name: 'Reply', exact: true }).first().click();
  const box = host.tab.getByRole('textbox', { name: /^Your text to/ });
  await box.fill('Half of what I');
  await host.suspend();
  await host.resume('wall');
  await host.tab.getByRole('tab', { name: 'Thanks', selected: true }).waitFor();
  const loaded = (await host.calls()).filter((call) => call === 'appInitialization.success');
  expect(loaded.length).toBeGreaterThan(1);
  // The same link once more is followed once more.
  await host.tab.getByRole('tab', { name: 'Waiting' }).click();
  await host.tab.locator('[data-conversation]').first().click();
  await host.tab.getByRole('button', { name: 'Reply', exact: true }).first().click();
  await until(async () => (await box.inputValue()) === 'Half of what I');
  const conversation = await host.tab
    .locator('[data-conversation]')
    .first()
    .getAttribute('data-conversation');
  await host.suspend();
  await host.resume('wall');
  await host.tab.getByRole('tab', { name: 'Thanks', selected: true }).waitFor();
  // So is one to a request.
  await host.suspend();
  await host.resume(`request/${conversation}`);
  await host.tab.getByRole('region', { name: 'Conversation', exact: true }).waitFor();
  await host.tab.locator(`[data-conversation="${conversation}"]`).first().waitFor();
  await host.page.close();
});

test('a chat is opened by Teams itself, a mail in a window of its own', async () => {
  const host = await openInTeams(browser, heed.tab, { theme: 'default', locale: 'en-gb' });
  await host.page
    .context()
    .route('https://outlook.office.com/**', (route) => route.fulfill({ body: 'Outlook' }));
  const open = async (rows: string, name: string) => {
    await host.tab.locator(rows).first().click();
    const detail = host.tab.getByRole('region', { name: 'Conversation', exact: true });
    await detail.getByRole('button', { name: 'More' }).first().click();
    await host.tab.getByRole('menuitem', { name }).click();
  };
  await host.tab.getByRole('tab', { name: /^For me/ }).click();
  await open('[data-conversation^="19:"]', 'Open in Teams');
  await until(async () => (await host.links()).length === 1);
  expect((await host.links())[0]).toMatch(/^https:\/\/teams\.microsoft\.com\/l\/(chat|message)\/19%3A/);
  const [mail] = await Promise.all([
    host.page.waitForEvent('popup'),
    open('[data-conversation]:not([data-conversation^="19:"])', 'Open in Outlook'),
  ]);
  expect(mail.url()).toMatch(/^https:\/\/outlook\.office/);
  expect(await mail.evaluate(() => window.opener)).toBeNull();
  expect(await host.links()).toHaveLength(1);
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
