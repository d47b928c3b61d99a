// A reason's code and values as a sentence in the reader's language.

import type { Day } from '../../../domain/day';
import type { Reason } from '../../../domain/request';
import type { Texts } from '../texts/texts';
import { since } from '../when/since';

/** Values that hold somebody's words. */
const wordValues = ['quote', 'subject'];
/** Values that are instants, epoch ms. */
const instantValues = ['since', 'at'];

/** The sentence; null for a code that the catalogue does not know (a newer store). */
export function reasonSentence(reason: Reason, day: Day, texts: Texts, hideWords: boolean): string | null {
  const values: Record<string, string | number> = { ...reason.values };
  for (const name of instantValues) {
    const value = values[name];
    if (typeof value === 'number') values[name] = since(value, day, texts, 'long');
  }
  if (hideWords) for (const name of wordValues) if (name in values) values[name] = '…';
  return texts.maybe(`reason.${reason.code}`, values);
}
