// What lies beside the built pages on a static host: pictures, the two documents that the manifest links, the headers.

import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { escapeUTF8 } from 'entities';
import { marked } from 'marked';
import { cacheControl, hashedFolder, onlyHttps, pageHeaders, productionReach } from './pageHeaders';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Illustrations of the recognition cards; their drawings lie beside them. */
const pictures = 'src/cards/pictures';

/** What `writeStaticSite` reads, from the project's root. */
export const staticSources = [pictures, 'manifest/icons', 'docs/privacy.md', 'LICENSE'];

/** Writes those files into the folder of the built pages. */
export function writeStaticSite(out: string): void {
  mkdirSync(out, { recursive: true });
  // Manifests, cards and mails name these addresses for years, so there is no hash in them.
  cpSync(join(root, 'manifest/icons'), join(out, 'icons'), { recursive: true });
  cpSync(join(root, pictures), join(out, 'kudos'), {
    recursive: true,
    filter: (path) => !path.endsWith('.svg'),
  });
  const privacy = marked.parse(readFileSync(join(root, 'docs/privacy.md'), 'utf8'), { async: false });
  const terms = `<h1>Terms of use</h1>\n<pre>${escapeUTF8(readFileSync(join(root, 'LICENSE'), 'utf8'))}</pre>\n`;
  writeFileSync(join(out, 'privacy.html'), documentPage('Heed and your privacy', privacy));
  writeFileSync(join(out, 'terms.html'), documentPage('Terms of use of Heed', terms));
  writeFileSync(join(out, 'document.css'), documentStyle);
  writeFileSync(join(out, 'staticwebapp.config.json'), `${JSON.stringify(hostSettings(), null, 2)}\n`);
}

/** Settings of Azure Static Web Apps; for any other host they say which headers to send. */
function hostSettings(): object {
  return {
    globalHeaders: {
      ...pageHeaders(productionReach),
      ...onlyHttps,
      'Cache-Control': cacheControl('/tab.html'),
    },
    routes: [
      { route: '/', redirect: '/tab.html' },
      { route: `${hashedFolder}*`, headers: { 'Cache-Control': cacheControl(hashedFolder) } },
    ],
    mimeTypes: { '.json': 'application/json' },
  };
}

function documentPage(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/document.css" />
    <title>${title}</title>
  </head>
  <body>
${body}  </body>
</html>
`;
}

const documentStyle = `body {
  max-width: 44rem;
  margin: 2rem auto;
  padding: 0 1rem;
  font: 1rem / 1.5 "Segoe UI", system-ui, sans-serif;
}
pre {
  white-space: pre-wrap;
  font: inherit;
}
th,
td {
  text-align: left;
  vertical-align: top;
  padding: 0.25rem 1rem 0.25rem 0;
}
`;
