// A misbehaving Graph changes nothing in the end: the store is as after a run without faults.

import 'fake-indexeddb/auto';
import { type Faults, noFaults } from '../../src/sandbox/server/faults';
import { syncStatus } from '../../src/store/queries';
import { hour, type OfficeChat, type OfficeMail, officeTenant, openOffice } from './office';

const seeds = [1, 2, 3, 4, 5, 6];
const patience = 60_000;

const mails: OfficeMail[] = Array.from({ length: 90 }, (_, index) => ({
  id: `mail number ${index}`,
  ago: (index + 1) * 5 * hour,
  thread: `thread ${index % 40}`,
  from: index % 3 === 0 ? 'ivan' : 'anna',
  to: index % 3 === 0 ? 'anna' : 'ivan',
  text: index % 2 === 0 ? 'Could you look at this, please?' : 'Here it is.',
  ...(index % 7 === 1 ? { folder: 'clients' } : {}),
}));
const chats: OfficeChat[] = Array.from({ length: 9 }, (_, index) => ({
  id: `chat ${index}`,
  with: index % 2 === 0 ? ['olga'] : ['olga', 'anna'],
  said: Array.from({ length: 5 }, (__, line) => [
    (60 - line - index) * hour,
    'olga',
    `Line ${line}: is it done?`,
  ]),
}));

const anything: Faults = {
  throttle: 0.15,
  error: 0.1,
  reset: 0.1,
  late: 0,
  expireDelta: true,
  expireToken: true,
};

interface Ending {
  readonly state: readonly string[][];
  /** Calls that failed for no fault of ours. */
  readonly struck: number;
}

/** The same story each time: a fill, then news, a move, a deletion, a mark, then another round. */
async function story(name: string, faults: Faults, seed: number): Promise<Ending> {
  const office = await openOffice(officeTenant(mails, chats), { seed });
  const { engine, db } = await office.engine(name);
  const settle = async (): Promise<void> => {
    office.sandbox.setFaults(faults);
    for (let tries = 0; tries < 40; tries++) {
      await engine.refresh();
      if ((await syncStatus(db))?.phase === 'idle') break;
    }
    office.sandbox.setFaults(noFaults);
    expect((await syncStatus(db))?.phase).toBe('idle');
  };
  await settle();
  await office.send('olga', 'ivan', 'News', 'Could you call me?');
  await office.call('ivan', 'PATCH', `/me/messages/${encodeURIComponent('mail number 1')}`, { isRead: true });
  await office.call('ivan', 'DELETE', `/me/messages/${encodeURIComponent('mail number 2')}`);
  await office.call('ivan', 'POST', `/me/messages/${encodeURIComponent('mail number 4')}/move`, {
    destinationId: 'archive',
  });
  await office.call('olga', 'POST', '/chats/chat%200/messages', { body: { content: 'And this one?' } });
  await settle();
  // Time runs on while Graph keeps one waiting, so what is new bears other times and ids.
  const messages = (await db.messages.orderBy('id').toArray()).map((message) => {
    const isNew = message.subject === 'News' || !/^(mail number|\d{13}\d$)/.test(message.id);
    return isNew ? { subject: message.subject, from: message.from } : { ...message, webLink: null };
  });
  const requests = (await db.requests.toArray()).map(({ turn, state, subject, asks }) => ({
    turn,
    state,
    subject,
    quotes: asks.map(({ quote }) => quote),
  }));
  const state = [
    messages,
    requests,
    await db.people.toArray(),
    (await db.chats.toArray()).map(({ id }) => id),
  ];
  const struck = office.sandbox.calls.filter(
    ({ status, path }) => (status >= 400 || status === 0) && !path.includes('outbox'),
  ).length;
  await office.close();
  return { state: state.map((rows) => rows.map((row) => JSON.stringify(row)).sort()), struck };
}

let calm: Ending;
beforeAll(async () => {
  calm = await story('calm', noFaults, 1);
}, patience);

test.each(seeds)(
  'seed %d: throttling, errors, cut connections, old tokens and links leave no trace',
  async (seed) => {
    const { state, struck } = await story(`faults ${seed}`, anything, seed);
    expect(state).toEqual(calm.state);
    expect(struck).toBeGreaterThan(0);
  },
  patience,
);

test.each([
  ['throttling', { throttle: 0.4 }],
  ['errors', { error: 0.35 }],
  ['cut connections', { reset: 0.35 }],
  ['delta links that expire', { expireDelta: true }],
  ['tokens that expire', { expireToken: true }],
] as const)(
  '%s alone',
  async (name, faults) => {
    let sum = 0;
    for (const seed of [7, 8, 9]) {
      const { state, struck } = await story(`${name} ${seed}`, { ...noFaults, ...faults }, seed);
      expect(state).toEqual(calm.state);
      sum += struck;
    }
    expect(sum).toBeGreaterThan(0);
  },
  patience,
);
