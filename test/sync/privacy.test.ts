// Nothing of a body stays on the device but the asking sentence, and not even that of what is private.

import 'fake-indexeddb/auto';
import type { HeedDatabase } from '../../src/store/HeedDatabase';
import { openRequests } from '../../src/store/queries';
import { hour, type Office, officeTenant, openOffice } from './office';

let office: Office;
afterEach(() => office.close());

const marker = 'the walrus and the carpenter were walking close at hand';

/** Everything in every table, as one text. */
async function everything(db: HeedDatabase): Promise<string> {
  const tables = await Promise.all(db.tables.map((table) => table.toArray()));
  return JSON.stringify(tables);
}

test('no body is stored: of mail and chat only the sentence that asks', async () => {
  const text = `Dear Ivan,\n\n${marker}. Could you send me the churn numbers by Friday?\n\nIt was so that ${marker}.`;
  office = await openOffice(
    officeTenant(
      [{ id: 'a', ago: hour, text }],
      [{ id: 'chat', with: ['olga'], said: [[hour, 'olga', `Ivan, ${marker}. Is the invoice done?`]] }],
    ),
  );
  const { engine, db } = await office.engine('privacy');
  await engine.refresh();
  await engine.context('thread of a');
  const all = await everything(db);
  expect(all).toContain('Could you send me the churn numbers by Friday?');
  expect(all).not.toContain('walrus');
});

test.each([
  ['marked private', { Sensitivity: 'Private' }],
  ['marked confidential', { Sensitivity: 'Company-Confidential' }],
  ['encrypted', { 'Content-Type': 'application/pkcs7-mime; smime-type=enveloped-data' }],
])('of a mail that is %s no quote is stored', async (name, headers) => {
  office = await openOffice(
    officeTenant([{ id: 'a', ago: hour, text: 'Could you look at my salary?', headers }]),
  );
  const { engine, db } = await office.engine(`privacy ${name}`);
  await engine.refresh();
  expect(await everything(db)).not.toContain('salary');
  const { rows, perhaps } = await openRequests(db, 'mine');
  expect([...rows, ...perhaps]).toMatchObject([{ isPrivate: true }]);
});

test('a quote is cut at 300 characters', async () => {
  const long = `Could you ${'really '.repeat(80)}send me the numbers?`;
  office = await openOffice(officeTenant([{ id: 'a', ago: hour, text: long }]));
  const { engine, db } = await office.engine('privacy long');
  await engine.refresh();
  const quotes = (await db.messages.toArray()).flatMap(({ reading }) =>
    reading.asks.map(({ quote }) => quote),
  );
  for (const quote of quotes) expect(quote.length).toBeLessThanOrEqual(300);
  expect(quotes.length).toBeGreaterThan(0);
});
