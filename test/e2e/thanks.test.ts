/** From *Write a thank-you* to the card that has arrived: once, for those the button names, and only as text. */

import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { kudosMail } from '../../src/cards/kudosMail';
import { sampleKudos, samplePlace } from '../../src/cli/samples/sampleKudos';
import { hostileTexts } from '../sync/hostileTexts';
import { graphOf } from './graphOf';
import { openBrowser, type Running, startHeed } from './running';
import { timesInChats } from './timesInChats';

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

async function compose(width = 1280, query = ''): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 1000 }, locale: 'en-GB' });
  contexts.push(context);
  const page = await context.newPage();
  await page.goto(`${heed.tab}${query}#/thanks/new`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

const words = (page: Page): Locator => page.getByRole('textbox', { name: /In your own words/ });
const preview = (page: Page): Locator => page.getByRole('region', { name: 'As they will see it' });

async function thank(page: Page, ...names: readonly string[]): Promise<void> {
  const field = page.getByRole('combobox', { name: 'To whom' });
  for (const name of names) {
    await field.pressSequentially(name);
    await page.getByRole('option', { name: new RegExp(`^${name}`) }).click();
  }
  await page.keyboard.press('Escape');
}

test('two colleagues are thanked, each alone, and each has the card exactly once', async () => {
  const page = await compose();
  const text = 'The lapsed-shopper counts were right the first time.';
  await thank(page, 'Anna Lindgren', 'Helen Achterberg');
  await words(page).fill(text);
  await preview(page).getByText(text).waitFor();
  await page.getByRole('button', { name: 'Send to 2 people' }).click();
  await page.getByRole('heading', { name: 'Sent to all 2.' }).waitFor();
  expect(await timesInChats(heed, 'Anna Lindgren', text)).toBe(1);
  expect(await timesInChats(heed, 'Helen Achterberg', text)).toBe(1);
});

test('a post in a channel says which and how many will see it', async () => {
  const page = await compose();
  await thank(page, 'Anna Lindgren');
  await words(page).fill('Thank you for the launch!');
  await page.getByRole('radio', { name: 'A channel' }).click();
  await page.getByRole('combobox', { name: 'Which team' }).click();
  await page.getByRole('option', { name: 'Marlow Finch', exact: true }).click();
  await page.getByRole('combobox', { name: 'Which channel' }).click();
  await page.getByRole('option', { name: 'Thank you' }).click();
  const post = page.getByRole('button', { name: /^Post in Thank you, \d+ people$/ });
  await post.click();
  await page.getByRole('heading', { name: 'Posted in Thank you.' }).waitFor();
});

test('whatever somebody writes is text in the card, and runs nothing', async () => {
  const page = await compose();
  const said: string[] = [];
  page.on('dialog', (dialog) => {
    said.push(dialog.message());
    void dialog.dismiss();
  });
  await thank(page, 'Anna Lindgren');
  await words(page).fill('plain');
  const card = preview(page).locator('.ac-adaptiveCard');
  await card.getByText('plain').waitFor();
  const elements = await card.locator('*').count();
  for (const text of hostileTexts.map((each) => each.replace(/\s+/g, ' ').trim()).filter(Boolean)) {
    await words(page).fill(text);
    await page.waitForFunction(
      (written) => document.querySelectorAll('.ac-richTextBlock')[1]?.textContent === written,
      text,
    );
    expect(await card.locator('*').count()).toBe(elements);
  }
  expect(said).toEqual([]);
});

test.each(['light', 'dark'])('the card is whole in a chat column of 280 px, %s', async (look) => {
  const page = await compose(312, `?theme=${look}`);
  await words(page).fill(`${'Спасибо '.repeat(12)}${'w'.repeat(80)}`);
  const card = preview(page).locator('.ac-adaptiveCard');
  await card.getByText('Спасибо Спасибо').waitFor();
  const sizes = await card.evaluate((element) => ({
    width: element.clientWidth,
    needed: element.scrollWidth,
    picture: element.querySelector('img')?.naturalWidth ?? 0,
    ground: getComputedStyle(element).backgroundColor,
  }));
  expect(sizes.width).toBeLessThanOrEqual(280);
  expect(sizes.needed).toBeLessThanOrEqual(sizes.width);
  expect(sizes.picture).toBeGreaterThan(0);
  expect(sizes.ground).toBe(look === 'light' ? 'rgb(255, 255, 255)' : 'rgb(41, 41, 41)');
});

test('the mail form says all it has to say with pictures blocked, on a narrow screen, light and dark', async () => {
  const { kudos } = sampleKudos[1] ?? {};
  if (!kudos) throw new Error('no sample');
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 }, colorScheme });
    contexts.push(context);
    const page = await context.newPage();
    await page.route(/^https:/, (route) => route.abort());
    const { html } = kudosMail(kudos, samplePlace);
    await page.setContent(`<meta name="color-scheme" content="light dark">${html}`);
    for (const part of [kudos.words, 'Спасибо, Anna Keller!', 'Внимание к клиенту'])
      expect(await page.getByText(part).isVisible()).toBe(true);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    // No broken frame where the picture would be.
    expect(await page.locator('img').evaluate((image) => image.getBoundingClientRect().height)).toBe(0);
    expect(await page.locator('img').getAttribute('alt')).toBe('');
  }
});

test('after an answer to my request two quiet choices stand beside it', async () => {
  const page = await compose();
  await page.goto(heed.tab);
  await page
    .getByText(/^up to date/)
    .first()
    .waitFor({ state: 'attached' });
  await page.getByRole('searchbox').fill('Logo in vector form');
  await page.locator('[data-conversation]').first().click();
  await page.getByRole('button', { name: 'One thing that would help next time' }).click();
  const text = 'Next time the file format in the subject would help me.';
  await page.getByRole('textbox', { name: /In your own words, to Theo/ }).fill(text);
  await page.getByText(/as an ordinary chat message, just as it stands here/).waitFor();
  await page.getByRole('button', { name: 'Send to Theo' }).click();
  await page.getByText('Sent to Theo.').waitFor();
  expect(await timesInChats(heed, 'Theo Vassilakis', text)).toBe(1);
});

test('somebody who has left among several: the list says who has the card and who has not', async () => {
  const page = await compose();
  await thank(page, 'Anna Lindgren', 'Helen Achterberg');
  const text = 'Two of you made this week possible.';
  await words(page).fill(text);
  // Between choosing and sending Helen leaves: Graph knows her no more.
  const people = await graphOf(
    heed,
    'Ivan Markov',
    ['User.ReadBasic.All'],
    '/users?$top=100&$select=id,displayName',
  );
  const [, helen] = /"id":"([^"]+)","displayName":"Helen Achterberg"/.exec(people) ?? [];
  if (!helen) throw new Error('the sample company knows no Helen');
  const error = { code: 'NotFound', message: 'Failed to find user' };
  // By the address of their chat: what a worker sends along, a route does not always see.
  const withHelen = new RegExp(`/v1\\.0/chats/[^/]*${helen}[^/]*/messages`);
  await page.context().route(withHelen, (route) => route.fulfill({ status: 404, json: { error } }));
  await page.getByRole('button', { name: 'Send to 2 people' }).click();
  await page.getByRole('heading', { name: 'Sent to 1 of 2.' }).waitFor();
  const list = page.getByRole('list', { name: 'Who has it' }).getByRole('listitem');
  expect(await list.filter({ hasText: 'Anna Lindgren' }).textContent()).toMatch(/· sent$/);
  const missing = list.filter({ hasText: 'Helen Achterberg' });
  expect(await missing.textContent()).toContain('not sent: has left the company');
  await page.context().unroute(withHelen);
  await missing.getByRole('button', { name: 'Send again' }).click();
  await page.getByRole('heading', { name: 'Sent to all 2.' }).waitFor();
  expect(await timesInChats(heed, 'Anna Lindgren', text)).toBe(1);
  expect(await timesInChats(heed, 'Helen Achterberg', text)).toBe(1);
});
