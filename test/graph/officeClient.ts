// A Graph client of one person of the sync tests' office, over the sandbox.

import { GraphClient } from '../../src/graph/GraphClient';
import { sandboxSignIn } from '../../src/graph/signIn/sandboxSignIn';
import type { Sandbox } from '../../src/sandbox/server/startSandbox';
import type { QuickClock } from './scriptedGraph';

export function clientOf(sandbox: Sandbox, address: string, clock: QuickClock): GraphClient {
  const tokens = `${new URL(sandbox.url).origin}/sandbox/token`;
  const { getToken } = sandboxSignIn(tokens, address);
  return new GraphClient({ base: sandbox.url, getToken, clock, random: () => 0.5 });
}
