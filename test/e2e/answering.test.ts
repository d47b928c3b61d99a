/** From a flagged request to an answer that has arrived: once, with undo, and whatever happens to the window. */

import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { openBrowser, type Running, startHeed } from './running';
import { until } from './until';

jest.setTimeout(180_000);

let heed: Running;
let browser: Browser;
const contexts: BrowserContext[] = [];

beforeAll(async () => {
  [heed, browser] = await Promise.all([startHeed(), openBrowser()]);
});

afterEach(async () => {
  for (const context of contexts.splice(0)) await context.close();
});

afterAll(async () => {
  await browser?.close();
  await heed?.stop();
});

const rows = (page: Page): Locator => page.locator('[data-conversation]');
const rowOf = (page: Page, name: string): Locator => rows(page).filter({ hasText: name }).first();
const box = (page: Page): Locator => page.getByRole('region', { name: 'Your answer' });

async function openTab(context?: BrowserContext): Promise<Page> {
  const own =
    context ?? (await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' }));
  if (!context) contexts.push(own);
  const page = await own.newPage();
  await page.goto(heed.tab);
  await page.getByRole('tab', { name: /^For me/ }).click();
  await page.getByRole('grid', { name: 'Requests that wait for me' }).waitFor();
  await page
    .getByText(/^up to date/)
    .first()
    .waitFor({ state: 'attached' });
  return page;
}

/** What a colleague has, asked of Graph as that person. */
async function graphOf(address: string, scopes: readonly string[], path: string): Promise<string> {
  const token = await fetch(`${new URL(heed.graph).origin}/sandbox/token`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ user: address, scopes }),
  });
  const { access_token } = (await token.json()) as { access_token: string };
  const answer = await fetch(`${heed.graph}${path}`, {
    headers: { Authorization: `Bearer ${access_token}` },
  });
  return answer.text();
}

async function addressOf(name: string): Promise<string> {
  const people = await fetch(`${new URL(heed.graph).origin}/sandbox/people`);
  const found = new RegExp(`"name":"${name}","address":"([^"]+)"|"address":"([^"]+)","name":"${name}"`).exec(
    await people.text(),
  );
  return found?.[1] ?? found?.[2] ?? '';
}

/** How often a text stands in somebody's newest mails. */
async function arrivals(name: string, text: string): Promise<number> {
  const mails = await graphOf(
    await addressOf(name),
    ['Mail.Read'],
    '/me/messages?$top=20&$select=body&$orderby=receivedDateTime desc',
  );
  return mails.split(text).length - 1;
}

test('an answer goes to the asker alone, arrives once, and the request leaves the list', async () => {
  const page = await openTab();
  await rowOf(page, 'Anna Lindgren').hover();
  await rowOf(page, 'Anna Lindgren').getByRole('button', { name: 'Reply', exact: true }).click();
  await box(page).getByRole('textbox').fill('Hi Anna, 1,204 lapsed shoppers in all. The first answer.');
  await box(page).getByRole('button', { name: 'Reply to Anna' }).click();
  await page.getByText('To Anna Lindgren: goes out in 5 s.').first().waitFor();
  await rowOf(page, 'Anna Lindgren').getByText('answer not sent yet').waitFor();
  expect(await arrivals('Anna Lindgren', 'The first answer.')).toBe(0);
  await page.getByText('Sent.', { exact: true }).first().waitFor();
  await rowOf(page, 'Anna Lindgren').waitFor({ state: 'detached' });
  expect(await arrivals('Anna Lindgren', 'The first answer.')).toBe(1);
});

test('undo brings the text back into its box, and nothing has left', async () => {
  const page = await openTab();
  await rowOf(page, 'Grace Okafor').click();
  await page.keyboard.press('r');
  await box(page).getByRole('textbox').fill('Dear Grace, approved. The second answer.');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: 'Undo' }).click();
  await box(page).waitFor();
  expect(await box(page).getByRole('textbox').inputValue()).toBe('Dear Grace, approved. The second answer.');
  await page.waitForTimeout(6_000);
  expect(await arrivals('Grace Okafor', 'The second answer.')).toBe(0);
});

test('a window closed within the undo does not lose or double the text', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
  contexts.push(context);
  const page = await openTab(context);
  await rowOf(page, 'Grace Okafor').click();
  await page.keyboard.press('r');
  await box(page).getByRole('textbox').fill('Dear Grace, the amount is approved. The third answer.');
  await page.keyboard.press('Control+Enter');
  await page
    .getByText(/goes out in 5 s/)
    .first()
    .waitFor();
  await page.close({ runBeforeUnload: true });
  await openTab(context);
  await until(async () => (await arrivals('Grace Okafor', 'The third answer.')) > 0);
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  expect(await arrivals('Grace Okafor', 'The third answer.')).toBe(1);
});

test('a half-written answer is still there after the page was loaded anew', async () => {
  const page = await openTab();
  await rowOf(page, 'Maria Castellanos').click();
  await page.keyboard.press('r');
  await box(page).getByRole('textbox').fill('Maria, the uplift on slide 7 is');
  await page.waitForTimeout(600);
  await page.reload();
  await page.getByRole('tab', { name: /^For me/ }).click();
  await rowOf(page, 'Maria Castellanos').click();
  await page.keyboard.press('r');
  await box(page).waitFor();
  expect(await box(page).getByRole('textbox').inputValue()).toBe('Maria, the uplift on slide 7 is');
});

test('in a group chat the asker alone gets it, and the request counts as answered', async () => {
  const page = await openTab();
  await rowOf(page, 'Theo Vassilakis').click();
  await page.keyboard.press('r');
  await box(page).getByRole('textbox').fill('Theo, 25 to 44. The fifth answer.');
  await box(page).getByRole('button', { name: 'Reply to Theo' }).click();
  await page.getByText('Sent.', { exact: true }).first().waitFor();
  await rowOf(page, 'Theo Vassilakis').waitFor({ state: 'detached' });
});
