// Thank-yous of a soak run: to several people at once, in chat, by mail, or as one post for all.

import type { Audience } from '../../domain/kudos';
import { tabLink } from '../../hosts/tabLink';
import { thanksTexts } from '../../outbox/thanksTexts';
import { type SoakTenant, uuid } from './soakTenant';
import { person, type Sending, soakStart } from './soakText';

const pages = 'https://heed.example';
/** A thank-you goes to at most so many here. */
const mostPeople = 12;

/** One thank-you: at most `most` texts, the first of which is number `index`. */
export function soakThanks(index: number, most: number, place: SoakTenant): readonly Sending[] {
  const { me, threads, chats, strangers, channel } = place;
  const colleagues = [...threads.map(({ from }) => from), ...strangers];
  const people = Array.from({ length: 1 + (index % mostPeople) }, (_, nth) => {
    const one = colleagues[(index + nth) % colleagues.length];
    if (!one) throw new RangeError('nobody to thank');
    return person(one);
  });
  const audiences: readonly Audience[] = [
    { kind: 'alone', by: 'chat' },
    { kind: 'alone', by: 'mail' },
    { kind: 'chat', chat: chats[index % chats.length] ?? '' },
    { kind: 'channel', ...channel },
  ];
  const audience = audiences[index % audiences.length] ?? { kind: 'alone', by: 'chat' };
  const to = audience.kind === 'alone' ? people.slice(0, most) : people;
  const thanks = {
    from: person(me),
    to: [...new Map(to.map((one) => [one.address, one])).values()],
    principle: 'quality',
    words: `Here is number ${index}, as you asked.`,
    at: soakStart,
    language: 'en',
    audience,
  } as const;
  const cardPlace = { pages, tabLink: (sub: string) => tabLink(null, pages, sub), zone: 'UTC' };
  let ids = 0;
  const texts = thanksTexts(thanks, cardPlace, () => uuid(4, index + ids++));
  return texts.map(({ written, to: [first] }) => ({
    written,
    mark: written.content.kind === 'mail' ? `${index} to ${first?.address ?? ''}` : written.id,
  }));
}
