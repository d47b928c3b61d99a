/** A text that waits for a word, written anew or thrown away: what hangs on it, and the draft it left in the mailbox. */

import 'fake-indexeddb/auto';
import * as v from 'valibot';
import { promiseRow, promiseViews } from '../../src/store/promiseRows';
import { outboxRow } from '../store/outboxRow';
import { hour, now } from '../sync/office';
import { anna, mailAnswer, type OutboxOffice, outboxOffice } from './outboxOffice';

jest.setTimeout(60_000);

let office: OutboxOffice;

beforeEach(async () => {
  office = await outboxOffice();
});

afterEach(() => office.close());

const page = v.object({ value: v.array(v.object({ id: v.string(), isDraft: v.boolean() })) });
async function mailsIn(folder: string) {
  const path = `/me/mailFolders/${folder}/messages?$select=id,isDraft`;
  return v.parse(page, await office.graph('ivan').get(path, { scopes: ['Mail.Read'] })).value;
}

/** A mail to an address that is none: its draft is made, and refused on sending. */
async function refused(id = 'text') {
  const outbox = office.window();
  const content = { ...mailAnswer(), to: [{ name: 'Nobody', address: 'nobody' }] };
  await outbox.write({ id, conversation: 'thread', content, seenUpTo: now - hour });
  office.clock.advance(6_000);
  await office.workFor(outbox, 60_000);
  expect(await office.db.outbox.get(id)).toMatchObject({
    state: 'failed',
    problem: 'ErrorInvalidRecipients',
  });
  expect(await mailsIn('drafts')).toHaveLength(1);
  return outbox;
}

test('a text thrown away leaves no draft behind; it lies in Deleted Items', async () => {
  const outbox = await refused();
  await outbox.discard('text');
  await office.workFor(outbox, 60_000);
  expect(await mailsIn('drafts')).toEqual([]);
  expect(await mailsIn('deleteditems')).toMatchObject([{ isDraft: true }]);
});

test('a draft that the person sent from Outlook themselves is not touched', async () => {
  const outbox = await refused();
  const [draft] = await mailsIn('drafts');
  const graph = office.graph('ivan');
  const toRecipients = [{ emailAddress: anna }].map(({ emailAddress: { name, address } }) => ({
    emailAddress: { name, address },
  }));
  await graph.patch(`/me/messages/${draft?.id}`, { toRecipients }, { scopes: ['Mail.ReadWrite'] });
  await graph.post(`/me/messages/${draft?.id}/send`, null, { scopes: ['Mail.Send'] });
  await outbox.discard('text');
  await office.workFor(outbox, 60_000);
  expect(await mailsIn('sentitems')).toHaveLength(1);
  expect(await mailsIn('deleteditems')).toEqual([]);
});

test('a text written anew goes in place of the old one, once, and its promise and reminder hang on it', async () => {
  const { db } = office;
  const given = { conversation: 'thread', person: anna, webLink: null, title: 'Answer Anna by Thursday' };
  const promise = { id: 'p', text: 'text', date: '2026-03-19', minute: null, givenAt: now, ...given };
  await db.promises.add(promiseRow(promise));
  await db.nudges.add({ id: 'text', conversation: 'thread', at: now, isSent: false });
  const outbox = await refused();
  const row = await outbox.rewrite('text', mailAnswer('You will have it by Thursday.'), null);
  expect(await promiseViews(db)).toMatchObject([{ promise: { id: 'p', text: row?.id }, isUnsent: true }]);
  office.clock.advance(6_000);
  await office.workFor(outbox, 60_000);
  expect(await db.outbox.get('text')).toBeUndefined();
  expect(await promiseViews(db)).toMatchObject([{ promise: { id: 'p', text: null }, isUnsent: false }]);
  expect((await db.nudges.toArray()).map(({ id }) => id)).toEqual([row?.id]);
  expect(await mailsIn('sentitems')).toHaveLength(1);
  expect(await mailsIn('drafts')).toEqual([]);
});

test('what the person has seen to have arrived counts as sent, and its promise stands', async () => {
  const { db } = office;
  const given = { conversation: 'room', person: anna, webLink: null, title: 'Answer Anna by Thursday' };
  const promise = { id: 'p', text: 'row', date: '2026-03-19', minute: null, givenAt: now, ...given };
  await db.promises.add(promiseRow(promise));
  await db.outbox.add(outboxRow({ state: 'held', hold: 'cannotSee', attempts: 1 }));
  await office.window().noteArrived('row');
  expect(await db.outbox.get('row')).toMatchObject({ state: 'sent', hold: null, content: { text: '' } });
  expect(await promiseViews(db)).toMatchObject([{ promise: { id: 'p', text: null }, isUnsent: false }]);
});

test('what is on its way cannot be written anew', async () => {
  const outbox = office.window();
  await outbox.write({ id: 'text', conversation: 'thread', content: mailAnswer(), seenUpTo: null });
  expect(await outbox.rewrite('text', mailAnswer('Other words.'), null)).toBeNull();
  expect((await office.db.outbox.toArray()).map(({ id }) => id)).toEqual(['text']);
});
