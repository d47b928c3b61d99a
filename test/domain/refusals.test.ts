/** A refusal ends a request as declined, however kindly it is worded; a fact that holds a "no" does not. */

import { judged, RUSSIAN_ME, turnAndState } from './told';

const asked = (by: string, of: string, ask: string, reply: string) =>
  turnAndState(
    judged(
      [
        [by, of, ask],
        [of, by, reply],
      ],
      /[а-я]/.test(ask) ? { me: RUSSIAN_ME } : {},
    ),
  );

test.each([
  "I'm afraid that is not in this year's budget.",
  'The board turned it down.',
  'I asked Carl, he says no.',
  "I'd love to, but we are short-staffed ourselves.",
  'The budget is frozen until spring.',
  'Our rules do not allow that.',
  'Nope, sorry.',
  "I'd rather we didn't.",
  "You'll have to find somebody else, I'm on leave.",
])('"%s" declines', (reply) => {
  expect(asked('me', 'Ann', 'Could you pay for a second lathe in the workshop?', reply)).toBe(
    'nobody declined',
  );
  expect(asked('Ann', 'me', 'Please approve a second lathe for the workshop.', reply)).toBe(
    'nobody declined',
  );
});

test.each([
  'Не потянем.',
  'Наверху сказали нет.',
  'Денег до весны не дали.',
  'Рада бы, но у самих людей не хватает.',
  'По инструкции не положено.',
  'Думаю, не стоит.',
  'Руководство отклонило.',
])('«%s» — отказ', (reply) => {
  expect(asked('me', 'Мария', 'Мария, можно купить в цех второй станок?', reply)).toBe('nobody declined');
  expect(asked('Мария', 'me', 'Прошу согласовать второй станок для цеха.', reply)).toBe('nobody declined');
});

test.each([
  ['Which lathe do we get?', "The small one, the big one's already booked."],
  ['Can you tell me which lathe we get?', 'The small one. They turned down the big one.'],
  ['Did the board agree to the lathe?', 'No, they turned it down.'],
  ['Could you send me the plan of the workshop?', "Attached. The cellar isn't on it, sorry."],
  ['Какой станок нам дали?', 'Малый, на большой денег не дали.'],
  ['Правление согласовало станок?', 'Нет, отказали.'],
  ['Пришлите, пожалуйста, план цеха.', 'Во вложении. Подвала там нет, увы.'],
])('"%s" is answered by "%s"', (ask, reply) => {
  expect(asked('me', /[а-я]/.test(ask) ? 'Мария' : 'Ann', ask, reply)).toBe('nobody answered');
});
