import { type Letter, type LetterStyle, writeLetter } from '../../../src/sandbox/company/letter';

const letter = (style: LetterStyle, more: Partial<Letter> = {}): Letter => ({
  style,
  language: 'en',
  text: 'Two lines & a <tag>.\n\n- one\n- two',
  signature: 'Ann Lee\nClerk',
  disclaimer: '',
  history: {
    from: { name: 'Bo Fox', address: 'bo@fox.example' },
    sent: 'Monday, 23 November 2026 at 10:00',
    to: 'Ann Lee',
    cc: '',
    subject: 'Lunch',
    text: 'Soup today',
    html: '<p>Soup today</p>',
  },
  isForward: false,
  ...more,
});

describe('a mail of the sample company', () => {
  test.each(['desktop', 'web', 'gmail', 'phone'] as const)(
    'as %s it is HTML with words escaped and lists kept',
    (style) => {
      const { contentType, content } = writeLetter(letter(style));
      expect(contentType).toBe('html');
      expect(content).toContain('Two lines &amp; a &lt;tag&gt;.');
      expect(content).toContain('<ul><li>one</li><li>two</li></ul>');
      expect(content).toContain('Soup today');
    },
  );

  test.each([
    ['desktop', '<b>From:</b> Bo Fox &lt;bo@fox.example&gt;'],
    ['web', 'divRplyFwdMsg'],
    ['gmail', 'gmail_quote'],
    ['phone', 'blockquote type="cite"'],
  ] as const)('as %s it quotes as that program does', (style, mark) => {
    expect(writeLetter(letter(style)).content).toContain(mark);
  });

  test('what is new holds no history', () => {
    for (const style of ['desktop', 'web', 'gmail', 'phone', 'plain'] as const) {
      expect(writeLetter(letter(style)).unique).not.toContain('Soup');
    }
  });

  test('plain text quotes with ">" and has line ends of mail', () => {
    const { contentType, content } = writeLetter(letter('plain'));
    expect(contentType).toBe('text');
    expect(content).toContain('\r\n-- \r\nAnn Lee\r\nClerk\r\n');
    expect(content).toContain('Bo Fox wrote:\r\n> Soup today');
  });

  test('Russian programs quote in Russian', () => {
    const { content } = writeLetter(letter('desktop', { language: 'ru' }));
    expect(content).toContain('<b>От:</b>');
    expect(content).toContain('<b>Отправлено:</b>');
    expect(content).toContain('<b>Тема:</b>');
  });

  test('a phone says so in place of a signature', () => {
    const { content } = writeLetter(letter('phone'));
    expect(content).toContain('Sent from my iPhone');
    expect(content).not.toContain('Clerk');
  });
});
