/** From a flagged request to an answer that has arrived: once, with undo, and whatever happens to the window. */

import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { graphOf } from './graphOf';
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

/** How often a text stands in somebody's newest mails. */
async function arrivals(name: string, text: string): Promise<number> {
  const newest = '/me/messages?$top=20&$select=body&$orderby=receivedDateTime desc';
  const mails = await graphOf(heed, name, ['Mail.Read'], newest);
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
  await until(
    async () =>
      (await box(page).getByRole('textbox').inputValue()) === 'Dear Grace, approved. The second answer.',
  );
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
  await until(
    async () => (await box(page).getByRole('textbox').inputValue()) === 'Maria, the uplift on slide 7 is',
  );
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

test('what I answered in Outlook meanwhile holds this answer until I have seen that', async () => {
  const page = await openTab();
  await rowOf(page, 'Ольга Вершинина').click();
  await page.keyboard.press('r');
  await box(page).getByRole('textbox').fill('Ольга, все поля. The sixth answer.');
  const mails = await graphOf(heed, 'Ivan Markov', ['Mail.Read'], '/me/messages?$top=100&$select=id,subject');
  const asked = /"id":"([^"]+)"[^{}]*"subject":"Севан Кофе: поля[^"]*"/.exec(mails)?.[1];
  const inOutlook = { method: 'POST', body: { comment: 'Из Outlook.' } } as const;
  await graphOf(
    heed,
    'Ivan Markov',
    ['Mail.Send', 'Mail.ReadWrite'],
    `/me/messages/${asked}/reply`,
    inOutlook,
  );
  await page.keyboard.press('Control+Enter');
  const unsent = page.getByRole('region', { name: 'Not sent yet' });
  await unsent.getByText(/You wrote this to Ольга Вершинина .* You have written there since\./).waitFor();
  await unsent.getByRole('button', { name: 'Edit' }).waitFor();
  await unsent.getByRole('button', { name: 'Discard' }).click();
  await unsent.getByRole('button', { name: 'Throw away' }).click();
  await unsent.waitFor({ state: 'hidden' });
  expect(await arrivals('Ольга Вершинина', 'The sixth answer.')).toBe(0);
  expect(await arrivals('Ольга Вершинина', 'Из Outlook.')).toBe(1);
});

test('when the page is hidden the undo ends, and the text leaves', async () => {
  const page = await openTab();
  await rowOf(page, 'Maria Castellanos').click();
  await page.keyboard.press('r');
  await box(page).getByRole('textbox').fill('Maria, it is 4.1 points. The seventh answer.');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: 'Undo' }).waitFor();
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Too late to take it back: it is on its way.').first().waitFor();
  await page.getByText('Sent.', { exact: true }).first().waitFor();
});
