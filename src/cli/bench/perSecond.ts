// How often something can be done in a second of one core.

const WARM_UP = 1_500;
const MEASURED = 3_000;
const FEWEST_ROUNDS = 5;

/**
 * Times per second of processor time: the median of rounds over all items, once the compiler has done its work.
 * Time in which other programs had the processor does not count.
 * @param items the same for each round, or made anew; making them does not count
 */
export function perSecond<Item>(
  items: readonly Item[] | (() => readonly Item[]),
  work: (item: Item) => void,
): number {
  let count = 0;
  const until = (end: number, rounds: number[]) => {
    while (performance.now() < end || rounds.length < FEWEST_ROUNDS) {
      const all = typeof items === 'function' ? items() : items;
      count = all.length;
      const before = process.cpuUsage();
      all.forEach(work);
      const { user, system } = process.cpuUsage(before);
      rounds.push((user + system) / 1_000_000);
    }
    return rounds;
  };
  until(performance.now() + WARM_UP, []);
  const rounds = until(performance.now() + MEASURED, []).sort((a, b) => a - b);
  return count / (rounds[rounds.length >> 1] ?? Number.NaN);
}
