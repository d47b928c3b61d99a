// Where the clock of an old mailbox stands: just after its newest message, but not after one with a junk date.

const day = 86_400_000;
const year = 365 * day;

/**
 * One minute after the newest plausible of `times`. Not plausible: after `present`; or a stray few (under 2 in 100)
 * that lie more than a year after all the rest.
 * @param times Epoch ms in any order; what is not finite is passed over.
 * @param present The real clock, epoch ms: also the answer when there is no plausible time.
 */
export function plausibleNow(times: Iterable<number>, present: number): number {
  const past = [...times].filter((at) => Number.isFinite(at) && at <= present + day).sort((a, b) => a - b);
  const strays = Math.floor(past.length * 0.02);
  for (let index = past.length - strays; index < past.length; index++) {
    const before = past[index - 1];
    const after = past[index];
    if (before !== undefined && after !== undefined && after - before > year) return before + 60_000;
  }
  const newest = past.at(-1);
  return newest === undefined ? present : newest + 60_000;
}
