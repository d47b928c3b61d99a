import { HabitBook } from '../../src/domain/headers/HabitBook';
import { judge } from '../../src/domain/judge';
import type { Verdict } from '../../src/domain/request';
import { codes, judged, type Line, ME, MONDAY, type Setting, told, turnAndState, viewOf } from './told';

const HEADERS: Setting = { level: 'headers' };
const DAY = 86_400_000;

/** Judged by headers, where each of these people wrote five mails before that I answered, or did not. */
function judgedBy(lines: readonly Line[], iAnswered: boolean, name = 'Ann'): Verdict {
  const book = new HabitBook(ME);
  for (let index = 0; index < 5; index++) {
    const at = MONDAY - (index + 10) * DAY;
    const history: Line[] = [[name, 'me', null, { at }]];
    if (iAnswered) history.push(['me', name, null, { at: at + DAY / 24 }]);
    book.put(`before ${index}`, told(history).messages);
  }
  return judge(told(lines, HEADERS), viewOf(HEADERS), { habits: book, personal: null });
}

test.each<[string, readonly Line[], string]>([
  ['a first mail to me alone', [['Ann', 'me', null]], 'mine waiting'],
  ['my first mail to one', [['me', 'Ann', null]], 'theirs waiting'],
  [
    'the asker writes again after my answer',
    [
      ['Ann', 'me', null],
      ['me', 'Ann', null],
      ['Ann', 'me', null],
    ],
    'mine waiting',
  ],
  [
    'a reminder days later',
    [
      ['Ann', 'me', null],
      ['Ann', 'me', null, { at: MONDAY + 3 * DAY }],
    ],
    'mine waiting',
  ],
  [
    'I answered',
    [
      ['Ann', 'me', null],
      ['me', 'Ann', null],
    ],
    'nobody answered',
  ],
  [
    'my question was answered, in two mails',
    [
      ['me', 'Ann', null],
      ['Ann', 'me', null],
      ['Ann', 'me', null],
    ],
    'nobody answered',
  ],
  [
    'another of those asked answered',
    [
      ['Ann', 'me, Bob', null],
      ['Bob', 'Ann; Cc: me', null],
    ],
    'nobody none',
  ],
])('%s', (_, lines, expected) => {
  expect(turnAndState(judged(lines, HEADERS))).toBe(expected);
});

test('without text what waits is shown as perhaps, unless the user flagged it', () => {
  expect(judged([['Ann', 'me', null]], HEADERS).isPerhaps).toBe(true);
  const reminded: Line[] = [
    ['Ann', 'me', null, { isFlagged: true, importance: 'high' }],
    ['Ann', 'me', null, { at: MONDAY + 3 * DAY, isFlagged: true, importance: 'high' }],
  ];
  expect(judged(reminded, HEADERS).isPerhaps).toBe(false);
});

test('the habit of answering somebody moves the probability, and nothing else tells of it', () => {
  const lines: Line[] = [['Ann', 'me', null, { at: MONDAY, isFlagged: true }]];
  const often = judgedBy(lines, true);
  const never = judgedBy(lines, false);
  expect(often.confidence).toBeGreaterThan(never.confidence);
  expect({ ...often, confidence: 0, isPerhaps: false }).toEqual({
    ...never,
    confidence: 0,
    isPerhaps: false,
  });
});

test('a mailbox whose owner answers nobody is flagged less', () => {
  const plain: Line[] = [['Bob', 'me', null, { at: MONDAY }]];
  const unknown = judged(plain, HEADERS);
  const silent = judgedBy(plain, false);
  expect([unknown.turn, silent.confidence < unknown.confidence || silent.turn === 'nobody']).toEqual([
    'mine',
    true,
  ]);
});

test('who is asked by the subject is told why', () => {
  expect(
    codes(judged([['Ann', 'me', null, { subject: 'Could you sign the crane order?' }]], HEADERS)),
  ).toEqual(['headersOnly', 'headersSubjectAsks', 'headersAlone', 'headersLastWordTheirs']);
});
