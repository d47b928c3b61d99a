// Runs rounds of sync, one at a time, and says how they went. Knows no browser: worker and tests start it alike.

import type { HabitBook } from '../domain/headers/HabitBook';
import { type Clock, systemClock } from '../graph/Clock';
import { GraphClient, type TokenSource } from '../graph/GraphClient';
import { photoOf } from '../graph/photos';
import type { HeedDatabase } from '../store/HeedDatabase';
import { personalLayer } from '../store/lessons';
import { readMeta } from '../store/meta';
import type { Profile, Settings } from '../store/rows';
import { readSettings } from '../store/settings';
import { completeLessons } from './completeLessons';
import { conversationContext } from './conversationContext';
import { judgeAll } from './fitWindow';
import { learnHabits } from './learnHabits';
import { learnProfile } from './learnProfile';
import { type Mailbox, meOf } from './Mailbox';
import { runRound } from './runRound';
import { StatusBoard } from './StatusBoard';
import type { ContextMessage } from './SyncClient';
import { troubleOf } from './trouble';

export interface EngineOptions {
  readonly db: HeedDatabase;
  /** Graph's base address with version. */
  readonly graph: string;
  readonly getToken: TokenSource;
  readonly clock?: Clock;
  readonly random?: () => number;
  /** Runs after every round that succeeded, with the engine's own calls. */
  readonly afterRound?: (client: GraphClient) => Promise<void>;
}

const day = 86_400_000;
/** A shorter wait than this (ms) is not worth a word. */
const quietWait = 1_500;

export class SyncEngine {
  private readonly client: GraphClient;
  private readonly clock: Clock;
  private readonly ending = new AbortController();
  private board: Promise<StatusBoard> | null = null;
  private running: Promise<void> | null = null;
  private queued: Promise<void> | null = null;
  private failures = 0;
  private habits: HabitBook | null = null;

  constructor(private readonly options: EngineOptions) {
    this.clock = options.clock ?? systemClock();
    this.client = new GraphClient({
      base: options.graph,
      getToken: options.getToken,
      clock: this.clock,
      random: options.random ?? Math.random,
      signal: this.ending.signal,
      onWait: (until) => {
        this.sayWaiting(until).catch((error: unknown) => this.report(error));
      },
    });
  }

  /** Runs a round; while one is running, one more after it. Resolves when that round has ended, well or not. */
  refresh(): Promise<void> {
    if (!this.running) {
      this.running = this.round().finally(() => {
        this.running = null;
      });
      return this.running;
    }
    this.queued ??= this.running.then(() => {
      this.queued = null;
      return this.refresh();
    });
    return this.queued;
  }

  /** Text of a conversation's newest messages. @throws GraphError, AuthError */
  async context(conversation: string): Promise<readonly ContextMessage[]> {
    const { db } = this.options;
    const settings = await readSettings(db);
    return conversationContext(this.client, db, settings.level, conversation);
  }

  /** The picture of a person, from the store for a week; null when there is none. @throws GraphError, AuthError */
  async photo(person: string): Promise<{ type: string; bytes: ArrayBuffer } | null> {
    const { db } = this.options;
    const known = await db.photos.get(person);
    const now = this.clock.now();
    if (known && now - known.at < 7 * day) {
      return known.bytes ? { type: known.type, bytes: known.bytes } : null;
    }
    const photo = await photoOf(this.client, person);
    await db.photos.put({ person, type: photo?.type ?? '', bytes: photo?.bytes ?? null, at: now });
    return photo;
  }

  /** Judges every conversation again, with what the user has corrected since. */
  async rejudge(): Promise<void> {
    const { db } = this.options;
    const profile = await readMeta(db, 'profile');
    if (!profile) return;
    await completeLessons(this.client, db, await readSettings(db));
    await judgeAll(await this.mailbox(profile));
  }

  /** Ends calls and waits; what was read stays. */
  stop(): void {
    this.ending.abort(new DOMException('Sync was stopped.', 'AbortError'));
  }

  private async round(): Promise<void> {
    const { signal } = this.ending;
    if (signal.aborted) return;
    try {
      const status = await this.status();
      await status.set({
        retryAt: null,
        error: null,
        ...(status.now.finishedAt === null && { phase: 'starting' }),
      });
      await runRound(await this.mailbox(await this.profile()));
      await this.options.afterRound?.(this.client);
      this.failures = 0;
      await status.set({ phase: 'idle', finishedAt: this.clock.now(), retryAt: null, error: null });
    } catch (error) {
      if (signal.aborted) return;
      await this.fail(error);
    }
  }

  private async fail(error: unknown): Promise<void> {
    this.failures++;
    const trouble = troubleOf(error, this.failures);
    if (trouble.error === 'unexpected' || trouble.error === 'storage') this.report(error);
    const retryAt = trouble.retryIn === null ? null : this.clock.now() + trouble.retryIn;
    const status = await this.status();
    await status.set({ phase: trouble.phase, error: trouble.error, retryAt });
    if (trouble.retryIn === null) return;
    this.clock
      .sleep(trouble.retryIn, this.ending.signal)
      .then(() => (this.running ? undefined : this.refresh()))
      .catch((reason: unknown) => {
        if (!this.ending.signal.aborted) this.report(reason);
      });
  }

  /** From the store at once; asked again once a day. */
  private async profile(): Promise<Profile> {
    const { db } = this.options;
    const known = await readMeta(db, 'profile');
    const now = this.clock.now();
    const askedAt = (await readMeta(db, 'profileAt')) ?? 0;
    return known && now - askedAt < day ? known : learnProfile(this.client, db, now);
  }

  private async mailbox(profile: Profile): Promise<Mailbox> {
    const { db } = this.options;
    const settings = await readSettings(db);
    return {
      client: this.client,
      db,
      clock: this.clock,
      status: await this.status(),
      settings,
      profile,
      since: this.clock.now() - settings.days * day,
      stored: new Set(await db.requests.toCollection().primaryKeys()),
      learnt: {
        habits: await this.learnedHabits(settings, profile),
        personal: await personalLayer(db, this.clock.now()),
      },
    };
  }

  /** Counted once from what is stored, then kept up with by what is judged. */
  private async learnedHabits({ level }: Settings, profile: Profile): Promise<HabitBook | null> {
    if (level === 'text') this.habits = null;
    else this.habits ??= await learnHabits(this.options.db, meOf(profile));
    return this.habits;
  }

  private status(): Promise<StatusBoard> {
    this.board ??= StatusBoard.open(this.options.db);
    return this.board;
  }

  private async sayWaiting(until: number | null): Promise<void> {
    const status = await this.status();
    if (until === null) {
      if (status.now.phase !== 'waiting') return;
      const phase = status.now.finishedAt === null ? 'filling' : 'refreshing';
      await status.set({ phase, retryAt: null, error: null });
    } else if (until - this.clock.now() > quietWait) {
      await status.set({ phase: 'waiting', retryAt: until, error: 'throttled' });
    }
  }

  private report(error: unknown): void {
    if (!this.ending.signal.aborted) console.error(error);
  }
}
