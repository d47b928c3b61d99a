// Who was signed in last time, so that a second opening shows rows before any call has answered.

import * as v from 'valibot';
import type { Account } from '../../../graph/signIn/SignIn';

const account = v.object({
  tenantId: v.string(),
  userId: v.string(),
  name: v.string(),
  address: v.string(),
});

function keyOf(graph: string, address: string): string {
  return `heed.account:${graph}:${address}`;
}

/** The account that this address was at this Graph; null when it never signed in here. */
export function rememberedAccount(graph: string, address: string): Account | null {
  const text = readItem(keyOf(graph, address));
  if (text === null) return null;
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), account), text);
  return parsed.success ? parsed.output : null;
}

/** Writes it down; where this browser lets nothing be stored, the next opening asks again. */
export function rememberAccount(graph: string, address: string, value: Account): void {
  try {
    localStorage.setItem(keyOf(graph, address), JSON.stringify(value));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

/** Forgets all accounts of this device. */
export function forgetAccount(graph: string, address: string): void {
  try {
    localStorage.removeItem(keyOf(graph, address));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

function readItem(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch (error) {
    // A browser that blocks storage throws here; the database then says so in words.
    if (error instanceof DOMException) return null;
    throw error;
  }
}
