// Outlook for tests: the panel's page with an Office.js of ours at Microsoft's address, and mails of the sandbox to open.

import type { Browser, BrowserContextOptions, Page, Route } from 'playwright-core';
import { officeAddress } from '../../src/hosts/office/loadOffice';
import { officeStub, type StubItem, type StubOptions } from '../hosts/fixtures/officeStub';

/** How Outlook on Windows marks the address of a panel. */
export function inOutlook(pane: string): string {
  return `${pane}?_host_Info=Outlook$Win32$16.02$en-US`;
}

const ivan = { emailAddress: 'ivan.markov@marlowfinch.example', displayName: 'Ivan Markov' };

interface Outlook extends Partial<StubOptions> {
  readonly item: StubItem | null;
  readonly context?: BrowserContextOptions;
  /** What comes at Office.js's address; the stub when not given. */
  readonly office?: (route: Route) => Promise<void>;
}

/** The stub as the text of office.js. */
export function stubScript(stub: Partial<StubOptions> & Pick<StubOptions, 'item'>): string {
  const options: StubOptions = { me: ivan, language: 'en-GB', background: '#ffffff', ...stub };
  return `(${officeStub})(${JSON.stringify(options)});`;
}

/** Opens the panel as Outlook would, 320 px wide. */
export async function openInOutlook(
  browser: Browser,
  pane: string,
  { context = {}, office, ...stub }: Outlook,
): Promise<Page> {
  const window = await browser.newContext({
    viewport: { width: 320, height: 700 },
    locale: 'en-GB',
    ...context,
  });
  const page = await window.newPage();
  await page.route(
    officeAddress,
    office ?? ((route) => route.fulfill({ contentType: 'text/javascript', body: stubScript(stub) })),
  );
  // A late Office.js holds up the page's load event, and nothing else.
  await page.goto(inOutlook(pane), { waitUntil: 'domcontentloaded' });
  return page;
}

/** Another message is chosen while the panel is pinned. */
export async function choose(page: Page, item: StubItem | null): Promise<void> {
  await page.evaluate((next) => Reflect.get(globalThis, 'officeStub').open(next), item);
}

/** What the panel told Outlook to do. */
export async function toldOutlook(page: Page): Promise<readonly [string, string][]> {
  return page.evaluate(() => Reflect.get(globalThis, 'officeStub').told);
}

interface Address {
  readonly name: string;
  readonly address: string;
}

const stubPerson = ({ emailAddress }: { readonly emailAddress: Address }) => ({
  displayName: emailAddress.name,
  emailAddress: emailAddress.address,
});

/** Ivan's newest mail from this address with this subject, as Office would hand it to the panel. */
export async function mailInOutlook(graph: string, subject: string, from: string): Promise<StubItem> {
  const token = await fetch(new URL('/sandbox/token', graph), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ user: ivan.emailAddress, scopes: ['Mail.Read'] }),
  });
  const { access_token } = await token.json();
  const answer = await fetch(`${graph}/me/messages?$top=200&$orderby=receivedDateTime desc`, {
    headers: { Authorization: `Bearer ${access_token}` },
  });
  const { value } = await answer.json();
  const mail = value.find(
    (each: { subject: string; from: { emailAddress: Address } }) =>
      each.subject.includes(subject) && each.from.emailAddress.name === from,
  );
  if (!mail) throw new Error(`no mail of ${from} about ${subject}`);
  return {
    itemType: 'message',
    itemClass: 'IPM.Note',
    // Exchange's own form of ids, and another one than Graph's immutable one.
    itemId: `AAMk/${mail.id}+`,
    conversationId: mail.conversationId.replaceAll('-', '/').replaceAll('_', '+'),
    internetMessageId: mail.internetMessageId,
    subject: mail.subject,
    from: stubPerson(mail.from),
    to: mail.toRecipients.map(stubPerson),
    cc: mail.ccRecipients.map(stubPerson),
    created: mail.receivedDateTime,
    body: mail.body.contentType === 'html' ? mail.body.content : `<pre>${mail.body.content}</pre>`,
  };
}
