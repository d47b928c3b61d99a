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
import type { OwnTemplates } from '../../../store/templates';
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
  /** Texts of the user's own, in place of those shipped. */
  readonly own: OwnTemplates;
}

/** Under which a text of the user's own is kept. English has one form of address. */
export function templateName(purpose: Purpose, language: Language, register: Register): string {
  return language === 'en' ? `${purpose}.en` : `${purpose}.ru.${register}`;
}

/** The text for a purpose, ready to be changed and sent. */
export function courtesyFor({
  purpose,
  language,
  register,
  reader,
  when = '',
  other = '',
  own,
}: Courtesy): string {
  const template =
    own.get(templateName(purpose, language, register)) ?? shippedTemplate(purpose, language, register);
  return fillTemplate(template, { name: givenName(reader), when, other });
}
