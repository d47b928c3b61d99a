// The pairs of mails and replies: how a block is read, and how sure a share of a few is.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replyLines } from '../../../src/cli/eval/replyFigures';
import { parseReplyPairs } from '../../../src/cli/eval/replyPairs';
import { wilson } from '../../../src/cli/eval/scores';

const BLOCK = `== en-03
from: lena
mail: Hi,// can it wait? See https://firm.example/a and/ send me the plan.
ask question answered: can it wait?
ask action open: send me the plan
reply: It can.// Nora
to: piet
gold: date, dropped=lena
`;

test('a block gives mail, asks, reply and gold', () => {
  const [pair] = parseReplyPairs(BLOCK);
  expect(pair).toMatchObject({
    part: 'held out',
    mail: 'Hi,\n\ncan it wait? See https://firm.example/a and\nsend me the plan.',
    asks: [
      { quote: 'can it wait?', kind: 'question', isAnswered: true },
      { quote: 'send me the plan', kind: 'action', isAnswered: false },
    ],
    hasAttachments: false,
    gold: { missingDate: true, missingAttachment: null, dropped: ['lena@firm.example'] },
  });
});

test('a block that cannot be read is named', () => {
  expect(() => parseReplyPairs('== en-01\nmial: oops')).toThrow('en-01: cannot read "mial: oops"');
  expect(() => parseReplyPairs('== en-02\nmail: No.\nask question open: Yes?')).toThrow(
    'does not hold "Yes?"',
  );
});

test.each(['en', 'ru'] as const)('thirty pairs in %s, and figures for each half', (language) => {
  const source = readFileSync(join(__dirname, '../../../eval/replies', `${language}.txt`), 'utf8');
  const pairs = parseReplyPairs(source);
  expect(pairs).toHaveLength(30);
  const lines = replyLines(pairs, language, false).join('\n');
  expect(lines).toMatch(/tuned on: 16 pairs[\s\S]*false alarms 0 of 11[\s\S]*held out: 14 pairs/);
});

test('of a few even none leaves room for doubt', () => {
  const [low, high] = wilson(0, 20);
  expect(low).toBe(0);
  expect(high).toBeCloseTo(0.161, 3);
  expect(wilson(0, 0)).toEqual([0, 1]);
});
