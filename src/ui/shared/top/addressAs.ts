// Where the demo company is seen with another person's eyes.

/** The page's address with another person in it; language and theme stay. */
export function addressAs(address: string, from: string): string {
  const url = new URL(from);
  url.searchParams.set('as', address);
  url.hash = '';
  return url.href;
}
