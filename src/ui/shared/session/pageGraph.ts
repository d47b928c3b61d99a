// The page's own Graph client, in a chunk of its own: the first screen does without.

import { systemClock } from '../../../graph/Clock';
import { GraphClient, type TokenSource } from '../../../graph/GraphClient';
import type { Config } from '../../../hosts/config';

/** Sync and the outbox have their share of the four calls that one mailbox takes at once. */
const parallel = 2;

export function pageGraph({ graph, clockOffset }: Config, getToken: TokenSource): GraphClient {
  return new GraphClient({ base: graph, clock: systemClock(clockOffset), parallel, getToken });
}
