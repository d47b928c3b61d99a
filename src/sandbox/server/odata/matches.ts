// Whether a value passes a $filter, and how values are ordered.

import type { Comparison, Filter, Literal } from './filterSyntax';

/** `value` is the JSON of one item; a path's segments are compared as written, casts (`microsoft.graph.x`) skipped. */
export function matches(filter: Filter, value: unknown): boolean {
  switch (filter.op) {
    case 'and':
      return matches(filter.left, value) && matches(filter.right, value);
    case 'or':
      return matches(filter.left, value) || matches(filter.right, value);
    case 'not':
      return !matches(filter.of, value);
    case 'any': {
      const list = valueAt(value, filter.path);
      if (!Array.isArray(list)) return false;
      const { of, variable } = filter;
      return of === null ? list.length > 0 : list.some((item) => matches(of, { [variable]: item }));
    }
    case 'in':
      return filter.values.some((literal) => compare('eq', valueAt(value, filter.path), literal));
    case 'startswith':
      return textAt(value, filter.path).startsWith(filter.value.toLowerCase());
    case 'endswith':
      return textAt(value, filter.path).endsWith(filter.value.toLowerCase());
    case 'contains':
      return textAt(value, filter.path).includes(filter.value.toLowerCase());
    default:
      return compare(filter.op, valueAt(value, filter.path), filter.value);
  }
}

/** The value under a path such as `from/emailAddress/address`; undefined when something on the way is missing. */
export function valueAt(value: unknown, path: string): unknown {
  let current: unknown = value;
  for (const segment of path.split('/')) {
    if (segment.includes('.')) continue;
    if (typeof current !== 'object' || current === null) return undefined;
    current = Object.hasOwn(current, segment) ? Reflect.get(current, segment) : undefined;
  }
  return current;
}

function textAt(value: unknown, path: string): string {
  const found = valueAt(value, path);
  return typeof found === 'string' ? found.toLowerCase() : '';
}

const instant = /^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d)?)?$/;

function compare(op: Comparison, value: unknown, literal: Literal): boolean {
  if (literal === null || value === null || value === undefined) {
    const same = (value ?? null) === literal;
    return op === 'eq' ? same : op === 'ne' ? !same : false;
  }
  const order = orderOf(value, literal);
  switch (op) {
    case 'eq':
      return order === 0;
    case 'ne':
      return order !== 0;
    case 'gt':
      return order > 0;
    case 'ge':
      return order >= 0;
    case 'lt':
      return order < 0;
    case 'le':
      return order <= 0;
  }
}

/** Below, at or above zero as `a` comes before, with or after `b`; NaN when they cannot be compared. */
export function orderOf(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  if (typeof a !== 'string' || typeof b !== 'string') return Number.NaN;
  if (instant.test(a) && instant.test(b)) return Date.parse(a) - Date.parse(b);
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  return left < right ? -1 : left > right ? 1 : 0;
}
