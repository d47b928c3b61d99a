// The catalogue in the reader's language: i18next behind one typed hook.

import { createInstance, type i18n } from 'i18next';
import { createContext, useContext, useMemo } from 'react';
import { en, type TextKey } from './en';
import { ru } from './ru';

export type Language = 'en' | 'ru';

/** A key without its plural ending, as code names it: `search.found` for `search.found_one`, `search.found_other`. */
export type PluralKey = TextKey extends infer Key
  ? Key extends `${infer Base}_other`
    ? Base
    : never
  : never;

type Values = Readonly<Record<string, string | number>>;

export interface Texts {
  readonly language: Language;
  /** BCP 47 tag for Intl: the host's own region where it is of this language. */
  readonly locale: string;
  /** A text with its values. */
  t(key: TextKey, values?: Values): string;
  /** A text whose form depends on a number; `{{formatted}}` is that number as people write it. */
  count(key: PluralKey, count: number, values?: Values): string;
  /** A text whose key comes from data, with a number for its form; null when the catalogue has none. */
  maybe(key: string, count: number, values: Values): string | null;
}

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

function instanceFor(language: Language): i18n {
  const instance = createInstance();
  // Values are put in as they are: React escapes them. Values are never read as templates themselves.
  void instance.init({
    lng: language,
    fallbackLng: 'en',
    resources: { en: { translation: en }, ru: { translation: ru } },
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    showSupportNotice: false,
    interpolation: { escapeValue: false, skipOnVariables: true },
  });
  return instance;
}

/** Texts for a host's locale. */
export function textsFor(hostLocale: string): Texts {
  const language = languageOf(hostLocale);
  const locale = localeFor(hostLocale, language);
  const instance = instanceFor(language);
  const number = new Intl.NumberFormat(locale);
  return {
    language,
    locale,
    t: (key, values) => instance.t(key, { ...values }),
    count: (key, count, values) => instance.t(key, { ...values, count, formatted: number.format(count) }),
    maybe: (key, count, values) => {
      const all = { ...values, count, formatted: number.format(count) };
      return instance.exists(key, all) ? instance.t(key, all) : null;
    },
  };
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
