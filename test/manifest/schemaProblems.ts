// Microsoft's published manifest schemas, as @microsoft/app-manifest holds them: no network.

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Ajv from 'ajv-draft-04';

const schemas = join(
  dirname(require.resolve('@microsoft/app-manifest/package.json')),
  'build/json-schemas/teams',
);

/** What the schema finds wrong; empty when nothing is. */
export function schemaProblems(version: string, schema: string, value: unknown): readonly unknown[] {
  // Microsoft's schemas use formats and keywords beyond the draft, for editors only.
  const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true });
  const validate = ajv.compile(JSON.parse(readFileSync(join(schemas, version, schema), 'utf8')));
  validate(value);
  return validate.errors ?? [];
}
