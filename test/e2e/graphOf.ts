// What somebody of the sample company has, asked of Graph as that person.

import type { Running } from './running';

interface Change {
  readonly method: 'POST' | 'PATCH';
  readonly body: unknown;
}

/** The JSON answer to a GET, or to a change, as text. `name`: as in the sample company's list of people. */
export async function graphOf(
  { graph }: Pick<Running, 'graph'>,
  name: string,
  scopes: readonly string[],
  path: string,
  change?: Change,
): Promise<string> {
  const { origin } = new URL(graph);
  const people = await (await fetch(`${origin}/sandbox/people`)).text();
  const found = new RegExp(`"name":"${name}","address":"([^"]+)"|"address":"([^"]+)","name":"${name}"`).exec(
    people,
  );
  const user = found?.[1] ?? found?.[2];
  if (!user) throw new Error(`The sample company knows no ${name}`);
  const token = await fetch(`${origin}/sandbox/token`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ user, scopes }),
  });
  const accessToken = /"access_token":"([^"]+)"/.exec(await token.text())?.[1] ?? '';
  const headers = { Authorization: `Bearer ${accessToken}`, 'Content-Type': 'application/json' };
  const answer = await fetch(`${graph}${path}`, {
    headers,
    ...(change && { method: change.method, body: JSON.stringify(change.body) }),
  });
  return answer.text();
}
