/** What can go wrong with sign-in inside Teams after the first token: the real MSAL over the real bridge of teams-js. */

import type { Browser, BrowserContext } from 'playwright-core';
import { type Authority, clientId, startAuthority } from './authority';
import { type Broker, startBroker } from './broker';
import { expireOnce } from './expireOnce';
import { openBrowser, type Running, startHeed } from './running';
import { openInTeams, type TeamsHost } from './teamsHost';
import { until } from './until';

jest.setTimeout(180_000);

let heed: Running;
let browser: Browser;
let authority: Authority;
let broker: Broker;
let context: BrowserContext;

beforeAll(async () => {
  [heed, browser] = await Promise.all([startHeed(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await heed?.stop();
});

beforeEach(async () => {
  [authority, broker] = await Promise.all([startAuthority(heed.graph), startBroker(heed.graph)]);
  context = await browser.newContext({ locale: 'en-GB' });
});

afterEach(async () => {
  await context.close();
  await authority.close();
});

/** @param tenant the one Heed was set up for */
async function open(tenant?: string): Promise<TeamsHost> {
  await authority.attach(context, tenant === undefined ? {} : { tenant });
  return openInTeams(context, heed.tab, {
    theme: 'default',
    locale: 'en-gb',
    user: { id: broker.person.id, tenantId: broker.tenant },
    broker: broker.answer,
  });
}

const rows = ({ tab }: TeamsHost) => tab.locator('[data-conversation]');
const upToDate = ({ tab }: TeamsHost) =>
  tab
    .getByText(/^up to date/)
    .first()
    .waitFor({ state: 'attached' });

/** Signed in, headers allowed, everything read once. */
async function openWithRows(): Promise<TeamsHost> {
  for (const scope of ['MailboxSettings.Read', 'Mail.ReadBasic', 'Chat.ReadBasic']) broker.allowed.add(scope);
  const host = await open();
  await host.tab.getByRole('button', { name: 'Show who waits' }).click();
  await rows(host).first().waitFor();
  await upToDate(host);
  return host;
}

const lookForNews = ({ tab }: TeamsHost) => tab.getByRole('button', { name: /Look for news now/ }).click();
const windows = () => broker.calls.filter(({ method }) => method === 'GetTokenPopup');

test('a token that Graph takes no more is renewed by the host, with no window', async () => {
  const host = await openWithRows();
  const before = broker.calls.length;
  await context.route(`${heed.graph}/**`, expireOnce());
  await lookForNews(host);
  await until(() => broker.calls.length > before);
  await upToDate(host);
  expect(windows()).toEqual([]);
});

test('what Graph wants of a new token (claims) goes on to the host', async () => {
  const host = await openWithRows();
  const claims = JSON.stringify({ access_token: { nbf: { essential: true, value: '1700000000' } } });
  const challenge = `Bearer error="insufficient_claims", claims="${Buffer.from(claims).toString('base64')}"`;
  await context.route(`${heed.graph}/**`, expireOnce(challenge));
  await lookForNews(host);
  await until(() => broker.calls.some((call) => call.claims.includes('1700000000')));
  await upToDate(host);
  expect(windows()).toEqual([]);
});

test('when Microsoft wants to see the person again, rows stay, and one click opens the host’s window', async () => {
  const host = await openWithRows();
  broker.silentRefusal = {
    status: 'USER_INTERACTION_REQUIRED',
    code: 'interaction_required',
    description: 'AADSTS50076: You must use multi-factor authentication.',
  };
  await context.route(`${heed.graph}/**`, expireOnce());
  await lookForNews(host);
  const again = host.tab.getByRole('button', { name: 'Sign in' });
  await again.waitFor();
  expect(await rows(host).count()).toBeGreaterThan(0);
  expect(windows()).toEqual([]);
  broker.silentRefusal = null;
  await again.click();
  await until(() => windows().length === 1);
  await again.waitFor({ state: 'detached' });
  await upToDate(host);
});

test('where only an administrator can allow a level, their link names exactly its scopes', async () => {
  const host = await open();
  const welcome = host.tab.getByRole('button', { name: 'Show who waits' });
  await welcome.waitFor();
  broker.silentRefusal = {
    status: 'USER_INTERACTION_REQUIRED',
    code: 'invalid_grant',
    description: 'AADSTS90094: The grant requires admin permission.',
  };
  await welcome.click();
  const link = new URL(await host.tab.getByLabel('Link for the administrator').inputValue());
  expect(link.origin + link.pathname).toBe(
    `https://login.microsoftonline.com/${broker.tenant}/v2.0/adminconsent`,
  );
  expect(Object.fromEntries(link.searchParams)).toEqual({
    client_id: clientId,
    redirect_uri: new URL('auth.html', heed.tab).href,
    scope: ['User.Read', 'MailboxSettings.Read', 'Mail.ReadBasic', 'Chat.ReadBasic']
      .map((scope) => `https://graph.microsoft.com/${scope}`)
      .join(' '),
  });
  expect(await rows(host).count()).toBe(0);
});

test('a level that is refused in the host’s window is not switched on', async () => {
  broker.windowRefusal = {
    status: 'USER_INTERACTION_REQUIRED',
    code: 'access_denied',
    description: 'AADSTS65004: User declined to consent.',
  };
  const host = await open();
  await host.tab.getByRole('button', { name: 'Show who waits' }).click();
  await host.tab.getByRole('button', { name: 'Allow' }).click();
  await host.tab.getByText('It was not allowed, so nothing has changed.').waitFor();
  expect(await rows(host).count()).toBe(0);
});

test('a token of another company than Heed was set up for opens nothing', async () => {
  broker.tenant = '99999999-1111-4222-8333-444444444444';
  const host = await open('55555555-1111-4222-8333-444444444444');
  await host.tab.getByText('This Heed was set up for another company.').waitFor();
  expect(await rows(host).count()).toBe(0);
  const names = await host.tab
    .locator('html')
    .evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''));
  expect(names.filter((name) => name.startsWith('heed:'))).toEqual([]);
});

test('two accounts in one Teams: each opens their own list, and the first one’s stays apart', async () => {
  const first = await openWithRows();
  const shown = await rows(first).first().getAttribute('data-conversation');
  await first.page.close();
  const [one, other] = broker.people;
  if (!one || !other) throw new Error('The demo has but one person');
  broker.person = other;
  const second = await open();
  await second.tab.getByRole('button', { name: 'Show who waits' }).click();
  await upToDate(second);
  expect(await second.tab.locator(`[data-conversation="${shown}"]`).count()).toBe(0);
  await second.page.close();
  broker.person = one;
  const again = await open();
  await again.tab.locator(`[data-conversation="${shown}"]`).first().waitFor();
});

test('removing the data lists what is not sent, and then leaves neither rows nor a token', async () => {
  const host = await openWithRows();
  await rows(host).first().hover();
  await rows(host).first().click();
  await host.tab.getByRole('button', { name: 'Reply', exact: true }).first().click();
  await host.tab.getByRole('textbox', { name: /^Your text to/ }).fill('Half an answer, kept as a draft.');
  await host.suspend();
  await host.resume('');
  await host.tab.getByRole('button', { name: 'Settings' }).click();
  await host.tab.getByRole('button', { name: 'Remove Heed’s data from this device' }).click();
  const dialog = host.tab.getByRole('dialog');
  await dialog.getByText('Half an answer, kept as a draft.').waitFor();
  await dialog.getByRole('button', { name: 'Remove with this text' }).click();
  await host.tab.getByText('Heed’s data was removed from this device.').waitFor();
  const left = await host.tab.locator('html').evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name ?? ''),
    storage: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
  }));
  expect(left.databases.filter((name) => name.startsWith('heed:'))).toEqual([]);
  expect(left.storage.filter((key) => /heed\.account|token|account/i.test(key))).toEqual([]);
});
