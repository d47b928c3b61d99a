// npm run package: what an administrator uploads, for the domain that serves the pages.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CommandError, newCommand, runCommand, write } from './command';
import { addinOnlyManifest } from './package/addinOnlyManifest';
import { appPackage } from './package/appPackage';
import { clientIdOption } from './package/clientIdOption';
import { filledManifest, placeholder } from './package/filledManifest';
import { hostOption } from './package/hostOption';

interface Options {
  readonly domain: string;
  readonly clientId: string;
  readonly out: string;
}

const { manifest } = filledManifest(placeholder);
const ownIds = [manifest.id, manifest.extensions[0].alternates[0].hide.customOfficeAddin.officeAddinId];

const command = newCommand(
  'package',
  'Writes the app package (heed.zip) and the manifest for Outlook on Mac and phones (heed-outlook.xml).',
)
  .requiredOption('--domain <HOST>', 'the domain that serves the pages, such as heed.contoso.com', hostOption)
  .requiredOption(
    '--client-id <GUID>',
    'the application (client) id of the registration',
    clientIdOption(ownIds),
  )
  .option('--out <DIR>', 'folder for both files', 'dist-package')
  .action(async ({ domain, clientId, out }: Options) => {
    const filled = filledManifest({ domain, clientId });
    const files = [
      { path: join(out, 'heed.zip'), content: appPackage(filled) },
      { path: join(out, 'heed-outlook.xml'), content: addinOnlyManifest(filled) },
    ];
    try {
      mkdirSync(out, { recursive: true });
      for (const { path, content } of files) writeFileSync(path, content);
    } catch (error) {
      throw new CommandError(
        `"${out}" cannot be written to: ${error instanceof Error ? error.message : error}`,
      );
    }
    await write(files.map(({ path }) => `${resolve(path)}\n`).join(''));
  });

await runCommand(command, process.argv.slice(3));
