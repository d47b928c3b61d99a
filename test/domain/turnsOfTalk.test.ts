/** Who is called in the middle of a sentence, whom a question is passed to, what only says what a thing is for. */

import { judged, type Line, RUSSIAN_ME, type Setting, turnAndState } from './told';

const of = (lines: readonly Line[], setting: Setting = {}) =>
  judged(lines, {
    ...(lines.some(([, , text]) => /[а-я]/.test(text ?? '')) ? { me: RUSSIAN_ME } : {}),
    ...setting,
  });

test('a name in the middle of minutes says whose the task is', () => {
  const minutes = (name: string): Line => [
    'Bob',
    'me, Ann, Carl',
    `Short notes.\n\nYard: the gate moves two metres, so ${name}, please repaint the lines before the audit.\n\nNext time on the 9th.`,
  ];
  expect(turnAndState(of([minutes('Nora')]))).toBe('mine waiting');
  expect(turnAndState(of([minutes('Ann')]))).toBe('nobody none');
});

test.each<readonly Line[]>([
  [
    ['Ann', 'me', 'Who looks after the fire book?'],
    ['me', 'Bob; Cc: Ann', 'Bob, I think that is yours, can you tell Ann?'],
    ['Bob', 'Ann; Cc: me', 'It hangs in the gate house, Ann.'],
  ],
  [
    ['Мария', 'me', 'Кто у вас ведёт пожарный журнал?'],
    ['me', 'Семён; Cc: Мария', 'Семён, по-моему, это ваше, подскажете Марии?'],
    ['Семён', 'Мария; Cc: me', 'Мария, журнал на проходной, выдам под роспись.'],
  ],
])('a question put on to somebody by name is theirs, and done when they answer', (...lines) => {
  expect(turnAndState(of(lines.slice(0, 2))).startsWith('mine')).toBe(false);
  expect(of(lines).turn).toBe('nobody');
});

test.each<readonly Line[]>([
  [
    ['me', 'Ann', 'Ann, what is the number of the last permit? Need it for the log.'],
    ['Ann', 'me', '118, of 30 January.'],
  ],
  [
    ['me', 'Мария', 'Мария, какой номер у последнего допуска? Нужен в журнал.'],
    ['Мария', 'me', '118 от 30 января.'],
  ],
])('what a thing is needed for is no second request', (...lines) => {
  expect(turnAndState(of(lines))).toBe('nobody answered');
});

test('of a need and the request that serves it the request is shown', () => {
  const { asks } = of([
    ['Ann', 'me', 'I need two examples for the brochure. Can you write up the harbour job, half a page?'],
  ]);
  expect(asks[0]?.quote).toContain('write up the harbour job');
});

test('a promise written right after takes back what looked like the thing itself', () => {
  const lines: Line[] = [
    ['me', 'Ann', 'can you cut me a base for the model?'],
    ['Ann', 'me', "the saw's booked today"],
    ['Ann', 'me', "you'll have it thursday"],
    ['me', 'Ann', '🙌'],
  ];
  expect(turnAndState(of(lines, { chat: true }))).toBe('theirs promised');
});

test.each([
  ["there's a swan on the car park, whole office at the window", 'theirs waiting'],
  ['the canteen has plum cake today, run', 'theirs waiting'],
  ["it's on its way, stuck at the lights", 'nobody answered'],
  ['not as far as I can see', 'nobody answered'],
  ['yes, with two pallets missing', 'nobody answered'],
])('in a chat "%s" after a yes-or-no question leaves it %s', (reply, expected) => {
  const lines: Line[] = [
    ['me', 'Ann', 'did the lorry from Hull come?'],
    ['Ann', 'me', reply],
  ];
  expect(turnAndState(of(lines, { chat: true }))).toBe(expected);
});

test('a short thank-you in words that also close letters is one', () => {
  const lines: Line[] = [
    ['Ann', 'me', 'which of the saws goes to Leeds?'],
    ['me', 'Ann', 'the small one'],
    ['Ann', 'me', 'cheers'],
  ];
  expect(turnAndState(of(lines, { chat: true }))).toBe('nobody closed');
});

test.each([
  'Your timesheet for January is still empty. The office closes at noon.',
  'We are one guide short for Sunday and I was hoping one of your people might step in.',
  'If you could cast an eye over page two before I send it at four, that would be a relief.',
  'It would save me a walk if you brought the ladder along.',
  'The baker wants a final number. You said 40, is that still right?',
  'Minutes.\n\n1. Stand: booked.\n2. Leaflets: Nora to get three quotes by the 14th.',
])('"%s" waits for me', (text) => {
  expect(turnAndState(of([['Ann', 'me, Bob', text]]))).toBe('mine waiting');
});

test.each([
  'Справку о стаже мне к 12-му, фонд просит.',
  'Прислали бы вы мне старый чертёж, сравнить хочу.',
  'У вас в табеле за январь пусто.',
  'Итоги.\n\n1. Стенд: забронирован.\n2. Буклеты: Нора — три предложения к 14-му.',
])('«%s» ждёт меня', (text) => {
  expect(turnAndState(of([['Мария', 'me, Семён', text]]))).toBe('mine waiting');
});

test.each([
  'The new kettle is in. Please wipe the tray after use.',
  "At seven the roof leaked, at eight the lift died. Who'd be a caretaker?",
  'Поставили новый чайник. Просьба мыть за собой поднос.',
  'В семь потекла крыша, в восемь встал лифт. И кто меня просил идти в завхозы?',
])('"%s" waits for nobody', (text) => {
  expect(turnAndState(of([['Ann', 'me, Bob', text]]))).toBe('nobody none');
});

test.each([
  'Nora, thank you for the fair, not one complaint. Pass it on to the whole crew.',
  'They sent us sixty remarks on a bike shed. Who has the time for that?',
  'Did you see the look on his face when the gate opened?!',
])('"%s" asks nothing', (text) => {
  expect(turnAndState(of([['Ann', 'me', text]]))).toBe('nobody none');
});

test.each([
  'Нора, спасибо за ярмарку, ни одной жалобы. Передай всей смене.',
  'Видели, как Семён в костюме зайца встречал поставщика? Ну не прелесть ли?',
  'Кладовщик спрашивает, где ключ, а я сама бы хотела знать, где ключ :)',
])('«%s» ни о чём не просит', (text) => {
  expect(turnAndState(of([['Мария', 'me', text]]))).toBe('nobody none');
});

test.each([
  ['Сделай одну страницу по простоям. Завтра к 9, у меня разговор с портом.', '2026-02-03'],
  ['Подготовьте, пожалуйста, акт на списание. До конца недели, комиссия в пятницу.', '2026-02-06'],
  ['Согласуешь смету? Слот держат до среды.', '2026-02-04'],
  ['Can you make one page of the delays? By Thursday, I meet them on Friday.', '2026-02-05'],
])('"%s" is due on %s', (text, due) => {
  expect(of([['Ann', 'me', text]]).due).toBe(due);
});

test('after what was done, a call to try it asks for nothing', () => {
  const lines: Line[] = [
    ['me', 'Ann', 'Ann, the gate card stopped working. Can you renew it?'],
    ['Ann', 'me', 'renewed, try again'],
  ];
  expect(turnAndState(of(lines))).toBe('nobody answered');
});

test('a choice of the only one who feels it is a question all the same', () => {
  const lines: Line[] = [['Ann', 'me', 'is the gate system down or is it just me?']];
  expect(of(lines, { chat: true }).turn).toBe('mine');
});

test.each<readonly [ask: string, reply: string, expected: string]>([
  [
    'Could you reconcile the till?',
    'Yes, but the file only comes on Wednesday, so Thursday realistically.',
    'theirs promised',
  ],
  ['Could you chase the insurer?', 'Left them a message, no answer yet.', 'theirs promised'],
  ['Could you reconcile the till?', "I'd really rather Carl did.", 'nobody declined'],
  [
    'Сверьте, пожалуйста, кассу.',
    'Да, но файл придёт в среду, так что реально в четверг.',
    'theirs promised',
  ],
  ['Поторопите, пожалуйста, страховую.', 'Обещали перезвонить на неделе.', 'theirs promised'],
  ['Сверьте, пожалуйста, кассу.', 'Пусть лучше Семён.', 'nobody declined'],
  ['Повесишь график у лифта?', 'ага, после поставки', 'theirs promised'],
  ['Сядем в четверг по плану стенда?', 'Лучше в два. До встречи.', 'nobody answered'],
])('"%s" and then "%s": %s', (ask, reply, expected) => {
  const lines: Line[] = [
    ['me', 'Ann', ask],
    ['Ann', 'me', reply],
  ];
  expect(turnAndState(of(lines))).toBe(expected);
});

test('the day of a promise is that of its own clause', () => {
  const verdict = of([
    ['me', 'Мария', 'Мария, пришлите, пожалуйста, дефектную ведомость.'],
    ['Мария', 'me', 'Отправлю в среду, раньше никак, мастер на сборке до вечера вторника.'],
  ]);
  expect(verdict.due).toBe('2026-02-04');
});

test.each<readonly [name: string, lines: readonly Line[], expected: string, chat: boolean]>([
  [
    'where a thing lies may be told in words of no list',
    [
      ['Ann', 'me', 'where do the spare keys live now?'],
      ['me', 'Ann', 'green tin, left of the kettle, second shelf'],
    ],
    'nobody answered',
    true,
  ],
  [
    'what the asker has got is settled, whatever the answer looked like',
    [
      ['Мария', 'me', 'в каком шкафу теперь каски'],
      ['me', 'Мария', 'железный, у дальних ворот, нижняя'],
      ['Мария', 'me', 'ага вижу'],
    ],
    'nobody closed',
    true,
  ],
  [
    'a day put as a question is promised',
    [
      ['me', 'Ann', 'could you drop off two chairs?'],
      ['Ann', 'me', 'there are some in the loft. Thursday ok?'],
      ['me', 'Ann', 'perfect'],
    ],
    'theirs promised',
    true,
  ],
  [
    'wonder at others is no question',
    [['Ann', 'me', 'They have parked on the ramp again. Do they think it is a car show?']],
    'nobody none',
    false,
  ],
  ['and so in Russian', [['Мария', 'me', 'Они там спят на складе, что ли?']], 'nobody none', false],
  [
    'to look elsewhere is a refusal',
    [
      ['Ann', 'me', 'Could you judge the flower show on the 7th?'],
      ['me', 'Ann', "I'm away that week, so you'll have to ask somebody else, sorry!"],
    ],
    'nobody declined',
    false,
  ],
  [
    'a remark does not answer a question without its mark',
    [
      ['me', 'Ann', 'has the gravel come'],
      ['Ann', 'me', 'a pigeon got into the office again and sits on the printer'],
    ],
    'theirs waiting',
    true,
  ],
])('%s', (_, lines, expected, chat) => {
  expect(turnAndState(of(lines, { chat }))).toBe(expected);
});

test.each([
  ['Could you send me the counts before the board on Friday?', '2026-02-06'],
  ["Could you send me the counts before Friday's board?", '2026-02-06'],
  ['Could you send me the counts? The auditors come in, so Thursday at the very latest.', '2026-02-05'],
  ['Пришлите, пожалуйста, остатки до совещания в пятницу.', '2026-02-06'],
  ['Could you tell me who speaks on Friday?', null],
])('"%s" is due on %s', (text, due) => {
  expect(of([['Ann', 'me', text]]).due).toBe(due);
});
