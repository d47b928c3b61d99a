/** Sign-in in Outlook's side panel: the real MSAL over the bridge that Office.js gives, or without any. */

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { officeAddress } from '../../src/hosts/office/loadOffice';
import type { StubItem } from '../hosts/fixtures/officeStub';
import { type Authority, startAuthority } from './authority';
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

async function open({ hasBridge }: { readonly hasBridge: boolean }): Promise<Page> {
  await context.route(officeAddress, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: stubScript({ item }) }),
  );
  if (hasBridge) {
    await context.exposeFunction('heedBroker', broker.answer);
    await context.addInitScript(bridgeScript);
  }
  const page = await context.newPage();
  await page.goto(inOutlook(heed.pane));
  return page;
}

const verdict = (page: Page) => page.getByRole('heading', { level: 1, name: 'Anna asks you for one thing' });

test('Outlook gives the token silently, and the panel knows the message and its list', async () => {
  for (const scope of ['MailboxSettings.Read', 'Mail.Read', 'Mail.ReadBasic', 'Chat.Read', 'Chat.ReadBasic'])
    broker.allowed.add(scope);
  const page = await open({ hasBridge: true });
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
  const page = await open({ hasBridge });
  await verdict(page).waitFor();
  await page.getByText(/Read from this message alone/).waitFor();
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Heed gets no sign-in here' }).waitFor();
  const width = await page.locator('html').evaluate((root) => root.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
});
