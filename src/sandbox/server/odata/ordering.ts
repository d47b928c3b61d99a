// $orderby, and Graph's rule for using it together with $filter.

import { badRequest, GraphFailure } from '../GraphFailure';
import { type Filter, pathsOf } from './filterSyntax';
import { orderOf, valueAt } from './matches';

export interface Order {
  readonly path: string;
  readonly descending: boolean;
}

/** Reads `$orderby`; empty when there is none. `sortable`: the paths the resource sorts by. */
export function readOrder(
  options: ReadonlyMap<string, string>,
  sortable: readonly string[],
): readonly Order[] {
  const text = options.get('$orderby');
  if (text === undefined) return [];
  return text.split(',').map((part) => {
    const match = /^\s*([A-Za-z/.]+)(?:\s+(asc|desc))?\s*$/i.exec(part);
    if (!match?.[1]) throw badRequest(`Syntax error in $orderby: '${part.slice(0, 100)}'.`);
    const wanted = match[1].toLowerCase();
    const path = sortable.find((known) => known.toLowerCase() === wanted);
    if (path === undefined) throw badRequest(`QueryOptions to order by '${match[1]}' is not supported.`);
    return { path, descending: match[2]?.toLowerCase() === 'desc' };
  });
}

/**
 * The properties of $orderby must stand in $filter too, first there and in the same order.
 * @see https://learn.microsoft.com/graph/api/user-list-messages#using-filter-and-orderby-in-the-same-query
 */
export function checkOrderWithFilter(order: readonly Order[], filter: Filter | null): void {
  if (filter === null || order.length === 0) return;
  const filtered = pathsOf(filter).map((path) => path.toLowerCase());
  const fits = order.every((item, index) => filtered[index] === item.path.toLowerCase());
  if (!fits) {
    throw new GraphFailure(
      400,
      'InefficientFilter',
      'The restriction or sort order is too complex for this operation.',
    );
  }
}

/** A comparison of two items by an order; items without a value come first when ascending. */
export function comparing(order: readonly Order[]): (a: unknown, b: unknown) => number {
  return (a, b) => {
    for (const { path, descending } of order) {
      const [left, right] = [valueAt(a, path) ?? null, valueAt(b, path) ?? null];
      const found =
        left === null || right === null
          ? Number(left !== null) - Number(right !== null)
          : orderOf(left, right) || 0;
      if (found !== 0) return descending ? -found : found;
    }
    return 0;
  };
}
