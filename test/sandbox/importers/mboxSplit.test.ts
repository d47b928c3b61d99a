import fc from 'fast-check';
import { splitMbox } from '../../../src/sandbox/importers/mboxSplit';
import { letter, mbox } from './mail';

async function* cutInto(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function split(text: string, size = 64 * 1024): Promise<string[]> {
  const found: string[] = [];
  for await (const entry of splitMbox(cutInto(Buffer.from(text, 'latin1'), size))) {
    expect(entry.index).toBe(found.length);
    found.push(entry.bytes.toString('latin1'));
  }
  return found;
}

const three = ['one', 'two', 'three'].map((id) => letter({ id, text: `Text of ${id}` }));

test('an mbox gives its messages in order', async () => {
  const found = await split(mbox(three));
  expect(found.map((each) => each.trim())).toEqual(three.map((each) => each.trim()));
});

test('an mbox with CRLF line ends gives the same messages', async () => {
  const found = await split(mbox(three).replace(/\n/g, '\r\n'));
  expect(found.map((each) => each.replace(/\r/g, '').trim())).toEqual(three.map((each) => each.trim()));
});

test('quoted "From " lines are given back as they were written', async () => {
  const text = 'Hello\nFrom now on we paint blue.\n>From the office\nBye';
  expect((await split(mbox([letter({ id: 'q', text })])))[0]).toContain(text);
});

test.each([
  ['From now on we paint blue.'],
  ['From Monday to Friday: 9 to 17'],
  ['From ann: see below'],
  ['From here it is 20:30 by train'],
])('an unquoted "%s" in a body begins no message', async (line) => {
  expect(
    await split(
      mbox([]) +
        `From a@firm.example Mon Mar  2 10:00:00 2026\n${letter({ id: 'x' })}\n${line}\n\nNote: end\n`,
    ),
  ).toHaveLength(1);
});

test.each([
  ['From ann@firm.example Mon Mar  2 10:00:00 2026'],
  ['From - Mon Mar  2 10:00:00 2026'],
  ['From MAILER-DAEMON Mon Mar  2 10:00:00 +0100 2026'],
  ['From ann@firm.example 2026-03-02T10:00:00Z'],
  ['From ann@firm.example'],
  ['From "ann lake"@firm.example Mon Mar 02 10:00 2026'],
])('a message begins at "%s"', async (fromLine) => {
  expect(await split(mbox(three, fromLine))).toHaveLength(3);
});

test('a message that follows without an empty line between is found by its full "From " line', async () => {
  const fromLine = 'From ann@firm.example Mon Mar  2 10:00:00 2026';
  expect(await split(three.map((each) => `${fromLine}\n${each.trimEnd()}\n`).join(''))).toHaveLength(3);
});

test('what stands before the first message is passed over, and a file of nothing gives nothing', async () => {
  expect(await split(`\n\n${mbox(three)}`)).toHaveLength(3);
  expect(await split('')).toEqual([]);
  expect(await split('no mail here\n\nat all\n')).toEqual([]);
});

test('however the file is cut into chunks, the messages are the same', async () => {
  const lines = fc.constantFrom(
    'From now on',
    '>From x',
    '>>From y',
    '',
    'Hello',
    'From: fake',
    'x'.repeat(3000),
  );
  const texts = fc.array(fc.array(lines, { maxLength: 6 }), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(texts, fc.integer({ min: 1, max: 5000 }), async (bodies, size) => {
      const file = mbox(bodies.map((body, index) => letter({ id: `m${index}`, text: body.join('\n') })));
      const whole = await split(file);
      expect(whole).toHaveLength(bodies.length);
      expect(await split(file, size)).toEqual(whole);
      for (const [index, body] of bodies.entries()) expect(whole[index]).toContain(`\n\n${body.join('\n')}`);
    }),
    { numRuns: 60 },
  );
});
