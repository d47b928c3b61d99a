// Chat: a post has no key that Graph would know it by, so what I wrote since the first attempt is compared.

import { decodeHTML } from 'entities';
import * as v from 'valibot';
import type { OutboxRow } from '../store/outboxRows';
import type { Carrier, Save, Trace } from './Carrier';
import type { GraphCalls } from './GraphCalls';
import type { OutboxStore } from './OutboxStore';
import { odataLiteral } from './odataLiteral';
import { isNoConsent } from './outcome';
import { parsed } from './parsed';

const read = { scopes: ['Chat.Read'] };
const send = { scopes: ['ChatMessage.Send'] };
const create = { scopes: ['Chat.Create'] };
const cardType = 'application/vnd.microsoft.card.adaptive';

const idSchema = v.object({ id: v.string() });
const messagesSchema = v.object({
  value: v.array(
    v.object({
      id: v.string(),
      createdDateTime: v.nullish(v.string(), ''),
      messageType: v.nullish(v.string(), ''),
      from: v.nullish(
        v.object({ user: v.nullish(v.object({ id: v.nullish(v.string(), null) }), null) }),
        null,
      ),
      body: v.nullish(v.object({ content: v.nullish(v.string(), '') }), null),
      attachments: v.nullish(v.array(v.object({ content: v.nullish(v.string(), '') })), []),
    }),
  ),
});
type ChatPost = v.InferOutput<typeof messagesSchema>['value'][number];

/** Letters and digits alone: Teams changes spaces, quotes and tags of what was posted. Signs stand for themselves. */
function comparable(content: string): string {
  const text = decodeHTML(content.replace(/<[^>]*>/g, '')).normalize('NFC');
  return text.replace(/[^\p{L}\p{N}]+/gu, '') || text.replace(/\s+/g, '');
}

interface ChatCarrierOptions {
  readonly graph: GraphCalls;
  readonly store: Pick<OutboxStore, 'arrivals'>;
  /** My Entra object id. */
  readonly me: string;
}

export function chatCarrier({ graph, store, me }: ChatCarrierOptions): Carrier {
  /** Newest first; null without consent to read chats. */
  async function newest(chat: string): Promise<readonly ChatPost[] | null> {
    const options = new URLSearchParams({ $top: '50', $orderby: 'createdDateTime desc' });
    try {
      const json = await graph.get(`/chats/${encodeURIComponent(chat)}/messages?${options}`, read);
      return parsed(messagesSchema, json).value;
    } catch (error) {
      if (isNoConsent(error)) return null;
      throw error;
    }
  }

  async function openChat({ content, chat }: OutboxRow): Promise<string> {
    if (chat !== null) return chat;
    if (content.kind === 'chatMessage') return content.chat;
    if (content.kind !== 'directMessage') throw new TypeError(`not a chat: ${content.kind}`);
    const member = (user: string) => ({
      '@odata.type': '#microsoft.graph.aadUserConversationMember',
      roles: ['owner'],
      'user@odata.bind': `https://graph.microsoft.com/v1.0/users(${odataLiteral(user)})`,
    });
    const { person } = content;
    const members = [member(me), member(person.userId ?? person.address)];
    // Graph answers with the one-on-one chat that is there, so this may be repeated.
    return parsed(idSchema, await graph.post('/chats', { chatType: 'oneOnOne', members }, create)).id;
  }

  return {
    kinds: ['chatMessage', 'directMessage'],
    settleFor: 15_000,

    async prepare(row: OutboxRow, save: Save) {
      const chat = await openChat(row);
      const posts = await newest(chat);
      const times = (posts ?? []).map(({ createdDateTime }) => Date.parse(createdDateTime));
      const before = posts === null ? null : Math.max(0, ...times.filter(Number.isFinite));
      await save({ chat, chatBefore: row.chatBefore ?? before });
      const { seenUpTo } = row;
      if (posts === null || seenUpTo === null) return 'nobody';
      const ours = await store.arrivals(row);
      const newer = posts.filter(
        ({ id, createdDateTime, messageType }) =>
          messageType === 'message' && !ours.has(id) && Date.parse(createdDateTime) > seenUpTo,
      );
      if (newer.some(({ from }) => from?.user?.id === me)) return 'me';
      return newer.length > 0 ? 'they' : 'nobody';
    },

    async send({ id, chat, content }: OutboxRow) {
      if (chat === null || (content.kind !== 'chatMessage' && content.kind !== 'directMessage'))
        throw new TypeError('no chat to post in');
      const attachment = `<attachment id="${id}"></attachment>`;
      const post =
        content.card === null
          ? { body: { contentType: 'text', content: content.text } }
          : {
              body: { contentType: 'html', content: attachment },
              attachments: [
                {
                  id,
                  contentType: cardType,
                  contentUrl: null,
                  content: content.card,
                  name: null,
                  thumbnailUrl: null,
                },
              ],
            };
      const path = `/chats/${encodeURIComponent(chat)}/messages`;
      return parsed(idSchema, await graph.post(path, post, send)).id;
    },

    async trace(row: OutboxRow): Promise<Trace> {
      const { id, chat, chatBefore, content } = row;
      if (chat === null) return { state: 'absent' };
      if (chatBefore === null || (content.kind !== 'chatMessage' && content.kind !== 'directMessage'))
        return { state: 'unseen' };
      const posts = await newest(chat);
      if (posts === null) return { state: 'unseen' };
      const ours = await store.arrivals(row);
      const wanted = comparable(content.text);
      const arrived = posts.find(
        (post) =>
          post.from?.user?.id === me &&
          !ours.has(post.id) &&
          Date.parse(post.createdDateTime) > chatBefore &&
          (content.card === null
            ? comparable(post.body?.content ?? '') === wanted
            : post.attachments.some((attachment) => attachment.content.includes(id))),
      );
      return arrived ? { state: 'arrived', id: arrived.id } : { state: 'absent' };
    },
  };
}
