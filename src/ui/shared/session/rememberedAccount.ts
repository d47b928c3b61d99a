// Who was signed in last time, so that a second opening shows rows before any call has answered.

import * as v from 'valibot';
import type { Account } from '../../../graph/signIn/SignIn';

const account = v.object({
  tenantId: v.string(),
  userId: v.string(),
  name: v.string(),
  address: v.string(),
});

/** `device`: until it is removed; `session`: as long as this tab of the browser, so that nobody who comes later sees it. */
export type Memory = 'device' | 'session';

function storageOf(memory: Memory): Storage {
  return memory === 'device' ? localStorage : sessionStorage;
}

function keyOf(graph: string, address: string): string {
  return `heed.account:${graph}:${address}`;
}

/** The account that this address was at this Graph; null when it never signed in here. */
export function rememberedAccount(graph: string, address: string, memory: Memory = 'device'): Account | null {
  const text = readItem(keyOf(graph, address), memory);
  if (text === null) return null;
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), account), text);
  return parsed.success ? parsed.output : null;
}

/** Writes it down; where this browser lets nothing be stored, the next opening asks again. */
export function rememberAccount(
  graph: string,
  address: string,
  value: Account,
  memory: Memory = 'device',
): void {
  try {
    storageOf(memory).setItem(keyOf(graph, address), JSON.stringify(value));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

/** Forgets the account that this address was. */
export function forgetAccount(graph: string, address: string, memory: Memory = 'device'): void {
  try {
    storageOf(memory).removeItem(keyOf(graph, address));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

function readItem(key: string, memory: Memory): string | null {
  try {
    return storageOf(memory).getItem(key);
  } catch (error) {
    // A browser that blocks storage throws here; the database then says so in words.
    if (error instanceof DOMException) return null;
    throw error;
  }
}
