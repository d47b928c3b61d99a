// Measures newText against mail bodies whose own text is known: a folder with expected.tsv (file, kind, own text).

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import type { RawText } from '../../domain/message';
import { newText } from '../../language/newText';

export interface QuoteStripMiss {
  readonly file: string;
  readonly expected: string;
  readonly got: string;
}

export interface QuoteStripScore {
  readonly right: number;
  readonly total: number;
  readonly wrong: readonly QuoteStripMiss[];
}

/**
 * Strips every body named in `expected.tsv` and compares, white space runs counted as one space. A reply is right when
 * it starts with the own text and nothing of the quoted text follows (a signature may); all others must be equal.
 * Of a whole mail each body (text and HTML) has to be right.
 * @param folder holds the unpacked groups; the table stands in it or in the folder above
 */
export async function evaluateQuoteStrip(folder: string): Promise<QuoteStripScore> {
  const here = join(folder, 'expected.tsv');
  const table = readFileSync(existsSync(here) ? here : join(folder, '..', 'expected.tsv'), 'utf8');
  const wrong: QuoteStripMiss[] = [];
  let total = 0;
  for (const row of table.split('\n').slice(1)) {
    if (row === '') continue;
    const [file = '', , own = ''] = row.split('\t');
    total++;
    const expected = oneLine(own);
    for (const body of await bodiesOf(join(folder, file))) {
      const got = oneLine(newText(body).text);
      if (isRight(got, expected, file)) continue;
      wrong.push({ file, expected, got });
      break;
    }
  }
  return { right: total - wrong.length, total, wrong };
}

function isRight(got: string, expected: string, file: string): boolean {
  if (got === expected) return true;
  if (!file.startsWith('replies/') || !got.startsWith(expected)) return false;
  const after = got.slice(expected.length);
  return after.length <= 60 && !/[@>]|\d{1,2}[:.]\d{2}/.test(after);
}

async function bodiesOf(path: string): Promise<RawText[]> {
  const bytes = readFileSync(path);
  if (path.endsWith('.html')) return [{ contentType: 'html', content: bytes.toString('utf8') }];
  if (!path.endsWith('.eml')) return [{ contentType: 'text', content: bytes.toString('utf8') }];
  const mail = await PostalMime.parse(bytes);
  const bodies: RawText[] = [];
  if (mail.text !== undefined) bodies.push({ contentType: 'text', content: mail.text });
  if (mail.html !== undefined) bodies.push({ contentType: 'html', content: mail.html });
  return bodies;
}

function oneLine(text: string): string {
  return text.replace(/[\s\uFEFF]+/g, ' ').trim();
}
