// The title of a promise's task: whom, and by which day. No subject and no quote: it shows on lock screens.

import type { LocalDate } from '../../../domain/ask';
import type { Person } from '../../../domain/person';
import type { When } from '../../../domain/when';
import { dateOfDay, dayNumber } from '../../../domain/zones';
import { whenPhrase } from '../../../language/courtesy/whenPhrase';
import { givenName } from '../people/givenName';
import type { SayWhenTexts } from './sayWhenTexts';

/** "Answer Maria by Thursday". It is read on other days as well, so it never says "today" or "tomorrow". */
export function promiseTitle(person: Person, when: When, today: LocalDate, texts: SayWhenTexts): string {
  const due = dayNumber(when.date);
  const isNear = due - dayNumber(today) < 7;
  const phrase = whenPhrase(when, isNear ? dateOfDay(due - 2) : today, texts.language);
  return texts.t('task.title', { name: givenName(person), when: phrase });
}
