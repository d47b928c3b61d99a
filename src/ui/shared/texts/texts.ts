// The main catalogue, that of the first screen, in the reader's language.

import { createContext, useContext, useMemo } from 'react';
import { en, type TextKey } from './en';
import { ru } from './ru';
import { type Language, type TextsOf, textsIn } from './textsIn';

export type Texts = TextsOf<TextKey>;

/** Russian for every kind of Russian, else English. */
export function languageOf(locale: string): Language {
  return locale.toLowerCase().split(/[-_]/)[0] === 'ru' ? 'ru' : 'en';
}

function localeFor(locale: string, language: Language): string {
  const isUsable =
    locale.toLowerCase().startsWith(language) &&
    Intl.DateTimeFormat.supportedLocalesOf([safe(locale)]).length > 0;
  return isUsable ? safe(locale) : language;
}

/** A tag from outside may be nonsense; Intl throws on that. */
function safe(locale: string): string {
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(locale) ? locale : 'en';
}

/** Texts for a host's locale. */
export function textsFor(hostLocale: string): Texts {
  const language = languageOf(hostLocale);
  return textsIn(en, ru, { language, locale: localeFor(hostLocale, language) });
}

const TextsContext = createContext<Texts | null>(null);
export const TextsProvider = TextsContext.Provider;

/** The texts of the page. */
export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (!texts) throw new Error('useTexts outside TextsProvider');
  return texts;
}

/** Texts that follow the host's locale. */
export function useTextsFor(locale: string): Texts {
  return useMemo(() => textsFor(locale), [locale]);
}
