// Holds a value to Microsoft's published type: names, OData types, enum members.

import { isKindOf, membersOf, typeFact } from './contract';
import { isEdm } from './edm';

/**
 * What in `value` goes against the type (`microsoft.graph.message`, or `Collection(…)` of it); empty when all is well.
 * Each line is a path and the reason. Open types get no leave for more than they declare. Annotations (`@odata.…`, `name@odata.…`) are allowed anywhere.
 */
export function checkAgainstContract(typeName: string, value: unknown, path = '$'): readonly string[] {
  const collection = /^Collection\((.+)\)$/.exec(typeName);
  if (collection) {
    const inner = collection[1] ?? '';
    if (!Array.isArray(value)) return [`${path}: not a collection`];
    return value.flatMap((item, index) => checkAgainstContract(inner, item, `${path}[${index}]`));
  }
  if (typeName.startsWith('Edm.')) return isEdm(typeName, value) ? [] : [`${path}: not ${typeName}`];
  const fact = typeFact(typeName);
  if (!fact) return [`${path}: unknown type ${typeName}`];
  if (fact.kind === 'EnumType') {
    const known = typeof value === 'string' && (fact.members ?? []).includes(value);
    return known ? [] : [`${path}: ${JSON.stringify(value)} is not in ${typeName}`];
  }
  return checkObject(typeName, value, path);
}

function checkObject(typeName: string, value: unknown, path: string): readonly string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${path}: not an object`];
  const said: unknown = Object.entries(value).find(([key]) => key === '@odata.type')?.[1];
  const derived = typeof said === 'string' ? said.replace(/^#/, '') : typeName;
  if (!isKindOf(derived, typeName)) return [`${path}: ${derived} is not a ${typeName}`];
  const members = membersOf(derived);
  return Object.entries(value).flatMap(([key, item]) => {
    if (key.includes('@')) return [];
    const member = members.get(key);
    if (!member) return [`${path}.${key}: not in ${derived}`];
    if (item === null) return member.nullable ? [] : [`${path}.${key}: null`];
    return checkAgainstContract(member.type, item, `${path}.${key}`);
  });
}
