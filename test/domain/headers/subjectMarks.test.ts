import { hasAskingWord, hasTellingWord, markOf } from '../../../src/domain/headers/subjectMarks';

test.each([
  ['Re: crane', 'reply'],
  ['RE[2]: crane', 'reply'],
  ['[ext] AW: Kran', 'reply'],
  ['Отв: кран', 'reply'],
  ['Fw: crane', 'forward'],
  ['WG: Kran', 'forward'],
  ['Пересл: кран', 'forward'],
  ['Report: crane', null],
  ['', null],
])('%s is marked %s', (subject, mark) => {
  expect(markOf(subject)).toBe(mark);
});

test.each(['Please review the crane', 'Urgent', 'Срочно: кран', 'Просьба по крану', 'Напоминание'])(
  '%s asks',
  (subject) => {
    expect(hasAskingWord(subject)).toBe(true);
  },
);

test.each(['The crane', 'Unsigned', 'Кран', 'Досрочно', 'Pleased to meet you'])(
  '%s asks nothing',
  (subject) => {
    expect(hasAskingWord(subject)).toBe(false);
  },
);

test.each([
  'Great job on the crane',
  'FYI: crane hours',
  'Minutes of Monday',
  'Crane works completed',
  'Отличная работа',
  'К сведению: часы работы крана',
  'Калибровка закончена',
  'Спасибо!',
])('%s thanks or tells', (subject) => {
  expect(hasTellingWord(subject)).toBe(true);
});

test.each(['Crane', 'Five minutes', 'Undone seams', 'Кран', 'Протокол передачи данных', 'Незаконченный шов'])(
  '%s does neither',
  (subject) => {
    expect(hasTellingWord(subject)).toBe(false);
  },
);

test('a subject of a megabyte is looked at only in its beginning', () => {
  expect(hasAskingWord(`${'x '.repeat(500_000)}please`)).toBe(false);
  expect(markOf(`${'['.repeat(500_000)}`)).toBeNull();
});
