// $select: the properties of an answer, held to the type as published.

import { isKindOf, membersOf, typeFact } from '../../contract/contract';
import { badRequest } from '../GraphFailure';
import type { Json } from '../operation';

/** null: nothing was selected, so the resource's usual properties come. Casts (`microsoft.graph.x/y`) are kept as `y`. */
export type Selection = ReadonlySet<string> | null;

/**
 * Reads `$select` for a type.
 * @throws GraphFailure 400 for a property that the type does not have, or one of a derived type without its cast.
 */
export function readSelection(options: ReadonlyMap<string, string>, typeName: string): Selection {
  const text = options.get('$select');
  if (text === undefined) return null;
  const chosen = new Set<string>();
  for (const item of text.split(',').map((part) => part.trim())) {
    if (item === '') throw badRequest('Parsing OData Select and Expand failed: empty term in $select.');
    if (item === '*') return null;
    chosen.add(resolve(item, typeName));
  }
  return chosen;
}

function resolve(item: string, typeName: string): string {
  const slash = item.lastIndexOf('/');
  const cast = slash < 0 ? null : item.slice(0, slash);
  const name = item.slice(slash + 1);
  const owner = cast ?? typeName;
  if (cast !== null && !(typeFact(cast) && isKindOf(cast, typeName))) throw unknown(item, typeName);
  const found = findMember(name, owner);
  if (found === null) throw unknown(name, owner);
  return found;
}

function findMember(name: string, typeName: string): string | null {
  const members = membersOf(typeName);
  if (members.has(name)) return name;
  const lower = name.toLowerCase();
  for (const key of members.keys()) if (key.toLowerCase() === lower) return key;
  return null;
}

function unknown(name: string, typeName: string): Error {
  return badRequest(
    `Parsing OData Select and Expand failed: Could not find a property named '${name}' on type '${typeName}'.`,
  );
}

/** `value` with the selected properties alone; annotations and the id always stay. */
export function applySelection(value: Json, selection: Selection): Json {
  if (selection === null) return value;
  const kept: Json = {};
  for (const [key, item] of Object.entries(value)) {
    if (key === 'id' || key.includes('@') || selection.has(key)) kept[key] = item;
  }
  return kept;
}

/** The part of an `@odata.context` that names the selection: `(id,subject)` or nothing. */
export function contextOf(selection: Selection): string {
  return selection === null ? '' : `(${[...selection].join(',')})`;
}
