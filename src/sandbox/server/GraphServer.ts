// From HTTP to operations and back: sign-in, faults, limits, batches, and errors in Graph's shape.

import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { keysAsSegments, splitUrl, stringsOf, version } from './address';
import { type BatchPart, type PartAnswer, readBatch, runBatch } from './batch';
import type { CallLog } from './CallLog';
import { type FaultDice, type Strike, struck } from './FaultDice';
import { badRequest, GraphFailure } from './GraphFailure';
import { MailboxGate, overConcurrency } from './MailboxGate';
import { splitOptions } from './odata/options';
import type { Answer, Operation } from './operation';
import { checkScopes, operations, operationsAt } from './operations';
import { appliedPreferences, parsePrefer } from './prefer';
import { seededRandom } from './seededRandom';
import type { Grant, TokenDesk } from './TokenDesk';
import type { World } from './World';

const partHeader = 'x-sandbox-part';

export interface ServerParts {
  readonly world: World;
  readonly desk: TokenDesk;
  readonly dice: () => FaultDice;
  readonly log: CallLog;
  /** `http://127.0.0.1:PORT/v1.0`, known once the server listens. */
  readonly base: () => string;
  /** ms every call takes at least. */
  readonly latency: number;
  readonly schedule: (task: () => void, delay: number) => void;
  readonly seed: number;
}

/** What a batch tells about the part it injects. */
interface PartPass {
  readonly grant: Grant;
  readonly admitted: boolean;
}

type Outcome = { readonly kind: 'answer'; readonly answer: Answer } | { readonly kind: 'cut' };

export class GraphServer {
  private readonly gate = new MailboxGate();
  private readonly passes = new Map<string, PartPass>();
  private readonly random: () => number;

  constructor(
    private readonly app: FastifyInstance,
    private readonly parts: ServerParts,
  ) {
    this.random = seededRandom(parts.seed + 1);
    for (const operation of operations) {
      app.route({
        method: operation.method,
        url: `${version}${keysAsSegments(operation.path).replaceAll(/\{(\w+)\}/g, ':$1')}`,
        handler: (request, reply) =>
          this.serve(request, reply, operation, () => Promise.resolve(this.perform(operation, request))),
      });
    }
    app.post(`${version}/$batch`, (request, reply) =>
      this.serve(request, reply, null, () => this.performBatch(request)),
    );
  }

  /** Runs one call under the faults and limits; `operation` is null for a batch. */
  private async serve(
    request: FastifyRequest,
    reply: FastifyReply,
    operation: Operation | null,
    perform: () => Promise<Answer>,
  ): Promise<FastifyReply> {
    const pass = this.passOf(request);
    const { userId } = this.grantOf(request);
    const strike = pass ? this.parts.dice().forPart() : this.parts.dice().forCall(operation === null);
    const gated = pass === null && operation?.service === 'outlook';
    if (pass?.admitted === false || (gated && !this.gate.enter(userId))) throw overConcurrency();
    try {
      if (pass === null && this.parts.latency > 0) await this.pause(this.parts.latency);
      const outcome = await this.struckBy(strike, perform);
      if (outcome.kind === 'cut') return this.cut(request, reply);
      return this.send(request, reply, outcome.answer);
    } finally {
      if (gated) this.gate.leave(userId);
    }
  }

  private async struckBy(strike: Strike | null, perform: () => Promise<Answer>): Promise<Outcome> {
    if (strike === null) return { kind: 'answer', answer: await perform() };
    switch (strike.kind) {
      case 'throttle':
        throw struck(strike);
      case 'error':
        if (strike.when === 'after') await perform();
        throw struck(strike);
      case 'reset':
        if (strike.when === 'after') await heedless(perform);
        return { kind: 'cut' };
      case 'late':
        this.parts.schedule(() => void heedless(perform), strike.delay);
        return { kind: 'cut' };
    }
  }

  private perform(operation: Operation, request: FastifyRequest): Answer {
    const { world } = this.parts;
    const grant = this.grantOf(request);
    checkScopes(operation, grant.scopes);
    if (Buffer.isBuffer(request.body) && !operation.takesBytes) throw notJson();
    world.sendDue();
    const me = world.person(grant.userId);
    if (!me) throw new GraphFailure(401, 'InvalidAuthenticationToken', 'The user of the token is gone.');
    const { path, query } = splitUrl(request.url);
    return operation.run({
      world,
      me,
      scopes: grant.scopes,
      params: stringsOf(request.params),
      path,
      options: splitOptions(query),
      body: request.body,
      headers: stringsOf(request.headers),
      prefer: parsePrefer(stringsOf(request.headers).prefer),
      base: this.parts.base(),
    });
  }

  private async performBatch(request: FastifyRequest): Promise<Answer> {
    const grant = this.grantOf(request);
    if (Buffer.isBuffer(request.body)) throw notJson();
    if (this.passOf(request)) throw badRequest('A batch cannot hold another batch.');
    const parts = readBatch(request.body);
    const runWave = (wave: readonly BatchPart[]) => this.runWave(wave, grant);
    const json = await runBatch(parts, runWave, (items) => this.shuffle(items));
    return { status: 200, json };
  }

  private async runWave(wave: readonly BatchPart[], grant: Grant): Promise<readonly PartAnswer[]> {
    const entered = wave.map((part) => isOnMailbox(part) && this.gate.enter(grant.userId));
    try {
      const runs = wave.map((part, index) =>
        this.inject(part, { grant, admitted: entered[index] === true || !isOnMailbox(part) }),
      );
      return await Promise.all(runs);
    } finally {
      for (const one of entered) if (one) this.gate.leave(grant.userId);
    }
  }

  private async inject(part: BatchPart, pass: PartPass): Promise<PartAnswer> {
    const key = randomUUID();
    this.passes.set(key, pass);
    const headers = Object.fromEntries(
      Object.entries(part.headers).filter(
        ([name]) => !['authorization', partHeader].includes(name.toLowerCase()),
      ),
    );
    try {
      const response = await this.app.inject({
        method: part.method,
        url: `${version}/${part.url.replace(/^\/+/, '')}`,
        headers: { ...headers, host: '127.0.0.1', [partHeader]: key },
        ...(part.body === undefined ? {} : { payload: JSON.stringify(part.body) }),
      });
      const type = String(response.headers['content-type'] ?? '');
      const body = type.includes('json') ? response.json() : response.rawPayload.toString('base64');
      return {
        status: response.statusCode,
        headers: partHeaders(response.headers),
        body: response.rawPayload.length === 0 ? undefined : body,
      };
    } finally {
      this.passes.delete(key);
    }
  }

  private shuffle<T>(items: readonly T[]): readonly T[] {
    return items
      .map((item) => ({ item, place: this.random() }))
      .sort((a, b) => a.place - b.place)
      .map(({ item }) => item);
  }

  private passOf(request: FastifyRequest): PartPass | null {
    const key = request.headers[partHeader];
    return typeof key === 'string' ? (this.passes.get(key) ?? null) : null;
  }

  private readonly grants = new WeakMap<FastifyRequest, Grant>();

  /** Who calls. @throws GraphFailure 401 */
  grantOf(request: FastifyRequest): Grant {
    const known = this.grants.get(request);
    if (known) return known;
    const grant = this.passOf(request)?.grant ?? this.parts.desk.verify(request.headers.authorization);
    this.grants.set(request, grant);
    return grant;
  }

  private cut(request: FastifyRequest, reply: FastifyReply): FastifyReply {
    this.note(request, 0, 0);
    reply.hijack();
    request.raw.socket.destroy();
    return reply;
  }

  private send(request: FastifyRequest, reply: FastifyReply, answer: Answer): FastifyReply {
    const applied = appliedPreferences(parsePrefer(stringsOf(request.headers).prefer));
    if (applied !== '') reply.header('Preference-Applied', applied);
    reply.code(answer.status).headers({ 'Cache-Control': 'private', ...answer.headers });
    if (answer.bytes) return reply.type(answer.bytes.type).send(Buffer.from(answer.bytes.data));
    if (!answer.json) return reply.send();
    return reply
      .type('application/json; odata.metadata=minimal; charset=utf-8')
      .send(JSON.stringify(answer.json));
  }

  /** What to answer where no operation is. */
  missing(request: FastifyRequest): GraphFailure {
    const { path } = splitUrl(request.url);
    const known = path.toLowerCase() === '/$batch' || operationsAt(path).length > 0;
    if (known) {
      return new GraphFailure(405, 'MethodNotAllowed', `The method ${request.method} is not allowed here.`);
    }
    const segment = path.split('/').findLast((part) => part !== '') ?? '';
    return new GraphFailure(
      400,
      'BadRequest',
      `Resource not found for the segment '${segment.slice(0, 100)}'.`,
    );
  }

  note(request: FastifyRequest, status: number, bytes: number): void {
    const { method, url } = request;
    this.parts.log.add({
      method,
      path: url.replace(version, ''),
      status,
      bytes,
      part: request.headers[partHeader] !== undefined,
    });
  }

  private pause(delay: number): Promise<void> {
    return new Promise((resolve) => this.parts.schedule(resolve, delay));
  }
}

export function notJson(): GraphFailure {
  return new GraphFailure(
    415,
    'UnsupportedMediaType',
    'The content type is not supported; use application/json.',
  );
}

/** Lets an effect happen whose answer nobody hears; only Graph's own refusals are nobody's business. */
async function heedless(perform: () => Promise<Answer>): Promise<void> {
  try {
    await perform();
  } catch (error) {
    if (!(error instanceof GraphFailure)) throw error;
  }
}

function isOnMailbox(part: BatchPart): boolean {
  const path = `/${part.url.split('?')[0]?.replace(/^\/+/, '') ?? ''}`;
  return operationsAt(keysAsSegments(path)).some(
    ({ method, service }) => method === part.method && service === 'outlook',
  );
}

function partHeaders(headers: Readonly<Record<string, unknown>>): Record<string, string> {
  const wanted = ['Content-Type', 'Retry-After', 'Location', 'ETag', 'Preference-Applied', 'Cache-Control'];
  return Object.fromEntries(
    wanted.flatMap((name) => {
      const value = headers[name.toLowerCase()];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
}
