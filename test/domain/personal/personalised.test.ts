import { judge } from '../../../src/domain/judge';
import type { Lesson } from '../../../src/domain/personal/Lesson';
import { PersonalLayer } from '../../../src/domain/personal/PersonalLayer';
import { CAST, codes, type Line, MONDAY, type Setting, told, turnAndState, viewOf } from '../told';

const LESSON: Lesson = {
  id: 'l1',
  conversation: 'c1',
  message: 'other',
  isRequest: false,
  sender: CAST.Ann?.address ?? '',
  kind: 'action',
  quote: 'Please have a look at the swans.',
  probability: 0.95,
  at: MONDAY,
};

function judgedWith(lines: readonly Line[], lessons: readonly Lesson[], setting: Setting = {}) {
  const personal = new PersonalLayer(lessons, MONDAY);
  return judge(told(lines, setting), viewOf(setting), { habits: null, personal });
}

const look: Line[] = [['Ann', 'me', 'Please have a look at the heron.']];

test('what was corrected thrice in others is no request any more, and why says so', () => {
  const thrice = [1, 2, 3].map((index) => ({ ...LESSON, id: `l${index}`, message: `o${index}` }));
  expect(turnAndState(judgedWith(look, []))).toBe('mine waiting');
  expect(turnAndState(judgedWith(look, thrice))).toBe('nobody none');
  expect(turnAndState(judgedWith([['Bob', 'me', 'Could you send me the plan?']], thrice))).toBe(
    'mine waiting',
  );
});

test('what is only moved tells that corrections count', () => {
  expect(codes(judgedWith([['Ann', 'me', 'Could you send me the plan by Friday?']], [LESSON]))).toContain(
    'yourCorrections',
  );
  expect(codes(judgedWith([['Ann', 'me', 'Could you send me the plan by Friday?']], []))).not.toContain(
    'yourCorrections',
  );
});

test('the corrected message itself keeps its verdict: the decision hides it, and undo shows it at once', () => {
  const verdict = judgedWith(look, [{ ...LESSON, message: 'm1' }]);
  expect(turnAndState(verdict)).toBe('mine waiting');
});

test.each<[string, Line[], Setting]>([
  ['nothing found', [['Ann', 'me', 'The plan is late.']], {}],
  ['only in copy', [['Ann', 'Bob; Cc: me', 'The plan is late.']], {}],
  ['in a chat', [['Ann', 'me', 'the plan is late']], { chat: true }],
  ['by headers', [['Ann', 'Bob; Cc: me', null]], { level: 'headers' }],
])('what the user says is one waits: %s', (_, lines, setting) => {
  expect(turnAndState(judgedWith(lines, [], setting))).toBe('nobody none');
  const verdict = judgedWith(lines, [{ ...LESSON, message: 'm1', isRequest: true, quote: '' }], setting);
  expect(turnAndState(verdict)).toBe('mine waiting');
  expect([verdict.isPerhaps, codes(verdict).includes('youSaidSo')]).toEqual([false, true]);
});

test('an answer to it answers it', () => {
  const lines: Line[] = [
    ['Ann', 'me', 'The plan is late.'],
    ['me', 'Ann', 'Here is the plan, sorry for the wait.'],
  ];
  expect(judgedWith(lines, [{ ...LESSON, message: 'm1', isRequest: true, quote: '' }]).state).toBe(
    'answered',
  );
});
