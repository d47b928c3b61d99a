/** The two-minute path through the sample company: Ivan's list, Anna's side of it, and what is rightly not in it. */

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

async function openTab(address = heed.tab, locale = 'en-GB'): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale });
  const page = await context.newPage();
  await page.goto(address);
  await rows(page).first().waitFor();
  return page;
}

const rows = (page: Page): Locator => page.locator('[data-conversation]');
const view = (page: Page, name: RegExp): Locator => page.getByRole('tab', { name });
const upToDate = (page: Page): Promise<void> =>
  page
    .getByText(/^up to date/)
    .first()
    .waitFor({ state: 'attached' });

test('Ivan sees six who wait for him, four he waits for, two perhaps, and a promise for today', async () => {
  const page = await openTab();
  await upToDate(page);
  expect(await page.getByText('Demo company, nothing is real.').isVisible()).toBe(true);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/One promise is due today/);
  const first = await rows(page).allTextContents();
  expect(first.some((text) => /[а-яё]{4}/i.test(text))).toBe(true);
  await view(page, /^For me/).click();
  await page.getByRole('grid', { name: 'Requests that wait for me' }).waitFor();
  expect(await rows(page).count()).toBe(6);
  expect(await page.getByText('Perhaps · 2').isVisible()).toBe(true);
  await view(page, /^For others/).click();
  await page.getByRole('grid', { name: 'Requests that wait for others' }).waitFor();
  expect(await rows(page).count()).toBe(4);
  await page.context().close();
});

test('Anna’s words open with their reasons, and her own side shows that she waits for Ivan', async () => {
  const page = await openTab();
  await upToDate(page);
  await rows(page).filter({ hasText: 'Anna Lindgren' }).first().click();
  const detail = page.getByRole('region', { name: 'Conversation', exact: true });
  await detail.getByText('There is no answer yet.').waitFor();
  await detail.getByText('Fetched just now, kept nowhere.').waitFor();
  expect(await detail.getByText(/lapsed-shopper counts/).count()).toBeGreaterThan(1);
  await page.getByRole('link', { name: 'be Anna' }).click();
  await page.getByText('You are Anna').waitFor();
  await view(page, /^For others/).click();
  await rows(page).filter({ hasText: 'Ivan Markov' }).first().waitFor();
  await page.getByRole('link', { name: 'be Ivan' }).click();
  await page.getByText('You are Ivan').waitFor();
  await rows(page).filter({ hasText: 'Anna Lindgren' }).first().waitFor();
  await page.context().close();
});

test('a mail with a question that is not for Ivan is found by search, with the reason', async () => {
  const page = await openTab();
  await upToDate(page);
  const name = /Fennick proofs and a cake/;
  expect(await rows(page).filter({ hasText: name }).count()).toBe(0);
  await page.getByRole('searchbox').fill('proofs cake');
  const found = rows(page).filter({ hasText: name }).first();
  await found.click();
  const detail = page.getByRole('region', { name: 'Conversation', exact: true });
  await detail.getByRole('heading', { name: /Why/ }).waitFor();
  expect(await detail.getByRole('listitem').count()).toBeGreaterThan(0);
  await page.context().close();
});

test('a morning goes by arrows and letters, and z takes the last decision back', async () => {
  const page = await openTab();
  await upToDate(page);
  await view(page, /^For me/).click();
  await page.getByRole('grid', { name: 'Requests that wait for me' }).waitFor();
  const before = await rows(page).count();
  await rows(page).first().focus();
  const first = await rows(page).first().getAttribute('data-conversation');
  const second = await rows(page).nth(1).getAttribute('data-conversation');
  await page.keyboard.press('e');
  await page.locator(`[data-conversation="${first}"]`).waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-conversation'))).toBe(second);
  expect(await rows(page).count()).toBe(before - 1);
  await page.keyboard.press('z');
  await page.locator(`[data-conversation="${first}"]`).waitFor();
  expect(await rows(page).count()).toBe(before);
  await page.context().close();
});

test('a second opening shows its rows before any call to Graph', async () => {
  const page = await openTab();
  await upToDate(page);
  const context = page.context();
  await page.close();
  const again = await context.newPage();
  let calls = 0;
  let callsBefore = -1;
  again.on('request', (request) => {
    if (request.url().startsWith(heed.graph)) calls++;
  });
  await again.goto(heed.tab);
  await rows(again).first().waitFor();
  callsBefore = calls;
  expect(callsBefore).toBe(0);
  await context.close();
});

test('the pane shows the same list at 320 px, and a row opens in place', async () => {
  const context = await browser.newContext({ viewport: { width: 320, height: 700 }, locale: 'ru-RU' });
  const page = await context.newPage();
  await page.goto(heed.pane);
  await rows(page).first().waitFor();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
  expect(await page.locator('html').getAttribute('lang')).toBe('ru');
  await context.close();
});

test('without a token Graph answers 401, and ending the command ends it cleanly', async () => {
  expect((await fetch(`${heed.graph}/me`)).status).toBe(401);
  const other = await startHeed();
  expect((await fetch(other.tab)).status).toBe(200);
  expect(await other.stop()).toBe(0);
});
