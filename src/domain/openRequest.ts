// A request while a conversation is walked: who asked whom, what of it is answered, and what became of it.

import type { Message } from './message';
import type { Person } from './person';
import type { ReadAsk } from './reading';
import type { JudgedState, Reason } from './request';

/** One ask of a request. */
export interface Item {
  readonly ask: ReadAsk;
  readonly message: Message;
  isAnswered: boolean;
}

export interface OpenRequest {
  readonly asker: Person;
  /** Who may answer; changes when the matter is handed over. */
  asked: readonly Person[];
  /** The message that asks; for an unasked promise the one that promises. */
  readonly message: Message;
  readonly items: Item[];
  state: Exclude<JudgedState, 'none'>;
  /** The asked were called by name or mention. */
  readonly isNamed: boolean;
  /** Each of the asked owes an answer of their own. */
  readonly ofEach: boolean;
  /** A promise nobody had asked for. */
  readonly isUnasked: boolean;
  /** Addresses of those who gave theirs, where each owes one. */
  readonly doneBy: Set<string>;
  promise: { readonly by: Person; readonly at: number; readonly due: string | null } | null;
  /** Asked back: until the asker writes again it is their move. */
  isBlocked: boolean;
  /** Instant of the newest reminder, null when there was none. */
  remindedAt: number | null;
  /** Messages of others than the asker since. */
  repliesSince: number;
  /** Position of the newest message that moved it, to tell the newest of several. */
  movedAt: number;
  /** Id of the message that handed it over; null when none did. */
  handedIn: string | null;
  /** Due date of a reminder that names one. */
  dueFromReminder: string | null;
  reasons: Reason[];
}

/** Asks of a request that nobody has answered yet. */
export function openItems(request: OpenRequest): Item[] {
  return request.items.filter((item) => !item.isAnswered);
}

export function isOpen(request: OpenRequest): boolean {
  return request.state === 'waiting' || request.state === 'promised';
}
