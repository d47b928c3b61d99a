// The shape of what is to be sent: written down before the first call, kept until it is sent or thrown away.

import type { Person } from '../domain/person';

export interface Reminder {
  readonly title: string;
  /** When it rings, epoch ms. */
  readonly at: number;
  /** Whom it is about. */
  readonly name: string;
  /** Leads back to the conversation; null where unknown. */
  readonly webLink: string | null;
}

/** Where a text goes, and the text. What stands here is all that leaves: its writer saw it in full. */
export type OutboxContent =
  | {
      /** An answer in a mail thread: a draft made from the message answered, then sent. */
      readonly kind: 'mailReply';
      /** Immutable id of the message answered. */
      readonly message: string;
      readonly reach: 'asker' | 'all';
      readonly to: readonly Person[];
      readonly cc: readonly Person[];
      readonly text: string;
      /** Handed over at once, it leaves the mailbox only then, epoch ms. */
      readonly deferUntil?: number;
    }
  | {
      /** A mail of its own; `html` beside the text for cards, null for plain text. */
      readonly kind: 'mail';
      readonly to: readonly Person[];
      readonly subject: string;
      readonly text: string;
      readonly html: string | null;
    }
  | {
      /** A message in a chat that exists. */
      readonly kind: 'chatMessage';
      readonly chat: string;
      readonly text: string;
      /** An Adaptive Card as JSON, with an id of its own in its link. null: text alone. */
      readonly card: string | null;
      /** Whom the post names beside its card, so that Teams tells them of it. */
      readonly mentions?: readonly Person[];
    }
  | {
      /** A post in a channel of a team. */
      readonly kind: 'channelMessage';
      readonly team: string;
      readonly channel: string;
      readonly text: string;
      readonly card: string | null;
      readonly mentions?: readonly Person[];
    }
  | {
      /** A message to one person: the one-on-one chat is opened first (Graph answers with the one that is there). */
      readonly kind: 'directMessage';
      readonly person: Person;
      readonly text: string;
      readonly card: string | null;
    }
  | {
      /** The user's own To Do task of a promise is to say what the promise says. It waits for the text that gives it. */
      readonly kind: 'task';
      readonly promise: string;
    }
  | {
      /** A To Do task of the user's own that rings once; it carries the row's id. */
      readonly kind: 'task';
      readonly reminder: Reminder;
    }
  | {
      /** A mail's draft that its writer threw away: it is not to stay in their mailbox. */
      readonly kind: 'abandonedDraft';
      /** Outbox row that it was made for; the draft carries it. */
      readonly of: string;
    };

/** What other people read. */
export type TextContent = Exclude<OutboxContent, { kind: 'task' | 'abandonedDraft' }>;

export function isText(content: OutboxContent): content is TextContent {
  return content.kind !== 'task' && content.kind !== 'abandonedDraft';
}

/**
 * `queued`: nothing has left. `sending`: a call is under way. `uncertain`: a call ended without an answer, so it may
 * have arrived. `held`: not sent by itself, the person decides. `failed`: refused for good.
 */
export type OutboxState = 'queued' | 'sending' | 'uncertain' | 'held' | 'sent' | 'failed';

/** Why a row is held. */
export type HoldReason =
  /** Written more than ten minutes before Heed woke. */
  | 'old'
  /** Somebody wrote in that conversation since. */
  | 'theyWrote'
  /** I wrote in that conversation since, elsewhere. */
  | 'iWrote'
  /** It may have arrived and there is no way to see (no consent to read chats). */
  | 'cannotSee';

export interface OutboxRow {
  /** Random UUID; the card or draft carries it. */
  readonly id: string;
  /** Conversation id; rows of one conversation leave in the order they were written. */
  readonly conversation: string;
  readonly content: OutboxContent;
  /**
   * Newest message of the conversation that the person had seen when they wrote it or said "send" again, epoch ms;
   * null for a new conversation.
   */
  readonly seenUpTo: number | null;
  /** Epoch ms. */
  readonly writtenAt: number;
  /** End of the undo, or when the person last said "send", epoch ms. */
  readonly goesAt: number;
  readonly state: OutboxState;
  /** How many sending calls were made that might have taken effect. */
  readonly attempts: number;
  /** Not tried again before, epoch ms. */
  readonly nextAt: number;
  /** The draft that carries a mail; null before it was made. */
  readonly draft: { readonly id: string; readonly internetMessageId: string | null } | null;
  /** How often a draft was asked for: after a call without an answer one may lie there unknown. */
  readonly draftTries: number;
  /** The chat or channel that the post lies in; null before it was opened. */
  readonly chat: string | null;
  /** Created time of its newest message before the first attempt, by the server's clock, epoch ms. */
  readonly chatBefore: number | null;
  /** Id of what arrived. */
  readonly arrivedAs: string | null;
  readonly sentAt: number | null;
  readonly hold: HoldReason | null;
  /** Held since somebody wrote: display name of the one who did; null where unknown. */
  readonly newsFrom: string | null;
  /** Graph's word for the last refusal; null when there was none. */
  readonly problem: string | null;
}
