// The words of the send button: they say who will see it.

import type { Composition } from '../../../../domain/composition';
import { givenName } from '../../people/givenName';
import type { Texts } from '../../texts/texts';
import { composeTexts } from './composeTexts';

/** *Send to Ivan*, *Send to 3 people*, *Post in Marketing, 48 people*. */
export function sendLabel({ to, reach }: Composition, reader: Texts): string {
  const { t, count } = composeTexts(reader);
  if (reach !== null && reach.kind !== 'alone') {
    const { name, size } = reach;
    return size === null ? t('send.place', { name }) : count('send.placeOf', size, { name });
  }
  const [first] = to;
  if (!first || reach === null) return t('send.plain');
  const isMail = reach.by === 'mail';
  if (to.length === 1) return t(isMail ? 'send.mail' : 'send.to', { name: givenName(first) });
  return count(isMail ? 'send.mailMany' : 'send.toMany', to.length);
}
