// A thank-you as the texts that leave: one to each recipient alone, or one post that names them all.

import { thankYou } from '../cards/cardTexts';
import { type CardPlace, kudosCard } from '../cards/kudosCard';
import { kudosMail } from '../cards/kudosMail';
import type { Audience, Kudos } from '../domain/kudos';
import type { Person } from '../domain/person';
import { placeId } from '../domain/place';
import type { OutboxContent } from '../store/outboxRows';
import type { Written } from './Outbox';

export interface Thanks extends Omit<Kudos, 'id'> {
  readonly audience: Audience;
}

/** One text, and whom it thanks. */
export interface ThanksText {
  readonly written: Written & { readonly id: string };
  readonly to: readonly Person[];
}

/**
 * What a thank-you sends, in the order of its recipients. The id of each text is that of its card, by which its arrival
 * is known.
 * @param newId random UUIDs
 */
export function thanksTexts(
  { audience, ...kudos }: Thanks,
  place: CardPlace,
  newId: () => string,
): readonly ThanksText[] {
  const text = (to: readonly Person[]): ThanksText => {
    const id = newId();
    const { conversation, content } = contentOf({ ...kudos, id, to }, audience, place);
    return { written: { id, conversation, content, seenUpTo: null }, to };
  };
  return audience.kind === 'alone' ? kudos.to.map((person) => text([person])) : [text(kudos.to)];
}

function contentOf(
  kudos: Kudos,
  audience: Audience,
  place: CardPlace,
): { readonly conversation: string; readonly content: OutboxContent } {
  const { to } = kudos;
  const [person] = to;
  if (!person) throw new RangeError('nobody is thanked');
  if (audience.kind === 'alone' && audience.by === 'mail') {
    return {
      conversation: `mail to ${person.address}`,
      content: { kind: 'mail', to, ...kudosMail(kudos, place) },
    };
  }
  const card = kudosCard(kudos, place);
  const text = `${thankYou(
    to.map(({ name, address }) => name || address),
    kudos.language,
  )}\n${kudos.words}`;
  if (audience.kind === 'alone') {
    return {
      conversation: `chat with ${person.address}`,
      content: { kind: 'directMessage', person, text, card },
    };
  }
  // Not the chat's own id: a thank-you is no answer to a request that is open there.
  const conversation = `thanks in ${placeId(audience)}`;
  if (audience.kind === 'chat') {
    return { conversation, content: { kind: 'chatMessage', chat: audience.chat, text, card, mentions: to } };
  }
  const { team, channel } = audience;
  return { conversation, content: { kind: 'channelMessage', team, channel, text, card, mentions: to } };
}
