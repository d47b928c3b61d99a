// Texts of a page or dialog that is loaded late: its own catalogue, in its own file beside it.
// `export const thanksTexts = catalogue(en, ru);` and, in a component, `const { t } = thanksTexts(useTexts());`

import { type Catalogue, type TextsOf, type Tongue, textsIn } from './textsIn';

/** Makes the way to a catalogue's texts for a reader. They are set up once for each language, when first used. */
export function catalogue<En extends Catalogue>(
  en: En,
  ru: Catalogue,
): (reader: Tongue) => TextsOf<keyof En & string> {
  const made = new Map<string, TextsOf<keyof En & string>>();
  return ({ language, locale }) => {
    const key = `${language} ${locale}`;
    const texts = made.get(key) ?? textsIn(en, ru, { language, locale });
    made.set(key, texts);
    return texts;
  };
}
