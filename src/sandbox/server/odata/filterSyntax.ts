// The grammar of $filter: text to a tree, for the operators Graph has on mail, chats and people.

import { badRequest } from '../GraphFailure';

export type Literal = string | number | boolean | null;

export type Filter =
  | { readonly op: 'and' | 'or'; readonly left: Filter; readonly right: Filter }
  | { readonly op: 'not'; readonly of: Filter }
  | { readonly op: Comparison; readonly path: string; readonly value: Literal }
  | { readonly op: 'in'; readonly path: string; readonly values: readonly Literal[] }
  | { readonly op: TextTest; readonly path: string; readonly value: string }
  | { readonly op: 'any'; readonly path: string; readonly variable: string; readonly of: Filter | null };

export type Comparison = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le';
export type TextTest = 'startswith' | 'endswith' | 'contains';

/** How deep a filter may nest and how long it may be, so that no request exhausts the stack. */
const deepest = 50;
const longest = 10_000;

/** @throws GraphFailure 400 for text that is not a filter. */
export function parseFilter(text: string): Filter {
  if (text.length > longest) throw badRequest('The filter is too long.');
  const reader = new Reader(text);
  const filter = readOr(reader, 0);
  if (!reader.atEnd()) throw reader.trouble();
  return filter;
}

/** The properties a filter names, in order of their first appearance. */
export function pathsOf(filter: Filter): readonly string[] {
  switch (filter.op) {
    case 'and':
    case 'or':
      return [...new Set([...pathsOf(filter.left), ...pathsOf(filter.right)])];
    case 'not':
      return pathsOf(filter.of);
    default:
      return [filter.path];
  }
}

const tokens =
  /\s*(?:(\(|\)|,|:)|'((?:[^']|'')*)'|(\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d)?)?)(?![\w-])|([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})|(-?\d+(?:\.\d+)?)(?![\w-])|([@A-Za-z_][\w@.]*(?:\/[@A-Za-z_][\w@.]*)*))/y;

interface Token {
  readonly kind: 'mark' | 'string' | 'date' | 'number' | 'word';
  readonly text: string;
}

class Reader {
  private readonly all: readonly Token[];
  private at = 0;

  constructor(private readonly text: string) {
    const found: Token[] = [];
    tokens.lastIndex = 0;
    const trimmed = text.trimEnd();
    while (tokens.lastIndex < trimmed.length) {
      const match = tokens.exec(trimmed);
      if (!match) throw this.trouble();
      const [, mark, string, date, guid, number, word] = match;
      if (mark !== undefined) found.push({ kind: 'mark', text: mark });
      else if (string !== undefined) found.push({ kind: 'string', text: string.replaceAll("''", "'") });
      else if (date !== undefined) found.push({ kind: 'date', text: date });
      else if (guid !== undefined) found.push({ kind: 'string', text: guid });
      else if (number !== undefined) found.push({ kind: 'number', text: number });
      else found.push({ kind: 'word', text: word ?? '' });
    }
    this.all = found;
  }

  trouble(): Error {
    return badRequest(`Invalid filter clause: Syntax error in '${this.text.slice(0, 200)}'.`);
  }

  atEnd(): boolean {
    return this.at >= this.all.length;
  }

  peek(ahead = 0): Token | undefined {
    return this.all[this.at + ahead];
  }

  next(): Token {
    const token = this.all[this.at];
    if (!token) throw this.trouble();
    this.at += 1;
    return token;
  }

  /** Takes the next token when it is this word or mark. */
  take(text: string): boolean {
    const token = this.peek();
    if (!token || token.kind === 'string' || token.text.toLowerCase() !== text) return false;
    this.at += 1;
    return true;
  }

  expect(text: string): void {
    if (!this.take(text)) throw this.trouble();
  }

  word(): string {
    const token = this.next();
    if (token.kind !== 'word') throw this.trouble();
    return token.text;
  }
}

function readOr(reader: Reader, depth: number): Filter {
  let left = readAnd(reader, depth);
  while (reader.take('or')) left = { op: 'or', left, right: readAnd(reader, depth) };
  return left;
}

function readAnd(reader: Reader, depth: number): Filter {
  let left = readTerm(reader, depth);
  while (reader.take('and')) left = { op: 'and', left, right: readTerm(reader, depth) };
  return left;
}

function readTerm(reader: Reader, depth: number): Filter {
  if (depth > deepest) throw badRequest('The filter is nested too deeply.');
  if (reader.take('not')) return { op: 'not', of: readTerm(reader, depth + 1) };
  if (reader.take('(')) {
    const inner = readOr(reader, depth + 1);
    reader.expect(')');
    return inner;
  }
  const name = reader.word();
  if (reader.take('(')) return readCall(reader, name, depth);
  return readComparison(reader, name);
}

function readCall(reader: Reader, name: string, depth: number): Filter {
  const lower = name.toLowerCase();
  if (lower.endsWith('/any')) {
    const path = name.slice(0, -'/any'.length);
    if (reader.take(')')) return { op: 'any', path, variable: '', of: null };
    const variable = reader.word();
    reader.expect(':');
    const of = readOr(reader, depth + 1);
    reader.expect(')');
    return { op: 'any', path, variable, of };
  }
  if (lower !== 'startswith' && lower !== 'endswith' && lower !== 'contains') {
    throw badRequest(`Invalid filter clause: An unknown function with name '${name}' was found.`);
  }
  const path = reader.word();
  reader.expect(',');
  const value = reader.next();
  if (value.kind !== 'string') throw reader.trouble();
  reader.expect(')');
  // OData 2 habit that Graph still takes: startswith(a,'b') eq true
  if (reader.peek()?.text === 'eq' && reader.peek(1)?.text === 'true') {
    reader.next();
    reader.next();
  }
  return { op: lower, path, value: value.text };
}

function readComparison(reader: Reader, path: string): Filter {
  const operator = reader.word().toLowerCase();
  if (operator === 'in') {
    reader.expect('(');
    const values: Literal[] = [readLiteral(reader)];
    while (reader.take(',')) values.push(readLiteral(reader));
    reader.expect(')');
    return { op: 'in', path, values };
  }
  if (!isComparison(operator)) throw reader.trouble();
  return { op: operator, path, value: readLiteral(reader) };
}

function isComparison(text: string): text is Comparison {
  return ['eq', 'ne', 'gt', 'ge', 'lt', 'le'].includes(text);
}

function readLiteral(reader: Reader): Literal {
  const token = reader.next();
  if (token.kind === 'string' || token.kind === 'date') return token.text;
  if (token.kind === 'number') return Number(token.text);
  if (token.kind === 'mark') throw reader.trouble();
  switch (token.text.toLowerCase()) {
    case 'true':
      return true;
    case 'false':
      return false;
    case 'null':
      return null;
    default:
      throw reader.trouble();
  }
}
