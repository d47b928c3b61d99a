/** The first opening, as in a company: three choices, then the list; at the headers level chats are named only. */

import type { Browser } from 'playwright-core';
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

test('the first page asks what to read, and with headers alone no text is fetched', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
  await context.route('**/config.json', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: { ...(await answer.json()), firstRun: true } });
  });
  const asked: string[] = [];
  context.on('request', (request) => {
    if (request.url().startsWith(heed.graph))
      asked.push(decodeURIComponent(request.url()) + (request.postData() ?? ''));
  });
  const page = await context.newPage();
  await page.goto(heed.tab);
  await page.getByRole('heading', { name: 'Only you see this list' }).waitFor();
  expect(asked).toEqual([]);
  await page.getByRole('button', { name: 'Show who waits' }).click();
  await page.locator('[data-conversation], h1').first().waitFor();
  await page
    .getByText(/^up to date/)
    .first()
    .waitFor({ state: 'attached' });
  expect(asked.length).toBeGreaterThan(0);
  expect(
    asked.filter((call) => /\bbody\b|uniqueBody|bodyPreview|\/chats\/[^/]+\/messages/.test(call)),
  ).toEqual([]);
  await page.getByText('With your consent Heed also sees the requests in your chats.').waitFor();
  await context.close();
});
