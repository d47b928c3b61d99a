// A message of mail or chat as Heed keeps it: who, when, to whom, and what the language part read in it.
// It never holds the body.

import type { Person } from './person';
import type { Reading } from './reading';

export type Channel = 'mail' | 'chat';

/**
 * What wrote the message. Only `person` can ask something of anybody; the rest is dropped before turns are judged.
 * `outOfOffice` is an automatic answer, so never an answer to an ask.
 */
export type Origin =
  | 'person'
  | 'list'
  | 'bulk'
  | 'noReply'
  | 'automatic'
  | 'outOfOffice'
  | 'invitation'
  | 'system'
  | 'bot'
  | 'deleted'
  | 'draft';

export interface Mention {
  readonly person: Person;
  /** As written in the message, e.g. "Ivan". */
  readonly text: string;
}

export interface Reaction {
  readonly by: Person;
  /** Emoji or Teams' name of it ("like", "heart", "👍"). */
  readonly kind: string;
  /** Epoch ms. */
  readonly at: number;
}

/** Everything about a message except its text. */
export interface Envelope {
  /** Graph's (immutable) id, or the Message-ID of imported mail. */
  readonly id: string;
  /** Conversation id of mail, chat id of chat. */
  readonly conversation: string;
  readonly channel: Channel;
  /** null where the sender is unknown (broken mail, deleted account). */
  readonly from: Person | null;
  /** Mail: To. Chat: the other members of the chat. */
  readonly to: readonly Person[];
  /** Mail: Cc. Chat: empty. */
  readonly cc: readonly Person[];
  /** When it was sent, epoch ms. */
  readonly at: number;
  /** Empty for chat. */
  readonly subject: string;
  readonly origin: Origin;
  readonly importance: 'low' | 'normal' | 'high';
  readonly hasAttachments: boolean;
  /** Sensitivity personal, private or confidential, or encrypted: no quote of it is ever stored. */
  readonly isPrivate: boolean;
  readonly isRead: boolean;
  readonly isFlagged: boolean;
  readonly mentions: readonly Mention[];
  readonly reactions: readonly Reaction[];
  /** The message this one answers, where the channel says so (chat quote, In-Reply-To); else null. */
  readonly replyTo: string | null;
  /** Address of the message in Outlook on the web or Teams; null where unknown. */
  readonly webLink: string | null;
  /** Message-ID without angle brackets; null for chat. */
  readonly internetMessageId: string | null;
  /** Graph's folder id of mail; null for chat. */
  readonly folder: string | null;
}

/** The raw text of a message, passed by and never stored. */
export interface RawText {
  readonly contentType: 'text' | 'html';
  readonly content: string;
}

/** What the outside gives: envelope and text (null at the headers level). */
export interface RawMessage {
  readonly envelope: Envelope;
  readonly text: RawText | null;
}

/** A message that has been read. This is what is stored and judged. */
export interface Message extends Envelope {
  readonly reading: Reading;
}

export interface Conversation {
  readonly id: string;
  readonly channel: Channel;
  /** A chat between two, a group or meeting chat, or a mail thread. */
  readonly form: 'mail' | 'oneOnOne' | 'group';
  /** Mail: subject of the first message. Chat: its topic, or empty. */
  readonly subject: string;
  /** Chat: its members, me included. Mail: everybody seen in it. */
  readonly people: readonly Person[];
  /** In order of time. */
  readonly messages: readonly Message[];
}
