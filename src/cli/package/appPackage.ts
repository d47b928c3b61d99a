// heed.zip: the manifest with its languages and icons, as the Teams and Microsoft 365 admin centres take it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { type FilledManifest, manifestFolder } from './filledManifest';

/** A zip stores no time zone: this is its earliest time wherever it is made, so the same input gives the same bytes. */
const noTime = new Date(1980, 0, 1);

export function appPackage({ manifest, files }: FilledManifest): Uint8Array {
  const icons = [manifest.icons.color, manifest.icons.outline].map(
    (file) => [file, new Uint8Array(readFileSync(join(manifestFolder, file)))] as const,
  );
  const texts = [...files].map(([file, text]) => [file, strToU8(text)] as const);
  return zipSync(Object.fromEntries([...texts, ...icons]), { mtime: noTime, level: 9 });
}
