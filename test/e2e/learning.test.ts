/** What the person corrects: said in the list, seen in the settings, taken back there; and what Heed did not see. */

import type { Browser, Locator, Page } from 'playwright-core';
import { openBrowser, type Running, startHeed } from './running';

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

const rows = (page: Page): Locator => page.locator('[data-conversation]');

async function openList(): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(heed.tab);
  await rows(page).first().waitFor();
  await page
    .getByText(/^up to date/)
    .first()
    .waitFor({ state: 'attached' });
  return page;
}

const goTo = (page: Page, hash: string): Promise<void> =>
  page.evaluate((to) => {
    window.location.hash = to;
  }, hash);

test('"not a request" stands in the settings, and taken back there the row is in the list again', async () => {
  const page = await openList();
  await page.getByRole('tab', { name: /^For me/ }).click();
  await page.getByRole('grid', { name: 'Requests that wait for me' }).waitFor();
  const before = await rows(page).count();
  await rows(page).first().focus();
  await page.keyboard.press('x');
  await page.getByText('Not a request. Heed takes note of it.').first().waitFor();

  await goTo(page, '#/settings');
  const list = page.getByRole('list', { name: 'Your corrections' });
  await list.getByText(/^Not a request/).waitFor();
  await list.getByRole('button', { name: /^Take back/ }).press('Enter');
  await page.getByText('Taken back. Heed judges anew.').waitFor();
  expect(await page.getByText('You have corrected nothing yet.').isVisible()).toBe(true);

  await goTo(page, '#/');
  await page.getByRole('tab', { name: /^For me/ }).click();
  await page.getByRole('grid', { name: 'Requests that wait for me' }).waitFor();
  await page.waitForFunction(
    (count) => document.querySelectorAll('[data-conversation]').length === count,
    before,
  );
  await page.context().close();
});

test('what Heed did not see is found by search, said to be a request, and waits', async () => {
  const page = await openList();
  const name = /Fennick proofs and a cake/;
  await page.getByRole('searchbox').fill('proofs cake');
  const found = rows(page).filter({ hasText: name }).first();
  await found.click();
  const detail = page.getByRole('region', { name: 'Conversation', exact: true });
  await detail.getByRole('button', { name: 'This is a request' }).click();
  await page.getByText('A request. Heed takes note of it.').first().waitFor();
  await page.getByRole('searchbox').fill('');
  await page.getByRole('tab', { name: /^For me/ }).click();
  await rows(page).filter({ hasText: name }).first().waitFor();
  await page.context().close();
});
