import fc from 'fast-check';
import { SimulatedClock } from '../../src/cli/soak/SimulatedClock';
import { GraphError } from '../../src/graph/GraphError';
import type { Carrier, News } from '../../src/outbox/Carrier';
import { Outbox, undoFor } from '../../src/outbox/Outbox';
import type { OutboxStore } from '../../src/outbox/OutboxStore';
import type { OutboxRow } from '../../src/store/outboxRows';
import { memoryOutboxStore } from './memoryOutboxStore';

type Fault = 'none' | 'throttled' | 'cutBefore' | 'cutAfter' | 'late' | 'windowClosed';

function trouble(status: number): GraphError {
  const kind = status === 0 ? 'network' : 'throttled';
  return new GraphError('trouble', { kind, code: 'trouble', status, retryAfter: null, requestId: null });
}

/** The world outside: what arrived, and a carrier to it whose calls go wrong as told. */
class World {
  readonly clock = new SimulatedClock();
  readonly store = memoryOutboxStore();
  readonly arrived: string[] = [];
  /** The newest message of the conversation that is not the outbox's own. */
  news: News | null = null;
  canSee = true;
  private ids = 0;

  constructor(private readonly faults: Fault[] = []) {}

  /** A window: calls that it makes when it is closed never come back. */
  openWindow(): Outbox {
    let isClosed = false;
    const never = new Promise<never>(() => undefined);
    /** In a window that is closed nothing goes on, whatever it was about to do. */
    const alive = async <T>(work: () => Promise<T>): Promise<T> => {
      const value = isClosed ? never : await work();
      return isClosed ? never : value;
    };
    const carrier: Carrier = {
      kinds: ['chatMessage'],
      settleFor: 15_000,
      prepare: ({ seenUpTo }) =>
        alive(async () => (this.news && seenUpTo !== null && this.news.at > seenUpTo ? this.news : 'ready')),
      send: (row) =>
        alive(async () => {
          const fault = this.faults.shift() ?? 'none';
          if (fault === 'throttled') throw trouble(429);
          if (fault === 'cutBefore') throw trouble(0);
          if (fault === 'late') this.clock.plan(4_000, () => this.arrived.push(row.id));
          else this.arrived.push(row.id);
          if (fault === 'windowClosed') {
            isClosed = true;
            this.closed();
            return never;
          }
          if (fault !== 'none') throw trouble(fault === 'cutAfter' ? 503 : 0);
          return row.id;
        }),
      trace: (row) =>
        alive(async () => {
          if (!this.canSee) return { state: 'unseen' };
          return this.arrived.includes(row.id) ? { state: 'arrived', id: row.id } : { state: 'absent' };
        }),
    };
    const { clock, store: rows } = this;
    const store: OutboxStore = {
      unfinished: () => alive(rows.unfinished),
      add: (added) => alive(() => rows.add(added)),
      change: (id, edit) => alive(() => rows.change(id, edit)),
      take: (id, may) => alive(() => rows.take(id, may)),
      replace: (id, others) => alive(() => rows.replace(id, others)),
      arrivals: (row) => alive(() => rows.arrivals(row)),
      forgetSent: (instant) => alive(() => rows.forgetSent(instant)),
    };
    return new Outbox({ store, clock, carriers: [carrier], newId: () => `id-${++this.ids}` });
  }

  closed: () => void = () => undefined;

  /** Works in a window until nothing is left to do by itself; opens another one when it is closed. */
  async settle(first = this.openWindow()): Promise<void> {
    let outbox = first;
    for (let round = 0; round < 200; round++) {
      const wasClosed = new Promise<'closed'>((resolve) => {
        this.closed = () => resolve('closed');
      });
      const next = await Promise.race([outbox.work(), wasClosed]);
      if (next === null) return;
      if (next === 'closed') {
        outbox = this.openWindow();
        await outbox.wake();
      } else await this.clock.sleep(next - this.clock.now());
    }
    throw new Error('never settled');
  }

  row(id: string): OutboxRow | undefined {
    return this.store.rows.get(id);
  }
}

function text(conversation = 'chat-1', seenUpTo: number | null = null) {
  return {
    conversation,
    content: { kind: 'chatMessage', chat: conversation, text: 'On its way.', card: null },
    seenUpTo,
  } as const;
}

const faults = fc.constantFrom<Fault>('none', 'throttled', 'cutBefore', 'cutAfter', 'late', 'windowClosed');

test('whatever goes wrong, each text arrives exactly once and in the order it was written', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(faults, { maxLength: 40 }),
      fc.array(fc.constantFrom('chat-1', 'chat-2'), { minLength: 1, maxLength: 12 }),
      async (planned, conversations) => {
        const world = new World([...planned]);
        const outbox = world.openWindow();
        for (const conversation of conversations) await outbox.write(text(conversation));
        await world.settle(outbox);
        const written = [...world.store.rows.values()];
        expect(written.map(({ state }) => state)).toEqual(conversations.map(() => 'sent'));
        for (const chat of ['chat-1', 'chat-2']) {
          const ofChat = written.filter(({ conversation }) => conversation === chat).map(({ id }) => id);
          expect(world.arrived.filter((id) => ofChat.includes(id))).toEqual(ofChat);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('a text can be taken back for five seconds, and then no more', async () => {
  const world = new World();
  const outbox = world.openWindow();
  const first = await outbox.write(text());
  const second = await outbox.write(text());
  world.clock.advance(undoFor - 1);
  expect(await outbox.undo(first.id)).toEqual(first.content);
  world.clock.advance(1);
  expect(await outbox.undo(second.id)).toBeNull();
  await world.settle(outbox);
  expect(world.arrived).toEqual([second.id]);
});

test('nothing leaves while it can be taken back, and at once when the page is hidden', async () => {
  const world = new World();
  const outbox = world.openWindow();
  const row = await outbox.write(text());
  expect(await outbox.work()).toBe(row.goesAt);
  expect(world.arrived).toEqual([]);
  await outbox.endUndo();
  expect(await outbox.work()).toBeNull();
  expect(world.arrived).toEqual([row.id]);
});

test('a text that has grown old while Heed slept waits for a word', async () => {
  const world = new World();
  const row = await world.openWindow().write(text());
  world.clock.advance(11 * 60_000);
  const outbox = world.openWindow();
  await outbox.wake();
  await world.settle(outbox);
  expect(world.row(row.id)).toMatchObject({ state: 'held', hold: 'old' });
  await outbox.confirm(row.id);
  await world.settle(outbox);
  expect(world.arrived).toEqual([row.id]);
});

test.each([
  ['they', 'theyWrote'],
  ['me', 'iWrote'],
] as const)('a text whose conversation has gone on (%s) waits for a word', async (who, hold) => {
  const world = new World();
  world.news = { by: who, name: 'Maria', at: 2 };
  const outbox = world.openWindow();
  const row = await outbox.write(text('chat-1', 1));
  await world.settle(outbox);
  expect(world.row(row.id)).toMatchObject({ state: 'held', hold, newsFrom: 'Maria' });
  expect(world.arrived).toEqual([]);
  expect(await outbox.discard(row.id)).toEqual(row.content);
  expect(world.row(row.id)).toBeUndefined();
});

test('the person who says "send" after an age still hears what was written meanwhile', async () => {
  const world = new World();
  const row = await world.openWindow().write(text('chat-1', 1));
  world.clock.advance(11 * 60_000);
  const outbox = world.openWindow();
  await outbox.wake();
  world.news = { by: 'me', name: 'Ivan', at: 2 };
  await outbox.confirm(row.id);
  await world.settle(outbox);
  expect(world.row(row.id)).toMatchObject({ state: 'held', hold: 'iWrote' });
  await outbox.confirm(row.id);
  await world.settle(outbox);
  expect(world.arrived).toEqual([row.id]);
});

test('what one was told of holds a text once; what comes later holds it again', async () => {
  const world = new World(['throttled']);
  world.news = { by: 'they', name: 'Maria', at: 2 };
  const outbox = world.openWindow();
  const row = await outbox.write(text('chat-1', 1));
  await world.settle(outbox);
  await outbox.confirm(row.id);
  await outbox.work();
  world.news = { by: 'they', name: 'Maria', at: 3 };
  await world.settle(outbox);
  expect(world.row(row.id)).toMatchObject({ state: 'held', hold: 'theyWrote' });
  expect(world.arrived).toEqual([]);
});

test('news that the person has seen on screen before saying "send" holds nothing', async () => {
  const world = new World();
  const row = await world.openWindow().write(text('chat-1', 1));
  world.clock.advance(11 * 60_000);
  const outbox = world.openWindow();
  await outbox.wake();
  world.news = { by: 'they', name: 'Maria', at: 2 };
  await outbox.confirm(row.id, 2);
  await world.settle(outbox);
  expect(world.arrived).toEqual([row.id]);
});

test('a text that was confirmed grows old again when it cannot leave', async () => {
  const world = new World();
  const row = await world.openWindow().write(text());
  world.clock.advance(11 * 60_000);
  const outbox = world.openWindow();
  await outbox.wake();
  await outbox.confirm(row.id);
  await outbox.wake();
  expect(world.row(row.id)?.state).toBe('queued');
  world.clock.advance(11 * 60_000);
  await outbox.wake();
  expect(world.row(row.id)).toMatchObject({ state: 'held', hold: 'old' });
});

test('a held text keeps a later one of its conversation from overtaking it', async () => {
  const world = new World();
  world.news = { by: 'they', name: null, at: 2 };
  const outbox = world.openWindow();
  const held = await outbox.write(text('chat-1', 1));
  await world.settle(outbox);
  const later = await outbox.write(text('chat-1', 2));
  await world.settle(outbox);
  expect(world.arrived).toEqual([]);
  await outbox.confirm(held.id);
  await world.settle(outbox);
  expect(world.arrived).toEqual([held.id, later.id]);
});

test('without consent to look, what may have arrived is left to the person', async () => {
  const world = new World(['cutAfter']);
  world.canSee = false;
  const outbox = world.openWindow();
  const row = await outbox.write(text());
  await world.settle(outbox);
  expect(world.row(row.id)).toMatchObject({ state: 'held', hold: 'cannotSee' });
});

test('the words of a text are forgotten when it has arrived', async () => {
  const world = new World();
  const outbox = world.openWindow();
  const row = await outbox.write(text());
  await world.settle(outbox);
  expect(world.row(row.id)?.content).toMatchObject({ text: '' });
});

test('a clock that was set back by a day does not hold a text up', async () => {
  const world = new World(['throttled']);
  const outbox = world.openWindow();
  const row = await outbox.write(text());
  world.clock.advance(undoFor);
  await outbox.work();
  world.clock.advance(-86_400_000);
  expect(await outbox.work()).toBeNull();
  expect(world.arrived).toEqual([row.id]);
});

test('several texts are written down in one go, a card under the id that it carries', async () => {
  const world = new World();
  const outbox = world.openWindow();
  const rows = await outbox.writeAll([{ ...text('a'), id: 'card-1' }, text('b')]);
  expect(rows.map(({ state }) => state)).toEqual(['queued', 'queued']);
  expect([...world.store.rows.keys()]).toEqual(rows.map(({ id }) => id));
  expect(rows[0]?.id).toBe('card-1');
});
