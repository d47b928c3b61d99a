// Chat: a post has no key that Graph would know it by, so what I wrote since the first attempt is compared.

import { GraphError } from '../graph/GraphError';
import { odataInstant, query } from '../graph/jsonPage';
import type { OutboxRow } from '../store/outboxRows';
import type { Carrier, Save, Trace } from './Carrier';
import type { GraphCalls } from './GraphCalls';
import type { OutboxStore } from './OutboxStore';
import { odataLiteral } from './odataLiteral';
import { isNoConsent } from './outcome';
import { parsed } from './parsed';
import { arrivedPost, idSchema, newestTime, readPosts, type SentPost, sendPost } from './posts';

const read = { scopes: ['Chat.Read'] };
const send = { scopes: ['ChatMessage.Send'] };
const create = { scopes: ['Chat.Create'] };

interface ChatCarrierOptions {
  readonly graph: Pick<GraphCalls, 'get' | 'post'>;
  readonly store: Pick<OutboxStore, 'arrivals'>;
  /** My Entra object id. */
  readonly me: string;
}

export function chatCarrier({ graph, store, me }: ChatCarrierOptions): Carrier {
  const messages = (chat: string): string => `/chats/${encodeURIComponent(chat)}/messages`;
  /** What `work` gives; null without consent to read chats. */
  async function seen<T>(work: () => Promise<T>): Promise<T | null> {
    try {
      return await work();
    } catch (error) {
      if (isNoConsent(error)) return null;
      throw error;
    }
  }

  /** Newest first; null without consent to read chats. */
  function newest(chat: string): Promise<readonly SentPost[] | null> {
    const options = query({ $top: 50, $orderby: 'createdDateTime desc' });
    return seen(async () => readPosts(await graph.get(`${messages(chat)}${options}`, read)).posts);
  }

  /** All after an instant (epoch ms), however many a busy chat has; null without consent to read chats. */
  function since(chat: string, instant: number): Promise<readonly SentPost[] | null> {
    const $filter = `lastModifiedDateTime gt ${odataInstant(instant)}`;
    return seen(async () => {
      const posts: SentPost[] = [];
      const options = query({ $top: 50, $orderby: 'lastModifiedDateTime desc', $filter });
      for (let link: string | null = `${messages(chat)}${options}`; link !== null; ) {
        const page = readPosts(await graph.get(link, read));
        posts.push(...page.posts);
        link = page.next;
      }
      return posts;
    });
  }

  async function openChat({ content, chat }: OutboxRow): Promise<string> {
    if (chat !== null) return chat;
    if (content.kind === 'chatMessage') return content.chat;
    if (content.kind !== 'directMessage') throw new TypeError(`not a chat: ${content.kind}`);
    const member = (user: string, role: 'owner' | 'guest') => ({
      '@odata.type': '#microsoft.graph.aadUserConversationMember',
      roles: [role],
      'user@odata.bind': `https://graph.microsoft.com/v1.0/users(${odataLiteral(user)})`,
    });
    const { userId, address } = content.person;
    // Graph answers with the one-on-one chat that is there, so this may be repeated.
    const made = (role: 'owner' | 'guest') => {
      const members = [member(me, 'owner'), member(userId ?? address, role)];
      return graph.post('/chats', { chatType: 'oneOnOne', members }, create);
    };
    // A guest of the tenant must be one in the chat as well (Graph, "Create chat"); mail and chat do not tell who is.
    const chatWith = made('owner').catch((error: unknown) => {
      if (error instanceof GraphError && error.status === 400) return made('guest');
      throw error;
    });
    return parsed(idSchema, await chatWith.catch(refusedChat)).id;
  }

  return {
    kinds: ['chatMessage', 'directMessage'],
    settleFor: 15_000,

    async prepare(row: OutboxRow, save: Save) {
      const chat = await openChat(row);
      const posts = await newest(chat);
      const before = posts === null ? null : newestTime(posts);
      await save({ chat, chatBefore: row.chatBefore ?? before });
      const { seenUpTo } = row;
      if (posts === null || seenUpTo === null) return 'ready';
      const ours = await store.arrivals({ ...row, chat });
      const newer = posts.filter(
        ({ id, createdDateTime, messageType }) =>
          messageType === 'message' && !ours.has(id) && Date.parse(createdDateTime) > seenUpTo,
      );
      const mine = newer.find(({ from }) => from?.user?.id === me);
      const [last] = newer;
      if (!last) return 'ready';
      const name = (mine ?? last).from?.user?.displayName ?? null;
      return { by: mine ? 'me' : 'they', name, at: newestTime(newer) };
    },

    async send({ id, chat, content }: OutboxRow) {
      if (chat === null || (content.kind !== 'chatMessage' && content.kind !== 'directMessage'))
        throw new TypeError('no chat to post in');
      return sendPost(graph, messages(chat), { id, content, call: send });
    },

    async trace(row: OutboxRow): Promise<Trace> {
      const { chat, chatBefore, content } = row;
      if (chat === null) return { state: 'absent' };
      if (chatBefore === null || (content.kind !== 'chatMessage' && content.kind !== 'directMessage'))
        return { state: 'unseen' };
      const posts = await since(chat, chatBefore);
      if (posts === null) return { state: 'unseen' };
      const ours = await store.arrivals(row);
      const arrived = arrivedPost(posts, row, content, { me, ours, before: chatBefore });
      return arrived ? { state: 'arrived', id: arrived.id } : { state: 'absent' };
    },
  };
}

/** Graph's plain words where a chat cannot be had: a licence for Teams that somebody lacks (403), or nobody (404). */
const refusals: Readonly<Record<number, string>> = { 403: 'chatRefused', 404: 'personGone' };

/** Says whom the refusal is about. @throws */
function refusedChat(error: unknown): never {
  const code = error instanceof GraphError ? refusals[error.status] : undefined;
  if (!(error instanceof GraphError) || code === undefined) throw error;
  const { kind, status, retryAfter, requestId } = error;
  const details = { kind, code, status, retryAfter, requestId };
  throw new GraphError(error.message, details, { cause: error });
}
