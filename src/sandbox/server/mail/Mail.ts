// One message as a mailbox of the sandbox holds it: complete, in Graph's shapes, with what tracking changes needs.

import type { Json } from '../operation';

export interface Address {
  readonly emailAddress: { readonly name: string; readonly address: string };
}

export interface Body {
  readonly contentType: 'text' | 'html';
  readonly content: string;
}

/** The properties that a client can see, but those computed when asked for (previews, texts). */
export interface MailData {
  createdDateTime: string;
  lastModifiedDateTime: string;
  categories: readonly string[];
  receivedDateTime: string;
  sentDateTime: string;
  hasAttachments: boolean;
  internetMessageId: string;
  subject: string;
  importance: 'low' | 'normal' | 'high';
  parentFolderId: string;
  conversationId: string;
  conversationIndex: string;
  isRead: boolean;
  isDraft: boolean;
  webLink: string | null;
  inferenceClassification: 'focused' | 'other';
  body: Body;
  /** null: not known, computed from the body. */
  uniqueBody: Body | null;
  sender: Address | null;
  from: Address | null;
  toRecipients: readonly Address[];
  ccRecipients: readonly Address[];
  bccRecipients: readonly Address[];
  replyTo: readonly Address[];
  flag: Json;
  internetMessageHeaders: readonly { readonly name: string; readonly value: string }[];
  /** A client's own properties (singleValueLegacyExtendedProperty); they stay with this copy. */
  singleValueExtendedProperties: readonly { readonly id: string; readonly value: string }[];
  attachments: readonly Json[];
  /** What an invitation or its answer has more; null for an ordinary message. */
  event: { readonly type: string; readonly properties: Json } | null;
}

export interface Mail {
  /** The immutable id. */
  readonly id: string;
  readonly data: MailData;
  /** receivedDateTime as epoch ms. */
  readonly received: number;
  /** Tells messages of the same instant apart; later ones have higher numbers. */
  readonly order: number;
  /** How often it was moved: part of the mutable id. */
  moves: number;
  version: number;
  /** Sequence numbers of its last changes, for delta; those of single properties by name. */
  createdAt: number;
  changedAt: number;
  readonly propertyChanges: Map<string, number>;
  /** Texts computed once; dropped when the body changes. */
  readonly texts: Map<string, string>;
}

/** The mutable id, which changes when the message moves. */
export function mutableId(mail: Mail): string {
  return `AAMkS${Buffer.from(`${mail.moves} ${mail.id}`).toString('base64url')}`;
}

/** What a mutable id says, or null when the text is not one. */
export function readMutableId(text: string): { readonly moves: number; readonly id: string } | null {
  if (!text.startsWith('AAMkS')) return null;
  const match = /^(\d+) ([\s\S]+)$/.exec(Buffer.from(text.slice(5), 'base64url').toString());
  return match?.[1] && match[2] ? { moves: Number(match[1]), id: match[2] } : null;
}

export function changeKey(mail: Mail): string {
  return Buffer.from(`CQ${mail.order}.${mail.version}`).toString('base64');
}

export function etagOf(mail: Mail): string {
  return `W/"${changeKey(mail)}"`;
}
