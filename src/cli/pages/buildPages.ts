// Builds the static pages with webpack, when their source has changed.

import { createHash, randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';
import config from '../../../webpack.config.js';
import { overBudget } from '../measure/budgets';
import { leastSizes } from '../measure/leastSizes';
import { staticSources, writeStaticSite } from './staticSite';

/** The pages could not be built; the message holds webpack's own words, or what is too heavy. */
export class BuildError extends Error {
  override readonly name = 'BuildError';
}

const root = fileURLToPath(new URL('../../..', import.meta.url));
const sources = ['src', 'webpack.config.js', 'package-lock.json', ...staticSources];
/** Beside the pages: what they were built from. */
const mark = 'built-from.txt';

/**
 * Makes sure that `out` holds the whole static site as built from the present source. Its source maps lie apart, in
 * `mapsOf(out)`: they are for us, not for the public. Several commands may do so at the same time: each builds aside and
 * puts the whole in place at once.
 * @throws {BuildError} when the source does not compile, or a page is heavier than its budget.
 */
export async function buildPages(out: string): Promise<void> {
  const wanted = fingerprint();
  const built = join(out, mark);
  if (existsSync(built) && readFileSync(built, 'utf8') === wanted) return;
  console.error('Building the pages…');
  const aside = `${out}-${randomUUID()}`;
  try {
    await compile(aside);
    const heavy = overBudget(leastSizes(aside));
    if (heavy.length > 0) throw new BuildError(`Too heavy: ${heavy.join('; ')}`);
    writeStaticSite(aside);
    setMapsApart(aside);
    writeFileSync(join(aside, mark), wanted);
    for (const folder of [out, mapsOf(out)]) rmSync(folder, { recursive: true, force: true });
    renameSync(mapsOf(aside), mapsOf(out));
    renameSync(aside, out);
  } finally {
    for (const folder of [aside, mapsOf(aside)]) rmSync(folder, { recursive: true, force: true });
  }
}

/** Where the source maps of the pages in `out` lie, by the same paths. */
export function mapsOf(out: string): string {
  return `${out}-maps`;
}

function setMapsApart(out: string): void {
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((each) => each.endsWith('.map'))) {
    const apart = join(mapsOf(out), file);
    mkdirSync(dirname(apart), { recursive: true });
    renameSync(join(out, file), apart);
  }
}

async function compile(out: string): Promise<void> {
  const compiler = webpack(config({ out }));
  if (!compiler) throw new BuildError('webpack took no configuration');
  const stats = await new Promise<webpack.MultiStats | undefined>((resolve, reject) => {
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
