import fc from 'fast-check';
import type { Kudos } from '../../../../src/domain/kudos';
import { csvCell, kudosCsv } from '../../../../src/ui/shared/thanks/wall/kudosCsv';
import { hostileTexts } from '../../../sync/hostileTexts';
import { anna, ivan, maria } from '../../fixtures/sampleRows';

const words = {
  head: ['Date', 'Given or received', 'From', 'To', 'Principle', 'Words'],
  given: 'Given',
  received: 'Received',
} as const;

const kudos = (more: Partial<Kudos>): Kudos => ({
  id: '1',
  from: ivan,
  to: [anna],
  principle: 'quality',
  words: 'Thank you.',
  at: Date.parse('2026-11-12T23:30:00Z'),
  language: 'en',
  ...more,
});

/** A reader of RFC 4180, apart from the code it tests. */
function readCsv(text: string): string[][] {
  const lines: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  for (let index = 0; index < text.length; index++) {
    const sign = text.charAt(index);
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text.charAt(index + 1) === '"') {
        cell += '"';
        index++;
      } else isQuoted = false;
    } else if (sign === '"') isQuoted = true;
    else if (sign === ',' || (sign === '\r' && text.charAt(index + 1) === '\n')) {
      lines.at(-1)?.push(cell);
      cell = '';
      if (sign === '\r') {
        lines.push([]);
        index++;
      }
    } else cell += sign;
  }
  return lines.slice(0, -1);
}

test('a line for each thank-you, with its day in my zone, given or received', () => {
  const all = [
    kudos({ to: [anna, maria], words: 'Two lines,\n"quoted"' }),
    kudos({ from: anna, to: [ivan], principle: { own: 'Courage' } }),
  ];
  const csv = kudosCsv(all, ({ address }) => address === ivan.address, words, 'Europe/Berlin');
  expect(csv.startsWith('\ufeff')).toBe(true);
  expect(readCsv(csv.slice(1))).toEqual([
    [...words.head],
    ['2026-11-13', 'Given', 'Ivan Orlov', 'Anna Weber; Maria Lopez', 'Quality', 'Two lines,\n"quoted"'],
    ['2026-11-13', 'Received', 'Anna Weber', 'Ivan Orlov', 'Courage', 'Thank you.'],
  ]);
});

test.each([
  '=1+1',
  '+44 20',
  '-2',
  '@SUM(A1)',
  ' =cmd|/C calc!A0',
  '\t=1',
  '\u200b=1',
  '＝1',
  '\r=1',
  '\ufeff@x',
])('%j is no formula in a spreadsheet', (text) => {
  expect(csvCell(text).replace(/^"/, '')).toMatch(/^'/);
});

test('any words come out of the file as they went in, but for an apostrophe before a formula', () => {
  const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...hostileTexts));
  fc.assert(
    fc.property(fc.array(texts, { minLength: 1, maxLength: 4 }), (cells) => {
      const read = readCsv(`${cells.map(csvCell).join(',')}\r\n`);
      expect(read).toHaveLength(1);
      expect(read[0]?.map((cell, index) => (cell === cells[index] ? cell : cell.slice(1)))).toEqual(cells);
    }),
  );
});
