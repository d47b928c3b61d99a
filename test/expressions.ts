// Every regular expression that the source holds, read from the source itself so that a new one cannot be forgotten,
// and texts that are the worst for each of them, made from its own structure.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { parseSync } from '@swc/core';

const root = join(__dirname, '../src');

export interface Expression {
  readonly file: string;
  readonly pattern: string;
  readonly flags: string;
}

/** Every source file, as a path below `src`. */
export function sourceFiles(): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .sort();
}

export function sourceOf(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** Every regular expression written in a source file. */
export function expressionsIn(file: string): Expression[] {
  const found: Expression[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('type' in node && node.type === 'RegExpLiteral' && 'pattern' in node && 'flags' in node)
      found.push({ file, pattern: String(node.pattern), flags: String(node.flags) });
    Object.values(node).forEach(visit);
  };
  visit(parseSync(sourceOf(file), { syntax: 'typescript', tsx: file.endsWith('.tsx') }));
  return found;
}

/** Repeated fewer times than this at most, a piece cannot run away. */
const MANY = 8;
/** What makes a match fail at the very end. */
const TAILS = ['\u0000!', ''];

/**
 * For each part that an expression repeats: what has to stand before it, then what it takes over and over, then
 * something that no expression takes. Characters of a class are tried one by one, and two by two.
 * @param length characters of a text, about
 */
export function worstFor({ pattern, flags }: Expression, length: number): string[] {
  const texts = new Set<string>();
  for (const { before, piece } of repeatedIn(parse(pattern, flags))) {
    for (const pump of pumpsOf(piece))
      for (const tail of TAILS) texts.add(before + pump.repeat(Math.ceil(length / pump.length)) + tail);
  }
  return [...texts];
}

interface Repeated {
  /** A text that brings one to the repetition. */
  readonly before: string;
  readonly piece: AST.Element;
  readonly whole: AST.Quantifier;
  /** The expression of what has to follow, to the end of the whole. */
  readonly rest: string;
  /** It is tried at the beginning of the text (of a line) only. */
  readonly isAtStart: boolean;
}

function repeatedIn(pattern: AST.Pattern): Repeated[] {
  const found: Repeated[] = [];
  let isAtStart = false;
  const visitAll = (alternatives: readonly AST.Alternative[], before: string, after: string) => {
    for (const { elements } of alternatives) {
      let head = before;
      for (const [index, element] of elements.entries()) {
        const rest = elements.slice(index + 1).map(({ raw }) => raw);
        visit(element, head, rest.join('') + after);
        head += samplesOf(element)[0] ?? '';
      }
    }
  };
  const visit = (element: AST.Element, before: string, rest: string) => {
    if (element.type === 'Quantifier') {
      if (element.max >= MANY)
        found.push({ before, piece: element.element, whole: element, rest, isAtStart });
      visit(element.element, before, rest);
    } else if ('alternatives' in element) visitAll(element.alternatives, before, rest);
  };
  for (const alternative of pattern.alternatives) {
    isAtStart = isAnchored(alternative);
    visitAll([alternative], '', '');
  }
  return found;
}

function parse(pattern: string, flags: string): AST.Pattern {
  return new RegExpParser().parsePattern(pattern, 0, pattern.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
}

function pumpsOf(piece: AST.Element): string[] {
  const samples = samplesOf(piece).filter((sample) => sample !== '');
  const [first = ''] = samples;
  return [...samples, ...samples.slice(1).map((other) => first + other)];
}

/** A few texts that the element takes; the first stands for it where others are looked at. */
function samplesOf(element: AST.Element): string[] {
  switch (element.type) {
    case 'Character':
      return [String.fromCodePoint(element.value)];
    case 'CharacterSet':
    case 'CharacterClass':
    case 'ExpressionCharacterClass':
      return takenBy(element.raw);
    case 'Quantifier': {
      const once = samplesOf(element.element);
      const few = once.map((sample) => sample.repeat(Math.max(1, Math.min(element.min, MANY))));
      return element.min === 0 ? [...few, ''] : few;
    }
    case 'Group':
    case 'CapturingGroup':
      return element.alternatives
        .slice(0, MANY)
        .map(({ elements }) => elements.map((each) => samplesOf(each)[0] ?? '').join(''));
    case 'Assertion':
    case 'Backreference':
      return [''];
  }
}

/** What classes are asked of, the likeliest to be shared by two parts of an expression first. */
const CANDIDATES = [...' a1-я.\n\t@>"\'(<[{:;,?!_/*&=|№AЯ\u00a0\u200b写🙂\u0001'];

function takenBy(raw: string): string[] {
  const one = new RegExp(`^${raw}$`, 'isu');
  return CANDIDATES.filter((candidate) => one.test(candidate)).slice(0, MANY);
}

/**
 * The unlimited repetitions of an expression that swallow what stands before them, so that a text of nothing but
 * beginnings ("<div <div <div …") is gone through to its end from each of them.
 */
export function restartsIn({ pattern, flags }: Expression): string[] {
  if (flags.includes('y')) return [];
  const found = new Set<string>();
  for (const { before, piece, whole, rest, isAtStart } of repeatedIn(parse(pattern, flags))) {
    if (before === '' || whole.max !== Number.POSITIVE_INFINITY || mayBeEmpty(rest)) continue;
    if (isAtStart && !flags.includes('m')) continue;
    const swallows = new RegExp(`^(?:${piece.raw})+$`, flags.replace(/[gm]/g, ''));
    if (swallows.test(isAtStart ? `${before}\n` : before)) found.add(whole.raw);
  }
  return [...found];
}

function isAnchored({ elements: [first] }: AST.Alternative): boolean {
  return first?.type === 'Assertion' && first.kind === 'start';
}

/** Whether what follows a repetition is content with nothing at all, so that the first try is the last. */
function mayBeEmpty(rest: string): boolean {
  try {
    return new RegExp(`^(?:${rest})$`, 'u').test('');
  } catch {
    return false;
  }
}
