import { SimulatedClock } from '../../src/cli/soak/SimulatedClock';
import { OutboxRunner } from '../../src/outbox/OutboxRunner';

const start = Date.UTC(2026, 0, 5, 9);

/** An outbox that has something to do at these instants, one after another, and notes what it is told. */
function outboxDueAt(clock: SimulatedClock, instants: (number | null)[], onEnd: () => void) {
  const told: string[] = [];
  return {
    told,
    wake: async () => {
      told.push('wake');
    },
    work: async () => {
      told.push(`work at ${(clock.now() - start) / 1000}`);
      const next = instants.shift();
      if (next === undefined) onEnd();
      return next ?? null;
    },
  };
}

test('the outbox wakes once, then works whenever something is due', async () => {
  const clock = new SimulatedClock(start);
  const ending = new AbortController();
  const outbox = outboxDueAt(clock, [start + 5_000, start + 20_000], () => ending.abort());
  await new OutboxRunner(outbox, clock).run(ending.signal);
  expect(outbox.told).toEqual(['wake', 'work at 0', 'work at 5', 'work at 20']);
});

test('after the machine slept, what grew old in that time is looked at before anything is sent', async () => {
  const clock = new SimulatedClock(start);
  const ending = new AbortController();
  const outbox = outboxDueAt(clock, [start + 5_000], () => ending.abort());
  const sleepy = {
    now: () => clock.now(),
    sleep: async (ms: number) => clock.advance(ms + 3_600_000),
  };
  await new OutboxRunner(outbox, sleepy).run(ending.signal);
  expect(outbox.told.slice(0, 3)).toEqual(['wake', 'work at 0', 'wake']);
});

test('with nothing to do it rests until a new text is written', async () => {
  const clock = new SimulatedClock(start);
  const ending = new AbortController();
  const outbox = outboxDueAt(clock, [null], () => ending.abort());
  const runner = new OutboxRunner(outbox, clock);
  const running = runner.run(ending.signal);
  await new Promise(setImmediate);
  expect(outbox.told).toEqual(['wake', 'work at 0']);
  runner.poke();
  await running;
  expect(outbox.told).toEqual(['wake', 'work at 0', 'work at 0']);
});
