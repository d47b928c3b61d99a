import { foldCode } from '../../../src/language/model/foldText';
import { imperativeOf } from '../../../src/language/model/russianImperatives';

const moodOf = (word: string) => {
  const codes = new Uint16Array(32);
  for (let index = 0; index < word.length; index++) codes[index + 1] = foldCode(word.charCodeAt(index));
  return imperativeOf(codes, word.length);
};

test.each([
  ['впиши', 'singular'],
  ['перезапусти', 'singular'],
  ['разберись', 'singular'],
  ['согласуй', 'singular'],
  ['подключайся', 'singular'],
  ['перешлите', 'plural'],
  ['сверьтесь', 'plural'],
  ['хотите', 'likelyPlural'],
  ['ключи', 'none'],
  ['недели', 'none'],
  ['случай', 'none'],
  ['отчёт', 'none'],
])('"%s" is %s', (word, mood) => {
  expect(moodOf(word)).toBe(mood);
});
