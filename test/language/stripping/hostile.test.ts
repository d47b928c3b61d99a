// Bodies made to hurt: each must come to an end within the time of a test, whatever its form.

import { newText } from '../../../src/language/newText';

const SIZE = 5_000_000;
const fill = (piece: string, size = SIZE) => piece.repeat(Math.ceil(size / piece.length));

describe('5 MB of plain text', () => {
  test.each(
    [
      ' ',
      '\n',
      '\r',
      '>',
      '> a\n',
      '-',
      '-----\n',
      '-- ',
      '-- \nx\n',
      '—\nx\n',
      '____________________\n',
      'On 3 May 2024, x:\n',
      'On 3 May 2024 a@b.c ',
      'From: a\n',
      'From: a\n\n',
      'To: a\n1/2/2024 10:00\n',
      ' To: a  cc: ',
      '1',
      '1 ',
      '1.1.',
      'a@',
      '<a@',
      '(',
      ':',
      '*From:* ',
      'Anna Berg\n',
      'Manager\n',
      'Best regards\n',
      'best ',
      'с уважением ',
      'Sent from my iPhone\n',
      'sent from my ',
      'confidential intended for\n\n',
      'CAUTION: external ',
      'CAUTION\n',
      'А. П.\n',
      '+1 555 555 55 55\n',
      '+1(',
      '\u200b',
      'A. ',
      'Forwarded message:\n',
      'wrote: ',
      '----- Original ',
      '\ud800',
      'je napisao ',
    ].map((piece): [string] => [piece]),
  )('%j over and over', (piece) => {
    const read = newText({ contentType: 'text', content: fill(piece) });
    expect(read.isCut).toBe(true);
  });
});

describe('5 MB of HTML', () => {
  test.each(
    [
      '<div>',
      '<div>a</div>',
      '<blockquote>a',
      '<',
      '<a ',
      '&',
      '&amp;',
      '<br>',
      '<p>',
      '<b>x',
      '<span>a</span> ',
      'a ',
      '<img alt="x" itemtype="/Emoji">',
      '<td>',
      '</div>',
      '<li>x',
      '<at>',
      '<attachment id="1"></attachment>',
    ].map((piece): [string] => [piece]),
  )('%j over and over', (piece) => {
    const read = newText({ contentType: 'html', content: fill(piece) });
    expect(read.text.length).toBeLessThan(1_000_000);
  });

  test.each([
    ['an endless comment', `<!--${fill('-')}`],
    ['an endless script', `<script>${fill('<')}`],
    ['an endless style', `<div style="${fill('display: ')}">x</div>`],
    ['endless classes', `<div class="${fill('a ')}">x</div>`],
    ['an endless id', `<div id="${fill('x_')}">x</div>`],
    ['endless attributes', `<div ${fill('a=b ')}>x</div>`],
    ['endless preformatted lines', `<pre>${fill('\n')}x</pre>`],
  ])('%s', (_, content) => {
    expect(newText({ contentType: 'html', content }).text.length).toBeLessThan(1_000_000);
  });

  test('the history behind a short answer is not read, and nothing is called cut', () => {
    const content = `<p>Can you?</p><div id="divRplyFwdMsg">From: Ann</div>${fill('<p>old</p>')}`;
    expect(newText({ contentType: 'html', content })).toMatchObject({
      text: 'Can you?',
      hadQuote: true,
      isCut: false,
    });
  });

  test('a text nested deeper than any mail program writes is cut, and says so', () => {
    const read = newText({ contentType: 'html', content: `<p>Can you?</p>${fill('<div>')}` });
    expect(read).toMatchObject({ text: 'Can you?', isCut: true });
  });
});
