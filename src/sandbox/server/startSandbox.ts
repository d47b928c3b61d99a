// The sandbox: a server on the loopback address that speaks the part of Graph v1.0 in use, over one tenant in memory.

import { randomUUID } from 'node:crypto';
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import type { Tenant } from '../tenant';
import { keysAsSegments } from './address';
import { CallLog, type CallRecord } from './CallLog';
import { Consents, nothingWithheld, type Withheld } from './Consents';
import { applyCors } from './cors';
import { addDownloads } from './drive/downloads';
import { FaultDice } from './FaultDice';
import { type Faults, noFaults } from './faults';
import { GraphFailure } from './GraphFailure';
import { GraphServer, notJson } from './GraphServer';
import { addSignIn } from './signIn';
import { TokenDesk } from './TokenDesk';
import { World } from './World';

export interface SandboxOptions {
  readonly tenant: Tenant;
  /** 0 or nothing: a free one. */
  readonly port?: number;
  /** ms every call takes at least. */
  readonly latency?: number;
  readonly faults?: Faults;
  readonly seed?: number;
  /** Epoch ms; by default runs on from the tenant's moment. */
  readonly clock?: () => number;
  /** The one browser origin that may call, e.g. `http://127.0.0.1:8080`; by default any loopback one. */
  readonly allowOrigin?: string;
  /** Scopes that nobody has allowed yet; tokens issued in code hold them all the same. */
  readonly withheld?: Withheld;
  /** Runs a task after `delay` ms (latency, late effects); by default real timers. */
  readonly schedule?: (task: () => void, delay: number) => void;
}

export interface Sandbox {
  /** `http://127.0.0.1:PORT/v1.0` */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
  /** A token without the sign-in page. `user`: id or address. Throws for an unknown one. */
  issueToken(user: string, scopes: readonly string[]): string;
  /** Every call since the start or the last reset; parts of batches too, marked as such. */
  readonly calls: readonly CallRecord[];
  resetCalls(): void;
  /** From now on other faults; the dice start anew with the seed. */
  setFaults(faults: Faults): void;
  /** Makes all access tokens given out so far expire. */
  expireTokens(): void;
  /** Makes all delta tokens given out so far expire. */
  expireDeltaTokens(): void;
}

/** Graph's own limit of a request body. */
const mostBytes = 4 * 1024 * 1024;

/** Starts a sandbox; rejects when the port is taken. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { tenant, seed = 1 } = options;
  const started = Date.now();
  const time = options.clock ?? (() => tenant.now + Date.now() - started);
  // Whole milliseconds, whatever the clock gives: ids and links are made of them.
  const clock = () => Math.floor(time());
  const timers = new Timers();
  let dice = new FaultDice(options.faults ?? noFaults, seed);
  let base = '';
  const world = new World(tenant, clock, () => dice.spoilDelta());
  const desk = new TokenDesk(clock);
  const log = new CallLog();
  const issue = (user: string, scopes: readonly string[]) => {
    const person = world.person(user);
    if (!person) throw new Error(`There is no user ${user} in the sandbox`);
    return desk.issue(person.user.id, scopes, dice.callsOfToken());
  };
  const app = fastify({
    bodyLimit: mostBytes,
    forceCloseConnections: true,
    exposeHeadRoutes: false,
    routerOptions: { caseSensitive: false, maxParamLength: 2_000, ignoreTrailingSlash: true },
    genReqId: () => randomUUID(),
    rewriteUrl: (request) => rewrite(request.url ?? '/'),
    frameworkErrors: (_error, request, reply) => {
      const failure = new GraphFailure(400, 'BadRequest', 'The request URI is not valid.');
      reply.hijack();
      reply.raw.writeHead(failure.status, { 'Content-Type': 'application/json' });
      reply.raw.end(JSON.stringify(failure.body(request.id, '', clock())));
    },
  });
  const server = new GraphServer(app, {
    world,
    desk,
    dice: () => dice,
    log,
    base: () => base,
    latency: options.latency ?? 0,
    schedule: options.schedule ?? ((task, delay) => timers.run(task, delay)),
    seed,
  });
  prepare(app, server, options.allowOrigin ?? null, clock);
  addSignIn(app, world, new Consents(options.withheld ?? nothingWithheld), issue);
  addDownloads(app, world);
  await app.listen({ host: '127.0.0.1', port: options.port ?? 0 });
  const address = app.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  base = `http://127.0.0.1:${port}/v1.0`;
  return {
    url: base,
    port,
    close: async () => {
      timers.stop();
      await app.close();
    },
    issueToken: issue,
    get calls() {
      return log.all;
    },
    resetCalls: () => log.reset(),
    setFaults: (faults) => {
      dice = new FaultDice(faults, seed);
    },
    expireTokens: () => desk.expireAll(),
    expireDeltaTokens: () => world.expireDeltaTokens(),
  };
}

/** The hooks and handlers around all addresses. */
function prepare(
  app: FastifyInstance,
  server: GraphServer,
  allowed: string | null,
  clock: () => number,
): void {
  app.removeAllContentTypeParsers();
  const parseJson = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser(/^application\/json/, { parseAs: 'string' }, (request, body, done) => {
    if (takesBytes(request)) done(null, Buffer.from(body));
    else if (body === '') done(null, undefined);
    else void parseJson(request, body.toString(), done);
  });
  const bytes = /^(application\/octet-stream|text\/)/;
  app.addContentTypeParser(bytes, { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  app.addHook('onRequest', async (request, reply) => {
    reply.header('request-id', request.id);
    const clientId = clientIdOf(request);
    if (clientId !== '') reply.header('client-request-id', clientId);
    if (applyCors(request, reply, allowed)) return reply;
    if (isGraph(request)) server.grantOf(request);
    return undefined;
  });
  app.addHook('onSend', async (request, reply, payload) => {
    if (isGraph(request)) server.note(request, reply.statusCode, sizeOf(payload));
    return payload;
  });
  app.setNotFoundHandler((request) => {
    throw isGraph(request)
      ? server.missing(request)
      : new GraphFailure(404, 'NotFound', 'There is nothing here.');
  });
  app.setErrorHandler((error, request, reply) => {
    const failure = asFailure(error);
    return reply
      .code(failure.status)
      .headers(failure.headers)
      .type('application/json')
      .send(failure.body(request.id, clientIdOf(request), clock()));
  });
}

function asFailure(error: unknown): GraphFailure {
  if (error instanceof GraphFailure) return error;
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : 500;
  switch (status) {
    case 400:
      return new GraphFailure(
        400,
        'BadRequest',
        'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
      );
    case 413:
      return new GraphFailure(413, 'RequestEntityTooLarge', 'The request is larger than 4 MB.');
    case 415:
      return notJson();
    default:
      console.error(error);
      return new GraphFailure(500, 'InternalServerError', 'An internal server error occurred.');
  }
}

function isGraph(request: FastifyRequest): boolean {
  return /^\/v1\.0(\/|\?|$)/.test(request.url);
}

/** A file's content is kept as it comes, JSON or not. */
function takesBytes(request: FastifyRequest): boolean {
  return request.method === 'PUT' && /\/content(\?|$)/i.test(request.url);
}

function clientIdOf(request: FastifyRequest): string {
  const id = request.headers['client-request-id'];
  return typeof id === 'string' && /^[\w-]{1,64}$/.test(id) ? id : '';
}

function sizeOf(payload: unknown): number {
  if (typeof payload === 'string') return Buffer.byteLength(payload);
  return Buffer.isBuffer(payload) ? payload.length : 0;
}

function rewrite(url: string): string {
  const mark = url.indexOf('?');
  return mark < 0 ? keysAsSegments(url) : keysAsSegments(url.slice(0, mark)) + url.slice(mark);
}

/** Timers that end with the sandbox. */
class Timers {
  private readonly running = new Set<NodeJS.Timeout>();

  run(task: () => void, delay: number): void {
    const timer = setTimeout(() => {
      this.running.delete(timer);
      task();
    }, delay);
    this.running.add(timer);
  }

  stop(): void {
    for (const timer of this.running) clearTimeout(timer);
    this.running.clear();
  }
}
