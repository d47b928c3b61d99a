/** From a request to a date: it arrives, To Do rings for it, the page Promises keeps it; and a kind reminder. */

import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { graphOf } from './graphOf';
import { openBrowser, type Running, startHeed } from './running';
import { until } from './until';

jest.setTimeout(180_000);

let heed: Running;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  [heed, browser] = await Promise.all([startHeed(), openBrowser()]);
});

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
});

afterEach(() => context.close());

afterAll(async () => {
  await browser?.close();
  await heed?.stop();
});

const rowOf = (page: Page, name: string): Locator =>
  page.locator('[data-conversation]').filter({ hasText: name }).first();

async function openTab(view: RegExp): Promise<Page> {
  const page = await context.newPage();
  await page.goto(heed.tab);
  await page.getByRole('tab', { name: view }).click();
  await page
    .getByText(/^up to date/)
    .first()
    .waitFor({ state: 'attached' });
  return page;
}

const mailOf = (name: string): Promise<string> =>
  graphOf(heed, name, ['Mail.Read'], '/me/messages?$top=20&$select=body&$orderby=receivedDateTime desc');

const asIvan = (path: string, change?: Parameters<typeof graphOf>[4]): Promise<string> =>
  graphOf(heed, 'Ivan Markov', ['Tasks.ReadWrite'], path, change);

/** Path of Heed's list in To Do; null before there is one. */
async function listOfTasks(): Promise<string | null> {
  const lists = await asIvan('/me/todo/lists');
  const list =
    /"id":"([^"]+)"[^{}]*"displayName":"Heed promises"|"displayName":"Heed promises"[^{}]*"id":"([^"]+)"/.exec(
      lists,
    );
  const id = list?.[1] ?? list?.[2];
  return id === undefined ? null : `/me/todo/lists/${id}/tasks`;
}

async function tasks(): Promise<string> {
  const list = await listOfTasks();
  return list === null ? '' : asIvan(`${list}?$expand=linkedResources`);
}

test('a date is said, arrives once, rings in To Do, and is kept on the page Promises', async () => {
  const page = await openTab(/^For me/);
  await rowOf(page, 'Anna Lindgren').focus();
  await page.keyboard.press('w');
  const box = page.getByRole('region', { name: 'Say when' });
  await box.getByRole('button', { name: /noon$/ }).click();
  const text = await box.getByRole('textbox', { name: /^Your text to/ }).inputValue();
  expect(text).toMatch(/^Hi Anna, got it — you will have it by .+ noon\.$/);
  await page.keyboard.press('Control+Enter');
  expect(await tasks()).not.toContain('Answer Anna');
  await page.getByText('Sent.', { exact: true }).first().waitFor();
  const promised = async () => (await mailOf('Anna Lindgren')).split('got it — you will have it').length - 1;
  await until(async () => (await promised()) > 0);
  await until(async () => (await tasks()).includes('Answer Anna by'));
  expect(await promised()).toBe(1);
  const made = await tasks();
  expect(made.split('"title"').length - 1).toBe(1);
  expect(made).toMatch(/"isReminderOn":true/);
  expect(made).toMatch(/"applicationName":"Heed"/);

  await page.getByRole('tab', { name: 'Promises' }).click();
  await page.getByRole('heading', { level: 1, name: /One promise stands open/ }).waitFor();
  await page.getByRole('button', { name: 'Done: Anna Lindgren' }).click();
  await page.getByText('Ready. Tell Anna?').waitFor();
  await until(async () => (await tasks()).includes('"status":"completed"'));
  await page.getByRole('button', { name: 'Tell Anna' }).click();
  const answer = page.getByRole('region', { name: 'Your answer' });
  await until(async () => (await answer.getByRole('textbox').inputValue()) === 'Hi Anna, it is ready: ');
});

test('a task ticked in To Do asks to tell them, and the answer itself keeps the promise', async () => {
  const page = await openTab(/^For me/);
  await rowOf(page, 'Grace Okafor').focus();
  await page.keyboard.press('w');
  const box = page.getByRole('region', { name: 'Say when' });
  await box.getByRole('button', { name: /noon$/ }).click();
  await page.keyboard.press('Control+Enter');
  await until(async () => (await tasks()).includes('Answer Grace by'));
  const mine = (JSON.parse(await tasks()) as { value: { id: string; title: string }[] }).value;
  const task = mine.find(({ title }) => title.startsWith('Answer Grace'));
  await asIvan(`${await listOfTasks()}/${task?.id}`, { method: 'PATCH', body: { status: 'completed' } });

  await page.getByRole('tab', { name: 'Promises' }).click();
  await page.getByRole('button', { name: /^Look for news/ }).click();
  await page.getByText('Ready. Tell Grace?').waitFor();
  await page.getByRole('button', { name: 'Tell Grace' }).click();
  const answer = page.getByRole('region', { name: 'Your answer' });
  await answer.getByRole('textbox').fill('Hi Grace, it is ready: the amount is approved.');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Sent.', { exact: true }).first().waitFor();
  await page.getByText(/^Kept · 1/).waitFor();
});

test('undo takes text, promise and task back', async () => {
  const page = await openTab(/^For me/);
  await rowOf(page, 'Maria Castellanos').focus();
  await page.keyboard.press('w');
  const box = page.getByRole('region', { name: 'Say when' });
  await box.getByRole('button', { name: /noon$/ }).click();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: 'Undo' }).click();
  await box.getByRole('textbox', { name: /^Your text to/ }).waitFor();
  await page.getByRole('tab', { name: 'Promises' }).click();
  await page.waitForTimeout(7_000);
  expect(await page.getByRole('button', { name: /Maria/ }).count()).toBe(0);
  expect(await tasks()).not.toContain('Answer Maria');
});

test('a kind reminder goes to the one asked, alone', async () => {
  const page = await openTab(/^For others/);
  await rowOf(page, 'Samuel Adeyinka').hover();
  await rowOf(page, 'Samuel Adeyinka').getByRole('button', { name: 'Nudge' }).click();
  const box = page.getByRole('region', { name: 'A kind reminder' });
  await box.getByRole('textbox').fill('Just a kind word about this one. The reminder.');
  const now = box.getByRole('radio', { name: 'now' });
  if (await now.isVisible()) await now.click();
  await box.getByRole('button', { name: 'Send to Samuel', exact: true }).click();
  await page.getByText('Sent.', { exact: true }).first().waitFor();
  expect((await mailOf('Samuel Adeyinka')).split('The reminder.').length - 1).toBe(1);
});
