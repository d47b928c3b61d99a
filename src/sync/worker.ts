// The worker in which sync runs, apart from the page: calls, reading and judging never hold the page up.

import { expose } from 'comlink';
import { systemClock } from '../graph/Clock';
import { heard, type Told, tell } from '../graph/told';
import { loadShippedModel } from '../language/model/shippedModel';
import { readMeta } from '../store/meta';
import { openDatabase } from '../store/openDatabase';
import { roamRound } from './roamRound';
import type { ContextMessage, SyncOptions } from './SyncClient';
import { SyncEngine } from './SyncEngine';
import { SyncSeat } from './SyncSeat';
import { watchLessons } from './watchLessons';

/** Token source of the page, as it is called from here. */
export type ToldTokenSource = (
  scopes: readonly string[],
  refused?: string,
  claims?: string | null,
) => Promise<Told<string>>;

/** What the page may ask of the worker. */
export interface SyncWorker {
  start(options: Omit<SyncOptions, 'getToken'>, getToken: ToldTokenSource): Promise<Told<void>>;
  refresh(): Promise<Told<void>>;
  /** Refreshes unless a round ended less than so many ms ago. */
  refreshIfOlder(age: number): Promise<Told<void>>;
  rejudge(): Promise<Told<void>>;
  context(conversation: string): Promise<Told<readonly ContextMessage[]>>;
  photo(person: string): Promise<Told<{ type: string; bytes: ArrayBuffer } | null>>;
}

interface Running {
  readonly engine: SyncEngine;
  readonly seat: SyncSeat;
  finishedAt(): Promise<number | null>;
  now(): number;
}

let settle: (running: Promise<Running>) => void;
const running = new Promise<Running>((resolve) => {
  settle = resolve;
});

async function begin(options: Omit<SyncOptions, 'getToken'>, getToken: ToldTokenSource): Promise<Running> {
  // Without its model the detector goes by its rules alone, so a failed load stops nothing.
  const model = loadShippedModel().catch((error: unknown) => console.error(error));
  const { db } = await openDatabase(options.owner);
  await model;
  const clock = systemClock(options.clockOffset);
  const engine = new SyncEngine({
    db,
    graph: options.graph,
    getToken: async (scopes, refused, claims) => heard(await getToken(scopes, refused, claims)),
    clock,
    afterRound: (client) => roamRound(client, db, clock),
  });
  const seat = new SyncSeat(
    `heed-sync:${db.name}`,
    navigator.locks,
    new BroadcastChannel(`heed-sync:${db.name}`),
    engine,
  );
  seat.take().catch((error: unknown) => console.error(error));
  // Every window hears of a correction; the one that leads judges anew.
  watchLessons(db, () => {
    if (seat.leads) engine.rejudge().catch((error: unknown) => console.error(error));
  });
  return {
    engine,
    seat,
    finishedAt: async () => (await readMeta(db, 'status'))?.finishedAt ?? null,
    now: () => clock.now(),
  };
}

const api: SyncWorker = {
  start: (options, getToken) =>
    tell(async () => {
      const begun = begin(options, getToken);
      settle(begun);
      await begun;
    }),
  refresh: () => tell(async () => (await running).seat.wish('refresh')),
  refreshIfOlder: (age) =>
    tell(async () => {
      const { seat, finishedAt, now } = await running;
      const at = await finishedAt();
      if (at !== null && now() - at >= age) await seat.wish('refresh');
    }),
  rejudge: () => tell(async () => (await running).seat.wish('rejudge')),
  context: (conversation) => tell(async () => (await running).engine.context(conversation)),
  photo: (person) => tell(async () => (await running).engine.photo(person)),
};

expose(api);
