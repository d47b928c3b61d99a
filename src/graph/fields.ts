// Lenient fields of Graph's JSON: a wrong type reads as absent, so that one bad property never costs the whole object.

import * as v from 'valibot';

/** A string, else null. */
export const textField = v.optional(v.fallback(v.nullable(v.string()), null), null);

/** true or false, else null. */
export const flagField = v.optional(v.fallback(v.nullable(v.boolean()), null), null);

/** An array of whatever it holds, else an empty one. */
export const listField = v.optional(v.fallback(v.array(v.unknown()), []), []);

/** Whatever is there; absent reads as null. */
export const anyField = v.optional(v.unknown(), null);

/** A nested object read by the lenient schema, else null. */
export function partField<T extends v.GenericSchema>(schema: T) {
  return v.optional(v.fallback(v.nullable(schema), null), null);
}

/** Reads `json` by a lenient schema; null when it is no object at all. */
export function readObject<T extends v.GenericSchema>(schema: T, json: unknown): v.InferOutput<T> | null {
  const result = v.safeParse(schema, json);
  return result.success ? result.output : null;
}

const loneSurrogate = /\p{Surrogate}/gu;
// Controls, bidirectional embeddings, overrides and isolates, zero-width space, word joiner, byte-order mark.
// The zero-width (non-)joiner stays: scripts and emoji are written with it.
const unseen = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/gu;

/** The same length, with every lone surrogate replaced by U+FFFD, so that it can be stored and sent as UTF-8. */
export function wellFormed(text: string): string {
  return text.replace(loneSurrogate, '\ufffd');
}

/** One line fit to be shown (a name, a subject): no controls, no bidirectional or unseen marks, single spaces. */
export function oneLine(text: string): string {
  return wellFormed(text)
    .replace(unseen, (run) => (/\s/.test(run) ? ' ' : ''))
    .replace(/\s+/g, ' ')
    .trim();
}

/** An https address, else null: nothing else is ever offered as a link. */
export function webAddress(text: string | null): string | null {
  if (text === null || !URL.canParse(text)) return null;
  const url = new URL(text);
  return url.protocol === 'https:' ? url.href : null;
}
