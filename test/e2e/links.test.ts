/** Links from outside into the tab: a request, a card, the wall; in a browser and from Teams, which tells late. */

import type { Browser, Page } from 'playwright-core';
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

/** Opens the tab in a context of its own, where everything has been read before. */
async function filled(): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(heed.tab);
  await page
    .getByText(/^up to date/)
    .first()
    .waitFor({ state: 'attached' });
  return page;
}

const follow = (page: Page, link: string) => page.goto(`${heed.tab}?open=${encodeURIComponent(link)}`);

test('a link to a request of mine to somebody opens it in its own list', async () => {
  const page = await filled();
  await page.getByRole('tab', { name: /^For others/ }).click();
  const row = page
    .getByRole('grid', { name: 'Requests that wait for others' })
    .locator('[data-conversation]')
    .first();
  const conversation = (await row.getAttribute('data-conversation')) ?? '';
  await follow(page, `request/${conversation}`);
  await page.getByRole('grid', { name: 'Requests that wait for others' }).waitFor();
  await page.getByRole('region', { name: 'Conversation', exact: true }).waitFor();
  expect(await page.locator(`[data-conversation="${conversation}"]`).count()).toBe(1);
  await page.context().close();
});

test('a link to the wall opens Thanks, and one can go on from there', async () => {
  const page = await filled();
  await follow(page, 'wall');
  await page.getByRole('tab', { name: 'Wall' }).waitFor();
  await page.goto(`${heed.tab}?open=wall#/settings`);
  await page.reload();
  await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
  await page.context().close();
});

test('a link to a card that was never read here says so, and shows the wall', async () => {
  const page = await filled();
  await follow(page, 'kudos/1/0b7c1d2e-aaaa-4bbb-8ccc-0123456789ab/en/quality');
  await page.getByText('The card that the link leads to has not been read here').waitFor();
  await page.getByRole('tab', { name: 'Wall' }).waitFor();
  await page.context().close();
});

test('a crafted link leads nowhere and runs nothing', async () => {
  const page = await filled();
  const shown: string[] = [];
  page.on('dialog', (dialog) => {
    shown.push(dialog.message());
    void dialog.dismiss();
  });
  await follow(page, 'kudos/1/"><img src=x onerror=alert(1)>/en/');
  await page.locator('[data-conversation]').first().waitFor();
  expect(new URL(page.url()).hash).toBe('');
  expect(shown).toEqual([]);
  await page.context().close();
});

test('from Teams, on a phone, a link to the wall is followed when Teams tells of it', async () => {
  const host = await openInTeams(browser, heed.tab, {
    theme: 'default',
    locale: 'en-gb',
    subPage: 'wall',
    viewport: { width: 360, height: 740 },
  });
  await host.tab.getByRole('tab', { name: 'Wall' }).waitFor();
  const overflow = await host.tab.locator('html').evaluate((page) => page.scrollWidth - page.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await host.page.close();
});
