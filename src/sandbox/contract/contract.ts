// Microsoft's published facts about the part of Graph v1.0 in use: types (types.json) and scopes (scopes.json).

import scopeFacts from './scopes.json';
import typeFacts from './types.json';

export interface PropertyFact {
  readonly type: string;
  readonly nullable: boolean;
}

export interface TypeFact {
  readonly kind: string;
  readonly base?: string | null;
  readonly open?: boolean;
  readonly properties?: Readonly<Record<string, PropertyFact>>;
  readonly navigation?: Readonly<Record<string, string>>;
  readonly members?: readonly string[];
}

export interface ScopeFact {
  readonly least: readonly string[];
  readonly also: readonly string[];
  /** Those of the two lists that an administrator must consent to. */
  readonly admin?: readonly string[];
  /** Where the entry comes from when it is not in the published permissions list. */
  readonly source?: string;
}

const types: Readonly<Record<string, TypeFact>> = typeFacts;
const scopes: ReadonlyMap<string, ScopeFact> = new Map(
  Object.entries<ScopeFact>(scopeFacts).map(([operation, fact]) => [anyKeys(operation), fact]),
);

/** The facts of a type named as in an OData context, e.g. `microsoft.graph.message`; undefined when not in use. */
export function typeFact(name: string): TypeFact | undefined {
  return Object.hasOwn(types, name) ? types[name] : undefined;
}

/** The scopes of an operation: method and path, any key as `{…}`, e.g. `GET /me/messages/{id}`. */
export function scopeFact(operation: string): ScopeFact | undefined {
  return scopes.get(anyKeys(operation));
}

function anyKeys(operation: string): string {
  const space = operation.indexOf(' ');
  const path = operation
    .slice(space)
    .toLowerCase()
    .replace(/\{[^{}]*\}/g, '{id}');
  return `${operation.slice(0, space)}${path}`;
}

/** A type's own and inherited properties and navigations: name to OData type. */
export function membersOf(name: string): ReadonlyMap<string, PropertyFact> {
  const known = cache.get(name);
  if (known) return known;
  const all = new Map<string, PropertyFact>();
  let next: string | null | undefined = name;
  while (next) {
    const fact: TypeFact | undefined = typeFact(next);
    for (const [key, property] of Object.entries(fact?.properties ?? {})) all.set(key, property);
    for (const [key, type] of Object.entries(fact?.navigation ?? {})) all.set(key, { type, nullable: true });
    next = fact?.base;
  }
  cache.set(name, all);
  return all;
}

const cache = new Map<string, ReadonlyMap<string, PropertyFact>>();

/** Whether `name` is `base` or derives from it. */
export function isKindOf(name: string, base: string): boolean {
  let next: string | null | undefined = name;
  while (next) {
    if (next === base) return true;
    next = typeFact(next)?.base;
  }
  return false;
}
