/** The panel beside a message, with an Office.js of ours at Microsoft's address and the sample company behind it. */

import type { Browser, Page } from 'playwright-core';
import { officeAddress } from '../../src/hosts/office/loadOffice';
import type { StubItem } from '../hosts/fixtures/officeStub';
import { seriousBarriers } from './barriers';
import { choose, inOutlook, mailInOutlook, openInOutlook, stubScript, toldOutlook } from './outlook';
import { openBrowser, type Running, startHeed } from './running';

jest.setTimeout(240_000);

let heed: Running;
let browser: Browser;
let counts: StubItem;
let cake: StubItem;

beforeAll(async () => {
  [heed, browser] = await Promise.all([startHeed(), openBrowser()]);
  [counts, cake] = await Promise.all([
    mailInOutlook(heed.graph, 'lapsed shoppers', 'Anna Lindgren'),
    mailInOutlook(heed.graph, 'cake', 'Daniel Osei'),
  ]);
});

afterAll(async () => {
  await browser?.close();
  await heed?.stop();
});

const verdict = (page: Page, text: string | RegExp) => page.getByRole('heading', { level: 1, name: text });

test('the open message is judged, first from itself, then from all that sync knows of its conversation', async () => {
  const page = await openInOutlook(browser, heed.pane, { item: counts });
  await verdict(page, 'Anna asks you for one thing').waitFor();
  // The first mail asked; the open one only reminds of it.
  await page.getByText(/lapsed-shopper counts for the 42 pilot stores/).waitFor();
  await page.getByRole('button', { name: 'Say when' }).waitFor();
  await page.getByRole('button', { name: 'Why?' }).click();
  await page.getByText('There is no answer yet.').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await seriousBarriers(page)).toEqual([]);
  await page.context().close();
});

test('a pinned panel follows the selection, and says quietly when nothing is asked', async () => {
  const page = await openInOutlook(browser, heed.pane, { item: counts });
  await verdict(page, 'Anna asks you for one thing').waitFor();
  await choose(page, cake);
  await verdict(page, 'This message asks nothing of you.').waitFor();
  await choose(page, null);
  await page.getByText('Choose one message to see what it asks of you.').waitFor();
  await choose(page, { itemType: 'appointment', subject: 'Standup' });
  await page.getByText(/answered in the calendar/).waitFor();
  await choose(page, { ...counts, sharedBy: 'sales@marlowfinch.example' });
  await page.getByText(/in the mailbox of sales@marlowfinch.example/).waitFor();
  await page.context().close();
});

test('with no token at all the message is read from itself, and Outlook’s own reply opens', async () => {
  const page = await openInOutlook(browser, heed.pane, { item: null });
  // From here on the sandbox gives no token, and this device knows nobody yet.
  await page.context().route('**/sandbox/token', (route) => route.fulfill({ status: 400, json: {} }));
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await choose(page, counts);
  await verdict(page, 'Anna asks you for one thing').waitFor();
  await page.getByText(/Read from this message alone/).waitFor();
  await page.getByRole('button', { name: 'Reply' }).click();
  expect(await toldOutlook(page)).toEqual([['reply', '']]);
  await page.context().close();
});

test('an answer is marked from the panel, and comes back with Undo', async () => {
  // Not the mail of the other tests: what is marked travels to their panels by the app folder.
  const talk = await mailInOutlook(heed.graph, 'Talk at the spring', 'Zoe Abernathy');
  const page = await openInOutlook(browser, heed.pane, { item: talk });
  await page.getByRole('button', { name: 'Say when' }).waitFor();
  await page.getByRole('button', { name: 'Answered elsewhere' }).click();
  await verdict(page, 'You said it was answered elsewhere.').waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await page.getByRole('button', { name: 'Undo' }).click();
  await verdict(page, 'Zoe asks you for one thing').waitFor();
  await page.context().close();
});

/** Waits until sync has been through the mail: then alone the panel says what else somebody waits for. */
const everythingRead = (page: Page, name: string) =>
  page.getByText(new RegExp(`^${name} (waits for nothing else|is also waiting)`)).waitFor();

/** Presses a key until what has the focus is called so. */
async function pressUntil(page: Page, key: string, name: string): Promise<void> {
  const focused = () =>
    page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
  for (let presses = 0; presses < 30; presses++) {
    if ((await focused()) === name) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${name}`);
}

test('with the keyboard alone a message is put off, comes back, and is marked as no request', async () => {
  const credits = await mailInOutlook(heed.graph, 'Query credits', 'Grace Okafor');
  const page = await openInOutlook(browser, heed.pane, { item: credits });
  await everythingRead(page, 'Grace');
  await pressUntil(page, 'Tab', 'More');
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Put off until' }).waitFor();
  await pressUntil(page, 'ArrowDown', 'Put off until');
  await page.keyboard.press('ArrowRight');
  await page.getByRole('menuitem', { name: /^tomorrow/ }).waitFor();
  await page.keyboard.press('Enter');
  await verdict(page, 'You put it off.').waitFor();
  await page.keyboard.press('Control+KeyZ');
  await verdict(page, /^Grace asks you for/).waitFor();

  await pressUntil(page, 'Tab', 'More');
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Not a request' }).waitFor();
  await pressUntil(page, 'ArrowDown', 'Not a request');
  await page.keyboard.press('Enter');
  await verdict(page, 'You said it is not a request.').waitFor();
  await page.keyboard.press('Control+KeyZ');
  await verdict(page, /^Grace asks you for/).waitFor();
  await page.context().close();
});

test('before the first-run page is answered and with no token, a date is given by Outlook’s own reply', async () => {
  const page = await openInOutlook(browser, heed.pane, { item: null });
  await page.context().route('**/sandbox/token', (route) => route.fulfill({ status: 400, json: {} }));
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await choose(page, counts);
  await page.getByRole('button', { name: 'Say when' }).click();
  const box = page.getByRole('region', { name: 'Say when' });
  await box.getByRole('button', { name: /noon$/ }).click();
  expect(await seriousBarriers(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await box.getByRole('button', { name: 'Open the reply' }).click();
  expect(await toldOutlook(page)).toEqual([
    ['reply', expect.stringMatching(/^<p>Hi Anna, got it — you will have it by .+ noon\.<\/p>$/)],
  ]);
  await page.context().close();
});

test('the panel speaks Outlook’s language and wears its colours', async () => {
  const page = await openInOutlook(browser, heed.pane, {
    item: counts,
    language: 'ru-RU',
    background: '#292929',
  });
  await verdict(page, /обращается к вам с просьбой/).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('ru');
  await page.getByRole('button', { name: 'Назвать срок' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await seriousBarriers(page)).toEqual([]);
  await page.context().close();
});

test('with Office.js blocked the panel shows the list and says why', async () => {
  const page = await openInOutlook(browser, heed.pane, { item: null, office: (route) => route.abort() });
  await page.getByText(/Outlook’s own script was blocked/).waitFor();
  await page.locator('[data-conversation]').first().waitFor();
  await page.context().close();
});

test('an Outlook that answers late gets the list meanwhile, and the message when it does', async () => {
  let answer = () => {};
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const page = await openInOutlook(browser, heed.pane, {
    item: null,
    office: async (route) => {
      await answered;
      await route.fulfill({ contentType: 'text/javascript', body: stubScript({ item: counts }) });
    },
  });
  await page.getByText(/^Outlook does not answer/).waitFor();
  await page.locator('[data-conversation]').first().waitFor();
  answer();
  await verdict(page, 'Anna asks you for one thing').waitFor();
  await page.context().close();
});

test('the list is one step away from the message, and back', async () => {
  const page = await openInOutlook(browser, heed.pane, { item: counts });
  await verdict(page, 'Anna asks you for one thing').waitFor();
  await page.getByRole('button', { name: 'All who wait' }).click();
  await page.getByRole('tab', { name: /^Today/ }).waitFor();
  // Office.js takes the history's functions away; the page's own addresses work all the same.
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('heading', { name: 'Settings' }).waitFor();
  await page.getByRole('button', { name: 'The open message' }).click();
  await verdict(page, 'Anna asks you for one thing').waitFor();
  await page.context().close();
});

test('a browser of one’s own never asks Microsoft for Office.js, and neither does the tab', async () => {
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('appsforoffice')) asked.push(request.url());
  });
  for (const address of [heed.pane, heed.tab, inOutlook(heed.tab)]) {
    await page.goto(address);
    await page.locator('[data-conversation]').first().waitFor();
  }
  expect(asked).toEqual([]);
  await page.close();
});

test.each([
  ['of Outlook on the web is told by its name', '{"hostInfo":"Outlook|Web|16.01|en-us"}', 'main h1'],
  ['of any other page shows the list, and asks nobody for Office.js', 'frame', '[data-conversation]'],
])('a frame %s', async (_, name, shown) => {
  const page = await browser.newPage();
  let asked = 0;
  await page.route(officeAddress, (route) => {
    asked += 1;
    return route.fulfill({ contentType: 'text/javascript', body: stubScript({ item: counts }) });
  });
  await page.route('https://outlook.office.com/mail/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<iframe name='${name}' src="${heed.pane}" width="320" height="640"></iframe>`,
    }),
  );
  await page.goto('https://outlook.office.com/mail/');
  await page.frameLocator('iframe').locator(shown).first().waitFor();
  expect(asked).toBe(name === 'frame' ? 0 : 1);
  await page.close();
});

test('beside a message that asks nothing stands what its sender waits for', async () => {
  const lunch = await mailInOutlook(heed.graph, 'Team lunch', 'Helen Achterberg');
  const page = await openInOutlook(browser, heed.pane, { item: lunch });
  await verdict(page, 'This message asks nothing of you.').waitFor();
  const also = page.getByRole('region', { name: 'Helen is waiting for …' });
  await also.getByText(/churn model/).waitFor();
  await page.context().close();
});

test('a holding reply with a date is written beside the message, and leaves by the outbox', async () => {
  const page = await openInOutlook(browser, heed.pane, { item: counts });
  await everythingRead(page, 'Anna');
  await page.getByRole('button', { name: 'Say when' }).click();
  const box = page.getByRole('region', { name: 'Say when' });
  await box.getByRole('button', { name: /noon$/ }).click();
  const text = box.getByRole('textbox', { name: /^Your text to/ });
  expect(await text.inputValue()).toMatch(/you will have it by .+ noon\.$/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await seriousBarriers(page)).toEqual([]);
  await text.press('Control+Enter');
  await page.getByText('Sent.', { exact: true }).first().waitFor();
  await verdict(page, 'You promised Anna an answer').waitFor();
  await page.context().close();
});
