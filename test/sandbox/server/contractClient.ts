// The real Graph client, with a guard around it: every call must be a known operation, every answer fit its type.

import { Client, type Context, HTTPMessageHandler, type Middleware } from '@microsoft/microsoft-graph-client';
import { checkAgainstContract } from '../../../src/sandbox/contract/checkAgainstContract';
import scopes from '../../../src/sandbox/contract/scopes.json';
import type { Sandbox } from '../../../src/sandbox/server/startSandbox';
import type { TenantUser } from '../../../src/sandbox/tenant';

export type Json = Record<string, unknown>;

/** What a call came to: errors are answers here, not exceptions. */
export interface Outcome {
  readonly status: number;
  readonly json: Json;
  readonly headers: Headers;
}

export const textScopes = [
  'User.Read',
  'User.ReadBasic.All',
  'People.Read',
  'MailboxSettings.Read',
  'Mail.Read',
  'Mail.ReadWrite',
  'Mail.Send',
  'Chat.Read',
  'Chat.Create',
  'ChatMessage.Send',
  'Tasks.ReadWrite',
  'Files.ReadWrite.AppFolder',
  'Presence.Read.All',
];

export class ContractClient {
  private readonly client: Client;
  private last: Response | null = null;
  private breach: unknown = null;

  constructor(
    private readonly sandbox: Sandbox,
    user: TenantUser['user'],
    granted: readonly string[] = textScopes,
  ) {
    const token = sandbox.issueToken(user.id, granted);
    const heard = (response: Response) => {
      this.last = response;
    };
    const breached = (trouble: unknown) => {
      this.breach = trouble;
    };
    const guard = new Guard(sandbox.url, token, heard, breached);
    guard.setNext(new HTTPMessageHandler());
    const origin = new URL(sandbox.url).origin;
    this.client = Client.initWithMiddleware({
      middleware: guard,
      baseUrl: `${origin}/`,
      defaultVersion: 'v1.0',
    });
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Outcome> {
    return this.call('GET', path, undefined, headers);
  }

  post(path: string, body: unknown = {}, headers: Record<string, string> = {}): Promise<Outcome> {
    return this.call('POST', path, body, headers);
  }

  patch(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Outcome> {
    return this.call('PATCH', path, body, headers);
  }

  /** Content as it is. */
  put(path: string, body: string, headers: Record<string, string> = {}): Promise<Outcome> {
    return this.call('PUT', path, body, { 'Content-Type': 'text/plain', ...headers });
  }

  delete(path: string, headers: Record<string, string> = {}): Promise<Outcome> {
    return this.call('DELETE', path, undefined, headers);
  }

  /** All items of a collection, by its links. */
  async all(
    path: string,
    headers: Record<string, string> = {},
  ): Promise<{ items: Json[]; pages: number; link: string }> {
    const items: Json[] = [];
    let pages = 0;
    let next: unknown = path;
    let link: unknown = '';
    while (typeof next === 'string') {
      const { status, json } = await this.get(next.replace(this.sandbox.url, ''), headers);
      if (status !== 200) throw new Error(`${status} ${JSON.stringify(json)}`);
      items.push(...itemsOf(json));
      pages += 1;
      next = json['@odata.nextLink'];
      link = json['@odata.deltaLink'];
    }
    return { items, pages, link: String(link).replace(this.sandbox.url, '') };
  }

  private async call(
    method: string,
    path: string,
    body: unknown,
    headers: Record<string, string>,
  ): Promise<Outcome> {
    this.last = null;
    const request = this.client.api(path).headers(headers);
    const send: Readonly<Record<string, () => Promise<unknown>>> = {
      GET: () => request.get(),
      POST: () => request.post(body),
      PATCH: () => request.patch(body),
      PUT: () => request.put(body),
      DELETE: () => request.delete(),
    };
    await send[method]?.().catch((error: unknown) => {
      // Errors of HTTP are judged by their answer; without one the connection broke.
      if (this.last === null || this.last.status < 400) throw error;
    });
    if (this.breach !== null) throw this.breach;
    const response: Response | null = this.last;
    if (response === null) throw new Error('no answer');
    return outcomeOf(response);
  }
}

async function outcomeOf(response: Response): Promise<Outcome> {
  const { status, headers } = response;
  const text = await response.clone().text();
  const isJson = (headers.get('content-type') ?? '').includes('json') && text !== '';
  const json: Json = isJson ? JSON.parse(text) : {};
  return { status, json, headers };
}

export function itemsOf(json: Json): Json[] {
  if (!Array.isArray(json.value)) throw new Error(`no collection: ${JSON.stringify(json).slice(0, 300)}`);
  return json.value;
}

export function errorCode({ json }: { json: Json }): unknown {
  const { error } = json;
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}

class Guard implements Middleware {
  private next: Middleware | null = null;

  constructor(
    private readonly base: string,
    private readonly token: string,
    private readonly heard: (response: Response) => void,
    /** Told of what goes against the contract: the Graph client would take it for an error of Graph. */
    private readonly breached: (trouble: unknown) => void,
  ) {}

  private judge(check: () => void): void {
    try {
      check();
    } catch (trouble) {
      this.breached(trouble);
      throw trouble;
    }
  }

  setNext(next: Middleware): void {
    this.next = next;
  }

  async execute(context: Context): Promise<void> {
    const url = typeof context.request === 'string' ? context.request : context.request.url;
    const method = context.options?.method ?? 'GET';
    this.judge(() => checkOperation(method, url.replace(this.base, '')));
    const headers = new Headers(context.options?.headers);
    headers.set('Authorization', `Bearer ${this.token}`);
    context.options = { ...context.options, headers: Object.fromEntries(headers) };
    await this.next?.execute(context);
    const { response } = context;
    if (!response) throw new Error('no response');
    this.heard(response.clone());
    const { json, status } = await outcomeOf(response);
    this.judge(() => checkAnswer(status, json));
  }
}

/** Every address called must be in Microsoft's list of operations. */
export function checkOperation(method: string, path: string): void {
  const plain = (path.split('?')[0] ?? '')
    .toLowerCase()
    .replaceAll(/\('[^']*'\)/g, (key) => `/${key.slice(2, -2)}`);
  const known = Object.keys(scopes).some((operation) => {
    const [verb = '', template = ''] = operation.split(' ');
    const pattern = template
      .replaceAll('$', '\\$')
      .replaceAll('{id}', '[^/]+')
      .replaceAll('{name}', '[^/:]+');
    return verb === method && new RegExp(`^${pattern}$`).test(plain);
  });
  if (!known) throw new Error(`not an operation of the contract: ${method} ${plain}`);
}

export function checkAnswer(status: number, json: Json): void {
  if (Object.keys(json).length === 0) return;
  if (Array.isArray(json.responses)) {
    for (const part of json.responses) {
      if (typeof part.body === 'object') checkAnswer(part.status, part.body);
    }
    return;
  }
  const trouble = status >= 400 ? checkError(json) : checkValue(json);
  if (trouble.length > 0) throw new Error(`not as Graph answers: ${trouble.slice(0, 5).join('; ')}`);
}

function checkError({ error }: Json): readonly string[] {
  if (typeof error !== 'object' || error === null) return ['no error object'];
  const found = new Map<string, unknown>(Object.entries(error));
  return ['code', 'message']
    .filter((name) => typeof found.get(name) !== 'string')
    .map((name) => `no error.${name}`);
}

function checkValue(json: Json): readonly string[] {
  const type = typeOf(String(json['@odata.context']));
  const isOne = !('value' in json);
  return checkAgainstContract(type, isOne ? json : json.value);
}

function typeOf(context: string): string {
  const said = /#(Collection\(.*\))$/.exec(context)?.[1];
  if (said !== undefined) return said;
  const isOne = context.endsWith('/$entity') || context.includes('/mailboxSettings');
  const what = context
    .replace(/^.*\$metadata#/, '')
    .replace(/\/\$entity$/, '')
    .replaceAll(/\([^)]*\)/g, '');
  const last = what.split('/').at(-1) ?? '';
  const types: Readonly<Record<string, string>> = {
    messages: /^(chats|teams)/.test(what) ? 'chatMessage' : 'message',
    mailFolders: 'mailFolder',
    childFolders: 'mailFolder',
    users: 'user',
    people: 'person',
    chats: 'chat',
    members: 'conversationMember',
    mailboxSettings: 'mailboxSettings',
    lists: 'todoTaskList',
    tasks: 'todoTask',
    linkedResources: 'linkedResource',
    special: 'driveItem',
    presence: 'presence',
    teams: 'team',
    channels: 'channel',
  };
  const name = types[last];
  if (name === undefined) throw new Error(`no type is known for the context ${context}`);
  return isOne ? `microsoft.graph.${name}` : `Collection(microsoft.graph.${name})`;
}
