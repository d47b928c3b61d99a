// The outbox: what is written down leaves exactly once, in order, and never when it is no longer true.

import type { Clock } from '../graph/Clock';
import { type HoldReason, isText, type OutboxContent, type OutboxRow } from '../store/outboxRows';
import type { Carrier, News } from './Carrier';
import type { OutboxStore } from './OutboxStore';
import { type Outcome, outcomeOf } from './outcome';

/** How long a text may be taken back, ms. */
export const undoFor = 5_000;
/** A text older than this when Heed wakes is never sent by itself, ms. */
const staleAfter = 10 * 60_000;
const firstPause = 2_000;
const longestPause = 5 * 60_000;
/** No row waits longer than this for its next try; longer means that the clock was set back, ms. */
const longestWait = 60 * 60_000;
/** What was handed over and is nowhere to be seen after so long is left to the person, ms. */
const onItsWayFor = 30 * 60_000;
/** How long the trace of a sent text is kept, ms: later texts are told from it. */
const sentKeptFor = 24 * 60 * 60_000;
/** Graph lets four calls at once into one mailbox. */
const atOnce = 4;

export interface OutboxOptions {
  readonly store: OutboxStore;
  readonly carriers: readonly Carrier[];
  readonly clock: Clock;
  /** Random UUIDs. */
  readonly newId: () => string;
}

export interface Written {
  /** Random UUID of the row, where what is sent carries it (a card); a new one when not given. */
  readonly id?: string;
  /** Conversation id, or for a new one a key that its later texts share. */
  readonly conversation: string;
  readonly content: OutboxContent;
  /** Newest message of the conversation on the writer's screen, epoch ms; null for a new conversation. */
  readonly seenUpTo: number | null;
}

const isOpen = ({ state }: OutboxRow): boolean =>
  state === 'queued' || state === 'sending' || state === 'uncertain';

const isWaitingForAWord = ({ state }: OutboxRow): boolean => state === 'held' || state === 'failed';

/**
 * Writing, undoing and deciding may be called in any window. Waking and working belong to one window at a time:
 * the caller holds a lock.
 */
export class Outbox {
  private readonly carriers: ReadonlyMap<OutboxContent['kind'], Carrier>;
  private round: Promise<number | null> | null = null;
  private lastWrittenAt = 0;

  constructor(private readonly options: OutboxOptions) {
    this.carriers = new Map(
      options.carriers.flatMap((carrier) => carrier.kinds.map((kind) => [kind, carrier])),
    );
  }

  /** Writes a text down; it leaves `undoFor` ms later. When this resolves the text is safe. */
  async write(written: Written): Promise<OutboxRow> {
    const row = this.rowOf(written);
    await this.options.store.add([row]);
    return row;
  }

  /** Writes several texts down, all of them or none: each then travels by itself. */
  async writeAll(written: readonly Written[]): Promise<readonly OutboxRow[]> {
    const rows = written.map((each) => this.rowOf(each));
    await this.options.store.add(rows);
    return rows;
  }

  private rowOf({ id = this.options.newId(), conversation, content, seenUpTo }: Written): OutboxRow {
    const now = this.options.clock.now();
    // Texts of one millisecond keep their order; a clock that was set back begins anew.
    const isLater = now > this.lastWrittenAt || now < this.lastWrittenAt - 60_000;
    this.lastWrittenAt = isLater ? now : this.lastWrittenAt + 1;
    return {
      id,
      conversation,
      content,
      seenUpTo,
      writtenAt: this.lastWrittenAt,
      goesAt: now + undoFor,
      state: 'queued',
      attempts: 0,
      nextAt: 0,
      draft: null,
      draftTries: 0,
      chat: null,
      chatBefore: null,
      arrivedAs: null,
      sentAt: null,
      hold: null,
      newsFrom: null,
      problem: null,
    };
  }

  /** Takes a text back before anything left. Gives its content, or null when it is too late. */
  async undo(id: string): Promise<OutboxContent | null> {
    const now = this.options.clock.now();
    const may = (row: OutboxRow) => row.state === 'queued' && row.attempts === 0 && now < row.goesAt;
    return (await this.options.store.take(id, may))?.content ?? null;
  }

  /** Ends every undo: called when the page is hidden, suspended or closed. */
  async endUndo(): Promise<void> {
    const now = this.options.clock.now();
    for (const { id } of await this.options.store.unfinished())
      await this.options.store.change(id, (row) =>
        row.state === 'queued' && row.goesAt > now ? { ...row, goesAt: now } : null,
      );
  }

  /** Throws a held or failed text away, and its draft. Gives its content; null: it is not waiting. */
  async discard(id: string): Promise<OutboxContent | null> {
    const { store } = this.options;
    const taken = await store.take(id, isWaitingForAWord);
    if (taken) await store.add(this.withoutDraft(taken));
    return taken?.content ?? null;
  }

  /** The person has looked and says that what Heed could not see did arrive: what hangs on it (a promise) stands. */
  async noteArrived(id: string): Promise<void> {
    const sentAt = this.options.clock.now();
    await this.options.store.change(id, (row) =>
      row.hold === 'cannotSee' ? { ...arrivedRow(row, null, sentAt), hold: null } : null,
    );
  }

  /**
   * Puts other words in the place of a held or failed text; it leaves as a new one does, and what hangs on the old one
   * (a promise) hangs on it. Gives the new row; null: the old one is not waiting.
   * @param seenUpTo newest message that the person has seen meanwhile, epoch ms
   */
  async rewrite(id: string, content: OutboxContent, seenUpTo: number | null): Promise<OutboxRow | null> {
    let written: OutboxRow | null = null;
    await this.options.store.replace(id, (row) => {
      if (!isWaitingForAWord(row)) return null;
      const { conversation } = row;
      written = this.rowOf({ conversation, content, seenUpTo: latest(row.seenUpTo, seenUpTo) });
      return [written, ...this.withoutDraft(row)];
    });
    return written;
  }

  /** What takes a text's draft out of the mailbox; nothing where none was asked for. */
  private withoutDraft({ id, draftTries }: OutboxRow): readonly OutboxRow[] {
    if (draftTries === 0) return [];
    const content = { kind: 'abandonedDraft', of: id } as const;
    return [this.rowOf({ conversation: `draft of ${id}`, content, seenUpTo: null })];
  }

  /**
   * The person has seen why a text was held or failed, and says: send it. What comes after that holds it again.
   * @param seenUpTo newest message that they have seen meanwhile, epoch ms
   */
  async confirm(id: string, seenUpTo: number | null = null): Promise<void> {
    const goesAt = this.options.clock.now();
    await this.options.store.change(id, (row) => {
      if (!isWaitingForAWord(row)) return null;
      // The draft may be what is gone: if it lies there still, it is found again.
      const draft = row.state === 'failed' || row.hold === 'cannotSee' ? null : row.draft;
      const seen = latest(row.seenUpTo, seenUpTo);
      const anew = { attempts: 0, nextAt: 0, problem: null, hold: null, newsFrom: null };
      return { ...row, ...anew, state: 'queued', goesAt, draft, seenUpTo: seen };
    });
  }

  /** On waking: attempts that a closed window cut are uncertain, and what has grown old waits for a word. */
  async wake(): Promise<void> {
    const now = this.options.clock.now();
    await this.options.store.forgetSent(now - sentKeptFor);
    for (const { id, content } of await this.options.store.unfinished()) {
      const settleFor = this.carriers.get(content.kind)?.settleFor ?? 0;
      await this.options.store.change(id, (row) => {
        if (row.state === 'sending') return { ...row, state: 'uncertain', nextAt: now + settleFor };
        // What nobody else reads grows no older.
        const isOld =
          row.state === 'queued' && isText(content) && now - Math.max(row.writtenAt, row.goesAt) > staleAfter;
        return isOld ? { ...row, state: 'held', hold: 'old' } : null;
      });
    }
  }

  /**
   * Sends what is due. Gives the instant (epoch ms) at which there is something to do again, or null when nothing
   * is left that goes by itself. A call while one is under way joins it.
   */
  work(): Promise<number | null> {
    this.round ??= this.workOnce().finally(() => {
      this.round = null;
    });
    return this.round;
  }

  private async workOnce(): Promise<number | null> {
    const conversations = new Map<string, string[]>();
    for (const { id, conversation } of await this.options.store.unfinished()) {
      const line = conversations.get(conversation);
      if (line) line.push(id);
      else conversations.set(conversation, [id]);
    }
    const lines = [...conversations.values()];
    let next = Number.POSITIVE_INFINITY;
    const walk = async (): Promise<void> => {
      for (let line = lines.shift(); line; line = lines.shift()) {
        const back = await this.walkLine(line);
        next = Math.min(next, back);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, walk));
    return Number.isFinite(next) ? next : null;
  }

  /** Sends one conversation's rows in order. Gives when to come back (infinity: nothing goes by itself). */
  private async walkLine(line: readonly string[]): Promise<number> {
    for (const id of line) {
      // Read anew: while earlier rows travelled, this one may have been taken back.
      let row = await this.options.store.change(id, () => null);
      while (row && isOpen(row)) {
        const now = this.options.clock.now();
        const due = dueAt(row, now);
        if (due > now) return due;
        row = await this.step(row);
      }
      // A held text keeps later ones of its conversation from overtaking it.
      if (row?.state === 'held') break;
    }
    return Number.POSITIVE_INFINITY;
  }

  private step(row: OutboxRow): Promise<OutboxRow | null> {
    const carrier = this.carriers.get(row.content.kind);
    if (!carrier) return this.put(row.id, { state: 'failed', problem: 'unknownKind' });
    return row.state === 'queued' ? this.attempt(row, carrier) : this.follow(row, carrier);
  }

  /** One attempt of a row of which nothing is under way. */
  private async attempt(row: OutboxRow, carrier: Carrier): Promise<OutboxRow | null> {
    const save = async (progress: Partial<OutboxRow>): Promise<void> => {
      await this.put(row.id, progress);
    };
    try {
      const prepared = await carrier.prepare(row, save);
      if (prepared === 'needless') return await this.remove(row.id);
      if (prepared === 'notYet') return await this.lookAgain(row);
      if (prepared !== 'ready') return await this.holdFor(row.id, prepared);
    } catch (error) {
      // Nothing that arrives at anybody was called yet, so trouble here only means: later.
      const outcome = outcomeOf(error);
      if (outcome.kind === 'failed') return this.put(row.id, { state: 'failed', problem: outcome.code });
      return this.later(row, 'queued', outcome, 0);
    }
    const ready = await this.put(row.id, { state: 'sending', attempts: row.attempts + 1 });
    if (!ready) return null;
    try {
      return await this.arrived(row.id, await carrier.send(ready));
    } catch (error) {
      const outcome = outcomeOf(error);
      if (outcome.kind === 'refused') return this.later(ready, 'queued', outcome, 0);
      if (outcome.kind === 'uncertain') return this.later(ready, 'uncertain', outcome, carrier.settleFor);
      // Refused for good; but an earlier attempt may have been what makes this one impossible.
      const isGone = ready.attempts === 1 || (await this.isAbsent(ready, carrier));
      if (isGone) return this.put(row.id, { state: 'failed', problem: outcome.code });
      return this.later(ready, 'uncertain', outcome, carrier.settleFor);
    }
  }

  private async isAbsent(row: OutboxRow, carrier: Carrier): Promise<boolean> {
    try {
      return (await carrier.trace(row)).state === 'absent';
    } catch (error) {
      outcomeOf(error);
      return false;
    }
  }

  /** Finds out what became of an attempt without an answer. */
  private async follow(row: OutboxRow, carrier: Carrier): Promise<OutboxRow | null> {
    try {
      const trace = await carrier.trace(row);
      if (trace.state === 'arrived') return await this.arrived(row.id, trace.id);
      if (trace.state === 'unseen') return await this.hold(row.id, 'cannotSee');
      if (trace.state === 'absent') return await this.put(row.id, { state: 'queued', nextAt: 0 });
      // A draft that somebody deleted never turns up among what was sent.
      const now = this.options.clock.now();
      if (now - row.goesAt > onItsWayFor) return await this.hold(row.id, 'cannotSee');
      return await this.later(row, 'uncertain', { retryAfter: null, code: 'onItsWay' }, carrier.settleFor);
    } catch (error) {
      const outcome = outcomeOf(error);
      if (outcome.kind === 'failed') return this.hold(row.id, 'cannotSee');
      return this.later(row, 'uncertain', outcome, 0);
    }
  }

  private later(
    row: OutboxRow,
    state: 'queued' | 'uncertain',
    { retryAfter, code }: Pick<Outcome, 'retryAfter' | 'code'>,
    settleFor: number,
  ): Promise<OutboxRow | null> {
    const pause = Math.min(longestPause, firstPause * 2 ** Math.min(row.attempts, 8));
    const wait = Math.max(retryAfter ?? pause, settleFor);
    return this.put(row.id, { state, problem: code, nextAt: this.options.clock.now() + wait });
  }

  /** What waits for another row looks again soon, then ever more rarely. */
  private lookAgain({ id, writtenAt }: OutboxRow): Promise<OutboxRow | null> {
    const now = this.options.clock.now();
    const pause = Math.min(longestPause, Math.max(firstPause, (now - writtenAt) / 4));
    return this.put(id, { nextAt: now + pause });
  }

  private async remove(id: string): Promise<null> {
    await this.options.store.take(id, () => true);
    return null;
  }

  /** The person is told of these news: when they say "send" all the same, only later ones hold it again. */
  private holdFor(id: string, { by, name, at }: News): Promise<OutboxRow | null> {
    const hold = by === 'me' ? 'iWrote' : 'theyWrote';
    return this.put(id, { state: 'held', hold, newsFrom: name, seenUpTo: at });
  }

  private hold(id: string, hold: HoldReason): Promise<OutboxRow | null> {
    return this.put(id, { state: 'held', hold });
  }

  private arrived(id: string, arrivedAs: string): Promise<OutboxRow | null> {
    const sentAt = this.options.clock.now();
    return this.options.store.change(id, (row) => arrivedRow(row, arrivedAs, sentAt));
  }

  private put(id: string, change: Partial<OutboxRow>): Promise<OutboxRow | null> {
    return this.options.store.change(id, (row) => ({ ...row, ...change }));
  }
}

/** What was sent lies with Microsoft 365 now: the words are not kept here. */
function arrivedRow(row: OutboxRow, arrivedAs: string | null, sentAt: number): OutboxRow {
  return { ...row, state: 'sent', content: withoutWords(row.content), arrivedAs, sentAt, problem: null };
}

function withoutWords(content: OutboxContent): OutboxContent {
  if (content.kind === 'mail') return { ...content, subject: '', text: '', html: null };
  if (content.kind === 'mailReply') return { ...content, text: '' };
  if (!isText(content)) return content;
  return { ...content, text: '', card: null };
}

function latest(a: number | null, b: number | null): number | null {
  return a === null || b === null ? a : Math.max(a, b);
}

/** When a row may be worked on, epoch ms; a clock that was set back must not hold it up. */
function dueAt(row: OutboxRow, now: number): number {
  const undo = row.state === 'queued' && row.goesAt <= now + undoFor ? row.goesAt : 0;
  const next = row.nextAt <= now + longestWait ? row.nextAt : 0;
  return Math.max(undo, next);
}
