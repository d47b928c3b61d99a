import { type Sandbox, startSandbox } from '../../../src/sandbox/server/startSandbox';
import { ContractClient, itemsOf } from './contractClient';
import { address, boris, now, office, vera } from './office';

const hour = 3_600_000;
const immutable = { Prefer: 'IdType="ImmutableId"' };
let sandbox: Sandbox;
let asVera: ContractClient;
let asBoris: ContractClient;
let time: number;

beforeEach(async () => {
  time = now;
  sandbox = await startSandbox({ tenant: office(), clock: () => time });
  waitUntil(now);
});
afterEach(() => sandbox.close());

/** Tokens live an hour, so everybody gets a new one. */
function waitUntil(at: number): void {
  time = at;
  asVera = new ContractClient(sandbox, vera);
  asBoris = new ContractClient(sandbox, boris);
}

const leaveAt = (at: number) => [{ id: 'SystemTime 0x3FEF', value: new Date(at).toISOString() }];

async function draft(subject: string, at: number): Promise<string> {
  const body = { subject, toRecipients: [address(boris)], singleValueExtendedProperties: leaveAt(at) };
  return String((await asVera.post('/me/messages', body, immutable)).json.id);
}

const send = async (id: string) => (await asVera.post(`/me/messages/${id}/send`, {}, immutable)).status;
const arrived = async () =>
  itemsOf((await asBoris.get('/me/messages?$select=subject,sentDateTime&$orderby=receivedDateTime')).json);

describe('a draft that asks for a later time', () => {
  it('leaves at that time, once, however often it is sent', async () => {
    const id = await draft('Tomorrow', now + 20 * hour);
    expect([await send(id), await send(id)]).toEqual([202, 202]);
    expect(await arrived()).toEqual([]);
    expect((await asVera.get(`/me/messages/${id}`, immutable)).json.isDraft).toBe(true);
    waitUntil(now + 21 * hour);
    expect(await arrived()).toMatchObject([
      { subject: 'Tomorrow', sentDateTime: new Date(now + 20 * hour).toISOString().replace('.000', '') },
    ]);
    const { json } = await asVera.get(`/me/messages/${id}`, immutable);
    expect([json.isDraft, json.subject]).toEqual([false, 'Tomorrow']);
    waitUntil(now + 42 * hour);
    expect(await arrived()).toHaveLength(1);
  });

  it('leaves at once when the time is past', async () => {
    await send(await draft('Now', now - hour));
    expect(await arrived()).toHaveLength(1);
  });

  it('does not leave when it is deleted before', async () => {
    const id = await draft('Never', now + hour);
    await send(id);
    await asVera.delete(`/me/messages/${id}`, immutable);
    waitUntil(now + 2 * hour);
    expect(await arrived()).toEqual([]);
  });

  it('is put off once more by a change', async () => {
    const id = await draft('Later', now + hour);
    await send(id);
    await asVera.patch(
      `/me/messages/${id}`,
      { singleValueExtendedProperties: leaveAt(now + 5 * hour) },
      immutable,
    );
    waitUntil(now + 2 * hour);
    expect(await arrived()).toEqual([]);
    waitUntil(now + 5 * hour);
    expect(await arrived()).toHaveLength(1);
  });

  it('leaves with others in the order of their times', async () => {
    for (const [subject, at] of [
      ['second', 3],
      ['first', 2],
    ] as const)
      await send(await draft(subject, now + at * hour));
    waitUntil(now + 9 * hour);
    expect((await arrived()).map(({ subject }) => subject)).toEqual(['first', 'second']);
  });

  it('that was never sent stays', async () => {
    await draft('Only a draft', now + hour);
    waitUntil(now + 2 * hour);
    expect(await arrived()).toEqual([]);
  });
});
