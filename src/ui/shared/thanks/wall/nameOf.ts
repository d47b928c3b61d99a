// The name of a person on a card; one of whom only an id is known is a colleague.

import type { Person } from '../../../../domain/person';
import { shownName } from '../../people/givenName';
import type { wallTexts } from './wallTexts';

export function nameOf(person: Person, t: ReturnType<typeof wallTexts>['t']): string {
  const name = shownName(person);
  return name.startsWith('user:') ? t('card.someone') : name;
}
