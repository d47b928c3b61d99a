// Makes data of unknown origin fit Microsoft's published type, by leaving out what does not.

import { isKindOf, membersOf, typeFact } from './contract';
import { isEdm } from './edm';

/** The part of an object that fits the type (`microsoft.graph.…`), deep; empty when nothing does. */
export function conformTo(typeName: string, value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  const derived = derivedType(typeName, value);
  const members = membersOf(derived);
  const kept: Record<string, unknown> = derived === typeName ? {} : { '@odata.type': `#${derived}` };
  for (const [name, item] of Object.entries(value)) {
    const member = members.get(name);
    if (!member) continue;
    const part = item === null ? (member.nullable ? null : undefined) : fitting(member.type, item);
    if (part !== undefined) kept[name] = part;
  }
  return kept;
}

function fitting(typeName: string, value: unknown): unknown {
  const inner = /^Collection\((.+)\)$/.exec(typeName)?.[1];
  if (inner !== undefined) {
    if (!Array.isArray(value)) return undefined;
    return value.map((item) => fitting(inner, item)).filter((item) => item !== undefined);
  }
  if (typeName.startsWith('Edm.')) return isEdm(typeName, value) ? value : undefined;
  const fact = typeFact(typeName);
  if (fact?.kind === 'EnumType') {
    return typeof value === 'string' && fact.members?.includes(value) ? value : undefined;
  }
  return fact && typeof value === 'object' ? conformTo(typeName, value) : undefined;
}

function derivedType(typeName: string, value: object): string {
  const found = new Map<string, unknown>(Object.entries(value));
  const said = found.get('@odata.type');
  const name = typeof said === 'string' ? said.replace(/^#/, '') : '';
  if (typeFact(name) && isKindOf(name, typeName)) return name;
  // Teams tells people from programs in a property that only the derived identity has.
  const isUser = typeName === 'microsoft.graph.identity' && found.has('userIdentityType');
  return isUser ? 'microsoft.graph.teamworkUserIdentity' : typeName;
}
