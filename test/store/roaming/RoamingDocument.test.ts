// The roaming document: merged alike on every device, never taken for what it is not, never too large.

import fc from 'fast-check';
import {
  type Json,
  mergeRoaming,
  mostCharacters,
  mostEntries,
  parseRoaming,
  pruned,
  type RoamingDocument,
  type RoamingEntry,
  writeRoaming,
} from '../../../src/store/roaming/RoamingDocument';

/** Names that mean something to a language's own objects are ordinary ones here. */
const name = fc.oneof(fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor', 'prototype'), fc.string());
const json: fc.Arbitrary<Json> = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 2 },
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('json'), { maxLength: 2 }),
    fc.dictionary(name, tie('json'), { maxKeys: 2 }),
  ),
})).json;
// Few keys and instants, so that ties come often.
const entry: fc.Arbitrary<RoamingEntry> = fc.record({
  at: fc.integer({ min: 0, max: 3 }),
  value: fc.oneof(fc.constantFrom<Json>('a', 'b', null), json),
  until: fc.integer({ min: 0, max: 3 }),
});
const document: fc.Arbitrary<RoamingDocument> = fc
  .array(fc.tuple(name, entry), { maxLength: 8 })
  .map((entries) => ({ entries: new Map(entries) }));

const text = writeRoaming;

describe('merging', () => {
  test('does not depend on who merges what with what', () => {
    fc.assert(
      fc.property(document, document, document, (a, b, c) => {
        expect(text(mergeRoaming(a, b))).toBe(text(mergeRoaming(b, a)));
        expect(text(mergeRoaming(mergeRoaming(a, b), c))).toBe(text(mergeRoaming(a, mergeRoaming(b, c))));
      }),
    );
  });

  test('twice is as good as once', () => {
    fc.assert(
      fc.property(document, document, (a, b) => {
        const merged = mergeRoaming(a, b);
        expect(text(mergeRoaming(a, a))).toBe(text(a));
        expect(text(mergeRoaming(merged, b))).toBe(text(merged));
      }),
    );
  });

  test('keeps of each key what was written last, deletions included', () => {
    const older: RoamingDocument = {
      entries: new Map([
        ['x', { at: 1, value: 'first', until: 9 }],
        ['y', { at: 5, value: 'kept', until: 9 }],
      ]),
    };
    const newer: RoamingDocument = {
      entries: new Map([
        ['x', { at: 2, value: null, until: 9 }],
        ['y', { at: 4, value: 'late', until: 9 }],
      ]),
    };
    const { entries } = mergeRoaming(older, newer);
    expect([entries.get('x')?.value, entries.get('y')?.value]).toEqual([null, 'kept']);
  });
});

describe('the text', () => {
  test('gives back every document', () => {
    fc.assert(
      fc.property(document, (given) => {
        const parsed = parseRoaming(text(given));
        expect(parsed.state).toBe('ok');
        if (parsed.state === 'ok') expect(text(parsed.document)).toBe(text(given));
      }),
    );
  });

  test('never throws, whatever lies there', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (given) => {
        expect(parseRoaming(given).state).toBe('broken');
      }),
    );
  });

  test.each([
    ['nothing', ''],
    ['half a document', text({ entries: new Map([['a', { at: 1, value: 1, until: 2 }]]) }).slice(0, -5)],
    ['another file', '{"version":1,"entries":{}}'],
    ['a list for entries', '{"kind":"heed roaming","version":1,"entries":[]}'],
    [
      'an entry without its time',
      '{"kind":"heed roaming","version":1,"entries":{"a":{"value":1,"until":2}}}',
    ],
    [
      'a time that is none',
      '{"kind":"heed roaming","version":1,"entries":{"a":{"at":-1,"value":1,"until":2}}}',
    ],
    ['an entry without a value', '{"kind":"heed roaming","version":1,"entries":{"a":{"at":1,"until":2}}}'],
    [
      'a value nested beyond all reason',
      `{"kind":"heed roaming","version":1,"entries":{"a":{"at":1,"until":2,"value":${'['.repeat(5_000)}${']'.repeat(5_000)}}}}`,
    ],
    ['a version that is none', '{"kind":"heed roaming","version":0,"entries":{}}'],
  ])('that is %s is broken', (_, given) => {
    expect(parseRoaming(given)).toEqual({ state: 'broken' });
  });

  test('of a newer Heed is known as such, whatever else it holds', () => {
    expect(parseRoaming('{"kind":"heed roaming","version":2,"parts":[]}')).toEqual({
      state: 'laterVersion',
      version: 2,
    });
  });
});

describe('pruning', () => {
  test('drops what has expired', () => {
    const { entries } = pruned(
      {
        entries: new Map([
          ['past', { at: 1, value: 1, until: 10 }],
          ['still', { at: 1, value: 1, until: 11 }],
        ]),
      },
      10,
    );
    expect([...entries.keys()]).toEqual(['still']);
  });

  test('keeps settings and the newest decisions when there are too many', () => {
    const decisions = Array.from({ length: mostEntries + 10 }, (_, index): [string, RoamingEntry] => [
      `decision:${index}`,
      { at: index, value: 'x', until: 1_000 + index },
    ]);
    const setting: [string, RoamingEntry] = [
      'setting:days',
      { at: 0, value: 30, until: Number.MAX_SAFE_INTEGER },
    ];
    const { entries } = pruned({ entries: new Map([...decisions, setting]) }, 0);
    expect(entries.size).toBe(mostEntries);
    expect(entries.has('setting:days')).toBe(true);
    expect(entries.has(`decision:${mostEntries + 9}`)).toBe(true);
    expect(entries.has('decision:0')).toBe(false);
  });

  test('bounds the text, however large the values', () => {
    const large = Array.from({ length: 300 }, (_, index): [string, RoamingEntry] => [
      `template:${index}`,
      { at: index, value: 'x'.repeat(10_000), until: 10 },
    ]);
    const kept = pruned({ entries: new Map(large) }, 0);
    expect(text(kept).length).toBeLessThanOrEqual(mostCharacters);
    expect(kept.entries.has('template:299')).toBe(true);
  });

  test('of a merge is the same on both devices', () => {
    fc.assert(
      fc.property(document, document, fc.integer({ min: 0, max: 3 }), (a, b, now) => {
        expect(text(pruned(mergeRoaming(a, b), now))).toBe(text(pruned(mergeRoaming(b, a), now)));
      }),
    );
  });
});
