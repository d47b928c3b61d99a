// A channel: posted with the person's consent, but read back only with an administrator's.

import { odataInstant, query } from '../graph/jsonPage';
import type { OutboxRow } from '../store/outboxRows';
import type { Carrier, Save, Trace } from './Carrier';
import type { GraphCalls } from './GraphCalls';
import type { OutboxStore } from './OutboxStore';
import { isNoConsent } from './outcome';
import { arrivedPost, newestTime, readPosts, sendPost } from './posts';

const read = { scopes: ['ChannelMessage.Read.All'] };
const send = { scopes: ['ChannelMessage.Send'] };

interface ChannelCarrierOptions {
  readonly graph: Pick<GraphCalls, 'get' | 'post'>;
  readonly store: Pick<OutboxStore, 'arrivals'>;
  /** My Entra object id. */
  readonly me: string;
}

export function channelCarrier({ graph, store, me }: ChannelCarrierOptions): Carrier {
  const contentOf = ({ content }: OutboxRow) => {
    if (content.kind !== 'channelMessage') throw new TypeError(`not a channel: ${content.kind}`);
    return content;
  };
  const messages = (row: OutboxRow): string => {
    const { team, channel } = contentOf(row);
    return `/teams/${encodeURIComponent(team)}/channels/${encodeURIComponent(channel)}/messages`;
  };
  /** What `work` gives; null without the administrator's consent. */
  async function seen<T>(work: () => Promise<T>): Promise<T | null> {
    try {
      return await work();
    } catch (error) {
      if (isNoConsent(error)) return null;
      throw error;
    }
  }

  return {
    kinds: ['channelMessage'],
    settleFor: 15_000,

    /** Others' posts are no answers to a card, so nothing holds it up. */
    async prepare(row: OutboxRow, save: Save) {
      const { channel } = contentOf(row);
      const path = `${messages(row)}?$top=50`;
      const before = await seen(async () => newestTime(readPosts(await graph.get(path, read)).posts));
      await save({ chat: channel, chatBefore: row.chatBefore ?? before });
      return 'ready';
    },

    async send(row: OutboxRow) {
      return sendPost(graph, messages(row), { id: row.id, content: contentOf(row), call: send });
    },

    async trace(row: OutboxRow): Promise<Trace> {
      const { chatBefore } = row;
      if (chatBefore === null) return { state: 'unseen' };
      const ours = await store.arrivals(row);
      const $filter = `lastModifiedDateTime gt ${odataInstant(chatBefore)}`;
      const trace = await seen(async (): Promise<Trace> => {
        let link: string | null = `${messages(row)}/delta${query({ $filter, $top: 50 })}`;
        while (link !== null) {
          const page = readPosts(await graph.get(link, read));
          const arrived = arrivedPost(page.posts, row, contentOf(row), { me, ours, before: chatBefore });
          if (arrived) return { state: 'arrived', id: arrived.id };
          link = page.next;
        }
        return { state: 'absent' };
      });
      return trace ?? { state: 'unseen' };
    },
  };
}
