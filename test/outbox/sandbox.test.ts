/** The outbox over the real sandbox: every kind of text, every fault, windows closed in the middle. */

import 'fake-indexeddb/auto';
import { soak } from '../../src/cli/soak/soak';
import { noFaults } from '../../src/sandbox/server/faults';

jest.setTimeout(120_000);

test.each([
  ['calls are throttled', { ...noFaults, throttle: 0.3 }],
  ['Microsoft 365 fails, before or after the effect', { ...noFaults, error: 0.3 }],
  ['connections are cut', { ...noFaults, reset: 0.3 }],
  ['effects come late', { ...noFaults, late: 0.3 }],
  ['the sign-in expires again and again', { ...noFaults, expireToken: true, reset: 0.1 }],
  ['all of it happens', { ...noFaults, throttle: 0.1, error: 0.08, reset: 0.08, late: 0.04 }],
] as const)('every text arrives exactly once while %s and windows are closed', async (_name, faults) => {
  const result = await soak({ sends: 60, faults, seed: 11, onProgress: () => undefined });
  expect(result).toMatchObject({ arrived: 60, lost: 0, twice: 0 });
});

test('of thank-yous to several people each has their card exactly once, whatever goes wrong', async () => {
  const faults = { ...noFaults, throttle: 0.1, error: 0.08, reset: 0.08, late: 0.04 };
  const result = await soak({ sends: 60, faults, seed: 12, cards: true, onProgress: () => undefined });
  expect(result).toMatchObject({ arrived: 60, lost: 0, twice: 0 });
});
