// What a person said to suggestions nobody asked for: *Not now* rests a kind for two weeks, the second time for good.

const day = 24 * 60 * 60_000;
const restFor = 14 * day;

/** How often a kind was put off, and when last (epoch ms). */
export interface PutOff {
  readonly times: number;
  readonly at: number;
}

/** By kind of suggestion. */
export type PutOffs = Readonly<Record<string, PutOff>>;

/** Whether a kind rests at `now` (epoch ms). */
export function isResting(putOffs: PutOffs, kind: string, now: number): boolean {
  const known = Object.hasOwn(putOffs, kind) ? putOffs[kind] : undefined;
  if (!known) return false;
  return known.times > 1 || now - known.at < restFor;
}

/** With *Not now* said to a kind once more. */
export function putOff(putOffs: PutOffs, kind: string, now: number): PutOffs {
  const times = Object.hasOwn(putOffs, kind) ? (putOffs[kind]?.times ?? 0) : 0;
  return { ...putOffs, [kind]: { times: times + 1, at: now } };
}
