// A small HTTP server on the loopback address that answers as a test tells it, and a clock that waits for no time.

import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock } from '../../src/graph/Clock';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
}

/** `cut`: the connection is closed instead. */
export interface Answered {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly cut?: boolean;
}

export interface ScriptedGraph {
  readonly base: string;
  readonly asked: readonly Asked[];
  close(): Promise<void>;
}

/** @param answer given the call and how many came before it */
export async function scriptedGraph(
  answer: (asked: Asked, index: number) => Answered | Promise<Answered>,
): Promise<ScriptedGraph> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString();
    const isJson = (request.headers['content-type'] ?? '').startsWith('application/json');
    const call: Asked = {
      method: request.method ?? '',
      path: (request.url ?? '').replace('/v1.0', ''),
      headers: request.headers,
      body: text === '' ? null : isJson ? JSON.parse(text) : text,
    };
    asked.push(call);
    const { status = 200, headers = {}, json = {}, cut = false } = await answer(call, asked.length - 1);
    if (cut) {
      request.socket.destroy();
      return;
    }
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
    response.end(JSON.stringify(json));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address: AddressInfo | string | null = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    base: `http://127.0.0.1:${port}/v1.0`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** A clock that stands still but for its sleeps, which it notes and which take no real time. */
export class QuickClock implements Clock {
  readonly sleeps: number[] = [];
  private held: { readonly at: number; readonly wake: () => void }[] = [];

  /** @param holdFrom sleeps as long as this (ms) end only when a test lets the time pass */
  constructor(
    private at = Date.UTC(2026, 2, 16, 9),
    private readonly holdFrom = Number.POSITIVE_INFINITY,
  ) {}

  now(): number {
    return this.at;
  }

  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    this.sleeps.push(ms);
    if (ms >= this.holdFrom) await new Promise<void>((wake) => this.held.push({ at: this.at + ms, wake }));
    else this.at += ms;
    await new Promise((resolve) => setImmediate(resolve));
    signal?.throwIfAborted();
  }

  /** Lets time pass, and wakes whoever slept until then. */
  pass(ms: number): void {
    this.at += ms;
    const due = this.held.filter(({ at }) => at <= this.at);
    this.held = this.held.filter(({ at }) => at > this.at);
    for (const { wake } of due) wake();
  }
}
