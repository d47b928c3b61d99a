// What the built pages weigh at the least, with no browser: each page with the scripts that it names.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { PageSizes } from './budgets';

const script = /<script[^<>]+src="\/?([^"<]+)"/g;

/**
 * Gzip bytes of what a built site in `out` loads before anything of ours runs. What a page then loads for its first rows
 * comes on top of it: `pageSizes` measures that, in a browser. The model is part of no page's start.
 */
export function leastSizes(out: string): PageSizes {
  const weight = (file: string): number => gzipSync(readFileSync(join(out, file))).length;
  const page = (name: string): number => {
    const html = readFileSync(join(out, name), 'utf8');
    const own = [...html.matchAll(script)].flatMap((match) => match[1] ?? []);
    return [name, ...own.filter((file) => existsSync(join(out, file)))].reduce(
      (sum, file) => sum + weight(file),
      0,
    );
  };
  return { tab: page('tab.html'), pane: page('pane.html'), command: weight('alert.js'), model: 0 };
}
