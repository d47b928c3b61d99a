// What one Graph operation of the sandbox is: its address, and a function from a call to an answer.

import type { TenantUser } from '../tenant';
import type { Grant } from './TokenDesk';
import type { World } from './World';

export type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

/** One call as an operation sees it: signed in, its options split, its body parsed as JSON. */
export interface Call {
  readonly world: World;
  readonly me: TenantUser;
  readonly scopes: Grant['scopes'];
  /** Keys in the path by their name in the operation's template. */
  readonly params: Readonly<Record<string, string>>;
  /** The path as called, without the version: `/me/messages`. */
  readonly path: string;
  /** Query options by lower-case name, in order. */
  readonly options: ReadonlyMap<string, string>;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly prefer: Prefer;
  /** `http://127.0.0.1:PORT/v1.0` */
  readonly base: string;
}

export interface Prefer {
  readonly immutableIds: boolean;
  readonly bodyType: 'text' | 'html' | null;
  readonly maxPageSize: number | null;
  readonly unknownEnumMembers: boolean;
}

export type Json = Record<string, unknown>;

export interface Answer {
  readonly status: number;
  readonly json?: Json;
  readonly bytes?: { readonly type: string; readonly data: Uint8Array };
  readonly headers?: Readonly<Record<string, string>>;
}

/** Which service stands behind an operation: their limits and their words for errors differ. */
export type Service = 'outlook' | 'teams' | 'directory' | 'drive';

export interface Operation {
  readonly method: Method;
  /** Template with keys in braces: `/me/messages/{message}`. */
  readonly path: string;
  readonly service: Service;
  /** Takes a body of any type as it is: `call.body` is a Buffer. */
  readonly takesBytes?: true;
  readonly run: (call: Call) => Answer;
}

export function ok(json: Json): Answer {
  return { status: 200, json };
}
