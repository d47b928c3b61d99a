// The reader compiled with the pages' own settings, and loaded.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import webpack from 'webpack';
import { forNode } from '../../../webpack.config.js';

export type Reader = typeof import('./reader');

/** Some seconds. @throws Error with webpack's words when the source does not compile. */
export async function compiledReader(): Promise<Reader> {
  const out = mkdtempSync(join(tmpdir(), 'heed-bench-'));
  try {
    const compiler = webpack(forNode({ entry: './src/cli/bench/reader.ts', out }));
    const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => {
      compiler.run((error, result) => (error ? reject(error) : resolve(result)));
    });
    await new Promise<void>((resolve) => compiler.close(() => resolve()));
    if (!stats || stats.hasErrors()) throw new Error(stats?.toString('errors-only') ?? 'not compiled');
    const reader: Reader = await import(pathToFileURL(join(out, 'module.mjs')).href);
    await reader.loadShippedModel();
    return reader;
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
