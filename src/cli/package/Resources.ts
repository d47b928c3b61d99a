// The <Resources> of an add-in-only manifest: images, addresses and texts that its elements refer to by id.

import { type Element, element } from './element';
import type { Translation } from './Manifest';

/** The locales of Office for our languages. */
export const officeLocale: Readonly<Record<string, string>> = { en: 'en-US', ru: 'ru-RU' };

type Kind = 'Image' | 'Url' | 'ShortString' | 'LongString';

export class Resources {
  readonly #translations: ReadonlyMap<string, Translation>;
  /** By kind, then by the element as text: what is the same is listed once. */
  readonly #listed: Record<Kind, Map<string, Element>> = {
    Image: new Map(),
    Url: new Map(),
    ShortString: new Map(),
    LongString: new Map(),
  };

  constructor(translations: ReadonlyMap<string, Translation>) {
    this.#translations = translations;
  }

  image(url: string): string {
    return this.#add('Image', url, []);
  }

  url(url: string): string {
    return this.#add('Url', url, []);
  }

  /** A text of at most 125 characters. `path` is its place in the unified manifest, by which translations know it. */
  shortText(text: string, path: string): string {
    return this.#add('ShortString', text, this.overrides(path, 'bt:Override'));
  }

  /** A text of at most 250 characters. */
  longText(text: string, path: string): string {
    return this.#add('LongString', text, this.overrides(path, 'bt:Override'));
  }

  /** One element for each further language that has the text at `path`. */
  overrides(path: string, name: 'Override' | 'bt:Override'): readonly Element[] {
    return [...this.#translations].flatMap(([language, texts]) => {
      const text = texts[path];
      return text === undefined
        ? []
        : [element(name, { Locale: officeLocale[language] ?? language, Value: text })];
    });
  }

  element(): Element {
    const list = (name: string, kind: Kind) => element(name, {}, ...this.#listed[kind].values());
    return element(
      'Resources',
      {},
      list('bt:Images', 'Image'),
      list('bt:Urls', 'Url'),
      list('bt:ShortStrings', 'ShortString'),
      list('bt:LongStrings', 'LongString'),
    );
  }

  #add(kind: Kind, value: string, overrides: readonly Element[]): string {
    const listed = this.#listed[kind];
    const key = JSON.stringify([value, overrides.map((each) => each.write(''))]);
    const id = `${kind}.${[...listed.keys()].indexOf(key) + 1 || listed.size + 1}`;
    const name = kind === 'ShortString' || kind === 'LongString' ? 'bt:String' : `bt:${kind}`;
    listed.set(key, element(name, { id, DefaultValue: value }, ...overrides));
    return id;
  }
}
