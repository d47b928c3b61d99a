// Several windows of one person: one leads, the others follow, and the lead passes on.

import { type Channel, type Locks, SyncSeat } from '../../src/sync/SyncSeat';

/** Exclusive locks as in the Web Locks API, first come, first served, within this process. */
class LocalLocks implements Locks {
  private readonly tails = new Map<string, Promise<void>>();

  async request(name: string, { signal }: { signal: AbortSignal }, hold: () => Promise<void>): Promise<void> {
    const before = this.tails.get(name) ?? Promise.resolve();
    let release = (): void => undefined;
    const after = new Promise<void>((resolve) => {
      release = resolve;
    });
    this.tails.set(
      name,
      before.then(() => after),
    );
    try {
      await Promise.race([
        before,
        new Promise((_, reject) =>
          signal.addEventListener('abort', () => reject(signal.reason), { once: true }),
        ),
      ]);
      signal.throwIfAborted();
      await hold();
    } finally {
      release();
    }
  }
}

class Window {
  readonly did: string[] = [];
  readonly seat: SyncSeat;
  readonly channel: Channel;

  constructor(locks: Locks, owner: string) {
    this.channel = new BroadcastChannel(owner);
    this.seat = new SyncSeat(owner, locks, this.channel, {
      refresh: async () => void this.did.push('refresh'),
      rejudge: async () => void this.did.push('rejudge'),
    });
  }
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 30));
let open: Window[] = [];
let locks: LocalLocks;
let count = 0;

beforeEach(() => {
  locks = new LocalLocks();
  open = [];
  count++;
});
afterEach(() => {
  for (const window of open) window.seat.leave();
});

async function openWindow(owner = `owner ${count}`): Promise<Window> {
  const window = new Window(locks, owner);
  open.push(window);
  window.seat.take().catch((error: unknown) => {
    throw error;
  });
  await soon();
  return window;
}

test('only the first window syncs', async () => {
  const [first, second] = [await openWindow(), await openWindow()];
  expect(first.did).toEqual(['refresh']);
  expect(second.did).toEqual([]);
});

test('a wish in a follower is done by the leader, and told when it is done', async () => {
  const [first, second] = [await openWindow(), await openWindow()];
  await second.seat.wish('refresh');
  await second.seat.wish('rejudge');
  expect(first.did).toEqual(['refresh', 'refresh', 'rejudge']);
  expect(second.did).toEqual([]);
});

test('when the leader closes, the next window leads and begins with a round', async () => {
  const [first, second, third] = [await openWindow(), await openWindow(), await openWindow()];
  first.seat.leave();
  await soon();
  expect(second.did).toEqual(['refresh']);
  await third.seat.wish('rejudge');
  expect(second.did).toEqual(['refresh', 'rejudge']);
  expect(third.did).toEqual([]);
});

test('a wish that the leader did not live to fulfil is fulfilled by the next one', async () => {
  const [first, second] = [await openWindow(), await openWindow()];
  first.channel.onmessage = null; // It hears nothing any more.
  const wished = second.seat.wish('rejudge');
  first.seat.leave();
  await wished;
  expect(second.did).toEqual(['refresh', 'rejudge']);
});

test('windows of different people do not wait for each other', async () => {
  const [ivan, anna] = [await openWindow('ivan'), await openWindow('anna')];
  expect(ivan.did).toEqual(['refresh']);
  expect(anna.did).toEqual(['refresh']);
});

test('a message of some other Heed is passed over', async () => {
  const [first] = [await openWindow()];
  const other = new BroadcastChannel(`owner ${count}`);
  other.postMessage({ kind: 'wish', id: 'x', wish: 'dance' });
  await soon();
  other.close();
  expect(first.did).toEqual(['refresh']);
});
