import { BadFaults, noFaults, parseFaults } from '../../../src/sandbox/server/faults';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../../src/sandbox/server/startSandbox';
import { ContractClient, errorCode, itemsOf } from './contractClient';
import { boris, now, office, vera } from './office';

describe('a SPEC of faults', () => {
  it.each([
    ['', noFaults],
    [
      'throttle=0.2,error=0.05,reset=0.01,expire-delta,expire-token',
      { ...noFaults, throttle: 0.2, error: 0.05, reset: 0.01, expireDelta: true, expireToken: true },
    ],
    [' late=1 , throttle=.5', { ...noFaults, late: 1, throttle: 0.5 }],
  ])('%j is read', (spec, faults) => {
    expect(parseFaults(spec)).toEqual(faults);
  });

  it.each([
    ['throttle', 'needs a chance from 0 to 1'],
    ['throttle=2', 'needs a chance from 0 to 1'],
    ['throttle=-1', 'needs a chance from 0 to 1'],
    ['throttle=NaN', 'needs a chance from 0 to 1'],
    ['error=', 'needs a chance from 0 to 1'],
    ['expire-delta=1', 'is not known'],
    ['slow=1', 'is not known'],
    ['error=0.1,', 'is not known'],
    ['error=0.1,error=0.2', 'is given twice'],
  ])('%j is refused in one clear line', (spec, reason) => {
    expect(() => parseFaults(spec)).toThrow(BadFaults);
    expect(() => parseFaults(spec)).toThrow(reason);
    expect(() => parseFaults(spec)).not.toThrow(/\n/);
  });
});

describe('a misbehaving sandbox', () => {
  let sandbox: Sandbox;
  const start = async (spec: string, more: Partial<SandboxOptions> = {}) => {
    sandbox = await startSandbox({ tenant: office(), faults: parseFaults(spec), seed: 7, ...more });
    return new ContractClient(sandbox, vera);
  };
  afterEach(() => sandbox.close());

  const send = (client: ContractClient, subject: string) =>
    client
      .post('/me/sendMail', {
        message: { subject, toRecipients: [{ emailAddress: { address: boris.mail } }] },
      })
      .then(({ status }) => status)
      .catch(() => 0);

  const arrived = async () => {
    sandbox.setFaults(noFaults);
    const { json } = await new ContractClient(sandbox, boris).get('/me/messages?$top=1000&$select=subject');
    return new Set(itemsOf(json).map((item) => item.subject));
  };

  it('throttles before any effect and says how long to wait', async () => {
    const client = await start('throttle=1');
    const outcome = await client.get('/me');
    expect([outcome.status, errorCode(outcome)]).toEqual([429, 'TooManyRequests']);
    expect(Number(outcome.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect(await send(client, 'x')).toBe(429);
    expect((await arrived()).size).toBe(0);
  });

  it.each([
    ['error=1', (status: number) => status >= 500],
    ['reset=1', (status: number) => status === 0],
  ])('%s strikes half of the time before, half of the time after the effect', async (spec, isFault) => {
    const client = await start(spec);
    const subjects = Array.from({ length: 40 }, (_, index) => `Message ${index}`);
    for (const subject of subjects) expect(isFault(await send(client, subject))).toBe(true);
    const { size } = await arrived();
    expect(size).toBeGreaterThan(8);
    expect(size).toBeLessThan(32);
  });

  it('lets effects happen late, on the clock that was passed in', async () => {
    const waiting: { task: () => void; delay: number }[] = [];
    const client = await start('late=1', { schedule: (task, delay) => waiting.push({ task, delay }) });
    expect(await send(client, 'Late')).toBe(0);
    expect((await arrived()).size).toBe(0);
    for (const { task, delay } of waiting) {
      expect(delay).toBeLessThanOrEqual(5_000);
      task();
    }
    expect([...(await arrived())]).toEqual(['Late']);
  });

  it('does the same again under the same seed, and something else under another', async () => {
    const run = async (seed: number) => {
      const client = await start('throttle=0.2,error=0.2,reset=0.2', { seed });
      const statuses: number[] = [];
      for (let index = 0; index < 30; index += 1) statuses.push(await send(client, `Message ${index}`));
      const { size } = await arrived();
      await sandbox.close();
      return [...statuses, size];
    };
    const first = await run(1);
    expect(await run(1)).toEqual(first);
    expect(await run(2)).not.toEqual(first);
  }, 60_000);

  it('lets access tokens expire after a few calls', async () => {
    const client = await start('expire-token');
    const statuses: number[] = [];
    for (let index = 0; index < 30; index += 1) statuses.push((await client.get('/me')).status);
    const expired = statuses.indexOf(401);
    expect(expired).toBeGreaterThanOrEqual(5);
    expect(statuses.slice(expired)).toEqual(statuses.slice(expired).map(() => 401));
    expect((await new ContractClient(sandbox, vera).get('/me')).status).toBe(200);
  });

  it('takes its time when told to, four calls at once on one mailbox and no more', async () => {
    const waiting: (() => void)[] = [];
    const client = await start('', { latency: 50, schedule: (task) => waiting.push(task), clock: () => now });
    const calls = Array.from({ length: 5 }, () => client.get('/me/messages?$top=1'));
    const refused = await Promise.race(calls);
    expect([refused.status, errorCode(refused)]).toEqual([429, 'ApplicationThrottled']);
    while (waiting.length < 4) await new Promise((resolve) => setImmediate(resolve));
    for (const task of waiting.splice(0)) task();
    const statuses = (await Promise.all(calls)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(4);
    const next = client.get('/me/messages?$top=1');
    while (waiting.length < 1) await new Promise((resolve) => setImmediate(resolve));
    for (const task of waiting.splice(0)) task();
    expect((await next).status).toBe(200);
  });
});
