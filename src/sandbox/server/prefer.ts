// Reads the Prefer header (RFC 7240) as far as Graph has preferences here.

import type { Prefer } from './operation';

export function parsePrefer(header: string | undefined): Prefer {
  const said = new Map<string, string>();
  for (const part of (header ?? '').split(/[,;]/)) {
    const [name = '', value = ''] = part.split('=', 2);
    said.set(name.trim().toLowerCase(), value.trim().replace(/^"(.*)"$/, '$1'));
  }
  const size = Number(said.get('odata.maxpagesize'));
  const bodyType = said.get('outlook.body-content-type')?.toLowerCase();
  return {
    immutableIds: said.get('idtype')?.toLowerCase() === 'immutableid',
    bodyType: bodyType === 'text' || bodyType === 'html' ? bodyType : null,
    maxPageSize: Number.isInteger(size) && size > 0 ? size : null,
    unknownEnumMembers: said.has('include-unknown-enum-members'),
  };
}

/** The preferences that were honoured, for the Preference-Applied header; empty when none was. */
export function appliedPreferences(prefer: Prefer): string {
  const applied: string[] = [];
  if (prefer.immutableIds) applied.push('IdType="ImmutableId"');
  if (prefer.bodyType !== null) applied.push(`outlook.body-content-type="${prefer.bodyType}"`);
  if (prefer.maxPageSize !== null) applied.push(`odata.maxpagesize=${prefer.maxPageSize}`);
  if (prefer.unknownEnumMembers) applied.push('include-unknown-enum-members');
  return applied.join(', ');
}
