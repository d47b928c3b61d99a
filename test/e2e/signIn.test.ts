/** Sign-in in a browser of one's own: the real MSAL, by Microsoft's page, over a local OpenID Connect authority. */

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type Authority, clientId, startAuthority } from './authority';
import { expireOnce } from './expireOnce';
import { openBrowser, type Running, startHeed } from './running';
import { until } from './until';

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

/** Waits until the service was asked for such a token, after so many other calls. */
async function expectCall(after: number, grant: string, claims = ''): Promise<void> {
  await until(() =>
    authority.calls.slice(after).some((each) => each.grant === grant && (each.claims ?? '').includes(claims)),
  );
}

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

test('who says no at Microsoft’s page sees no list, and may sign in after all', async () => {
  authority.refusal = { error: 'access_denied', description: 'AADSTS65004: User declined to consent.' };
  const page = await open();
  await page.getByText('You did not sign in, so Heed shows nothing.').waitFor();
  expect(await page.locator('[data-conversation]').count()).toBe(0);
  authority.refusal = null;
  await page.getByRole('button', { name: 'Sign in' }).click();
  await welcome(page).waitFor();
});

test('a level that is refused is not switched on, and can be asked for again', async () => {
  const page = await open();
  await welcome(page).waitFor();
  authority.refusal = { error: 'access_denied', description: 'AADSTS65004: User declined to consent.' };
  await page.getByRole('button', { name: 'Show who waits' }).click();
  await page.getByRole('button', { name: 'Allow' }).click();
  await page.getByText('It was not allowed, so nothing has changed.').waitFor();
  expect(await welcome(page).isVisible()).toBe(true);
  authority.refusal = null;
  await page.getByRole('button', { name: 'Ask again' }).click();
  await page.locator('[data-conversation]').first().waitFor();
});

test('where only an administrator can allow it, their link names exactly these scopes', async () => {
  const page = await open();
  await welcome(page).waitFor();
  authority.silentRefusal = {
    error: 'invalid_grant',
    suberror: 'consent_required',
    description: 'AADSTS90094: The grant requires admin permission.',
  };
  await page.getByRole('button', { name: 'Show who waits' }).click();
  const link = new URL(await page.getByLabel('Link for the administrator').inputValue());
  expect(link.origin + link.pathname).toBe(
    `https://login.microsoftonline.com/${authority.tenant}/v2.0/adminconsent`,
  );
  expect(Object.fromEntries(link.searchParams)).toEqual({
    client_id: clientId,
    redirect_uri: new URL('auth.html', heed.tab).href,
    scope: ['User.Read', 'MailboxSettings.Read', 'Mail.ReadBasic', 'Chat.ReadBasic']
      .map((scope) => `https://graph.microsoft.com/${scope}`)
      .join(' '),
  });
});

test('a token that Graph takes no more is renewed with no question', async () => {
  const page = await openWithRows();
  await page
    .getByText(/^up to date/)
    .first()
    .waitFor({ state: 'attached' });
  const visits = authority.visits.length;
  const before = authority.calls.length;
  await context.route(`${heed.graph}/**`, expireOnce());
  await page.getByRole('button', { name: /Look for news now/ }).click();
  await expectCall(before, 'refresh_token');
  await page
    .getByText(/^up to date/)
    .first()
    .waitFor({ state: 'attached' });
  expect(authority.visits).toHaveLength(visits);
});

test('what Graph wants of a new token (claims) goes on to Microsoft', async () => {
  const page = await openWithRows();
  await page
    .getByText(/^up to date/)
    .first()
    .waitFor({ state: 'attached' });
  const before = authority.calls.length;
  const claims = JSON.stringify({ access_token: { nbf: { essential: true, value: '1700000000' } } });
  await context.route(
    `${heed.graph}/**`,
    expireOnce(`Bearer error="insufficient_claims", claims="${Buffer.from(claims).toString('base64')}"`),
  );
  await page.getByRole('button', { name: /Look for news now/ }).click();
  await expectCall(before, 'refresh_token', '1700000000');
});

test('when Microsoft wants to see the person again, the page says so and one click mends it', async () => {
  const page = await openWithRows();
  await page
    .getByText(/^up to date/)
    .first()
    .waitFor({ state: 'attached' });
  authority.silentRefusal = {
    error: 'interaction_required',
    suberror: 'basic_action',
    description: 'AADSTS50076: You must use multi-factor authentication.',
  };
  await context.route(`${heed.graph}/**`, expireOnce());
  await page.getByRole('button', { name: /Look for news now/ }).click();
  const again = page.getByRole('button', { name: 'Sign in' });
  await again.waitFor();
  expect(await page.locator('[data-conversation]').count()).toBeGreaterThan(0);
  authority.silentRefusal = null;
  const visits = authority.visits.length;
  await again.click();
  await page
    .getByText(/^up to date/)
    .first()
    .waitFor({ state: 'attached' });
  expect(authority.visits).toHaveLength(visits + 1);
});

test('an account of another company is told so and sees nothing', async () => {
  authority.tenant = '99999999-1111-4222-8333-444444444444';
  const page = await open({ tenant: '55555555-1111-4222-8333-444444444444' });
  await page.getByText('This Heed was set up for another company.').waitFor();
  expect(await page.locator('[data-conversation]').count()).toBe(0);
  await page.getByRole('button', { name: 'Use another account' }).click();
  await page.getByText('This Heed was set up for another company.').waitFor();
  expect(authority.visits.at(-1)?.get('prompt')).toBe('select_account');
});

test('another person at the same machine never sees the first one’s list, not even offline', async () => {
  const first = await openWithRows();
  const words =
    ((await first.locator('[data-conversation]').first().textContent()) ?? '').split('\n')[0] ?? '';
  await first.close();
  const other = await context.newPage();
  await context.route('https://login.microsoftonline.com/**', (route) => route.abort());
  await other.goto(heed.tab).catch(() => {});
  await other.waitForTimeout(1_000);
  expect(await other.locator('[data-conversation]').count()).toBe(0);
  expect(words === '' ? 0 : await other.getByText(words).count()).toBe(0);
});

test('two accounts: choosing the other one opens their own list, and the first one’s stays apart', async () => {
  const page = await openWithRows();
  const shown = await page.locator('[data-conversation]').first().getAttribute('data-conversation');
  const { people } = await (await fetch(`${new URL(heed.graph).origin}/sandbox/people`)).json();
  authority.person = people[1];
  await page.goto(`${heed.tab}#/permissions`);
  await page.getByText(`Signed in as ${people[0].name}`).waitFor();
  await page.getByRole('button', { name: 'Use another account' }).click();
  await welcome(page).waitFor();
  expect(authority.visits.at(-1)?.get('prompt')).toBe('select_account');
  await page.getByRole('button', { name: 'Show who waits' }).click();
  await page.getByText(`Signed in as ${people[1].name}`).waitFor();
  await page.goto(`${heed.tab}#/`);
  await page
    .getByText(/^up to date/)
    .first()
    .waitFor({ state: 'attached' });
  expect(await page.locator(`[data-conversation="${shown}"]`).count()).toBe(0);
  const names = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''));
  for (const { id } of [people[0], people[1]])
    expect(names.filter((name) => name.includes(id))).toHaveLength(1);
});

test('no token stays in storage that outlives the browser’s tab', async () => {
  const page = await openWithRows();
  const kept = await page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
    return { local: JSON.stringify(localStorage), names, session: JSON.stringify(sessionStorage) };
  });
  expect(kept.session).toContain('sandbox.');
  expect(kept.local).not.toMatch(/sandbox\.|accesstoken|refreshtoken|idtoken/i);
  expect(kept.names.filter((name) => !name.startsWith('heed'))).toEqual([]);
});

test('removing the data leaves neither rows nor a token, and the next opening begins anew', async () => {
  const page = await openWithRows();
  await page.goto(`${heed.tab}#/settings`);
  await page.getByRole('button', { name: 'Remove Heed’s data from this device' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click();
  await page.getByText('Heed’s data was removed from this device.').waitFor();
  const left = await page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name ?? ''),
    storage: JSON.stringify({ ...localStorage, ...sessionStorage }),
  }));
  expect(left.databases.filter((name) => name.startsWith('heed:'))).toEqual([]);
  expect(left.storage).not.toMatch(/sandbox\.|accesstoken|refreshtoken|idtoken|heed\.account/i);
});
