// Bytes of a file, from the address that Graph gives for a download.

import { retryAfterMs } from './answer';
import { GraphError, kindOf } from './GraphError';
import { foreignLink, unreached } from './ownErrors';

/**
 * One attempt, with no token and no cookies: the address is the permission, for some minutes.
 * @param base Graph's base address; the sandbox, which has no https, gives addresses of its own origin
 * @param now epoch ms
 * @throws GraphError; a refused address says nothing of consent or sign-in, so it is `server` and worth another try
 */
export async function download(
  link: string,
  base: string,
  now: number,
  signal: AbortSignal,
): Promise<ArrayBuffer> {
  const url = URL.canParse(link) ? new URL(link) : null;
  if (url?.protocol !== 'https:' && url?.origin !== new URL(base).origin) throw foreignLink();
  let answer: Response;
  try {
    answer = await fetch(url, {
      signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
    if (answer.ok) return await answer.arrayBuffer();
  } catch (cause) {
    throw unreached(cause);
  }
  const kind = kindOf(answer.status, '');
  throw new GraphError(`The download was answered with status ${answer.status}.`, {
    kind: kind === 'throttled' ? kind : 'server',
    code: 'download',
    status: answer.status,
    retryAfter: retryAfterMs(answer.headers.get('Retry-After'), now),
    requestId: null,
  });
}
