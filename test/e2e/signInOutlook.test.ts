/** Sign-in in Outlook's side panel: the real MSAL over the bridge that Office.js gives, or without any. */

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { officeAddress } from '../../src/hosts/office/loadOffice';
import type { StubItem } from '../hosts/fixtures/officeStub';
import { type Authority, type Person, startAuthority } from './authority';
import { type Broker, startBroker } from './broker';
import { inOutlook, mailInOutlook, stubScript } from './outlook';
import { openBrowser, type Running, startHeed } from './running';

jest.setTimeout(180_000);

let heed: Running;
let browser: Browser;
let authority: Authority;
let broker: Broker;
let context: BrowserContext;
let item: StubItem;

beforeAll(async () => {
  [heed, browser] = await Promise.all([startHeed(), openBrowser()]);
  item = await mailInOutlook(heed.graph, 'lapsed shoppers', 'Anna Lindgren');
});

afterAll(async () => {
  await browser?.close();
  await heed?.stop();
});

beforeEach(async () => {
  [authority, broker] = await Promise.all([startAuthority(heed.graph), startBroker(heed.graph)]);
  context = await browser.newContext({ viewport: { width: 320, height: 700 }, locale: 'en-GB' });
  await authority.attach(context);
});

afterEach(async () => {
  await context.close();
  await authority.close();
});

/** Puts the bridge where Office.js does. Runs in the browser. */
function bridgeScript(): void {
  const listeners = new Set<(answer: string) => void>();
  Object.assign(window, {
    nestedAppAuthBridge: {
      addEventListener: (_name: string, listener: (answer: string) => void) => listeners.add(listener),
      removeEventListener: (_name: string, listener: (answer: string) => void) => listeners.delete(listener),
      postMessage: async (request: string) => {
        const answer: unknown = await Reflect.get(window, 'heedBroker')(request);
        if (answer) for (const listener of listeners) listener(JSON.stringify(answer));
      },
    },
  });
}

/** Once for each browser: gives its windows the bridge to tokens. */
async function giveBridge(): Promise<void> {
  await context.exposeFunction('heedBroker', broker.answer);
  await context.addInitScript(bridgeScript);
}

/** Opens the panel in the Outlook of this person, Ivan when not given. */
async function open(me?: Person): Promise<Page> {
  const owner = me && { me: { emailAddress: me.address, displayName: me.name } };
  const page = await context.newPage();
  await page.route(officeAddress, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: stubScript({ item, ...owner }) }),
  );
  await page.goto(inOutlook(heed.pane));
  return page;
}

function allowText(): void {
  for (const scope of ['MailboxSettings.Read', 'Mail.Read', 'Mail.ReadBasic', 'Chat.Read', 'Chat.ReadBasic'])
    broker.allowed.add(scope);
}

const verdict = (page: Page) => page.getByRole('heading', { level: 1, name: 'Anna asks you for one thing' });

test('Outlook gives the token silently, and the panel knows the message and its list', async () => {
  allowText();
  await giveBridge();
  const page = await open();
  await verdict(page).waitFor();
  await page.getByRole('button', { name: 'All who wait' }).click();
  await page.getByRole('button', { name: 'Show who waits' }).click();
  await page.locator('[data-conversation]').first().waitFor();
  expect(new Set(broker.calls.map(({ method }) => method))).toEqual(new Set(['GetInitContext', 'GetToken']));
  expect(authority.visits).toHaveLength(0);
});

test.each([
  ['an Outlook that says it gives tokens and has no bridge', false],
  ['an Outlook whose bridge never answers, as on phones', true],
])('in %s the message is judged from itself, and the way out is clear', async (_what, hasBridge) => {
  broker.isSilent = true;
  if (hasBridge) await giveBridge();
  const page = await open();
  await verdict(page).waitFor();
  await page.getByText(/Read from this message alone/).waitFor();
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Heed gets no sign-in here' }).waitFor();
  const width = await page.locator('html').evaluate((root) => root.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
});

test('another person in Outlook at the same machine sees nothing of the first one, with a token or without', async () => {
  allowText();
  await giveBridge();
  const first = await open();
  await first.getByRole('button', { name: 'All who wait' }).click();
  await first.getByRole('button', { name: 'Show who waits' }).click();
  const shown = await first.locator('[data-conversation]').first().getAttribute('data-conversation');
  await first.close();

  const [, other] = broker.people;
  if (!other) throw new Error('The demo has but one person');
  broker.person = other;
  broker.isSilent = true;
  const withoutToken = await open(other);
  await withoutToken.getByText(/Read from this message alone/).waitFor();
  await withoutToken.getByRole('button', { name: 'All who wait' }).click();
  await withoutToken.getByRole('heading', { name: 'Heed gets no sign-in here' }).waitFor();
  expect(await withoutToken.locator('[data-conversation]').count()).toBe(0);
  await withoutToken.close();

  broker.isSilent = false;
  const second = await open(other);
  await second.getByRole('button', { name: 'All who wait' }).click();
  await second.getByRole('button', { name: 'Show who waits' }).click();
  await second.getByRole('button', { name: /up to date/ }).waitFor();
  expect(await second.locator(`[data-conversation="${shown}"]`).count()).toBe(0);
});
