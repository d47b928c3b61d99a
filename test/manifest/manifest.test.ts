// The app manifest against Microsoft's own published schemas.

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Ajv from 'ajv-draft-04';

const folder = join(__dirname, '../../manifest');
const schemas = join(
  dirname(require.resolve('@microsoft/app-manifest/package.json')),
  'build/json-schemas/teams/v1.25',
);

function json(path: string): object {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function problems(schema: string, file: string): unknown {
  // Microsoft's schemas use formats and keywords beyond the draft, for editors only.
  const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true });
  const validate = ajv.compile(json(join(schemas, schema)));
  validate(json(join(folder, file)));
  return validate.errors ?? [];
}

test.each([
  ['MicrosoftTeams.schema.json', 'manifest.json'],
  ['MicrosoftTeams.Localization.schema.json', 'ru.json'],
])('%s accepts %s', (schema, file) => {
  expect(problems(schema, file)).toEqual([]);
});

/** Width and height stand in a PNG's first chunk. */
function pngSize(file: string): { width: number; height: number } {
  const bytes = readFileSync(join(folder, file));
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

test.each([
  ['color.png', 192],
  ['outline.png', 32],
])('%s has the size that Teams asks for', (file, size) => {
  expect(pngSize(file)).toEqual({ width: size, height: size });
});
