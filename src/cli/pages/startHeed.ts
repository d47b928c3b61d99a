// Sandbox and pages together, as `npm start`, the benchmark and the size command run them.

import { fileURLToPath } from 'node:url';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../sandbox/server/startSandbox';
import { buildPages } from './buildPages';
import { servePages } from './servePages';

export interface RunningHeed {
  readonly tab: string;
  readonly pane: string;
  readonly sandbox: Sandbox;
  close(): Promise<void>;
}

export interface HeedOptions {
  readonly sandbox: Omit<SandboxOptions, 'port' | 'allowOrigin'>;
  /** Who can be signed in as; the first one is at the start. */
  readonly people: readonly { readonly name: string; readonly address: string }[];
  /** The sample company: the page says that nothing is real. */
  readonly isDemo: boolean;
  /** How far back the pages read, days. */
  readonly days: number;
  /** Added to the clock of the pages, ms. */
  readonly clockOffset: number;
  /** Pages at this port, Graph at the next; 0 for free ports. */
  readonly port: number;
}

const folder = fileURLToPath(new URL('../../../dist', import.meta.url));

/**
 * Builds the pages (quick when nothing changed), starts both servers on loopback.
 * @throws {BuildError} when the source does not compile; an error with code EADDRINUSE when a port is taken.
 */
export async function startHeed({
  sandbox,
  people,
  isDemo,
  days,
  clockOffset,
  port,
}: HeedOptions): Promise<RunningHeed> {
  await buildPages(folder);
  const pages = await servePages({ folder, port });
  try {
    // Tokens are for these pages alone: no other page in the browser may read the mail that is served here.
    const graph = await startSandbox({
      ...sandbox,
      port: port === 0 ? 0 : port + 1,
      allowOrigin: pages.origin,
    });
    const graphOrigin = new URL(graph.url).origin;
    pages.configure({
      connect: [graphOrigin],
      config: {
        graph: graph.url,
        signIn: { kind: 'sandbox', token: `${graphOrigin}/sandbox/token`, as: people[0]?.address, people },
        demo: isDemo,
        days,
        clockOffset,
      },
    });
    return {
      tab: `${pages.origin}/tab.html`,
      pane: `${pages.origin}/pane.html`,
      sandbox: graph,
      close: async () => {
        await pages.close();
        await graph.close();
      },
    };
  } catch (error) {
    await pages.close();
    throw error;
  }
}
