import type { Decision } from '../../../src/store/rows';
import { verdictOf } from '../../../src/ui/pane/message/verdict';
import { textsFor } from '../../../src/ui/shared/texts/texts';
import { anna, ask, ivan, maria, now, request } from '../fixtures/sampleRows';

const asks = (open: number, answered = 0) => [
  ...Array.from({ length: open }, (_, index) => ask(`Open ${index}?`)),
  ...Array.from({ length: answered }, (_, index) => ask(`Done ${index}?`, { isAnswered: true })),
];
const mine = { waiting: [maria], asker: maria };

const cases: readonly [string, Parameters<typeof request>[1], string, string][] = [
  [
    'one ask',
    { ...mine, asks: asks(1) },
    'Maria asks you for one thing',
    'Maria обращается к вам с просьбой',
  ],
  [
    'one of three still open',
    { ...mine, asks: asks(1, 2) },
    'Maria asks you for one thing',
    'Maria обращается к вам с просьбой',
  ],
  [
    'two asks',
    { ...mine, asks: asks(2) },
    'Maria asks you for two things',
    'Maria обращается к вам с двумя просьбами',
  ],
  [
    'seven asks',
    { ...mine, asks: asks(7) },
    'Maria asks you for 7 things',
    'Maria обращается к вам с 7 просьбами',
  ],
  [
    'twenty-one asks',
    { ...mine, asks: asks(21) },
    'Maria asks you for 21 things',
    'Maria обращается к вам с 21 просьбой',
  ],
  [
    'two people',
    { waiting: [maria, anna], asker: maria },
    'Maria Lopez and 1 other wait for your answer',
    'Maria Lopez и ещё 1: ждут вашего ответа',
  ],
  [
    'a promise of mine',
    { ...mine, state: 'promised' },
    'You promised Maria an answer',
    'Maria ждёт обещанного ответа',
  ],
  [
    'something unsure',
    { ...mine, isPerhaps: true },
    'Perhaps Maria asks you for something. Heed is not sure.',
    'Возможно, Maria о чём-то вас просит. Heed не уверен.',
  ],
  [
    'my own request',
    { turn: 'theirs', waiting: [ivan], asker: ivan, asked: [maria] },
    'You wait for Maria',
    'Вы ждёте ответа: Maria',
  ],
  [
    'my own request, answered',
    { turn: 'nobody', state: 'answered', waiting: [], asker: ivan, asked: [maria] },
    'Your request has been answered',
    'На вашу просьбу ответили',
  ],
  [
    'an answered one',
    { turn: 'nobody', state: 'answered', waiting: [], asker: maria },
    'This has been answered',
    'Ответ на это дан',
  ],
  [
    'nothing',
    { turn: 'nobody', state: 'none', waiting: [], asker: null, asks: [] },
    'This message asks nothing of you.',
    'В этом письме вас ни о чём не просят.',
  ],
  [
    'a private message',
    { ...mine, isPrivate: true, asks: [ask('')] },
    'Maria sent a private message',
    'Maria: личное сообщение',
  ],
];

const isMe = (address: string) => address === ivan.address;

test.each(cases)('%s is said in one sentence, in both languages', (_, row, english, russian) => {
  const said = (locale: string) => verdictOf(request('c', row), null, isMe, textsFor(locale)).text;
  expect(said('en-GB')).toBe(english);
  expect(said('ru-RU')).toBe(russian);
});

test('what I decided about it comes before what it asks', () => {
  const decision: Decision = {
    id: 'd',
    conversation: 'c',
    message: 'm',
    upTo: now,
    kind: 'notRequest',
    group: 'g',
    at: now,
  };
  expect(verdictOf(request('c'), decision, isMe, textsFor('en'))).toEqual({
    text: 'You said it is not a request.',
    isQuiet: true,
  });
});
