// Expands the source of the public evaluation set into a Graph snapshot with its gold: file name and content.

import { createHash } from 'node:crypto';
import { type MailPart, type MailStyle, mailBody } from './mailBody';
import type { Source, SourceConversation, SourceMessage, SourcePerson } from './source';

const STYLES: readonly MailStyle[] = ['outlook', 'gmail', 'outlook', 'phone', 'text'];
/** Messages of one minute in the source keep their order. */
const SECONDS_APART = 7000;
const TENANT = '6d0c5b0e-5f57-4f0f-9d43-0d7d1f6b7a10';

/** Files of one snapshot folder by name. The same source always gives the same bytes. */
export function expandSource(source: Source): ReadonlyMap<string, string> {
  return new Expansion(source).files();
}

class Expansion {
  readonly #source: Source;
  readonly #language: 'en' | 'ru';
  readonly #people: ReadonlyMap<string, SourcePerson>;
  readonly #messages: object[] = [];
  readonly #chats: object[] = [];
  readonly #chatMessages: object[] = [];
  readonly #gold: object[] = [];

  constructor(source: Source) {
    this.#source = source;
    this.#language = source.locale.startsWith('ru') ? 'ru' : 'en';
    this.#people = new Map([source.me, ...source.people].map((person) => [person.key, person]));
  }

  files(): ReadonlyMap<string, string> {
    const { me, people, domain, zone, locale, now, conversations } = this.#source;
    for (const [index, conversation] of conversations.entries()) {
      if (conversation.form === 'mail') this.#addMail(conversation, index);
      else this.#addChat(conversation, index);
    }
    const colleagues = people.filter(({ address }) => address.endsWith(`@${domain}`));
    const settings = {
      timeZone: zone,
      workingHours: {
        daysOfWeek: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
        startTime: '09:00:00.0000000',
        endTime: '17:30:00.0000000',
        timeZone: { name: zone },
      },
      language: { locale, displayName: locale },
    };
    return new Map([
      ['me.json', lines([this.#user(me)])],
      ['now.txt', `${now}\n`],
      ['mailboxSettings.json', lines([settings])],
      ['users.jsonl', lines(colleagues.map((person) => this.#user(person)))],
      ['messages.jsonl', lines(this.#messages)],
      ['chats.jsonl', lines(this.#chats)],
      ['chatMessages.jsonl', lines(this.#chatMessages)],
      ['gold.jsonl', lines(this.#gold)],
    ]);
  }

  #addMail(conversation: SourceConversation, index: number): void {
    const conversationId = this.#id(`conversation ${index}`);
    const style = STYLES[index % STYLES.length] ?? 'outlook';
    const earlier: MailPart[] = [];
    const ids: string[] = [];
    for (const [place, message] of conversation.messages.entries()) {
      const from = this.#person(message.from);
      const id = this.#id(`message ${index}/${place}`);
      const internetId = (at: number) =>
        `<${this.#hash(`mail ${index}/${at}`).slice(0, 20)}@${this.#source.domain}>`;
      const isMine = message.from === this.#source.me.key;
      const isMachine = message.marks.some(
        (mark) => mark === 'list' || mark === 'noreply' || mark === 'invite',
      );
      const signature = {
        lines:
          isMachine || message.marks.includes('auto')
            ? []
            : [from.name, from.title, this.#source.firm].filter(Boolean),
      };
      const subject = (place === 0 || message.marks.includes('auto') ? '' : 'Re: ') + conversation.title;
      const to = message.to.map((key) => this.#person(key));
      ids.push(id);
      this.#messages.push({
        id,
        conversationId,
        internetMessageId: internetId(place),
        subject: message.marks.includes('auto')
          ? `${this.#language === 'ru' ? 'Автоматический ответ' : 'Automatic reply'}: ${conversation.title}`
          : subject,
        from: recipient(from),
        sender: recipient(from),
        toRecipients: to.map(recipient),
        ccRecipients: message.cc.map((key) => recipient(this.#person(key))),
        sentDateTime: utc(message.at, place * SECONDS_APART),
        receivedDateTime: utc(message.at, place * SECONDS_APART),
        isDraft: false,
        importance: 'normal',
        hasAttachments: message.marks.includes('attach'),
        parentFolderId: isMine ? 'sentitems' : 'inbox',
        body: mailBody(style, this.#language, message.text, signature, [...earlier].reverse()),
        ...headersOf(message, place > 0 ? internetId(place - 1) : null),
        ...(message.marks.includes('invite') ? { meetingMessageType: 'meetingRequest' } : {}),
      });
      earlier.push({
        name: from.name,
        address: from.address,
        to: to.map(({ name }) => name),
        subject,
        when: message.at.slice(0, 16).replace('T', ' '),
        text: message.text,
      });
    }
    this.#addGold(conversation, conversationId, ids);
  }

  #addChat(conversation: SourceConversation, index: number): void {
    const chatId = `19:${this.#hash(`chat ${index}`).slice(0, 32)}@${conversation.form === 'chat' ? 'unq.gbl.spaces' : 'thread.v2'}`;
    const first = conversation.messages[0]?.at ?? this.#source.now;
    const last = conversation.messages.at(-1)?.at ?? first;
    this.#chats.push({
      id: chatId,
      topic: conversation.form === 'group' ? conversation.title : null,
      createdDateTime: utc(first),
      lastUpdatedDateTime: utc(last),
      chatType: conversation.form === 'chat' ? 'oneOnOne' : 'group',
      tenantId: TENANT,
      members: conversation.members.map((key) => ({
        '@odata.type': '#microsoft.graph.aadUserConversationMember',
        id: this.#hash(`member ${index} ${key}`).slice(0, 40),
        roles: ['owner'],
        displayName: this.#person(key).name,
        userId: this.#guid(key),
        email: this.#person(key).address,
        tenantId: TENANT,
      })),
      viewpoint: { isHidden: false, lastMessageReadDateTime: utc(last) },
    });
    const ids: string[] = [];
    for (const [place, message] of conversation.messages.entries()) {
      const id = String(Date.parse(message.at) + index * 97 + place);
      ids.push(id);
      this.#chatMessages.push(this.#chatMessage(message, chatId, id, place));
    }
    this.#addGold(conversation, chatId, ids);
  }

  #chatMessage(message: SourceMessage, chatId: string, id: string, place: number): object {
    const common = {
      id,
      replyToId: null,
      etag: id,
      createdDateTime: utc(message.at, place * SECONDS_APART),
      chatId,
      importance: 'normal',
      locale: this.#source.locale,
    };
    if (message.from === 'system') {
      return {
        ...common,
        messageType: 'systemEventMessage',
        eventDetail: { '@odata.type': '#microsoft.graph.membersAddedEventMessageDetail' },
        body: { contentType: 'html', content: '<systemEventMessage/>' },
        attachments: [],
        mentions: [],
        reactions: [],
        from: null,
      };
    }
    const mentions: object[] = [];
    const content = message.text
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/@(\w+)/g, (all, key: string) => {
        const person = this.#people.get(key);
        if (!person) return all;
        const text = person.name.split(' ')[0] ?? '';
        mentions.push({
          id: mentions.length,
          mentionText: text,
          mentioned: { user: this.#identity(person) },
        });
        return `<at id="${mentions.length - 1}">${text}</at>`;
      });
    return {
      ...common,
      messageType: 'message',
      deletedDateTime: null,
      body: { contentType: 'html', content: `<p>${content.replace(/\n/g, '<br>')}</p>` },
      from: { user: this.#identity(this.#person(message.from)) },
      attachments: [],
      mentions,
      reactions: message.reactions.map(({ by, emoji }) => ({
        reactionType: emoji,
        createdDateTime: utc(message.at, 120_000),
        user: { user: this.#identity(this.#person(by)) },
      })),
    };
  }

  #addGold(conversation: SourceConversation, id: string, messages: readonly string[]): void {
    const { turn, state, due, tags, why, ask } = conversation;
    const asker = ask ? conversation.messages[ask.message]?.from : conversation.messages[0]?.from;
    const me = this.#source.me;
    const waits = turn === 'theirs' ? me.key : asker;
    this.#gold.push({
      conversation: id,
      turn,
      state,
      waiting: turn === 'nobody' || waits === undefined ? [] : [this.#person(waits).address],
      ask: ask?.words ?? null,
      message: ask ? (messages[ask.message] ?? null) : null,
      due,
      tags,
      why,
    });
  }

  #person(key: string): SourcePerson {
    const person = this.#people.get(key.replace(/(?<!\d)\d+$/, ''));
    if (!person) throw new Error(`Nobody is called ${key}.`);
    return person;
  }

  #user(person: SourcePerson): object {
    return {
      id: this.#guid(person.key),
      displayName: person.name,
      mail: person.address,
      userPrincipalName: person.address,
      department: person.department,
      jobTitle: person.title,
    };
  }

  #identity(person: SourcePerson): object {
    return { id: this.#guid(person.key), displayName: person.name, userIdentityType: 'aadUser' };
  }

  #guid(key: string): string {
    const hash = this.#hash(`user ${this.#person(key).key}`);
    return [
      hash.slice(0, 8),
      hash.slice(8, 12),
      `5${hash.slice(13, 16)}`,
      `a${hash.slice(17, 20)}`,
      hash.slice(20, 32),
    ].join('-');
  }

  #id(name: string): string {
    return `AAMk${this.#hash(name)}=`;
  }

  #hash(name: string): string {
    return createHash('sha256').update(`${this.#source.domain}/${name}`).digest('hex');
  }
}

function headersOf(message: SourceMessage, previous: string | null): object {
  const headers: { name: string; value: string }[] = [];
  if (previous !== null) {
    headers.push({ name: 'In-Reply-To', value: previous }, { name: 'References', value: previous });
  }
  if (message.marks.includes('auto')) headers.push({ name: 'Auto-Submitted', value: 'auto-replied' });
  if (message.marks.includes('list')) {
    headers.push(
      { name: 'List-Unsubscribe', value: '<mailto:leave@lists.example>' },
      { name: 'Precedence', value: 'bulk' },
    );
  }
  return headers.length > 0 ? { internetMessageHeaders: headers } : {};
}

function recipient({ name, address }: SourcePerson): object {
  return { emailAddress: { name, address } };
}

function utc(at: string, later = 0): string {
  return new Date(Date.parse(at) + later).toISOString();
}

function lines(rows: readonly object[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}
