import { handoverLines } from '../../src/domain/handover';

const anna = { name: 'Anna', address: 'anna@firm.example' };
type Owed = Parameters<typeof handoverLines>[0][number];
const owed = (conversation: string, more: Partial<Owed> = {}): Owed => ({
  conversation,
  form: 'mail',
  subject: 'The budget',
  turn: 'mine',
  state: 'waiting',
  waiting: [anna],
  since: 1000,
  due: null,
  isPrivate: false,
  ...more,
});

test('only what I owe is handed over, dated things first, then the longest waiting', () => {
  const lines = handoverLines([
    owed('new', { since: 3000 }),
    owed('old', { since: 2000 }),
    owed('theirs', { turn: 'theirs' }),
    owed('answered', { state: 'answered', turn: 'nobody' }),
    owed('promised', { state: 'promised', due: '2026-11-20' }),
    owed('dated', { due: '2026-11-19' }),
  ]);
  expect(lines.map(({ conversation }) => conversation)).toEqual(['dated', 'promised', 'old', 'new']);
});

test.each([
  ['mail', {}, true, 'The budget'],
  ['a group chat', { form: 'group', subject: 'Team' }, true, 'Team'],
  ['a one-on-one chat', { form: 'oneOnOne', subject: '' }, false, ''],
  ['private mail', { isPrivate: true }, false, ''],
] as const)('%s starts ticked or not, and tells no private subject', (_, more, isTicked, about) => {
  expect(handoverLines([owed('one', more)])).toMatchObject([{ isTicked, about }]);
});

test('no line holds a quote', () => {
  const withQuote = { ...owed('one'), asks: [{ quote: 'Could you send it?' }] };
  expect(JSON.stringify(handoverLines([withQuote]))).not.toContain('Could you');
});
