/** *Ask how I help*: one message to those I helped, each alone; and what they answer, on one page. */

import type { Browser, BrowserContext } from 'playwright-core';
import { graphOf } from './graphOf';
import { openBrowser, type Running, startHeed } from './running';
import { timesInChats } from './timesInChats';
import { until } from './until';

jest.setTimeout(180_000);

let heed: Running;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  [heed, browser] = await Promise.all([startHeed(), openBrowser()]);
  context = await browser.newContext({ viewport: { width: 1280, height: 1000 }, locale: 'en-GB' });
});

afterAll(async () => {
  await browser?.close();
  await heed?.stop();
});

test('those I helped are asked how I help, and what they answer stands on one page', async () => {
  const page = await context.newPage();
  await page.goto(heed.tab);
  await page
    .getByText(/^up to date/)
    .first()
    .waitFor({ state: 'attached' });
  await page.goto(`${heed.tab}#/thanks/asked`);
  const message = page.getByRole('textbox', { name: 'Your message' });
  await until(async () => (await message.inputValue()) !== '');
  const question = (await message.inputValue()).trim();
  const people = page.getByRole('group', { name: 'Whom to ask' }).getByRole('checkbox');
  const names = await people.evaluateAll((boxes) =>
    boxes.map((box) => (box instanceof HTMLInputElement ? (box.labels?.[0]?.textContent ?? '') : '')),
  );
  expect(names).toHaveLength(5);
  const [left = '', first = '', ...others] = names;
  await page.getByRole('checkbox', { name: left }).uncheck();
  await page.getByRole('button', { name: 'Send to 4 colleagues' }).click();
  await page.getByText('You asked lately. Heed offers it again after a month.').waitFor();
  const asked = page.getByRole('listitem');
  await asked.filter({ hasText: 'No answer yet.' }).nth(3).waitFor();
  const has = (name: string) => timesInChats(heed, name, question.slice(0, 40));
  for (const name of [first, ...others]) {
    await until(async () => (await has(name)) > 0);
    expect(await has(name)).toBe(1);
  }
  expect(await has(left)).toBe(0);
  expect(await asked.count()).toBe(4);

  const chats: { value: { id: string; chatType: string; members: { displayName: string }[] }[] } = JSON.parse(
    await graphOf(heed, first, ['Chat.Read'], '/me/chats?$expand=members&$top=50'),
  );
  const chat = chats.value.find(
    ({ chatType, members }) =>
      chatType === 'oneOnOne' && members.some(({ displayName }) => displayName === 'Ivan Markov'),
  );
  const words = 'A date with each figure would spare me a question.';
  const answer = { method: 'POST', body: { body: { contentType: 'text', content: words } } } as const;
  await graphOf(
    heed,
    first,
    ['ChatMessage.Send'],
    `/chats/${encodeURIComponent(chat?.id ?? '')}/messages`,
    answer,
  );
  await page.reload();
  await asked.filter({ hasText: first }).getByText(words).waitFor();
  await asked.filter({ hasText: 'No answer yet.' }).nth(2).waitFor();
  expect(await asked.filter({ hasText: words }).count()).toBe(1);
});
