/** @jest-environment jsdom */

import { isInOutlook, loadOffice, officeAddress } from '../../src/hosts/office/loadOffice';
import type { Outlook, OutlookState } from '../../src/hosts/office/Outlook';
import { isDark, outlookHost } from '../../src/hosts/outlookHost';
import { officeStub, type StubItem, type StubOptions } from './fixtures/officeStub';

const message: StubItem = {
  itemType: 'message',
  itemClass: 'IPM.Note',
  itemId: 'AAMk/a+b=',
  conversationId: 'AAQk/c+d=',
  internetMessageId: '<m1@northwind.example>',
  subject: 'Budget',
  from: { displayName: 'Maria Lopez', emailAddress: 'Maria@northwind.example' },
  to: [{ displayName: 'Ivan Orlov', emailAddress: 'ivan@northwind.example' }],
  created: '2026-11-17T09:00:00Z',
  body: '<p>Could you confirm?</p>',
};

const options: StubOptions = {
  me: { emailAddress: 'ivan@northwind.example', displayName: 'Ivan Orlov' },
  language: 'ru-RU',
  background: '#292929',
  item: message,
};

beforeAll(() => {
  window.matchMedia = (media: string): MediaQueryList =>
    Object.assign(new EventTarget(), {
      matches: false,
      media,
      onchange: null,
      addListener: () => {},
      removeListener: () => {},
    });
});

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Office');
  for (const script of document.head.querySelectorAll('script')) script.remove();
});

/** Lets the script load as a browser would, with what `run` makes of the page. */
function answerScript(run: (script: HTMLScriptElement) => void): void {
  const seen = new MutationObserver((changes) => {
    for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes]))
      if (node instanceof HTMLScriptElement) {
        seen.disconnect();
        run(node);
      }
  });
  seen.observe(document.head, { childList: true });
}

/** The first state that fits. */
async function until(outlook: Outlook, fits: (state: OutlookState) => boolean): Promise<OutlookState> {
  if (fits(outlook.state)) return outlook.state;
  return new Promise((resolve) => {
    const stop = outlook.subscribe(() => {
      if (!fits(outlook.state)) return;
      stop();
      resolve(outlook.state);
    });
  });
}

const isThere = (state: OutlookState) => state.connection === 'there';

async function opened(item: StubItem | null): Promise<OutlookState> {
  officeStub({ ...options, item });
  return until(outlookHost(async () => globalThis.Office).outlook, isThere);
}

test('Outlook’s language, colours and open message reach the panel', async () => {
  officeStub(options);
  const { host, outlook } = outlookHost(async () => globalThis.Office);
  expect(outlook.state).toEqual({ connection: 'connecting' });
  const state = await until(outlook, isThere);
  expect(host.state).toMatchObject({ kind: 'outlook', theme: 'dark', locale: 'ru-RU' });
  expect(state).toMatchObject({
    me: { address: 'ivan@northwind.example', name: 'Ivan Orlov' },
    item: {
      kind: 'message',
      message: {
        id: 'AAMk-a_b=',
        conversations: ['AAQk-c_d=', 'AAQk/c+d='],
        subject: 'Budget',
        from: { address: 'Maria@northwind.example', name: 'Maria Lopez' },
        at: Date.parse('2026-11-17T09:00:00Z'),
      },
    },
  });
  if (state.connection !== 'there' || state.item.kind !== 'message') throw new Error('no message');
  expect(await state.item.message.body()).toBe('<p>Could you confirm?</p>');
});

test('a pinned panel follows what is chosen, and the theme', async () => {
  const stub = officeStub(options);
  const { host, outlook } = outlookHost(async () => globalThis.Office);
  await until(outlook, isThere);
  stub.open({ ...message, subject: 'Travel' });
  const next = await until(
    outlook,
    (state) =>
      state.connection === 'there' &&
      state.item.kind === 'message' &&
      state.item.message.subject === 'Travel',
  );
  expect(next.connection).toBe('there');
  stub.open(null);
  await until(outlook, (state) => state.connection === 'there' && state.item.kind === 'none');
  stub.paint('#ffffff');
  expect(host.state.theme).toBe('light');
});

test.each<[string, StubItem | null, string]>([
  ['nothing chosen', null, 'none'],
  ['an appointment', { itemType: 'appointment', subject: 'Standup' }, 'appointment'],
  ['an invitation', { ...message, itemClass: 'IPM.Schedule.Meeting.Request' }, 'appointment'],
  ['an encrypted message', { ...message, itemClass: 'IPM.Note.SMIME' }, 'protected'],
  ['a rights-managed message', { ...message, itemClass: 'IPM.Note.rpmsg.Microsoft.Irm' }, 'protected'],
  ['a signed message', { ...message, itemClass: 'IPM.Note.SMIME.MultipartSigned' }, 'message'],
  ['a message of a shared mailbox', { ...message, sharedBy: 'sales@northwind.example' }, 'shared'],
  ['a shared folder of my own', { ...message, sharedBy: 'Ivan@Northwind.example' }, 'message'],
  ['a message being written', { itemType: 'message' }, 'compose'],
  [
    'an item that tells no date',
    { itemType: 'message', itemId: 'a', conversationId: 'b', subject: '' },
    'unknown',
  ],
])('%s is known for what it is', async (_, item, kind) => {
  expect(await opened(item)).toMatchObject({ item: { kind } });
});

test('a body that Outlook does not hand over is told as missing', async () => {
  const state = await opened({ ...message, body: null });
  if (state.connection !== 'there' || state.item.kind !== 'message') throw new Error('no message');
  expect(await state.item.message.body()).toBeNull();
});

test('a reply goes to the writer alone, also where there are others', async () => {
  const stub = officeStub({
    ...options,
    item: { ...message, cc: [{ displayName: 'Anna', emailAddress: 'anna@northwind.example' }] },
  });
  const { outlook } = outlookHost(async () => globalThis.Office);
  const state = await until(outlook, isThere);
  if (state.connection !== 'there' || state.item.kind !== 'message') throw new Error('no message');
  state.item.message.reply('<p>Soon</p>');
  expect(stub.told).toEqual([['reply', '<p>Soon</p>']]);
});

test('an address that is blocked ends the wait at once', async () => {
  answerScript((script) => script.dispatchEvent(new Event('error')));
  const { outlook } = outlookHost();
  expect(await until(outlook, ({ connection }) => connection !== 'connecting')).toEqual({
    connection: 'absent',
    reason: 'blocked',
  });
});

test('a late Office.js is waited for no longer than the limit, and still taken when it comes', async () => {
  let come: (office: typeof Office) => void = () => {};
  const { outlook } = outlookHost(
    () =>
      new Promise((resolve) => {
        come = resolve;
      }),
    1,
  );
  expect(await until(outlook, ({ connection }) => connection !== 'connecting')).toEqual({
    connection: 'absent',
    reason: 'late',
  });
  officeStub(options);
  come(globalThis.Office);
  await until(outlook, isThere);
});

test('Office.js comes from Microsoft’s address, and the page keeps its own addresses', async () => {
  let asked = '';
  answerScript((script) => {
    asked = script.src;
    officeStub(options);
    script.dispatchEvent(new Event('load'));
  });
  await loadOffice();
  expect(asked).toBe(officeAddress);
  window.history.replaceState(null, '', '#/settings');
  expect(window.location.hash).toBe('#/settings');
});

test.each<[string, string | null]>([
  ['a page of an Office that is not Outlook', null],
  ['a page that some proxy answered with', 'proxy'],
])('%s is no Outlook', async (_, way) => {
  answerScript((script) => {
    if (way === null) officeStub({ ...options, host: null });
    script.dispatchEvent(new Event('load'));
  });
  await expect(loadOffice()).rejects.toMatchObject({ code: way === null ? 'notOutlook' : 'blocked' });
});

const noStorage = () => {
  throw new DOMException('blocked', 'SecurityError');
};

test.each<
  [string, { search?: string; name?: string; kept?: () => string | null; external?: object }, boolean]
>([
  ['a page of its own', {}, false],
  ['a page with a deep link', { search: '?open=abc' }, false],
  ['a frame of another page', { name: 'frame' }, false],
  ['a browser that blocks storage', { kept: noStorage }, false],
  ['Outlook on Windows', { search: '?_host_Info=Outlook$Win32$16.02$en-US' }, true],
  ['a frame of Outlook on the web', { name: '{"hostInfo":"Outlook|Web|16.01|en-us"}' }, true],
  ['a page loaded anew in Outlook', { kept: () => 'Outlook$Web$16.01$en-US' }, true],
  ['a program that tells it itself', { external: { GetHostInfo: () => 'Outlook' } }, true],
])(
  '%s is told apart before Office.js is asked for',
  (_, { search = '', name = '', kept, external }, expected) => {
    const page = {
      name,
      location: { ...window.location, search },
      external: Object.assign(Object.create(window.external ?? null), external),
      sessionStorage: { ...window.sessionStorage, getItem: kept ?? (() => null) },
    };
    expect(isInOutlook(page)).toBe(expected);
  },
);

test.each([
  ['#292929', true],
  ['#ffffff', false],
  ['#0078D4', true],
  ['E6E6E6', false],
  ['red', null],
  ['', null],
])('the colour %s is dark: %s', (colour, expected) => {
  expect(isDark(colour)).toBe(expected);
});
