// npm run package: what an administrator uploads and lays over the pages, for the domain that serves them.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ConfigError } from '../hosts/config';
import { CommandError, newCommand, runCommand, write } from './command';
import { addinOnlyManifest } from './package/addinOnlyManifest';
import { appPackage } from './package/appPackage';
import { clientIdOption } from './package/clientIdOption';
import { consentLevels, consentLink } from './package/consentLevels';
import { type Deployment, filledManifest, placeholder } from './package/filledManifest';
import { hostOption } from './package/hostOption';
import { siteFiles } from './package/siteFiles';

interface Options extends Deployment {
  readonly tenant: string;
  readonly out: string;
}

const { manifest } = filledManifest(placeholder);
const ownIds = [manifest.id, manifest.extensions[0].alternates[0].hide.customOfficeAddin.officeAddinId];

const command = newCommand(
  'package',
  'Writes what a deployment needs besides the pages: the app package (heed.zip), the manifest for Outlook on Mac and phones (heed-outlook.xml), the links for consent (consent.txt), and two files to lay over the pages (site/).',
)
  .requiredOption('--domain <HOST>', 'the domain that serves the pages, such as heed.contoso.com', hostOption)
  .requiredOption(
    '--client-id <GUID>',
    'the application (client) id of the registration',
    clientIdOption(ownIds),
  )
  .option('--tenant <ID>', 'id or domain of the tenant whose people may sign in', 'organizations')
  .option('--out <DIR>', 'folder for the files', 'dist-package')
  .action(async ({ tenant, out, ...deployment }: Options) => {
    const files = filesFor(deployment, tenant).map(({ file, content }) => ({
      path: join(out, file),
      content,
    }));
    try {
      for (const { path, content } of files) {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, content);
      }
    } catch (error) {
      throw new CommandError(
        `"${out}" cannot be written to: ${error instanceof Error ? error.message : error}`,
      );
    }
    await write(files.map(({ path }) => `${resolve(path)}\n`).join(''));
  });

function filesFor(
  deployment: Deployment,
  tenant: string,
): readonly { readonly file: string; readonly content: string | Uint8Array }[] {
  const filled = filledManifest(deployment);
  return [
    { file: 'heed.zip', content: appPackage(filled) },
    { file: 'heed-outlook.xml', content: addinOnlyManifest(filled) },
    {
      file: 'consent.txt',
      content: consentLevels
        .map(
          (level) => `${level.name}: ${level.scopes.join(' ')}\n${consentLink(level, deployment, tenant)}\n`,
        )
        .join('\n'),
    },
    ...[...pagesOf(filled, deployment, tenant)].map(([file, content]) => ({ file: `site/${file}`, content })),
  ];
}

function pagesOf(...args: Parameters<typeof siteFiles>): ReadonlyMap<string, string> {
  try {
    return siteFiles(...args);
  } catch (error) {
    // Domain and client id were checked before: what is left is the tenant.
    if (error instanceof ConfigError) throw new CommandError(`--tenant: ${error.detail}`);
    throw error;
  }
}

await runCommand(command, process.argv.slice(3));
