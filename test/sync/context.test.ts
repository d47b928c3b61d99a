// The texts of a conversation for its detail, and pictures of people.

import 'fake-indexeddb/auto';
import { GraphError } from '../../src/graph/GraphError';
import { day, hour, type Office, officeTenant, openOffice, people } from './office';

let office: Office;
afterEach(() => office.close());

test('a mail thread is shown oldest first, with only what is new in each message', async () => {
  office = await openOffice(
    officeTenant([
      { id: 'first mail', ago: 3 * hour, thread: 't', text: 'Could you send the numbers?' },
      {
        id: 'second mail',
        ago: hour,
        thread: 't',
        from: 'ivan',
        to: 'anna',
        text: 'Which ones?\n\nOn 18 March 2026 at 07:00, Anna Petrova <anna@firm.example> wrote:\n> Could you send the numbers?',
      },
    ]),
  );
  const { engine } = await office.engine('context mail');
  await engine.refresh();
  expect(await engine.context('t')).toEqual([
    {
      id: 'first mail',
      from: 'Anna Petrova',
      fromAddress: people.anna.mail,
      at: office.clock.now() - 3 * hour,
      text: 'Could you send the numbers?',
    },
    {
      id: 'second mail',
      from: 'Ivan Orlov',
      fromAddress: people.ivan.mail,
      at: office.clock.now() - hour,
      text: 'Which ones?',
    },
  ]);
});

test('of a long conversation the newest twenty', async () => {
  const mails = Array.from({ length: 30 }, (_, index) => ({
    id: `mail ${index}`,
    ago: (index + 1) * hour,
    thread: 't',
  }));
  office = await openOffice(officeTenant(mails));
  const { engine } = await office.engine('context long');
  await engine.refresh();
  const shown = await engine.context('t');
  expect(shown.map(({ id }) => id)).toEqual(
    mails
      .slice(0, 20)
      .map(({ id }) => id)
      .reverse(),
  );
});

test('a chat by its newest messages, fetched in one call', async () => {
  const said = Array.from(
    { length: 25 },
    (_, index) => [(25 - index) * 60_000, 'olga', `line ${index}`] as const,
  );
  office = await openOffice(officeTenant([], [{ id: 'chat', with: ['olga'], said }]));
  const { engine } = await office.engine('context chat');
  await engine.refresh();
  office.sandbox.resetCalls();
  const shown = await engine.context('chat');
  expect(shown.map(({ text }) => text)).toEqual(said.slice(-20).map(([, , text]) => text));
  expect(office.sandbox.calls.filter(({ part }) => !part)).toHaveLength(1);
});

test('a conversation nobody knows has no texts', async () => {
  office = await openOffice(officeTenant([]));
  const { engine } = await office.engine('context none');
  expect(await engine.context('unknown')).toEqual([]);
});

test('what Graph refuses is told as its error', async () => {
  office = await openOffice(officeTenant([{ id: 'a mail', ago: hour }]));
  const { engine } = await office.engine('context error');
  await engine.refresh();
  await office.sandbox.close();
  await expect(engine.context('thread of a mail')).rejects.toBeInstanceOf(GraphError);
});

test('a picture is fetched once a week, and that there is none is remembered as well', async () => {
  office = await openOffice(officeTenant([]));
  const { engine } = await office.engine('photos');
  const asked = () =>
    office.sandbox.calls.filter(({ path, status }) => path.includes('/photo/') && status !== 401).length;
  for (let round = 0; round < 2; round++) {
    expect(await engine.photo(people.anna.id)).toMatchObject({ type: 'image/png' });
    expect(await engine.photo(people.olga.mail)).toBeNull();
  }
  expect(asked()).toBe(2);
  office.clock.pass(8 * day);
  await engine.photo(people.anna.id);
  expect(asked()).toBe(3);
});
