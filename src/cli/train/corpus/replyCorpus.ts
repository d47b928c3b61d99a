// Puts the training sentences of replies together: those written one by one, and more from templates.

import { ACTS, type Act } from '../../../domain/reading';
import type { SeededRandom } from '../random';
import { englishReplies, englishReplyLists } from './englishReplies';
import { fill, type Lists, linesOf } from './grammar';
import { readReplies } from './readReplies';
import { russianReplies, russianReplyLists } from './russianReplies';

export interface ReplySentence {
  readonly text: string;
  readonly act: Act;
  readonly language: 'en' | 'ru';
  readonly origin: 'hand' | 'template';
}

/** All of them, without doubles; `perTemplate` fillings of each template. Same random numbers, same sentences. */
export function replyCorpus(random: SeededRandom, perTemplate: number): ReplySentence[] {
  const found = new Map<string, ReplySentence>();
  const add = (sentence: ReplySentence) => {
    if (!found.has(sentence.text)) found.set(sentence.text, sentence);
  };
  for (const language of ['en', 'ru'] as const)
    for (const { act, text } of readReplies(language)) add({ text, act, language, origin: 'hand' });
  const parts: ['en' | 'ru', Readonly<Record<Act, string>>, Lists][] = [
    ['en', englishReplies, englishReplyLists],
    ['ru', russianReplies, russianReplyLists],
  ];
  for (const [language, replies, lists] of parts) {
    for (const act of ACTS) {
      for (const template of linesOf(replies[act])) {
        for (let count = 0; count < perTemplate; count++) {
          const text = inReplyStyle(fill(template, {}, lists, random), random);
          add({ text, act, language, origin: 'template' });
        }
      }
    }
  }
  return [...found.values()];
}

/** Some write without capitals, full stops and ё. */
function inReplyStyle(text: string, random: SeededRandom): string {
  let styled = text;
  if (random.next() < 0.3) styled = styled.charAt(0).toLowerCase() + styled.slice(1);
  if (random.next() < 0.4 && !/[!?]$/.test(styled)) styled += '.';
  if (random.next() < 0.4) styled = styled.replace(/ё/g, 'е');
  return styled;
}
