// Graph's `chat` with its members turned into our types.

import * as v from 'valibot';
import type { Person } from '../domain/person';
import { anyField, listField, oneLine, partField, readObject, textField, webAddress } from './fields';
import { parseInstant } from './instant';
import { normalAddress } from './person';
import type { Unreadable } from './unreadable';

const chatSchema = v.object({
  id: textField,
  topic: textField,
  chatType: textField,
  members: listField,
  webUrl: textField,
  viewpoint: partField(v.object({ lastMessageReadDateTime: textField })),
  lastMessagePreview: partField(v.object({ createdDateTime: textField, body: anyField })),
});

const memberSchema = v.object({ userId: textField, displayName: textField, email: textField });

/** What of a chat its messages are read with. */
export interface ChatInfo {
  readonly id: string;
  readonly form: 'oneOnOne' | 'group';
  /** Empty where it has none. */
  readonly topic: string;
  /** Me included; empty when Graph was not asked to expand them. */
  readonly members: readonly Person[];
  readonly webLink: string | null;
  /** When the newest message came, by `lastMessagePreview` (epoch ms); 0 when not known. */
  readonly lastAt: number;
  /** Up to when I have read it (epoch ms); null when not known. */
  readonly readUpTo: number | null;
}

/** The key of a person of chat: the address, else `user:` and the Entra object id; null when neither is known. */
export function chatPerson(userId: string | null, name: string | null, email: string | null): Person | null {
  const address = normalAddress(email ?? '');
  const id = oneLine(userId ?? '');
  if (address === '' && id === '') return null;
  const person = {
    address: address === '' ? `user:${id.toLowerCase()}` : address,
    name: oneLine(name ?? ''),
  };
  return id === '' ? person : { ...person, userId: id };
}

/** A chat of Graph, however malformed; never throws. */
export function parseChat(json: unknown): ChatInfo | Unreadable {
  const chat = readObject(chatSchema, json);
  if (chat === null) return { unreadable: 'notAnObject', id: null };
  if (chat.id === null || chat.id === '') return { unreadable: 'noId', id: null };
  const members = new Map<string, Person>();
  for (const entry of chat.members) {
    const member = readObject(memberSchema, entry);
    const person = member && chatPerson(member.userId, member.displayName, member.email);
    if (person) members.set(person.address, person);
  }
  return {
    id: chat.id,
    form: chat.chatType === 'oneOnOne' ? 'oneOnOne' : 'group',
    topic: oneLine(chat.topic ?? ''),
    members: [...members.values()],
    webLink: webAddress(chat.webUrl),
    lastAt: parseInstant(chat.lastMessagePreview?.createdDateTime ?? null) ?? 0,
    readUpTo: parseInstant(chat.viewpoint?.lastMessageReadDateTime ?? null),
  };
}
