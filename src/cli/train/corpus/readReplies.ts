// Sentences of replies, each with what it does for what was asked: files of `act<tab>sentence`, one a line, written by
// people who did not know the rules.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ACTS, type Act } from '../../../domain/reading';

/** @throws Error naming the line that has no act or no sentence. */
export function readReplies(language: 'en' | 'ru'): readonly { readonly act: Act; readonly text: string }[] {
  const file = fileURLToPath(new URL(`replies.${language}.tsv`, import.meta.url));
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line, at) => {
      const [label, text] = line.split('\t');
      const act = ACTS.find((each) => each === label);
      if (act === undefined || !text) throw new Error(`${file}:${at + 1} is no act with a sentence`);
      return { act, text };
    });
}
