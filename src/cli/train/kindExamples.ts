// What the heads for kinds learn from: the asks among the sentences of the ask model.

import { KINDS } from '../../language/model/AskModel';
import { askIn } from '../../language/ruleAsks';
import { wordsOf } from '../../language/words';
import type { Example } from './examples';
import type { ClassExample, ClassSettings } from './trainClasses';

export interface KindExample extends ClassExample {
  readonly language: 'en' | 'ru';
}

/** Chosen on cross-validation. */
export const KIND_SETTINGS: ClassSettings = {
  classes: KINDS.length,
  bits: 13,
  epochs: 8,
  rate: 0.05,
  l2: 3e-3,
  kept: 5,
};

const LABELS = new Map<Example['kind'], number>(KINDS.map((kind, index) => [kind, index]));

export function kindExamples(examples: readonly Example[]): KindExample[] {
  const found: KindExample[] = [];
  for (const example of examples) {
    const label = LABELS.get(example.kind);
    if (label === undefined) continue;
    found.push({ ...example, label, ruled: ruledKind(example) });
  }
  return found;
}

function ruledKind({ text, language }: Example): number {
  const rule = askIn(wordsOf(text), { language, place: 'body', channel: 'mail', names: new Set() });
  return rule === null ? 0 : 1 << KINDS.indexOf(rule.kind);
}
