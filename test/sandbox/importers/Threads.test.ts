import fc from 'fast-check';
import { plainSubject, type ThreadFacts, Threads } from '../../../src/sandbox/importers/Threads';

const hour = 3_600_000;
const day = 24 * hour;

function mail(id: string, parts: Partial<ThreadFacts> = {}): ThreadFacts {
  const from = parts.from ?? 'ann@firm.example';
  const people = [from, 'me@firm.example'];
  return { id, references: [], subject: 'Paint', from, people, at: Date.UTC(2026, 2, 2), ...parts };
}

function conversations(...mails: ThreadFacts[]): Record<string, string> {
  const threads = new Threads();
  for (const each of mails) threads.add(each);
  return Object.fromEntries(threads.conversations());
}

test.each([
  ['Re: Paint', 'paint'],
  ['RE: Fwd: AW:  Paint', 'paint'],
  ['Отв: На: Краска', 'краска'],
  ['Re[2]: Paint', 'paint'],
  ['回复：Paint', 'paint'],
  ['[EXTERNAL] Re: Paint', 'paint'],
  ['Result: Paint', 'result: paint'],
  ['Re:', ''],
])('the plain subject of "%s" is "%s"', (subject, plain) => {
  expect(plainSubject(subject)).toBe(plain);
});

test('a conversation is known by the first of its mails, in whatever order they are read', () => {
  const first = mail('a', { at: 1 * hour });
  const second = mail('b', { at: 2 * hour, references: ['a'], subject: 'Other words' });
  const third = mail('c', { at: 3 * hour, references: ['a', 'b'], subject: 'Still other words' });
  for (const order of [
    [first, second, third],
    [third, second, first],
  ]) {
    expect(conversations(...order)).toEqual({ a: 'a', b: 'a', c: 'a' });
  }
});

test('two answers to a mail that is not there belong together', () => {
  expect(
    conversations(
      mail('b', { at: 1, references: ['gone'], subject: 'x' }),
      mail('c', { at: 2, references: ['gone'], subject: 'y' }),
    ),
  ).toEqual({ b: 'b', c: 'b' });
});

test('references in a circle do no harm', () => {
  const circle = conversations(
    mail('a', { at: 1, references: ['c', 'a'] }),
    mail('b', { at: 2, references: ['a'] }),
    mail('c', { at: 3, references: ['b'] }),
  );
  expect(circle).toEqual({ a: 'a', b: 'a', c: 'a' });
});

test('without references, an answer finds its mail by subject and people', () => {
  const reply = mail('b', {
    at: Date.UTC(2026, 2, 3),
    from: 'me@firm.example',
    people: ['me@firm.example', 'ann@firm.example'],
    subject: 'AW: paint',
  });
  expect(conversations(mail('a'), reply)).toEqual({ a: 'a', b: 'a' });
});

test('answers among themselves find the mail they answer, though what they refer to is missing', () => {
  expect(
    conversations(
      mail('a'),
      mail('b', { at: Date.UTC(2026, 2, 3), subject: 'Re: Paint', references: ['gone'] }),
      mail('c', { at: Date.UTC(2026, 2, 4), subject: 'Re: Paint', references: ['gone'] }),
    ),
  ).toEqual({ a: 'a', b: 'a', c: 'a' });
});

test.each([
  ['more than a month later', { at: Date.UTC(2026, 2, 2) + 32 * day }],
  [
    'from somebody else',
    { from: 'eve@firm.example', people: ['eve@firm.example', 'me@firm.example'], subject: 'Paint' },
  ],
  ['with another subject', { subject: 'Paints' }],
])('a mail %s begins a conversation of its own', (_, parts) => {
  expect(conversations(mail('a'), mail('b', { at: Date.UTC(2026, 2, 3), ...parts }))).toEqual({
    a: 'a',
    b: 'b',
  });
});

test('mails without a subject are not thrown together', () => {
  expect(conversations(mail('a', { subject: '' }), mail('b', { subject: 'Re:' }))).toEqual({
    a: 'a',
    b: 'b',
  });
});

test('each mail has one conversation, named after one of its mails, and order of reading changes nothing', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const facts = fc.record({
    references: fc.subarray([...ids, 'gone'], { maxLength: 3 }),
    subject: fc.constantFrom('Paint', 'Re: Paint', 'Doors', ''),
    from: fc.constantFrom('ann@firm.example', 'me@firm.example'),
  });
  fc.assert(
    fc.property(
      fc.array(facts, { minLength: 6, maxLength: 6 }),
      fc.shuffledSubarray(ids, { minLength: 6 }),
      (all, order) => {
        const mails = all.map((each, index) => mail(ids[index] ?? '', { ...each, at: index * day }));
        const found = conversations(...mails);
        for (const [id, conversation] of Object.entries(found)) {
          expect(found[conversation]).toBe(conversation);
          expect(conversation <= id).toBe(true);
        }
        const shuffled = order.flatMap((id) => mails.find((each) => each.id === id) ?? []);
        expect(conversations(...shuffled)).toEqual(found);
      },
    ),
  );
});

test('ten thousand mails of one subject are threaded without looking at all pairs', () => {
  let looks = 0;
  const people = ['ann@firm.example', 'me@firm.example'];
  const counted = new Proxy(people, {
    get: (list, key) => {
      if (key === 'includes') looks++;
      return Reflect.get(list, key);
    },
  });
  const mails = Array.from({ length: 10_000 }, (_, index) =>
    mail(`m${index}`, { at: index * 40 * day, people: counted }),
  );
  expect(new Set(Object.values(conversations(...mails))).size).toBe(10_000);
  expect(looks).toBeLessThan(10_000 * 70);
});
