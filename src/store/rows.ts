// The shapes of what is stored on this device. No body of a received message is among them.

import type { Message } from '../domain/message';
import type { Person } from '../domain/person';
import type { Verdict } from '../domain/request';
import type { WorkingHours } from '../domain/view';

/** Whose database: one for each tenant id and user object id. */
export interface Owner {
  readonly tenantId: string;
  readonly userId: string;
}

export type MessageRow = Message;

/** A message as stored: with the instant by which the window (so many days back) is measured. */
export interface StoredMessage extends MessageRow {
  /** Mail: received; chat: created. Epoch ms. */
  readonly receivedAt: number;
}

/** One conversation's verdict, recomputed whenever one of its messages changes. Key: `conversation`. */
export interface RequestRow extends Verdict {
  /** Where "Open" leads: the asking (else newest) message; null where unknown. */
  readonly webLink: string | null;
  /** The asking message is private: "Maria sent a private message" stands in place of the quote. */
  readonly isPrivate: boolean;
  /** When the verdict last became another one (epoch ms): "what changed since I last looked". */
  readonly changedAt: number;
  /** What it was before that change; null when the conversation was new. */
  readonly before: { readonly turn: Verdict['turn']; readonly state: Verdict['state'] } | null;
  /** Who wrote the newest message; null when unknown. */
  readonly lastFrom: Person | null;
}

/** A request as stored: with what only queries need. */
export interface StoredRequest extends RequestRow {
  /** Everybody seen in the conversation (20 at most), for the search by person. */
  readonly people: readonly Person[];
  /** Sent time of the newest ask that is still open, epoch ms; null when none is. A decision covers asks up to it. */
  readonly lastAskAt: number | null;
  /** Words by which the conversation is found. */
  terms: readonly string[];
}

export interface ChatRow {
  readonly id: string;
  readonly form: 'oneOnOne' | 'group';
  readonly topic: string;
  readonly members: readonly Person[];
  readonly webLink: string | null;
  /** Created time of the newest message known, epoch ms; 0 when none is known. */
  readonly lastAt: number;
}

export interface PersonRow extends Person {
  readonly jobTitle: string;
  readonly department: string;
}

/** A mail folder of the window, and how far its changes have been followed. */
export interface FolderRow {
  readonly id: string;
  readonly name: string;
  readonly kind: 'inbox' | 'sent' | 'own' | 'excluded';
  readonly total: number;
  /** Graph's delta link with the options it was started with; null: not followed yet. */
  readonly deltaLink: string | null;
  /** Start of what the link follows, epoch ms. */
  readonly deltaSince: number;
  /** When the link was last followed, epoch ms. */
  readonly deltaAt: number;
}

/** A picture of a person, or that there is none. */
export interface PhotoRow {
  /** User object id or address, as asked for. */
  readonly person: string;
  readonly type: string;
  /** null: this person has no picture. */
  readonly bytes: ArrayBuffer | null;
  /** When it was fetched, epoch ms. */
  readonly at: number;
}

/** Single values: settings, profile, status of sync, cursors. */
export interface MetaRow {
  readonly key: string;
  readonly value: unknown;
}

/** A decision of the user about the request that stood at `message`. A newer ask opens the conversation again. */
export interface Decision {
  /** Random UUID. */
  readonly id: string;
  readonly conversation: string;
  /** Id of the newest message when it was decided; later messages are not covered by it. */
  readonly message: string;
  /** Epoch ms of that message: what is newer reopens. */
  readonly upTo: number;
  readonly kind: 'answeredElsewhere' | 'notRequest' | 'putAway' | 'isRequest' | 'snoozed';
  /** When it comes back by itself, epoch ms; of `snoozed` alone. */
  readonly until?: number;
  /** Decisions made in one go share it; one undo takes all of them back. */
  readonly group: string;
  /** When it was decided, epoch ms. */
  readonly at: number;
}

export interface Settings {
  /** Headers only, or text as well. */
  readonly level: 'headers' | 'text';
  /** How far back, 7 to 365 days. */
  readonly days: number;
  /** Domains that count as colleagues, lower case. */
  readonly colleagueDomains: readonly string[];
  /** Quotes and subjects blanked, for screen sharing. */
  readonly hideWords: boolean;
  /** Single-letter keys act while the list has focus (WCAG 2.1.4: can be switched off). */
  readonly letterKeys: boolean;
  /** false until the first-run page was answered. */
  readonly isSetUp: boolean;
  /** When the person last looked at Today (epoch ms); 0 never. */
  readonly lastLookedAt: number;
}

/** What sync knows of the mailbox owner; kept so that a second opening needs no call. */
export interface Profile {
  readonly name: string;
  readonly addresses: readonly string[];
  readonly userId: string;
  /** IANA. */
  readonly zone: string;
  readonly workingHours: WorkingHours;
}

export type SourceState =
  | { readonly state: 'complete' }
  | { readonly state: 'filling' }
  | { readonly state: 'noConsent' }
  | { readonly state: 'unreadable'; readonly code: string };

export interface SyncStatus {
  readonly phase: 'starting' | 'filling' | 'refreshing' | 'idle' | 'waiting' | 'offline' | 'failed';
  /** Messages read so far, and about how many there are (null: not known yet). */
  readonly done: number;
  readonly total: number | null;
  /** Start of the window, epoch ms. */
  readonly since: number;
  /** End of the last round that succeeded, epoch ms; null before the first. */
  readonly finishedAt: number | null;
  readonly mail: SourceState;
  readonly chats: SourceState;
  /** Messages left out because they could not be read. */
  readonly skipped: number;
  /** phase `waiting`: when the next try comes (epoch ms); phase `failed`: an error code the UI has words for. */
  readonly retryAt: number | null;
  readonly error: string | null;
}
