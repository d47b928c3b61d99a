// Writes the public evaluation set from its source: eval/source/LANGUAGE.txt to eval/LANGUAGE/.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expandSource } from './expand';
import { parseSource } from './source';

export const PUBLIC_LANGUAGES = ['en', 'ru'] as const;

/** @param folder the project's `eval` folder */
export function writePublicSet(folder: string): void {
  for (const language of PUBLIC_LANGUAGES) {
    const source = parseSource(readFileSync(join(folder, 'source', `${language}.txt`), 'utf8'));
    mkdirSync(join(folder, language), { recursive: true });
    for (const [name, content] of expandSource(source)) writeFileSync(join(folder, language, name), content);
  }
}
