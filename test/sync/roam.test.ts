// Decisions of one person on two devices, over the app folder of the sandbox.

import 'fake-indexeddb/auto';
import { readAppFile, writeAppFile } from '../../src/graph/appFolder';
import type { GraphClient } from '../../src/graph/GraphClient';
import { AuthError } from '../../src/graph/signIn/AuthError';
import { noFaults, parseFaults } from '../../src/sandbox/server/faults';
import { type Sandbox, startSandbox } from '../../src/sandbox/server/startSandbox';
import type { Tenant } from '../../src/sandbox/tenant';
import { decide, undoDecisions } from '../../src/store/decisions';
import { HeedDatabase } from '../../src/store/HeedDatabase';
import { readMeta } from '../../src/store/meta';
import { decisionOf } from '../../src/store/queries';
import { mostEntries, parseRoaming } from '../../src/store/roaming/RoamingDocument';
import { putRoaming, readRoaming } from '../../src/store/roaming/roamingRows';
import { storedRoaming } from '../../src/store/roaming/storedRoaming';
import { changeSettings, readSettings } from '../../src/store/settings';
import { type RoamOutcome, roam, roamingFile } from '../../src/sync/roam';
import { roamRound } from '../../src/sync/roamRound';
import { clientOf } from '../graph/officeClient';
import { QuickClock } from '../graph/scriptedGraph';
import { storedMessage, storedRequest } from '../store/storedRequest';
import { day, now, officeTenant, people } from './office';

interface Device {
  readonly db: HeedDatabase;
  readonly client: GraphClient;
  roam(): Promise<RoamOutcome>;
  decide(conversation: string): Promise<string>;
  isPutAway(conversation: string): Promise<boolean>;
}

let tenant: Tenant;
let sandbox: Sandbox;
let clock: QuickClock;
let count = 0;
const open: HeedDatabase[] = [];

beforeEach(async () => {
  tenant = officeTenant([]);
  clock = new QuickClock(now);
  sandbox = await startSandbox({ tenant, clock: () => clock.now() });
});

afterEach(async () => {
  for (const db of open.splice(0)) db.close();
  await sandbox.close();
});

async function device(): Promise<Device> {
  const db = new HeedDatabase(`device ${++count}`);
  await db.open();
  open.push(db);
  for (const conversation of ['plan', 'budget']) {
    await db.requests.put(storedRequest({ conversation, lastAt: now - day }));
    await db.messages.put(storedMessage({ id: conversation, conversation, at: now - day }));
  }
  const client = clientOf(sandbox, people.ivan.mail, clock);
  return {
    db,
    client,
    roam: () => roam({ calls: client, store: storedRoaming(db), clock }),
    decide: async (conversation) => {
      const request = await db.requests.get(conversation);
      if (!request) throw new Error('no request');
      return decide(db, [request], 'putAway', clock.now());
    },
    isPutAway: async (conversation) => (await decisionOf(db, conversation)) !== null,
  };
}

const fileNames = async (client: GraphClient, names: readonly string[]) =>
  Promise.all(names.map(async (name) => (await readAppFile(client, name))?.text));

describe('two devices', () => {
  test('agree within one refresh of the other', async () => {
    const [outlook, teams] = [await device(), await device()];
    const group = await outlook.decide('plan');
    await changeSettings(outlook.db, { days: 60 }, clock.now());
    await putRoaming(outlook.db, 'template:en holding', 'By {date}.', clock.now());
    expect(await outlook.roam()).toEqual({ state: 'done', taken: 0 });
    expect(await teams.roam()).toEqual({ state: 'done', taken: 3 });
    expect(await teams.isPutAway('plan')).toBe(true);
    expect((await readSettings(teams.db)).days).toBe(60);
    expect(await readRoaming(teams.db, 'template:en holding')).toBe('By {date}.');

    await undoDecisions(teams.db, group);
    await teams.roam();
    await outlook.roam();
    expect(await outlook.isPutAway('plan')).toBe(false);
  });

  test('that both decided offline keep both decisions', async () => {
    const [one, other] = [await device(), await device()];
    await one.decide('plan');
    await other.decide('budget');
    await one.roam();
    await other.roam();
    await one.roam();
    for (const each of [one, other]) {
      expect([await each.isPutAway('plan'), await each.isPutAway('budget')]).toEqual([true, true]);
    }
  });

  test('that change one setting keep the later change', async () => {
    const [one, other] = [await device(), await device()];
    await changeSettings(one.db, { days: 60 }, now + 1);
    await changeSettings(other.db, { days: 90 }, now + 2);
    for (const each of [other, one, other]) await each.roam();
    expect([(await readSettings(one.db)).days, (await readSettings(other.db)).days]).toEqual([90, 90]);
  });

  test('that write at the same moment lose nothing', async () => {
    const devices = [await device(), await device(), await device()];
    for (const [index, each] of devices.entries()) await putRoaming(each.db, `template:${index}`, index, now);
    const outcomes = await Promise.all(devices.map((each) => each.roam()));
    expect(outcomes.map(({ state }) => state)).toEqual(['done', 'done', 'done']);
    const last = await device();
    expect(await last.roam()).toEqual({ state: 'done', taken: 3 });
    expect(sandbox.calls.filter(({ status }) => status === 412 || status === 409).length).toBeGreaterThan(0);
  });

  test('agree in the end though every third call fails or is lost', async () => {
    sandbox.setFaults(parseFaults('throttle=0.1,error=0.1,reset=0.1'));
    const [one, other] = [await device(), await device()];
    for (let round = 0; round < 10; round++) {
      clock.pass(60_000);
      await putRoaming(one.db, `template:one ${round}`, round, clock.now());
      await putRoaming(other.db, 'template:both', round, clock.now());
      await one.roam();
      await other.roam();
    }
    sandbox.setFaults(noFaults);
    for (const each of [one, other, one]) expect((await each.roam()).state).toBe('done');
    const [here, there] = await Promise.all([one, other].map(({ db }) => storedRoaming(db).entries()));
    expect(here?.size).toBe(11);
    expect(there).toEqual(here);
  });
});

describe('the calls', () => {
  test('are two when nothing changed here, and nothing is written', async () => {
    const one = await device();
    await one.decide('plan');
    await one.roam();
    sandbox.resetCalls();
    await one.roam();
    expect(sandbox.calls.map(({ method }) => method)).toEqual(['GET']);
  });

  test('write no file for somebody who decided nothing', async () => {
    const one = await device();
    expect(await one.roam()).toEqual({ state: 'done', taken: 0 });
    expect(await readAppFile(one.client, roamingFile)).toBeNull();
  });
});

describe('a document that cannot be read', () => {
  test('is kept under another name, and decisions roam on', async () => {
    const [one, other] = [await device(), await device()];
    await writeAppFile(one.client, roamingFile, '{"kind":"heed roam', null);
    await one.decide('plan');
    const outcome = await one.roam();
    if (outcome.state !== 'broken') throw new Error(outcome.state);
    expect(await fileNames(one.client, [outcome.keptAs])).toEqual(['{"kind":"heed roam']);
    expect(await other.roam()).toEqual({ state: 'done', taken: 1 });
    expect(await other.isPutAway('plan')).toBe(true);
  });

  test('is kept byte by byte', async () => {
    const one = await device();
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0xff, 0x00, 0x80]);
    await writeAppFile(one.client, roamingFile, bytes.buffer, null);
    const outcome = await one.roam();
    const kept = await readAppFile(one.client, outcome.state === 'broken' ? outcome.keptAs : '');
    expect(new Uint8Array(kept?.bytes ?? new ArrayBuffer(0))).toEqual(bytes);
  });

  test('is left as it is when it cannot be kept', async () => {
    const one = await device();
    await writeAppFile(one.client, roamingFile, 'broken', null);
    await one.decide('plan');
    const calls = {
      get: one.client.get.bind(one.client),
      download: one.client.download.bind(one.client),
      putContent: async () => {
        throw new AuthError('network', 'no token');
      },
    };
    const outcome = await roam({ calls, store: storedRoaming(one.db), clock });
    expect(outcome.state).toBe('offline');
    expect(await fileNames(one.client, [roamingFile])).toEqual(['broken']);
  });

  test('because a newer Heed wrote it is left alone', async () => {
    const one = await device();
    const newer = '{"kind":"heed roaming","version":9,"wishes":[]}';
    await writeAppFile(one.client, roamingFile, newer, null);
    await one.decide('plan');
    expect(await one.roam()).toEqual({ state: 'laterVersion' });
    expect(await fileNames(one.client, [roamingFile])).toEqual([newer]);
    expect(await one.isPutAway('plan')).toBe(true);
  });
});

describe('decisions stay on this device', () => {
  test('without OneDrive', async () => {
    const one = await device();
    const ivan = tenant.people[0];
    if (ivan) ivan.hasDrive = false;
    await one.decide('plan');
    expect(await one.roam()).toEqual({ state: 'noDrive' });
    expect(await one.isPutAway('plan')).toBe(true);
  });

  test('without consent', async () => {
    const one = await device();
    const get = async () => {
      throw new AuthError('consent', 'not allowed');
    };
    const calls = { get, putContent: get, download: get };
    expect(await roam({ calls, store: storedRoaming(one.db), clock })).toEqual({ state: 'noConsent' });
  });

  test('while Graph is not reached, and roam at the next try', async () => {
    const one = await device();
    await one.decide('plan');
    sandbox.setFaults(parseFaults('reset=1'));
    expect(await one.roam()).toMatchObject({ state: 'offline', error: { kind: 'network' } });
    sandbox.setFaults(noFaults);
    expect(await one.roam()).toEqual({ state: 'done', taken: 0 });
  });
});

test('what has expired leaves the document', async () => {
  const one = await device();
  await one.decide('plan');
  await one.roam();
  clock.pass(401 * day);
  await one.decide('budget');
  await one.roam();
  const parsed = parseRoaming((await readAppFile(one.client, roamingFile))?.text ?? '');
  expect(parsed.state === 'ok' && parsed.document.entries.size).toBe(1);
  expect(await one.db.roaming.count()).toBe(1);
});

test('the document stays bounded, whatever lies on the device', async () => {
  const one = await device();
  const rows = Array.from({ length: mostEntries + 50 }, (_, index) => ({
    key: `decision:${index}`,
    at: now + index,
    value: null,
    until: now + day + index,
  }));
  await one.db.roaming.bulkPut(rows);
  await one.roam();
  const parsed = parseRoaming((await readAppFile(one.client, roamingFile))?.text ?? '');
  expect(parsed.state === 'ok' && parsed.document.entries.size).toBe(mostEntries);
  sandbox.resetCalls();
  await one.roam();
  expect(sandbox.calls.filter(({ method }) => method === 'PUT')).toEqual([]);
});

describe('after a round of sync', () => {
  test('another device has what was decided here', async () => {
    const [outlook, teams] = [await device(), await device()];
    await outlook.decide('plan');
    await roamRound(outlook.client, outlook.db, clock);
    await roamRound(teams.client, teams.db, clock);
    expect(await teams.isPutAway('plan')).toBe(true);
    expect(await readMeta(teams.db, 'roamed')).toMatchObject({ state: 'done', at: clock.now() });
  });

  test('without consent it is noted, and asked again only when the note is gone or a day has passed', async () => {
    const { db } = await device();
    let asked = 0;
    const refuse = async (): Promise<never> => {
      asked++;
      throw new AuthError('consent', 'No consent.');
    };
    const calls = { get: refuse, putContent: refuse, download: refuse };
    await roamRound(calls, db, clock);
    expect(await readMeta(db, 'roamed')).toMatchObject({ state: 'noConsent' });
    await roamRound(calls, db, clock);
    expect(asked).toBe(1);
    await db.meta.delete('roamed');
    await roamRound(calls, db, clock);
    expect(asked).toBe(2);
    clock.pass(day + 1);
    await roamRound(calls, db, clock);
    expect(asked).toBe(3);
  });
});
