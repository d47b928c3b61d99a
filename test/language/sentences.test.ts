import fc from 'fast-check';
import { sentences } from '../../src/language/sentences';

const texts = (text: string) => sentences(text).map((sentence) => sentence.text);

describe('sentences', () => {
  test.each<[string, string, string[]]>([
    ['plain English', 'I saw it. Could you check? Thanks!', ['I saw it.', 'Could you check?', 'Thanks!']],
    ['plain Russian', 'Видел. Проверишь? Спасибо!', ['Видел.', 'Проверишь?', 'Спасибо!']],
    ['small letters in chat', 'got it. can you resend? thx', ['got it.', 'can you resend?', 'thx']],
    ['a greeting on its own line', 'Hi Ann,\n\nWhere is it?', ['Hi Ann,', 'Where is it?']],
    [
      'abbreviations',
      'Take e.g. the first one. Or no. 5, etc. Please choose.',
      ['Take e.g. the first one.', 'Or no. 5, etc.', 'Please choose.'],
    ],
    [
      'Russian abbreviations',
      'Возьмём 5 тыс. руб. и т.д. Хватит?',
      ['Возьмём 5 тыс. руб. и т.д.', 'Хватит?'],
    ],
    ['initials', 'Ask J. Smith about it. Thanks.', ['Ask J. Smith about it.', 'Thanks.']],
    ['bullets', 'Please:\n- sign it\n• send it\n2) file it', ['Please:', 'sign it', 'send it', 'file it']],
    ['a numbered list on one line', '1) sign the form 2) send it back', ['sign the form', 'send it back']],
    [
      'numbers and addresses',
      'Version 2.5 lies at https://x.example/a?b=1 now. Ok?',
      ['Version 2.5 lies at https://x.example/a?b=1 now.', 'Ok?'],
    ],
    ['a thought that goes on', 'Well... maybe tomorrow. Yes', ['Well... maybe tomorrow.', 'Yes']],
    ['an emoji after the end', 'Done! 🙂 Next one?', ['Done! 🙂', 'Next one?']],
    ['no space after the mark', 'Готово?Пришли потом', ['Готово?', 'Пришли потом']],
    [
      'hard-wrapped lines',
      'Could you send me the numbers of the last quarter for all of the\nnorthern regions by Friday?',
      ['Could you send me the numbers of the last quarter for all of the\nnorthern regions by Friday?'],
    ],
    ['only question marks', '??', ['??']],
    ['nothing', ' \n\n ', []],
  ])('%s', (_name, text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  test('every sentence lies in the text where it says, in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'Я', ' ', '\n', '.', '?', '1)', '- ', '😀', 'etc', '\ud800')),
        (parts) => {
          const text = parts.join('');
          let last = 0;
          for (const sentence of sentences(text)) {
            expect(text.slice(sentence.start, sentence.start + sentence.text.length)).toBe(sentence.text);
            expect(sentence.start).toBeGreaterThanOrEqual(last);
            last = sentence.start + sentence.text.length;
          }
        },
      ),
    );
  });
});
