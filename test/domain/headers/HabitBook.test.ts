import { HabitBook } from '../../../src/domain/headers/HabitBook';
import { CAST, type Line, ME, MONDAY, told } from '../told';

const DAY = 86_400_000;
const LATER = MONDAY + 30 * DAY;

/** A book of conversations, each told in lines. */
function bookOf(...conversations: readonly (readonly Line[])[]): HabitBook {
  const book = new HabitBook(ME);
  conversations.forEach((lines, index) => {
    book.put(`c${index}`, told(lines).messages);
  });
  return book;
}

const address = (name: string): string => CAST[name]?.address ?? '';
const answered = (name: string): Line[] => [
  [name, 'me', null],
  ['me', name, null],
];
const ignored = (name: string): Line[] => [[name, 'me', null]];

test('whom I always answer has a greater share than whom I never answer', () => {
  const book = bookOf(
    answered('Ann'),
    answered('Ann'),
    answered('Ann'),
    ignored('Bob'),
    ignored('Bob'),
    ignored('Bob'),
  );
  const ann = book.habit(address('Ann'), 'mine', LATER, 'other');
  const bob = book.habit(address('Bob'), 'mine', LATER, 'other');
  expect(ann.withThis).toBeGreaterThan(ann.usual);
  expect(bob.withThis).toBeLessThan(bob.usual);
  expect([ann.delay, bob.delay]).toEqual([1_800_000, null]);
});

test('of a stranger nothing but the usual share is known', () => {
  const book = bookOf(answered('Ann'));
  const { usual, withThis, written } = book.habit(address('Carl'), 'mine', LATER, 'other');
  expect([withThis, written]).toEqual([usual, 0]);
});

test('both directions are counted apart', () => {
  const book = bookOf([
    ['me', 'Ann', null],
    ['Ann', 'me', null],
  ]);
  expect(book.habit(address('Ann'), 'theirs', LATER, 'other').delay).toBe(1_800_000);
  expect(book.habit(address('Ann'), 'mine', LATER, 'other').delay).toBeNull();
});

test('the conversation that is judged tells nothing about itself', () => {
  const book = bookOf(answered('Ann'));
  const { withThis, usual } = book.habit(address('Ann'), 'mine', LATER, 'c0');
  expect(withThis).toBe(usual);
});

test('nothing that came later is known at an instant', () => {
  const book = bookOf(answered('Ann'));
  const { withThis, usual, written } = book.habit(address('Ann'), 'mine', MONDAY, 'other');
  expect([withThis, written]).toEqual([usual, 0]);
});

test('an answer after more than a week, and a mail of today, count as no answer and as nothing', () => {
  const late = bookOf([
    ['Ann', 'me', null],
    ['me', 'Ann', null, { at: MONDAY + 8 * DAY }],
  ]);
  expect(late.habit(address('Ann'), 'mine', LATER, 'other').delay).toBeNull();
  const fresh = bookOf(ignored('Ann'));
  const { withThis, usual } = fresh.habit(address('Ann'), 'mine', MONDAY + DAY, 'other');
  expect(withThis).toBe(usual);
});

test('noted again, a conversation counts once, in whatever order the messages come', () => {
  const once = bookOf(answered('Ann'));
  const again = bookOf(ignored('Ann'));
  again.put('c0', [...told(answered('Ann')).messages].reverse());
  again.put('c0', told(answered('Ann')).messages);
  expect(again.habit(address('Ann'), 'mine', LATER, 'other')).toEqual(
    once.habit(address('Ann'), 'mine', LATER, 'other'),
  );
});

test('chats, machines and mail to a crowd are no habit', () => {
  const book = new HabitBook(ME);
  book.put('chat', told(answered('Ann'), { chat: true }).messages);
  book.put('robot', told([['Robot', 'me', null, { origin: 'noReply' }]]).messages);
  book.put('crowd', told([['Ann', 'me, Bob, Carl, Dina, Eve, Finn', null]]).messages);
  const { withThis, usual } = book.habit(address('Ann'), 'mine', LATER, 'other');
  expect(withThis).toBe(usual);
});
