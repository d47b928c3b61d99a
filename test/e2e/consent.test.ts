/** Consent by need on the demo, the page about permissions, and removing data while texts lie unsent. */

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { seriousBarriers } from './barriers';
import { graphOf } from './graphOf';
import { openBrowser, type Running, startHeed } from './running';
import { until } from './until';

jest.setTimeout(180_000);

let heed: Running;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  [heed, browser] = await Promise.all([
    startHeed('--withhold', 'Mail.Send,Mail.ReadWrite,admin:ChannelMessage.Read.All'),
    openBrowser(),
  ]);
});

afterAll(async () => {
  await browser?.close();
  await heed?.stop();
});

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
});

afterEach(() => context.close());

async function openList(): Promise<Page> {
  const page = await context.newPage();
  await page.goto(heed.tab);
  await page.getByRole('tab', { name: /^For me/ }).click();
  await page.getByRole('grid', { name: 'Requests that wait for me' }).waitFor();
  return page;
}

async function writeTo(page: Page, name: string, text: string) {
  const row = page.locator('[data-conversation]').filter({ hasText: name }).first();
  await row.hover();
  await row.getByRole('button', { name: 'Reply', exact: true }).click();
  const box = page.getByRole('region', { name: 'Your answer' });
  await box.getByRole('textbox').fill(text);
  return box;
}

const permission = (page: Page, scope: string) =>
  page.getByRole('listitem').filter({ hasText: `${scope} ·` });

test('the first answer asks for the permission to send, says why, and goes out when it is given', async () => {
  const page = await openList();
  const box = await writeTo(page, 'Anna Lindgren', 'Hi Anna, here it is. With consent.');
  await box.getByRole('button', { name: 'Reply to Anna' }).click();
  const notice = page.getByRole('group', { name: 'Permission needed' });
  await notice.getByText('To answer by mail from here').waitFor();
  await notice.getByRole('button', { name: 'Not now' }).click();
  await notice.waitFor({ state: 'detached' });
  await until(
    async () => (await box.getByRole('textbox').inputValue()) === 'Hi Anna, here it is. With consent.',
  );
  const path = '/me/messages?$top=20&$select=body&$orderby=receivedDateTime desc';
  expect(await graphOf(heed, 'Anna Lindgren', ['Mail.Read'], path)).not.toContain('With consent.');

  await box.getByRole('button', { name: 'Reply to Anna' }).click();
  await notice.getByRole('button', { name: 'Allow' }).click();
  await page
    .getByText(/goes out in 5 s/)
    .first()
    .waitFor();
  await page.getByText('Sent.', { exact: true }).first().waitFor();
  expect(await graphOf(heed, 'Anna Lindgren', ['Mail.Read'], path)).toContain('With consent.');
});

test('a permission is taken back and given again; what an administrator alone may give has their link', async () => {
  const page = await context.newPage();
  await page.goto(`${heed.tab}#/settings`);
  await page.getByRole('link', { name: 'What Heed may do' }).click();
  const tasks = permission(page, 'Tasks.ReadWrite');
  await tasks.waitFor();
  expect(await seriousBarriers(page, false)).toEqual([]);
  await tasks.getByRole('button', { name: /^Take back/ }).click();
  await tasks.getByText('Not allowed').waitFor();
  await tasks.getByRole('button', { name: /^Allow/ }).click();
  await tasks.getByText('· Allowed').waitFor();

  const wall = permission(page, 'ChannelMessage.Read.All');
  await wall.getByRole('button', { name: /^Allow/ }).click();
  await wall.getByText('Only an administrator of your company can allow this.').waitFor();
  const link = await wall.getByLabel('Link for the administrator').inputValue();
  expect((await fetch(link)).status).toBe(200);
  await page.reload();
  await wall.getByText('· Allowed').waitFor();
});

test('removing the data lists a text that is not sent, and then leaves nothing on the device', async () => {
  const page = await openList();
  await writeTo(page, 'Grace Okafor', 'Half an answer, kept as a draft.');
  await page.waitForTimeout(1_500);
  await page.goto(`${heed.tab}#/settings`);
  await page.getByRole('button', { name: 'Remove Heed’s data from this device' }).click();
  const dialog = page.getByRole('dialog');
  const list = dialog.getByRole('list', { name: 'Texts not sent' });
  await list.getByText('Half an answer, kept as a draft.').waitFor();
  await dialog.getByRole('button', { name: 'Remove with this text' }).waitFor();
  await list.getByRole('button', { name: 'Discard' }).click();
  await list.waitFor({ state: 'detached' });
  await dialog.getByRole('button', { name: 'Remove', exact: true }).click();
  await page.getByText('Heed’s data was removed from this device.').waitFor();
  const left = await page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name ?? ''),
    local: Object.keys(localStorage).filter((key) => key.startsWith('heed.')),
  }));
  expect(left.databases.filter((name) => name.startsWith('heed:'))).toEqual([]);
  expect(left.local).toEqual([]);
});
