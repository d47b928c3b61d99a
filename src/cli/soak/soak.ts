// Sends through the outbox over a misbehaving sandbox, closing the window now and then, and counts what arrived.

import { GraphClient } from '../../graph/GraphClient';
import { channelCarrier } from '../../outbox/channelCarrier';
import { chatCarrier } from '../../outbox/chatCarrier';
import type { GraphCalls } from '../../outbox/GraphCalls';
import { mailCarrier } from '../../outbox/mailCarrier';
import { Outbox } from '../../outbox/Outbox';
import type { OutboxStore } from '../../outbox/OutboxStore';
import { storedOutbox } from '../../outbox/storedOutbox';
import { type Faults, noFaults } from '../../sandbox/server/faults';
import { seededRandom } from '../../sandbox/server/seededRandom';
import { type Sandbox, startSandbox } from '../../sandbox/server/startSandbox';
import { HeedDatabase } from '../../store/HeedDatabase';
import { countArrivals } from './countArrivals';
import { SimulatedClock } from './SimulatedClock';
import { type SoakTenant, soakTenant } from './soakTenant';
import { soakStart, soakText } from './soakText';
import { soakThanks } from './soakThanks';

export interface SoakOptions {
  readonly sends: number;
  readonly faults: Faults;
  readonly seed: number;
  /** Thank-yous to several people at once, in place of texts of every kind. */
  readonly cards?: boolean;
  /** Told now and then how many texts were written. */
  readonly onProgress: (written: number) => void;
}

export interface SoakResult {
  readonly sends: number;
  /** Texts that arrived at least once. */
  readonly arrived: number;
  readonly lost: number;
  /** Texts that arrived more than once. */
  readonly twice: number;
  /** HTTP calls made. */
  readonly calls: number;
  /** How often the window was closed in the middle of something. */
  readonly closedWindows: number;
}

const scopes = [
  'Mail.ReadWrite',
  'Mail.Send',
  'Chat.Read',
  'Chat.Create',
  'ChatMessage.Send',
  'ChannelMessage.Read.All',
  'ChannelMessage.Send',
  'User.Read',
];
/** Texts written before the outbox is let work. */
const atOnce = 50;
/** Chance that a step closes the window. */
const closing = 0.004;
/** Between two batches a day passes, ms: what was sent the day before is forgotten, as in life. */
const overnight = 25 * 60 * 60_000;

/** Runs on a clock of its own, so that Retry-After, undo and settling cost no real time. */
export async function soak({
  sends,
  faults,
  seed,
  cards = false,
  onProgress,
}: SoakOptions): Promise<SoakResult> {
  const clock = new SimulatedClock(soakStart);
  const place = soakTenant(soakStart);
  const sandbox = await startSandbox({
    tenant: place.tenant,
    faults,
    seed,
    clock: () => clock.now(),
    schedule: (task, delay) => clock.plan(delay, task),
  });
  const db = new HeedDatabase(`soak:${seed}:${Date.now()}`);
  try {
    const run = new Run(sandbox, place, clock, storedOutbox(db), seed);
    const marks: string[] = [];
    while (marks.length < sends) {
      const until = Math.min(sends, marks.length + atOnce);
      while (marks.length < until) {
        const most = until - marks.length;
        const sendings = cards ? soakThanks(marks.length, most, place) : [soakText(marks.length, place)];
        await run.outbox.writeAll(sendings.map(({ written }) => written));
        marks.push(...sendings.map(({ mark }) => mark));
      }
      await run.workUntilDone();
      onProgress(marks.length);
      clock.advance(overnight);
    }
    // What is late is on its way still.
    clock.advance(60_000);
    sandbox.setFaults(noFaults);
    const calls = sandbox.calls.filter(({ part }) => !part).length;
    const arrivals = await countArrivals(sandbox, place.tenant);
    const times = marks.map((mark) => arrivals.get(mark) ?? 0);
    return {
      sends,
      arrived: times.filter((count) => count > 0).length,
      lost: times.filter((count) => count === 0).length,
      twice: times.filter((count) => count > 1).length,
      calls,
      closedWindows: run.closedWindows,
    };
  } finally {
    await db.delete();
    await sandbox.close();
  }
}

class Run {
  outbox: Outbox;
  closedWindows = 0;
  private readonly random: () => number;
  private token = '';
  private closed: () => void = () => undefined;
  /** What the person does ends before anything else begins. */
  private readonly person: Outbox;

  constructor(
    private readonly sandbox: Sandbox,
    private readonly place: SoakTenant,
    private readonly clock: SimulatedClock,
    private readonly store: OutboxStore,
    seed: number,
  ) {
    this.random = seededRandom(seed + 7);
    this.person = new Outbox({ store, clock, carriers: [], newId: () => crypto.randomUUID() });
    this.outbox = this.openWindow();
  }

  /** A window: every step may be its last, and nothing of a closed window goes on. */
  private openWindow(): Outbox {
    let isClosed = false;
    const never = new Promise<never>(() => undefined);
    const step = async <T>(work: () => Promise<T>): Promise<T> => {
      if (isClosed) return never;
      if (this.random() < closing) {
        isClosed = true;
        // The call may have left before the window closed.
        if (this.random() < 0.5) void work().catch(() => undefined);
        this.closed();
        return never;
      }
      const settled = await work().then(
        (value) => ({ value }),
        (error: unknown) => ({ error }),
      );
      if (isClosed) return never;
      if ('error' in settled) throw settled.error;
      return settled.value;
    };
    const client = new GraphClient({
      base: this.sandbox.url,
      clock: this.clock,
      random: this.random,
      getToken: async (_scopes, refused) => {
        if (this.token === '' || this.token === refused)
          this.token = this.sandbox.issueToken(this.place.me.id, scopes);
        return this.token;
      },
    });
    const graph: GraphCalls = {
      get: (path, call) => step(() => client.get(path, call)),
      post: (path, body, call) => step(() => client.post(path, body, call)),
      delete: (path, call) => step(() => client.delete(path, call)),
    };
    const rows = this.store;
    const store: OutboxStore = {
      unfinished: () => step(() => rows.unfinished()),
      // Writing is the person's own step: it ends before anything else begins.
      add: (written) => rows.add(written),
      change: (id, edit) => step(() => rows.change(id, edit)),
      take: (id, may) => step(() => rows.take(id, may)),
      replace: (id, others) => step(() => rows.replace(id, others)),
      arrivals: (row) => step(() => rows.arrivals(row)),
      forgetSent: (instant) => step(() => rows.forgetSent(instant)),
    };
    const { id, mail } = this.place.me;
    return new Outbox({
      store,
      clock: this.clock,
      newId: () => crypto.randomUUID(),
      carriers: [
        mailCarrier({ graph, store, me: [mail] }),
        chatCarrier({ graph, store, me: id }),
        channelCarrier({ graph, store, me: id }),
      ],
    });
  }

  /** Works as a window that was just opened, until nothing is left. */
  async workUntilDone(): Promise<void> {
    let wakes = true;
    for (;;) {
      const whenClosed = new Promise<'closed'>((resolve) => {
        this.closed = () => resolve('closed');
      });
      const { outbox } = this;
      const round = async (): Promise<number | null> => {
        if (wakes) await outbox.wake();
        return outbox.work();
      };
      const next = await Promise.race([round(), whenClosed]);
      wakes = next === 'closed';
      if (next === 'closed') {
        this.closedWindows++;
        this.outbox = this.openWindow();
        this.clock.advance(Math.floor(this.random() * 60_000));
      } else if (next !== null) this.clock.advance(next - this.clock.now());
      else if (!(await this.confirmHeld())) return;
    }
  }

  /** The person says "send" to what waits for a word; a text that may have arrived unseen would be a mistake. */
  private async confirmHeld(): Promise<boolean> {
    const held = await this.store.unfinished();
    for (const row of held) {
      if (row.state === 'failed' || row.hold === 'cannotSee')
        throw new Error(`a text ended as ${row.state} ${row.hold ?? ''} ${row.problem ?? ''}`);
      await this.person.confirm(row.id);
    }
    return held.length > 0;
  }
}
