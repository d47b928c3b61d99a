// Builds the static pages with webpack.

import { mkdirSync } from 'node:fs';
import webpack from 'webpack';
import config from '../../../webpack.config.js';

/** The pages could not be built; the message holds webpack's own words. */
export class BuildError extends Error {
  override readonly name = 'BuildError';
}

/**
 * Writes tab.html, pane.html and their assets into the folder `out`.
 * @throws {BuildError} when the source does not compile.
 */
export async function buildPages(
  out: string,
  mode: 'production' | 'development' = 'production',
): Promise<void> {
  mkdirSync(out, { recursive: true });
  const compiler = webpack(config({ mode, out }));
  if (!compiler) throw new BuildError('webpack took no configuration');
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  await new Promise<void>((resolve) => compiler.close(() => resolve()));
  if (!stats || stats.hasErrors())
    throw new BuildError(stats?.toString({ all: false, errors: true }) ?? 'webpack gave no result');
}
