import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evaluateQuoteStrip } from '../../../src/cli/eval/quoteStrip';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'heed-quote-strip-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(group: string, file: string, content: string) {
  mkdirSync(join(folder, group), { recursive: true });
  writeFileSync(join(folder, group, file), content);
}

test('counts what is stripped rightly and shows what is not', async () => {
  put('replies', 'a.txt', 'Yes.\n\n> Shall we?\n');
  put('replies', 'b.txt', 'Yes.\n\nThanks,\nAnn\n\n> Shall we?\n');
  put('replies', 'c.txt', 'Yes.\n\nHere is more that Ann had said on 6 May at 10:30, in words of her own\n');
  put('talon', 'd.html', '<p>Yes.</p><blockquote>Shall we?</blockquote>');
  put('talon', 'e.eml', 'Subject: x\nContent-Type: text/plain\n\nYes.\n\n> Shall we?\n');
  const rows = ['replies/a.txt', 'replies/b.txt', 'replies/c.txt', 'talon/d.html', 'talon/e.eml'];
  writeFileSync(
    join(folder, 'expected.tsv'),
    `file\tkind\town_text\n${rows.map((row) => `${row}\town-text\tYes.\n`).join('')}`,
  );
  const score = await evaluateQuoteStrip(folder);
  expect(score).toMatchObject({ right: 4, total: 5 });
  expect(score.wrong.map((miss) => miss.file)).toEqual(['replies/c.txt']);
});
