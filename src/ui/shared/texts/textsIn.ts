// Texts of a catalogue in the reader's language: i18next behind one typed interface.

import { createInstance, type i18n } from 'i18next';

export type Language = 'en' | 'ru';

type Values = Readonly<Record<string, string | number>>;

/** A key without its plural ending, as code names it: `search.found` for `search.found_one`, `search.found_other`. */
export type PluralOf<Key extends string> = Key extends `${infer Base}_other` ? Base : never;

/** The reader's language, and their region where the host tells it. */
export interface Tongue {
  readonly language: Language;
  /** BCP 47 tag for Intl: the host's own region where it is of this language. */
  readonly locale: string;
}

export interface TextsOf<Key extends string> extends Tongue {
  /** A text with its values. */
  t(key: Key, values?: Values): string;
  /** A text whose form depends on a number; `{{formatted}}` is that number as people write it. */
  count(key: PluralOf<Key>, count: number, values?: Values): string;
  /** A text whose key comes from data, with a number for its form; null when the catalogue has none. */
  maybe(key: string, count: number, values: Values): string | null;
}

export type Catalogue = Readonly<Record<string, string>>;

function instanceFor(language: Language, en: Catalogue, ru: Catalogue): i18n {
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

/** A catalogue's texts for a reader. */
export function textsIn<En extends Catalogue>(
  en: En,
  ru: Catalogue,
  { language, locale }: Tongue,
): TextsOf<keyof En & string> {
  const instance = instanceFor(language, en, ru);
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
