// The larger part of the training sentences: files of `kind<tab>sentence`, one a line, written before anyone looked at what
// the rules make of them.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AskKind } from '../../../domain/ask';

const kinds: readonly string[] = ['action', 'question', 'approval', 'meeting', 'none'];

function isKind(word: string | undefined): word is AskKind | 'none' {
  return word !== undefined && kinds.includes(word);
}

/** @throws Error naming the line that has no kind or no sentence. */
export function readSentences(
  language: 'en' | 'ru',
): readonly { readonly kind: AskKind | 'none'; readonly text: string }[] {
  const file = fileURLToPath(new URL(`sentences.${language}.tsv`, import.meta.url));
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line, at) => {
      const [kind, text] = line.split('\t');
      if (!isKind(kind) || !text) throw new Error(`${file}:${at + 1} is no kind with a sentence`);
      return { kind, text };
    });
}
