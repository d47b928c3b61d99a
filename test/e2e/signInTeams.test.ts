/** Sign-in inside Teams: the real MSAL over the real bridge of teams-js, against a host that gives tokens or does not. */

import type { Browser, BrowserContext } from 'playwright-core';
import { type Authority, startAuthority } from './authority';
import { type Broker, startBroker } from './broker';
import { openBrowser, type Running, startHeed } from './running';
import { openInTeams, type TeamsHost, type TeamsOptions } from './teamsHost';
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
  await authority.attach(context);
});

afterEach(async () => {
  await context.close();
  await authority.close();
});

/** Opens the tab as Teams would for the broker's person. */
function open(more: Partial<TeamsOptions> = {}): Promise<TeamsHost> {
  return openInTeams(context, heed.tab, {
    theme: 'default',
    locale: 'en-gb',
    user: { id: broker.person.id, tenantId: broker.tenant },
    broker: broker.answer,
    ...more,
  });
}

const rows = ({ tab }: TeamsHost) => tab.locator('[data-conversation]');
const methods = () => broker.calls.map(({ method }) => method);

async function showWhoWaits({ tab }: TeamsHost): Promise<void> {
  await tab.getByRole('button', { name: 'Show who waits' }).click();
}

function allowHeaders(): void {
  for (const scope of ['MailboxSettings.Read', 'Mail.ReadBasic', 'Chat.ReadBasic']) broker.allowed.add(scope);
}

test('what is allowed already needs no window and no page of Microsoft’s', async () => {
  allowHeaders();
  const host = await open();
  await showWhoWaits(host);
  await rows(host).first().waitFor();
  expect(new Set(methods())).toEqual(new Set(['GetInitContext', 'GetToken']));
  expect(authority.visits).toHaveLength(0);
});

test('what is not allowed yet is asked for by a click, in the host’s window', async () => {
  const host = await open();
  await showWhoWaits(host);
  await host.tab.getByText('To show who waits, Heed has to see').waitFor();
  expect(methods()).not.toContain('GetTokenPopup');
  await host.tab.getByRole('button', { name: 'Allow' }).click();
  await rows(host).first().waitFor();
  expect(broker.calls.find(({ method }) => method === 'GetTokenPopup')?.scopes).toEqual([
    'User.Read',
    'MailboxSettings.Read',
    'Mail.ReadBasic',
    'Chat.ReadBasic',
  ]);
});

test('a window that is closed changes nothing', async () => {
  broker.windowRefusal = { status: 'USER_CANCEL' };
  const host = await open();
  await showWhoWaits(host);
  await host.tab.getByRole('button', { name: 'Allow' }).click();
  await host.tab.getByText('It was not allowed, so nothing has changed.').waitFor();
  broker.windowRefusal = null;
  await host.tab.getByRole('button', { name: 'Ask again' }).click();
  await rows(host).first().waitFor();
});

const noToken: readonly [string, () => Partial<TeamsOptions>][] = [
  ['a host too old to give tokens', () => ({ broker: undefined })],
  [
    'a host whose bridge never answers',
    () => {
      broker.isSilent = true;
      return {};
    },
  ],
  [
    'a host that switched tokens off',
    () => {
      broker.refusal = { status: 'DISABLED' };
      return {};
    },
  ],
];

test.each(noToken)('%s: the page says so on a phone and leads out', async (_what, prepare) => {
  const host = await open({
    ...prepare(),
    subPage: '19:one@thread.v2',
    viewport: { width: 360, height: 740 },
  });
  await host.tab.getByRole('heading', { name: 'Heed gets no sign-in here' }).waitFor();
  const link = host.tab.getByRole('link', { name: 'Open in a browser' });
  expect(await link.getAttribute('href')).toBe(heed.tab);
  expect(await host.tab.getByRole('link', { name: 'Outlook' }).getAttribute('href')).toMatch(/^https:/);
  const width = await host.tab.locator('html').evaluate((page) => page.scrollWidth);
  expect(width).toBeLessThanOrEqual(360);
  const chat = host.tab.getByRole('link', { name: 'this chat' });
  expect(await chat.getAttribute('href')).toBe('https://teams.microsoft.com/l/chat/19%3Aone%40thread.v2/0');
  expect(await host.calls()).toContain('appInitialization.success');
});

test('without a network the page says so, and goes on when it is back', async () => {
  broker.refusal = { status: 'NO_NETWORK' };
  const host = await open();
  await host.tab.getByText('Microsoft’s sign-in does not answer.').waitFor();
  broker.refusal = null;
  await host.tab.getByRole('button', { name: 'Try again' }).click();
  await host.tab.getByRole('heading', { name: 'Only you see this list' }).waitFor();
});

test('who was here before sees their rows though the host gives no token; another person sees none of them', async () => {
  allowHeaders();
  const first = await open();
  await showWhoWaits(first);
  const shown = await rows(first).first().getAttribute('data-conversation');
  await first.tab
    .getByText(/^up to date/)
    .first()
    .waitFor({ state: 'attached' });
  await first.page.close();

  broker.isSilent = true;
  const again = await open();
  await rows(again).first().waitFor();
  await again.page.close();

  const [, other] = broker.people;
  if (!other) throw new Error('The demo has but one person');
  broker.person = other;
  const second = await open();
  await second.tab.getByRole('heading', { name: 'Heed gets no sign-in here' }).waitFor();
  expect(await second.tab.locator(`[data-conversation="${shown}"]`).count()).toBe(0);
});

test('tokens of another person than the host names open nobody’s list', async () => {
  const [, other] = broker.people;
  const host = await open({ user: { id: other?.id ?? '', tenantId: broker.tenant } });
  await host.tab.getByText('Somebody else is signed in by now.').waitFor();
  expect(await rows(host).count()).toBe(0);
});

test('a frame of another origin can neither sign anybody in nor change the page', async () => {
  const host = await open();
  const title = host.tab.getByRole('heading', { name: 'Only you see this list' });
  const colour = () => title.evaluate((heading) => getComputedStyle(heading).color);
  const before = await colour();
  await host.page.route('https://evil.example/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
  );
  await host.page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.name = 'evil';
    frame.src = 'https://evil.example/';
    document.body.append(frame);
    return new Promise((resolve) => frame.addEventListener('load', resolve));
  });
  const evil = host.page.frame('evil');
  const seen = broker.calls.length;
  await evil?.evaluate(() => {
    const tab = window.parent.frames[0];
    tab?.postMessage({ func: 'themeChange', args: ['contrast'] }, '*');
    const forged = { messageType: 'NestedAppAuthResponse', requestId: '1', success: true };
    for (let id = 0; id < 20; id++) tab?.postMessage({ id, args: ['', JSON.stringify(forged)] }, '*');
    tab?.postMessage({ id: 1, args: ['content', 'web', '{}', '9'] }, '*');
  });
  await host.page.waitForTimeout(500);
  expect(await colour()).toBe(before);
  // The host itself may: so what was sent was of the right form.
  await host.setTheme('contrast');
  await until(async () => (await colour()) !== before);
  expect(broker.calls).toHaveLength(seen);
});

test('no page but Microsoft’s own may frame the tab', async () => {
  const page = await context.newPage();
  await page.route('https://evil.example/**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<iframe name="tab" src="${heed.tab}" width="800" height="600"></iframe>`,
    }),
  );
  const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
  await page.goto('https://evil.example/');
  await refused;
  // While the browser puts its own page there, the frame has no name and may be gone for a moment.
  expect(page.frames().filter((frame) => frame.url().includes('tab.html'))).toEqual([]);
});

test('a page that Teams threw away comes back with its rows, and with the same person', async () => {
  allowHeaders();
  const host = await open();
  await showWhoWaits(host);
  const shown = await rows(host).first().getAttribute('data-conversation');
  await host.page.evaluate(() => {
    const frame = document.querySelector('iframe');
    const address = frame?.src ?? '';
    frame?.setAttribute('src', 'about:blank');
    setTimeout(() => frame?.setAttribute('src', address), 200);
  });
  await host.tab.locator(`[data-conversation="${shown}"]`).first().waitFor();
  expect(methods()).not.toContain('GetTokenPopup');
});
