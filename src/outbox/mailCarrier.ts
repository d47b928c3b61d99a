// Mail: always a draft first, then `send` on its immutable id. A draft is sent once, however often `send` is called.

import * as v from 'valibot';
import type { Person } from '../domain/person';
import { deferUntil } from '../graph/deferredSend';
import { GraphError } from '../graph/GraphError';
import type { OutboxContent, OutboxRow } from '../store/outboxRows';
import type { Carrier, News, Save, Trace } from './Carrier';
import type { GraphCalls } from './GraphCalls';
import { draftSchema, findDraft, foundSchema, type HeedDraft, heedId, writeMail as write } from './heedDraft';
import type { OutboxStore } from './OutboxStore';
import { odataLiteral } from './odataLiteral';
import { parsed } from './parsed';

const send = { scopes: ['Mail.Send'] };

const stateSchema = v.object({ id: v.string(), isDraft: v.boolean() });
const threadSchema = v.object({
  value: v.array(
    v.object({
      id: v.string(),
      isDraft: v.nullish(v.boolean(), false),
      sentDateTime: v.nullish(v.string(), null),
      from: v.nullish(
        v.object({
          emailAddress: v.nullish(
            v.object({ address: v.nullish(v.string(), ''), name: v.nullish(v.string(), null) }),
          ),
        }),
        null,
      ),
    }),
  ),
});

const query = (options: Record<string, string>): string => new URLSearchParams(options).toString();
const recipients = (people: readonly Person[]) =>
  people.map(({ name, address }) => ({ emailAddress: { name, address } }));

interface MailCarrierOptions {
  readonly graph: Pick<GraphCalls, 'get' | 'post'>;
  readonly store: Pick<OutboxStore, 'arrivals'>;
  /** My addresses, lower case. */
  readonly me: readonly string[];
}

export function mailCarrier({ graph, store, me }: MailCarrierOptions): Carrier {
  async function newsOf(row: OutboxRow): Promise<News | null> {
    const { conversation, seenUpTo } = row;
    if (seenUpTo === null) return null;
    const options = query({
      $filter: `receivedDateTime ge ${new Date(seenUpTo).toISOString()} and conversationId eq ${odataLiteral(conversation)}`,
      $orderby: 'receivedDateTime desc',
      $select: 'id,isDraft,sentDateTime,from',
      $top: '50',
    });
    const { value } = parsed(threadSchema, await graph.get(`/me/messages?${options}`, write));
    const ours = await store.arrivals(row);
    const newer = value.filter(
      ({ id, isDraft, sentDateTime }) =>
        !isDraft && !ours.has(id) && Date.parse(sentDateTime ?? '') > seenUpTo,
    );
    const [last] = newer;
    if (!last) return null;
    const isMine = ({ from }: typeof last) => me.includes((from?.emailAddress?.address ?? '').toLowerCase());
    const mine = newer.find(isMine);
    const name = (mine ?? last).from?.emailAddress?.name ?? null;
    const at = Math.max(...newer.map(({ sentDateTime }) => Date.parse(sentDateTime ?? '')));
    return { by: mine ? 'me' : 'they', name, at };
  }

  async function createDraft(id: string, content: OutboxContent): Promise<HeedDraft> {
    const singleValueExtendedProperties = [{ id: heedId, value: id }];
    if (content.kind === 'mailReply') {
      // The recipients are written out, so that the mail goes to exactly those whom its writer saw.
      const json = await graph.post(
        `/me/messages/${encodeURIComponent(content.message)}/${content.reach === 'all' ? 'createReplyAll' : 'createReply'}`,
        {
          comment: content.text,
          message: {
            toRecipients: recipients(content.to),
            ccRecipients: recipients(content.cc),
            singleValueExtendedProperties:
              content.deferUntil === undefined
                ? singleValueExtendedProperties
                : [...singleValueExtendedProperties, deferUntil(content.deferUntil)],
          },
        },
        write,
      );
      return parsed(draftSchema, json);
    }
    if (content.kind !== 'mail') throw new TypeError(`not a mail: ${content.kind}`);
    const body =
      content.html === null
        ? { contentType: 'text', content: content.text }
        : { contentType: 'html', content: content.html };
    const json = await graph.post(
      '/me/messages',
      { subject: content.subject, body, toRecipients: recipients(content.to), singleValueExtendedProperties },
      write,
    );
    return parsed(draftSchema, json);
  }

  return {
    kinds: ['mailReply', 'mail'],
    // A second `send` of one draft does nothing, so there is nothing to wait for. One that is to leave later stays a
    // draft until then: to be sent again does it no harm either.
    settleFor: 0,

    async prepare(row: OutboxRow, save: Save) {
      const news = await newsOf(row);
      if (news !== null || row.draft) return news ?? 'ready';
      const known = row.draftTries > 0 ? await findDraft(graph, row.id) : null;
      if (!known) await save({ draftTries: row.draftTries + 1 });
      await save({ draft: known ?? (await createDraft(row.id, row.content)) });
      return 'ready';
    },

    async send({ draft }: OutboxRow) {
      if (!draft) throw new TypeError('no draft to send');
      await graph.post(`/me/messages/${encodeURIComponent(draft.id)}/send`, null, send);
      return draft.id;
    },

    async trace({ draft }: OutboxRow): Promise<Trace> {
      if (!draft) return { state: 'absent' };
      try {
        const path = `/me/messages/${encodeURIComponent(draft.id)}?${query({ $select: 'id,isDraft' })}`;
        const { id, isDraft } = parsed(stateSchema, await graph.get(path, write));
        return isDraft ? { state: 'absent' } : { state: 'arrived', id };
      } catch (error) {
        if (!(error instanceof GraphError) || error.kind !== 'notFound') throw error;
      }
      if (draft.internetMessageId === null) return { state: 'onItsWay' };
      const options = query({
        $filter: `internetMessageId eq ${odataLiteral(draft.internetMessageId)}`,
        $select: 'id,internetMessageId',
      });
      const json = await graph.get(`/me/mailFolders/sentitems/messages?${options}`, write);
      const sent = parsed(foundSchema, json).value[0];
      return sent ? { state: 'arrived', id: sent.id } : { state: 'onItsWay' };
    },
  };
}
