// npm run build: the static pages, for a web server of the company's own.

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BuildError, buildPages } from './pages/buildPages';

const out = fileURLToPath(new URL('../../dist', import.meta.url));
try {
  await buildPages(out);
  console.error(`Built: ${join(out, 'tab.html')}, ${join(out, 'pane.html')}`);
} catch (error) {
  if (!(error instanceof BuildError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
