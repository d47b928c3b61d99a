// The first fill over a real socket: what is read, what is left alone, in which order, and going on after a stop.

import 'fake-indexeddb/auto';
import { readMeta } from '../../src/store/meta';
import { openRequests, requestOf, syncStatus } from '../../src/store/queries';
import { day, hour, type Office, type OfficeMail, officeTenant, openOffice } from './office';

let office: Office;
let count = 0;
const name = () => `fill ${++count}`;
afterEach(() => office.close());

const ask = 'Could you send me the churn numbers by Friday?';

test('requests in mail and chat are there after the first round', async () => {
  office = await openOffice(
    officeTenant(
      [{ id: 'a', ago: 2 * hour, text: ask }],
      [{ id: 'chat', with: ['olga'], said: [[hour, 'olga', 'Ivan, can you check the invoice?']] }],
    ),
  );
  const { engine, db } = await office.engine(name());
  await engine.refresh();
  const { rows, perhaps } = await openRequests(db, 'mine');
  expect([...rows, ...perhaps].map(({ channel }) => channel).sort()).toEqual(['chat', 'mail']);
  expect(await syncStatus(db)).toMatchObject({
    phase: 'idle',
    mail: { state: 'complete' },
    chats: { state: 'complete' },
    skipped: 0,
    error: null,
  });
});

test('Inbox, Sent Items and own folders are read; Deleted, Junk and Drafts with all below them are not', async () => {
  const folders = [
    'inbox',
    'sentitems',
    'clients',
    'clients-north',
    'deleteditems',
    'junkemail',
    'drafts',
    'thrown-away',
  ];
  office = await openOffice(officeTenant(folders.map((folder) => ({ id: folder, ago: hour, folder }))));
  const { engine, db } = await office.engine(name());
  await engine.refresh();
  const read = (await db.messages.toArray()).map(({ subject }) => subject.replace('About ', ''));
  expect(read.sort()).toEqual(['clients', 'clients-north', 'inbox', 'sentitems']);
});

test('only the window is read, as long as the settings say', async () => {
  const mails = [1, 6, 8, 29, 31, 200].map((days) => ({ id: `${days} days`, ago: days * day }));
  office = await openOffice(officeTenant(mails));
  for (const [days, found] of [
    [7, 2],
    [30, 4],
    [365, 6],
  ] as const) {
    const { engine, db } = await office.engine(name(), { days });
    await engine.refresh();
    expect(await db.messages.count()).toBe(found);
  }
});

/** So many mails, one each quarter of an hour. */
function manyMails(amount: number): OfficeMail[] {
  return Array.from({ length: amount }, (_, index) => ({
    id: `m${index}`,
    ago: (index + 1) * (hour / 4),
    text: ask,
  }));
}

test('the newest come first, and are judged page by page', async () => {
  office = await openOffice(officeTenant(manyMails(260)));
  const { engine, db } = await office.engine(name());
  const seen: number[] = [];
  db.messages.hook('creating', (_, message) => {
    seen.push(message.receivedAt);
  });
  let judgedAtFirst = 0;
  const done = engine.refresh();
  const firstPage = new Promise<void>((resolve) => {
    const timer = setInterval(async () => {
      const messages = await db.messages.count();
      if (messages === 0) return;
      clearInterval(timer);
      judgedAtFirst = await db.requests.count();
      resolve();
    }, 1);
  });
  await firstPage;
  await done;
  expect(judgedAtFirst).toBeGreaterThan(0);
  expect(seen).toHaveLength(260);
  expect(seen).toEqual([...seen].sort((a, b) => b - a));
});

test('progress is told with an estimated total', async () => {
  office = await openOffice(officeTenant(manyMails(300)));
  const { engine, db } = await office.engine(name());
  await engine.refresh();
  expect(await syncStatus(db)).toMatchObject({ done: 300, total: 300, since: office.clock.now() - 30 * day });
});

const patience = 20_000;

test(
  'closed half-way, it goes on from there when opened again',
  async () => {
    office = await openOffice(officeTenant(manyMails(700)));
    const store = name();
    const first = await office.engine(store);
    const round = first.engine.refresh();
    while ((await first.db.messages.count()) < 150) await new Promise((resolve) => setTimeout(resolve, 2));
    first.engine.stop();
    await round;
    const before = await first.db.messages.count();
    first.db.close();
    expect(before).toBeLessThan(700);

    office.sandbox.resetCalls();
    const second = await office.engine(store);
    await second.engine.refresh();
    expect(await second.db.messages.count()).toBe(700);
    const pages = office.sandbox.calls.filter(
      ({ path }) => path.startsWith('/me/messages?') && path.includes('body'),
    );
    // A page holds 100; what had been read is not asked for again, but for the page it stopped in.
    expect(pages.length).toBeLessThanOrEqual(Math.ceil((700 - before) / 100) + 9);
    expect((await readMeta(second.db, 'mailFill'))?.left).toEqual([]);
  },
  patience,
);

test('at the headers level no text is asked for, and chats are known by name only', async () => {
  office = await openOffice(
    officeTenant(
      [{ id: 'a', ago: hour, subject: 'Could you send the numbers?', text: 'SECRETBODY' }],
      [{ id: 'chat', with: ['olga', 'anna'], topic: 'Budget', said: [[hour, 'olga', 'SECRETCHAT?']] }],
    ),
  );
  const { engine, db } = await office.engine(name(), { level: 'headers' });
  await engine.refresh();
  expect(
    office.sandbox.calls.some(({ path }) => /body|\/chats\/[^/]+\/messages|lastMessagePreview/.test(path)),
  ).toBe(false);
  expect(await db.chats.toArray()).toMatchObject([{ topic: 'Budget', form: 'group' }]);
  expect((await requestOf(db, 'thread of a'))?.subject).toBe('Could you send the numbers?');
  expect((await syncStatus(db))?.chats).toEqual({ state: 'noConsent' });
  expect(await db.requests.where('turn').anyOf('mine', 'theirs', 'nobody').count()).toBe(1);
});
