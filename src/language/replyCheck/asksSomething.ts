// Whether a message asks for anything at all, at a glance: where the rules and the model do not fit in.

import { phrases } from '../phrases';
import { sentences } from '../sentences';
import { isWord, wordsOf } from '../words';

const ASKS = phrases(
  'please|kindly|(can,could,would,will) you|let me know|i need|we need|waiting for (you,your)|(send,tell,give) (me,us)',
  'пожалуйста|прошу|просьба|просим|жду от|ждем от|нужен|нужна|нужны|нужно|(пришли*,сообщи*|подскажи*|напиши*|уточни*|проверь*|посмотри*|подтверди*|согласуй*)',
);
const POLITE = phrases(
  'please (find,note,see,be aware,accept|excuse|do not hesitate|feel free|let me know if)|let me know if (you (have,need)|there are|anything)|if you have any (questions,other)',
  'если (будут,есть|возникнут|останутся) вопросы|примите|прошу прощения',
);
const MOST_SENTENCES = 60;

export function asksSomething(text: string): boolean {
  return sentences(text)
    .slice(0, MOST_SENTENCES)
    .some(({ text: sentence }) => {
      const words = wordsOf(sentence);
      if (POLITE.occursIn(words)) return false;
      return (/[?？][)\s]*$/.test(sentence) && words.filter(isWord).length > 2) || ASKS.occursIn(words);
    });
}
