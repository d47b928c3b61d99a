// Laws of reading and judging that hold for whatever comes in: any order, any garbage, any length.

import fc from 'fast-check';
import { assembleConversation } from '../../src/domain/conversation';
import { judge } from '../../src/domain/judge';
import type { Envelope, Message, Origin } from '../../src/domain/message';
import type { Person } from '../../src/domain/person';
import type { Reading } from '../../src/domain/reading';
import { REASON_CODES } from '../../src/domain/reasons';
import { newText } from '../../src/language/newText';
import { readMessage } from '../../src/language/read';
import { CAST, type Line, ME, MONDAY, told, viewOf } from './told';

const WORDS = [
  'Could you weigh the crates by Friday?',
  'Nora, could you book the crane?',
  'Bob, who has the key?',
  "I'll do it tomorrow.",
  'Done, see attached.',
  'Thanks a lot!',
  'Never mind, found it.',
  "I'm afraid I can't.",
  'Just a reminder.',
  'For which hall?',
  'Twelve.',
  'Взвесь, пожалуйста, ящики до пятницы.',
  'Сделаю завтра.',
  'Спасибо!',
  'Уже не нужно.',
  '\uD83D lone \uDC4D surrogates?',
  '\u202Eсколько ящиков\u202C\u200B?',
  '',
];

const line: fc.Arbitrary<Line> = fc.tuple(
  fc.constantFrom('me', 'Ann', 'Bob'),
  fc.constantFrom('me', 'Ann', 'me, Bob', 'Ann, me; Cc: Bob', 'Bob; Cc: me', ''),
  fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'binary', maxLength: 60 }), fc.constant(null)),
  fc.record({
    attached: fc.boolean(),
    isPrivate: fc.boolean(),
    reactions: fc.constantFrom([], ['me 👍'], ['Bob like']),
    origin: fc.constantFrom<Origin>('person', 'person', 'person', 'outOfOffice', 'deleted', 'system'),
  }),
);
const lines = fc.array(line, { maxLength: 8 });
const setting = fc.record({ chat: fc.boolean() });

const codesKnown = new Set<string>(REASON_CODES);

test('the order in which messages come in does not matter', () => {
  fc.assert(
    fc.property(lines, setting, fc.infiniteStream(fc.nat()), (given, how, dice) => {
      const conversation = told(given, how);
      const shuffled = conversation.messages
        .map((message) => ({ message, key: dice.next().value ?? 0 }))
        .sort((a, b) => a.key - b.key)
        .map(({ message }) => message);
      expect(judge({ ...conversation, messages: shuffled }, viewOf())).toEqual(judge(conversation, viewOf()));
    }),
    { numRuns: 150 },
  );
});

test('messages of one instant are judged alike in whatever order they come', () => {
  fc.assert(
    fc.property(lines, (given) => {
      const conversation = told(
        given.map(([from, to, text, more]) => [from, to, text, { ...more, at: MONDAY }]),
      );
      const reversed = [...conversation.messages].reverse();
      expect(judge({ ...conversation, messages: reversed }, viewOf())).toEqual(judge(conversation, viewOf()));
    }),
    { numRuns: 100 },
  );
});

test('judging twice gives the same, and changes nothing of what is judged', () => {
  fc.assert(
    fc.property(lines, setting, (given, how) => {
      const conversation = told(given, how);
      const before = structuredClone(conversation);
      const first = judge(conversation, viewOf(how));
      expect(judge(conversation, viewOf(how))).toEqual(first);
      expect(conversation).toEqual(before);
    }),
    { numRuns: 100 },
  );
});

test('a verdict is whole: known reasons, a likelihood, and somebody waits exactly when it is a turn', () => {
  fc.assert(
    fc.property(
      lines,
      setting,
      fc.constantFrom<'text' | 'headers'>('text', 'headers'),
      (given, how, level) => {
        const verdict = judge(told(given, how), viewOf({ ...how, level }));
        for (const { code } of verdict.reasons) expect(codesKnown).toContain(code);
        expect(verdict.reasons.length).toBeGreaterThan(0);
        expect(verdict.confidence).toBeGreaterThanOrEqual(0);
        expect(verdict.confidence).toBeLessThanOrEqual(1);
        expect(verdict.waiting.length > 0).toBe(verdict.turn !== 'nobody');
        expect(verdict.since === null).toBe(verdict.state === 'none');
        expect(['waiting', 'promised'].includes(verdict.state)).toBe(verdict.turn !== 'nobody');
      },
    ),
    { numRuns: 200 },
  );
});

test('every quote is a piece of the new text or of the subject', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'binary', maxLength: 40 })), {
        maxLength: 6,
      }),
      fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 40 })),
      (parts, subject) => {
        const text = { contentType: 'text' as const, content: parts.join('\n') };
        const envelope = envelopeOf({ subject });
        const reading = readMessage({ envelope, text }, { people: Object.values(CAST), me: ME, zone: 'UTC' });
        const kept = newText(text, envelope.from?.name ?? '').text;
        for (const ask of reading.asks) {
          const source = ask.place === 'subject' ? subject : kept;
          expect(source.slice(ask.start, ask.start + ask.quote.length)).toBe(ask.quote);
          expect(ask.quote.length).toBeLessThanOrEqual(300);
        }
        for (const promise of reading.promises) expect(kept).toContain(promise.quote);
      },
    ),
    { numRuns: 300 },
  );
});

test('broken envelopes are judged, not thrown at', () => {
  const person: fc.Arbitrary<Person> = fc.record({
    address: fc.oneof(
      fc.constantFrom('nora.vale@corvane.example', 'ann.sorrel@corvane.example', '', '@', 'user:'),
      fc.string(),
    ),
    name: fc.string({ unit: 'binary' }),
  });
  const broken: fc.Arbitrary<Partial<Envelope>> = fc.record({
    id: fc.constantFrom('a', 'b', 'c', ''),
    from: fc.oneof(person, fc.constant(null)),
    to: fc.array(person, { maxLength: 3 }),
    cc: fc.array(person, { maxLength: 2 }),
    at: fc.constantFrom(0, -1, MONDAY, MONDAY, 8.64e15, Number.MAX_SAFE_INTEGER),
    subject: fc.string({ unit: 'binary' }),
    // Ids that answer themselves and each other.
    replyTo: fc.constantFrom('a', 'b', 'c', 'nothing', null),
    mentions: fc.array(fc.record({ person, text: fc.string() }), { maxLength: 2 }),
    reactions: fc.array(fc.record({ by: person, kind: fc.string(), at: fc.nat() }), { maxLength: 2 }),
    channel: fc.constantFrom<'mail' | 'chat'>('mail', 'chat'),
  });
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(broken, fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'binary' })), fc.boolean()),
        {
          maxLength: 6,
        },
      ),
      (given) => {
        const messages = given.map(([part, content, isHtml]): Message => {
          const envelope = envelopeOf(part);
          const people = [...envelope.to, ...(envelope.from ? [envelope.from] : [])];
          const text = { contentType: isHtml ? ('html' as const) : ('text' as const), content };
          return {
            ...envelope,
            reading: readMessage({ envelope, text }, { people, me: ME, zone: 'Europe/Moscow' }),
          };
        });
        const verdict = judge(assembleConversation('x', messages, null), viewOf());
        expect(['mine', 'theirs', 'nobody']).toContain(verdict.turn);
        // The same ids twice, not put together first.
        expect(['mine', 'theirs', 'nobody']).toContain(
          judge(
            { ...assembleConversation('x', messages, null), messages: [...messages, ...messages] },
            viewOf(),
          ).turn,
        );
      },
    ),
    { numRuns: 300 },
  );
});

test('of messages with the same id the last one stands, once', () => {
  const conversation = told([['Ann', 'me', 'Could you weigh the crates?']]);
  const again = assembleConversation('c1', [...conversation.messages, ...conversation.messages], null);
  expect(again).toEqual(conversation);
});

test('a text of five megabytes is read, and its ask is found at the head', () => {
  const content = `Could you weigh the crates?\n${'The hall was cold and the crates were wet. '.repeat(120_000)}`;
  expect(content.length).toBeGreaterThan(5_000_000);
  const reading = readMessage(
    { envelope: envelopeOf({}), text: { contentType: 'text', content } },
    { people: Object.values(CAST), me: ME, zone: 'UTC' },
  );
  expect(reading.asks.map((ask) => ask.quote)).toEqual(['Could you weigh the crates?']);
}, 60_000);

test('two thousand messages cost twice the work of one thousand', () => {
  const per = (count: number) => readsWhileJudging(count) / count;
  // A walk that looks back over everything would cost twice as much for each message.
  expect(per(2000)).toBeLessThan(per(1000) * 1.1);
});

/** How often the rules look at what was read in the messages of a conversation of that length. */
function readsWhileJudging(count: number): number {
  const sample = told([
    ['Ann', 'me', 'Could you weigh the crates of hall seven by Friday?'],
    ['Bob', 'me', 'The hall was cold today.'],
    ['me', 'Ann', 'For which customer?'],
    ['Ann', 'me', 'Who has the key of the crane?'],
  ]).messages;
  let reads = 0;
  const counted = sample.map(
    (message): Message => ({
      ...message,
      reading: new Proxy<Reading>(message.reading, {
        get(target, key, receiver) {
          reads++;
          return Reflect.get(target, key, receiver);
        },
      }),
    }),
  );
  const messages = Array.from({ length: count }, (_, index) => {
    const message = counted[index % counted.length];
    if (!message) throw new Error('No sample');
    return { ...message, id: `m${index}`, at: MONDAY + index * 1000 };
  });
  judge(assembleConversation('long', messages, null), viewOf());
  expect(reads).toBeGreaterThan(count);
  return reads;
}

function envelopeOf(part: Partial<Envelope>): Envelope {
  const base = told([['Ann', 'me', '']]).messages[0];
  if (!base) throw new Error('No message');
  const { reading: _, ...envelope } = base;
  return { ...envelope, ...part };
}
