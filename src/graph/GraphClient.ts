// The one door to Graph: tokens, the four calls at a time, waiting as Graph asks. Knows no resource.

import {
  Client,
  type GraphRequest,
  HTTPMessageHandler,
  ResponseType,
} from '@microsoft/microsoft-graph-client';
import { errorOf } from './answer';
import { type BatchPart, type PartAnswer, parsePartAnswers } from './batchAnswer';
import { type Clock, systemClock } from './Clock';
import { download } from './download';
import { Gate } from './Gate';
import { GraphError } from './GraphError';
import { foreignLink, unreached } from './ownErrors';
import { RetryPolicy } from './RetryPolicy';
import { TokenMiddleware } from './TokenMiddleware';

/**
 * Gives an access token with these scopes; `refused` is one that Graph did not take, so not to be given again, and
 * `claims` what Graph wants of a new one.
 */
export type TokenSource = (
  scopes: readonly string[],
  refused?: string,
  claims?: string | null,
) => Promise<string>;

export interface GraphClientOptions {
  /** Base address with version, e.g. `https://graph.microsoft.com/v1.0`. */
  readonly base: string;
  readonly getToken: TokenSource;
  readonly clock?: Clock;
  /** 0 ≤ n < 1, for the jitter of waits. */
  readonly random?: () => number;
  /** Calls at the same time; Outlook takes 4 for one mailbox. */
  readonly parallel?: number;
  /** Told when calls have to wait until an instant (epoch ms), and with null when they go on. */
  readonly onWait?: (until: number | null) => void;
  /** Ends every call and every wait. */
  readonly signal?: AbortSignal;
}

export interface CallOptions {
  readonly scopes: readonly string[];
  /** Values of the Prefer header besides the immutable ids. */
  readonly prefer?: readonly string[];
  /** A person waits for it: goes before what is queued. */
  readonly isUrgent?: boolean;
  /** Only when the resource still has this ETag; else an error of kind `conflict`. */
  readonly ifMatch?: string;
}

type Read<T> = (answer: Response) => Promise<T>;
type Method = (request: GraphRequest) => Promise<Response>;

/** Part of every call: ids that stay when a message is moved. */
const immutableIds = 'IdType="ImmutableId"';
/** An answer that takes longer is given up, ms. */
const patience = 100_000;
/** New tokens fetched for one call; calls beside it use them too, so one may not be enough. */
const mostRenewals = 3;

export class GraphClient {
  private readonly client: Client;
  private readonly gate: Gate;
  private readonly retry: RetryPolicy;
  private readonly clock: Clock;
  private readonly base: string;

  constructor(private readonly options: GraphClientOptions) {
    this.clock = options.clock ?? systemClock();
    this.base = options.base.replace(/\/$/, '');
    const cut = this.base.lastIndexOf('/');
    const token = new TokenMiddleware(this.base);
    token.setNext(new HTTPMessageHandler());
    this.client = Client.initWithMiddleware({
      middleware: token,
      baseUrl: this.base.slice(0, cut + 1),
      defaultVersion: this.base.slice(cut + 1),
    });
    this.gate = new Gate(options.parallel ?? 4);
    const { random = Math.random, onWait, signal } = options;
    this.retry = new RetryPolicy({
      clock: this.clock,
      random,
      ...(onWait && { onWait }),
      ...(signal && { signal }),
    });
  }

  /**
   * JSON of a path (with query) below the base address, or of a whole link that Graph gave and that lies below it.
   * Repeated when Graph is busy or not reached.
   * @throws GraphError
   */
  async get(path: string, call: CallOptions): Promise<unknown> {
    return this.repeat(call, 1, (token) =>
      this.send(path, call, token, (request) => request.get(), readJson),
    );
  }

  /** Bytes of a path and their type; null where there is nothing (404). @throws GraphError */
  async getBytes(path: string, call: CallOptions): Promise<{ type: string; bytes: ArrayBuffer } | null> {
    const read = async (answer: Response) => ({
      type: answer.headers.get('Content-Type') ?? '',
      bytes: await answer.arrayBuffer(),
    });
    try {
      return await this.repeat(call, 1, (token) =>
        this.send(path, call, token, (request) => request.get(), read),
      );
    } catch (error) {
      if (error instanceof GraphError && error.kind === 'notFound') return null;
      throw error;
    }
  }

  /**
   * Posts JSON and gives the answer's JSON, null where there is none (202, 204). One attempt: a call that may have
   * taken effect is never made again. Only a token that was refused is renewed.
   * @throws GraphError
   */
  async post(path: string, body: unknown, call: CallOptions): Promise<unknown> {
    return this.write(path, call, (request) => request.post(body));
  }

  /** Changes properties, in one attempt as `post`. Gives the answer's JSON, null where there is none. @throws GraphError */
  async patch(path: string, body: unknown, call: CallOptions): Promise<unknown> {
    return this.write(path, call, (request) => request.patch(body));
  }

  /** Writes a file's content, in one attempt as `post`. Gives the item's JSON. @throws GraphError */
  async putContent(path: string, content: string | ArrayBuffer, call: CallOptions): Promise<unknown> {
    const type = typeof content === 'string' ? 'text/plain; charset=utf-8' : 'application/octet-stream';
    const blob = new Blob([content], { type });
    return this.write(path, call, (request) => request.header('Content-Type', type).put(blob));
  }

  /** Deletes, in one attempt as `post`. @throws GraphError, of kind `notFound` too */
  async delete(path: string, call: CallOptions): Promise<void> {
    await this.write(path, call, (request) => request.delete());
  }

  /**
   * Bytes behind an address that Graph gave for a download (`@microsoft.graph.downloadUrl`). It lies outside Graph and
   * is its own permission, so no token goes there. Repeated as `get` is.
   * @throws GraphError
   */
  async download(link: string): Promise<ArrayBuffer> {
    for (let attempt = 1; ; attempt++) {
      await this.retry.pause();
      try {
        return await download(link, this.base, this.clock.now(), this.limit());
      } catch (error) {
        this.options.signal?.throwIfAborted();
        if (!(error instanceof GraphError) || !this.retry.mayRepeat(error, attempt)) throw error;
        await this.retry.wait([error], attempt);
      }
    }
  }

  private write(path: string, call: CallOptions, method: Method): Promise<unknown> {
    return this.repeat(
      call,
      1,
      (token) => this.send(path, call, token, method, readAnyJson),
      () => false,
    );
  }

  /**
   * Reads many paths by `$batch`, so many at a time as the mailbox takes. A part that Graph was too busy for is asked
   * again, alone, after its own Retry-After. Answers come in the order of the parts.
   * @throws GraphError when a batch as a whole failed; what failed of a part is in its answer.
   */
  async batch(parts: readonly BatchPart[], call: CallOptions): Promise<PartAnswer[]> {
    const chunks: BatchPart[][] = [];
    for (let start = 0; start < parts.length; start += this.gate.size) {
      chunks.push(parts.slice(start, start + this.gate.size));
    }
    return (await Promise.all(chunks.map((chunk) => this.readChunk(chunk, call)))).flat();
  }

  private async readChunk(parts: readonly BatchPart[], call: CallOptions): Promise<PartAnswer[]> {
    const answers: PartAnswer[] = [];
    let open = parts.map((part, place) => ({ part, place }));
    for (let attempt = 1; open.length > 0; attempt++) {
      const given = await this.postBatch(
        open.map(({ part }) => part),
        call,
      );
      const busy: GraphError[] = [];
      open = open.filter(({ place }, index) => {
        const answer = given[index];
        if (!answer) return false;
        answers[place] = answer;
        if (answer.ok || !this.retry.mayRepeat(answer.error, attempt)) return false;
        busy.push(answer.error);
        return true;
      });
      if (busy.length > 0) await this.retry.wait(busy, attempt);
    }
    return answers;
  }

  /** A batch of reads takes no effect, so it may be repeated as reads may. */
  private async postBatch(parts: readonly BatchPart[], call: CallOptions): Promise<PartAnswer[]> {
    const requests = parts.map((part, index) => ({
      id: String(index + 1),
      method: 'GET',
      url: this.relative(part.path),
      headers: { Prefer: [immutableIds, ...(part.prefer ?? [])].join(', ') },
    }));
    const json = await this.repeat(call, parts.length, (token) =>
      this.send('/$batch', call, token, (request) => request.post({ requests }), readJson),
    );
    return parsePartAnswers(json, parts.length, this.clock.now());
  }

  /** Passes the gate, repeats while Graph is busy or not reached, and renews a token that was refused, once. */
  private async repeat<T>(
    call: CallOptions,
    places: number,
    send: (token: string) => Promise<T>,
    mayRepeat = (error: GraphError, attempt: number) => this.retry.mayRepeat(error, attempt),
  ): Promise<T> {
    let refused: string | undefined;
    let claims: string | null = null;
    let renewals = 0;
    for (let attempt = 1; ; attempt++) {
      await this.retry.pause();
      const token = await this.options.getToken(call.scopes, refused, claims);
      try {
        return await this.gate.pass(places, call.isUrgent ?? false, () => send(token));
      } catch (error) {
        if (!(error instanceof GraphError)) throw error;
        if (error.kind === 'signIn' && token !== refused && renewals < mostRenewals) {
          refused = token;
          claims = error.claims;
          renewals++;
        } else if (mayRepeat(error, attempt)) await this.retry.wait([error], attempt);
        else throw error;
      }
    }
  }

  private async send<T>(
    path: string,
    call: CallOptions,
    token: string,
    method: Method,
    read: Read<T>,
  ): Promise<T> {
    const { signal } = this.options;
    signal?.throwIfAborted();
    const request = this.client
      .api(this.relative(path))
      .header('Authorization', `Bearer ${token}`)
      .header('Prefer', [immutableIds, ...(call.prefer ?? [])].join(', '))
      .option('signal', this.limit())
      .responseType(ResponseType.RAW);
    if (call.ifMatch !== undefined) request.header('If-Match', call.ifMatch);
    let answer: Response;
    try {
      answer = await method(request);
      if (answer.ok) return await read(answer);
    } catch (cause) {
      signal?.throwIfAborted();
      throw unreached(cause);
    }
    const body = await readJson(answer).catch(() => null); // The status tells enough where the body is broken.
    throw errorOf(answer.status, body, (name) => answer.headers.get(name), this.clock.now());
  }

  private limit(): AbortSignal {
    const { signal } = this.options;
    return AbortSignal.any([AbortSignal.timeout(patience), ...(signal ? [signal] : [])]);
  }

  /** A path below the base address. Links of Graph come whole; one that leads elsewhere is refused. */
  private relative(path: string): string {
    if (path.startsWith('/')) return path;
    if (path.startsWith(`${this.base}/`)) return path.slice(this.base.length);
    throw foreignLink();
  }
}

const readAnyJson: Read<unknown> = async (answer) => {
  const text = await answer.text();
  return text === '' ? null : JSON.parse(text);
};

const readJson: Read<unknown> = (answer) => answer.json();
