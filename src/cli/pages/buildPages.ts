// Builds the static pages with webpack, when their source has changed.

import { createHash, randomUUID } from 'node:crypto';
import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';
import config from '../../../webpack.config.js';

/** The pages could not be built; the message holds webpack's own words. */
export class BuildError extends Error {
  override readonly name = 'BuildError';
}

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** Illustrations of the recognition cards; their drawings lie beside them. */
const pictures = join(root, 'src/cards/pictures');
const sources = ['src', 'webpack.config.js', 'package-lock.json'];
/** Beside the pages: what they were built from. */
const mark = 'built-from.txt';

/**
 * Makes sure that `out` holds tab.html, pane.html and their assets as built from the present source. Several commands
 * may do so at the same time: each builds aside and puts the whole in place at once.
 * @throws {BuildError} when the source does not compile.
 */
export async function buildPages(out: string): Promise<void> {
  const wanted = fingerprint();
  const built = join(out, mark);
  if (existsSync(built) && readFileSync(built, 'utf8') === wanted) return;
  console.error('Building the pages…');
  const aside = `${out}-${randomUUID()}`;
  try {
    await compile(aside);
    // Cards and mails name these addresses for years, so there is no hash in them.
    cpSync(pictures, join(aside, 'kudos'), { recursive: true, filter: (path) => !path.endsWith('.svg') });
    writeFileSync(join(aside, mark), wanted);
    rmSync(out, { recursive: true, force: true });
    renameSync(aside, out);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

async function compile(out: string): Promise<void> {
  const compiler = webpack(config({ out }));
  if (!compiler) throw new BuildError('webpack took no configuration');
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  await new Promise<void>((resolve) => compiler.close(() => resolve()));
  if (!stats || stats.hasErrors())
    throw new BuildError(stats?.toString({ all: false, errors: true }) ?? 'webpack gave no result');
}

/** A hash over names, sizes and times of all that the pages are built from. */
function fingerprint(): string {
  const hash = createHash('sha256');
  const visit = (path: string): void => {
    const stat = statSync(join(root, path));
    if (stat.isDirectory()) for (const name of readdirSync(join(root, path)).sort()) visit(`${path}/${name}`);
    else hash.update(`${path} ${stat.size} ${stat.mtimeMs}\n`);
  };
  for (const path of sources) visit(path);
  return hash.digest('hex');
}
