// Small generator of training sentences: templates with `{slot}` and `(one|or|another)`, filled from a frame.

import type { SeededRandom } from '../random';

/** Values of one frame, e.g. the forms of one verb with its object, so that a sentence stays grammatical. */
export type Frame = Readonly<Record<string, string>>;

/** Lists that any template may draw from by name. */
export type Lists = Readonly<Record<string, readonly string[]>>;

/**
 * Fills a template. `{name}` is looked up in the frame, then drawn from the lists; `(a|b|)` draws one alternative.
 * @throws Error when a slot has no value: a mistake in a template.
 */
export function fill(template: string, frame: Frame, lists: Lists, random: SeededRandom): string {
  let text = template;
  for (let guard = 0; guard < 40; guard++) {
    const alternatives = /\(([^()]*)\)/.exec(text);
    if (alternatives) {
      text = splice(text, alternatives, random.pick((alternatives[1] ?? '').split('|')));
      continue;
    }
    const slot = /\{(\w+)\}/.exec(text);
    if (!slot) break;
    const name = slot[1] ?? '';
    const list = lists[name];
    const value = frame[name] ?? (list ? random.pick(list) : undefined);
    if (value === undefined) throw new Error(`No value for {${name}} in: ${template}`);
    text = splice(text, slot, value);
  }
  return tidy(text);
}

function splice(text: string, match: RegExpExecArray, value: string): string {
  return text.slice(0, match.index) + value + text.slice(match.index + match[0].length);
}

function tidy(text: string): string {
  const spaced = text
    .replace(/\s+/g, ' ')
    .replace(/ ([,.?!:])/g, '$1')
    .trim();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

/** Lines of a block of text, without empty ones. */
export function linesOf(block: string): string[] {
  return block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
