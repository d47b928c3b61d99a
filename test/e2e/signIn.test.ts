/** Sign-in in a browser of one's own: the real MSAL, by Microsoft's page, over a local OpenID Connect authority. */

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type Authority, startAuthority } from './authority';
import { openBrowser, type Running, startHeed } from './running';

jest.setTimeout(180_000);

let heed: Running;
let browser: Browser;
let authority: Authority;
let context: BrowserContext;

beforeAll(async () => {
  [heed, browser] = await Promise.all([startHeed(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await heed?.stop();
});

beforeEach(async () => {
  authority = await startAuthority(heed.graph);
  context = await browser.newContext({ viewport: { width: 1000, height: 800 }, locale: 'en-GB' });
});

afterEach(async () => {
  await context.close();
  await authority.close();
});

async function open(options?: Parameters<Authority['attach']>[1]): Promise<Page> {
  await authority.attach(context, options);
  const page = await context.newPage();
  await page.goto(heed.tab);
  return page;
}

const welcome = (page: Page) => page.getByRole('heading', { name: 'Only you see this list' });

/** Signed in, headers allowed, rows on screen. */
async function openWithRows(): Promise<Page> {
  const page = await open();
  await welcome(page).waitFor();
  await page.getByRole('button', { name: 'Show who waits' }).click();
  await page.getByRole('button', { name: 'Allow' }).click();
  await page.locator('[data-conversation]').first().waitFor();
  return page;
}

test('the first opening goes to Microsoft and back with PKCE, asks for the level by a click, and shows rows', async () => {
  const page = await openWithRows();
  expect(authority.visits[0]?.get('code_challenge_method')).toBe('S256');
  expect(authority.calls[0]).toMatchObject({
    grant: 'authorization_code',
    scopes: ['User.Read'],
    verifier: expect.stringMatching(/.{43}/),
  });
  expect([...authority.allowed].sort()).toEqual([
    'Chat.ReadBasic',
    'Mail.ReadBasic',
    'MailboxSettings.Read',
    'User.Read',
  ]);
  expect(new URL(page.url()).search).toBe('');
});
