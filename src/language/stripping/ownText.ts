// The writer's own words among a message's lines: history, signatures, disclaimers and banners taken off.

import { bannerLength, isBoilerplate, mayHoldBoilerplate } from './boilerplate';
import { withoutHistory } from './history';
import { bare, type Line } from './line';
import { signatureIn } from './signature';

export interface OwnText {
  /** The writer's own words, lines ended by `\n`; of plain text no character within a line is changed. */
  readonly text: string;
  /** There was quoted or forwarded text. */
  readonly hadQuote: boolean;
  /** A message was forwarded; its text is never in `text`. */
  readonly isForward: boolean;
  /** The signature that was taken off, or empty: the writer's name and titles stand in it. */
  readonly signature: string;
}

/** @param writer the writer's name as shown, or empty; with it the bare name under a message is known as a signature */
export function ownText(lines: readonly Line[], writer: string): OwnText {
  const { parts, signature, hadQuote, isForward } = withoutHistory(lines);
  const own = withoutSignatures(parts, writer);
  if (own.text === '' && lines.some(isTypedIntoSignature)) {
    return ownText(lines.map(unmarked), writer);
  }
  const signatures = [tidy(signature.join('\n')), ...own.signatures].filter((text) => text !== '');
  return { text: own.text, hadQuote, isForward, signature: signatures.join('\n') };
}

/** People write inside of the element in which their program keeps the signature; then there is no text outside. */
function isTypedIntoSignature(line: Line): boolean {
  return line.mark === 'signature' && bare(line.text) !== '';
}

function unmarked(line: Line): Line {
  return line.mark === 'signature' ? { ...line, mark: 'none' } : line;
}

function withoutSignatures(
  parts: readonly string[][],
  writer: string,
): { text: string; signatures: string[] } {
  const signatures: string[] = [];
  const own: string[] = [];
  for (const [n, part] of parts.entries()) {
    // Between and below quotes there is mostly nothing.
    if (part.every((line) => bare(line) === '')) continue;
    const lines = withoutBoilerplate(n === 0 ? part.slice(bannerLength(part)) : part);
    // A greeting and name above "-- ": two signatures, seldom more.
    for (let found = 0; found < 3; found++) {
      const range = signatureIn(lines, writer);
      if (range === null) break;
      signatures.push(tidy(lines.splice(range[0], range[1] - range[0]).join('\n')));
    }
    const text = tidy(lines.join('\n'));
    if (text !== '') own.push(text);
  }
  return { text: own.join('\n\n'), signatures };
}

/** A copy of the lines without disclaimers and the like. */
function withoutBoilerplate(lines: readonly string[]): string[] {
  if (!mayHoldBoilerplate(lines)) return [...lines];
  return lines
    .join('\n')
    .split(/\n[ \t]*\n/)
    .filter((paragraph) => !isBoilerplate(paragraph))
    .join('\n\n')
    .split('\n');
}

function tidy(text: string): string {
  const trimmed = bare(text);
  return trimmed.includes('\n\n\n') ? trimmed.replace(/\n{3,}/g, '\n\n') : trimmed;
}
