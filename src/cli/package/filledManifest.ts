// The manifest files of manifest/ with a deployment's domain and client id in them.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Manifest, parseManifest, parseTranslation, type Translation } from './Manifest';

export interface Deployment {
  /** Bare domain name, see `hostOption`. */
  readonly domain: string;
  /** Application (client) id of the app registration. */
  readonly clientId: string;
}

export interface FilledManifest {
  readonly manifest: Manifest;
  /** By language tag. */
  readonly translations: ReadonlyMap<string, Translation>;
  /** File name in the package to its text: manifest.json and one file for each further language. */
  readonly files: ReadonlyMap<string, string>;
}

/** What stands in manifest/ in place of a deployment's own. */
export const placeholder: Deployment = {
  domain: 'heed.example',
  clientId: '00000000-0000-0000-0000-000000000000',
};

/** Where the manifest and its drawings lie. */
export const manifestFolder = fileURLToPath(new URL('../../../manifest', import.meta.url));

export function filledManifest(deployment: Deployment): FilledManifest {
  // Both values are checked to hold nothing that JSON or XML would read otherwise.
  const fill = (file: string): string =>
    readFileSync(join(manifestFolder, file), 'utf8')
      .replaceAll(placeholder.domain, deployment.domain)
      .replaceAll(placeholder.clientId, deployment.clientId);
  const text = fill('manifest.json');
  const manifest = parseManifest(text);
  const languages = manifest.localizationInfo.additionalLanguages.map(({ languageTag, file }) => ({
    languageTag,
    file,
    text: fill(file),
  }));
  return {
    manifest,
    translations: new Map(languages.map((each) => [each.languageTag, parseTranslation(each.text)])),
    files: new Map([['manifest.json', text], ...languages.map(({ file, text }) => [file, text] as const)]),
  };
}
