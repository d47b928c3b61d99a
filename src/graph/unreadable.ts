// What the edge says when an object of Graph's cannot become one of our types, or only in part.

/** Why an object was left out as a whole. */
export type UnreadableReason = 'notAnObject' | 'noId' | 'noConversation' | 'noDate' | 'noAddress';

/** In place of a parsed object. Never thrown: one bad object must not stop the rest of a page. */
export interface Unreadable {
  readonly unreadable: UnreadableReason;
  /** The object's id where it has one, so that it can be named; else null. */
  readonly id: string | null;
}

/** What was left out of an object that could be read otherwise. */
export type LeftOut =
  | 'sender'
  | 'recipient'
  | 'sentDate'
  | 'bodyEnd'
  | 'body'
  | 'mention'
  | 'reaction'
  | 'characters';

export function isUnreadable<T extends object>(parsed: T | Unreadable): parsed is Unreadable {
  return 'unreadable' in parsed;
}
