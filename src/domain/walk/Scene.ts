// A conversation while it is walked: who is in it, and which requests are open.

import type { Circle } from '../circle';
import type { Message } from '../message';
import type { OpenRequest } from '../openRequest';
import type { Person } from '../person';
import type { View } from '../view';

export interface Scene {
  readonly circle: Circle;
  readonly view: View;
  /** In the order in which they arose. */
  readonly requests: OpenRequest[];
  /** The newest of them, which later messages are held against. */
  recent: OpenRequest[];
  /** Everybody seen so far, by address. */
  readonly people: Map<string, Person>;
  /** The message before, by whomever. */
  last: Message | null;
  /** Asks of colleagues that were put to others. */
  askedOthers: number;
  /** The likeliest of the asks too weak to count, 0..1. */
  strongestWeakAsk: number;
}
