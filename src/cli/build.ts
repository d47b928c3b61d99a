// npm run build: the static pages, for a web server of the company's own.

import { fileURLToPath } from 'node:url';
import { BuildError, buildPages, mapsOf } from './pages/buildPages';

const out = fileURLToPath(new URL('../../dist', import.meta.url));
try {
  await buildPages(out);
  console.error(`Built: ${out}; source maps apart, in ${mapsOf(out)}`);
} catch (error) {
  if (!(error instanceof BuildError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
