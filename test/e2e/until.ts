/**
 * Waits, up to a minute, until something has come to pass that no page shows.
 * @throws {Error} when it has not.
 */
export async function until(hasHappened: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 60_000;
  while (!(await hasHappened())) {
    if (Date.now() > end) throw new Error('It did not come to pass in a minute');
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}
