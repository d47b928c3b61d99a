import fc from 'fast-check';
import { linesOf } from '../../src/cli/lines';

async function lines(...chunks: (string | Uint8Array)[]): Promise<string[]> {
  async function* stream() {
    yield* chunks;
  }
  const found: string[] = [];
  for await (const line of linesOf(stream())) found.push(line);
  return found;
}

test('lines end with LF or CRLF, and the last one may have no end', async () => {
  expect(await lines('a\r\nb\n\nc')).toEqual(['a', 'b', '', 'c']);
  expect(await lines('a\n')).toEqual(['a']);
  expect(await lines('')).toEqual([]);
});

test('a line separator of Unicode ends no line', async () => {
  expect(await lines('a\u2028b\n')).toEqual(['a\u2028b']);
});

test('however the bytes are cut, the lines are the same', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'grapheme' })),
      fc.integer({ min: 1, max: 9 }),
      async (texts, size) => {
        const wanted = texts.map((text) => text.replace(/[\r\n]/g, ' '));
        const bytes = Buffer.from(wanted.map((text) => `${text}\n`).join(''));
        const chunks: Uint8Array[] = [];
        for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
        expect(await lines(...chunks)).toEqual(wanted);
      },
    ),
  );
});
