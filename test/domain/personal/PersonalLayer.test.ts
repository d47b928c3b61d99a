import fc from 'fast-check';
import type { Lesson } from '../../../src/domain/personal/Lesson';
import { type Asking, PersonalLayer } from '../../../src/domain/personal/PersonalLayer';

const NOW = Date.UTC(2026, 2, 2);
const DAY = 86_400_000;

function lesson(given: Partial<Lesson> = {}): Lesson {
  return {
    id: 'l1',
    conversation: 'c1',
    message: 'm1',
    isRequest: false,
    sender: 'ann@corvane.example',
    kind: 'action',
    quote: 'Have a look at the swans',
    probability: 0.7,
    at: NOW,
    ...given,
  };
}

const asking = (given: Partial<Asking> = {}): Asking => ({
  sender: 'ann@corvane.example',
  kind: 'action',
  quote: 'Have a look at the heron',
  ...given,
});
const layer = (...lessons: Lesson[]) => new PersonalLayer(lessons, NOW);

test('one correction takes the same words of the same person under one half at once', () => {
  const learnt = layer(lesson());
  expect(learnt.adjusted(0.7, asking())).toBeLessThan(0.5);
  expect(
    learnt.adjusted(0.7, asking({ sender: 'bob@corvane.example', quote: 'Send me the plan' })),
  ).toBeGreaterThan(0.6);
});

test('"this was one" raises where nothing was found', () => {
  const said = lesson({
    isRequest: true,
    kind: null,
    quote: 'Still nothing here on the crane',
    probability: 0.1,
  });
  const again = layer(said, { ...said, id: 'l2', message: 'm2' });
  expect(
    again.adjusted(0.1, asking({ kind: null, quote: 'Still nothing here on the gate' })),
  ).toBeGreaterThan(0.5);
});

test('the order in which corrections come from the store changes nothing', () => {
  const some = [1, 2, 3, 4].map((index) =>
    lesson({ id: `l${index}`, message: `m${index}`, isRequest: index % 2 === 0, at: NOW - index * DAY }),
  );
  expect(new PersonalLayer([...some].reverse(), NOW).shiftOf(asking())).toBe(
    new PersonalLayer(some, NOW).shiftOf(asking()),
  );
});

test('one that is taken back leaves no trace', () => {
  const kept = lesson({ id: 'kept', message: 'kept', quote: 'Read this', at: NOW - DAY });
  expect(layer(kept).shiftOf(asking())).not.toBe(layer(kept, lesson()).shiftOf(asking()));
  expect(layer().shiftOf(asking())).toBe(0);
});

test('a correction counts less as it ages', () => {
  const shifts = [0, 180, 720].map((days) =>
    Math.abs(layer(lesson({ at: NOW - days * DAY })).shiftOf(asking())),
  );
  const [fresh = 0, half = 0, old = 0] = shifts;
  expect(half).toBeCloseTo(fresh / 2, 5);
  expect(old).toBeLessThan(fresh / 10);
});

test('however many corrections there are, what they add is bounded, and a probability stays one', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          isRequest: fc.boolean(),
          probability: fc.double({ min: 0, max: 1, noNaN: true }),
          quote: fc.string({ maxLength: 80 }),
        }),
        { maxLength: 60 },
      ),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (given, probability) => {
        const learnt = layer(
          ...given.map((each, index) => lesson({ ...each, id: `${index}`, message: `${index}` })),
        );
        expect(Math.abs(learnt.shiftOf(asking()))).toBeLessThanOrEqual(4);
        const adjusted = learnt.adjusted(probability, asking());
        expect(adjusted >= 0 && adjusted <= 1).toBe(true);
      },
    ),
  );
});
