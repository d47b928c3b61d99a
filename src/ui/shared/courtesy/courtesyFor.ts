// The courteous text to begin with: in the language of the ask, with the reader's name.

import type { Person } from '../../../domain/person';
import {
  fillTemplate,
  type Purpose,
  type Register,
  shippedTemplate,
} from '../../../language/courtesy/templates';
import { languageOf } from '../../../language/languageOf';
import type { RequestRow } from '../../../store/rows';
import { givenName } from '../people/givenName';
import type { Language } from '../texts/textsIn';

/** The language of what is asked (else of the subject); where that tells nothing, the reader's own. */
export function languageOfAsk(
  { asks, subject }: Pick<RequestRow, 'asks' | 'subject'>,
  own: Language,
): Language {
  const words = (asks.map(({ quote }) => quote).join(' ') || subject).toLowerCase().match(/\p{L}+/gu);
  if (!words) return own;
  return languageOf(words) === 'ru' ? 'ru' : 'en';
}

export interface Courtesy {
  readonly purpose: Purpose;
  readonly language: Language;
  readonly register: Register;
  /** Who reads it. */
  readonly reader: Person;
  readonly when?: string;
  readonly other?: string;
}

/** The text for a purpose, ready to be changed and sent. */
export function courtesyFor({
  purpose,
  language,
  register,
  reader,
  when = '',
  other = '',
}: Courtesy): string {
  const template = shippedTemplate(purpose, language, register);
  return fillTemplate(template, { name: givenName(reader), when, other });
}
