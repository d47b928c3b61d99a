// One page of a collection: skip, top, the link to the next.

import type { Call, Json } from '../operation';
import { linkTo } from './options';

export interface Page<T> {
  readonly items: readonly T[];
  readonly nextLink: string | null;
}

/** Pages by `$skip`, as Exchange's and the people's links do. */
export function pageBySkip<T>(call: Call, all: readonly T[], skip: number, top: number): Page<T> {
  const items = all.slice(skip, skip + top);
  const next = skip + top;
  const nextLink =
    next < all.length
      ? linkTo(call.base, call.path, call.options, { $top: String(top), $skip: String(next) })
      : null;
  return { items, nextLink };
}

/** The body of a collection's answer. */
export function collection(
  context: string,
  values: readonly Json[],
  nextLink: string | null,
  count: number | null = null,
): Json {
  return {
    '@odata.context': context,
    ...(count === null ? {} : { '@odata.count': count }),
    ...(nextLink === null ? {} : { '@odata.nextLink': nextLink }),
    value: values,
  };
}

/** `BASE/$metadata#…` */
export function metadata(call: Call, what: string): string {
  return `${call.base}/$metadata#${what}`;
}

/** The context of a thing of the signed-in user: `users('ID')/messages`. */
export function myContext(call: Call, what: string): string {
  return metadata(call, `users('${encodeURIComponent(call.me.user.id)}')/${what}`);
}
