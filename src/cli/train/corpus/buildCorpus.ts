// Puts the project's own training sentences together: those written by hand, and many more from templates.

import type { AskKind } from '../../../domain/ask';
import type { SeededRandom } from '../random';
import { englishByHand } from './englishByHand';
import { englishLists, englishObjects, englishTemplates, englishVerbs } from './englishGrammar';
import { englishOffice } from './englishOffice';
import { type Frame, fill, type Lists, linesOf } from './grammar';
import { readSentences } from './readSentences';
import { russianByHand } from './russianByHand';
import { russianLists, russianObjects, russianTemplates, russianVerbs } from './russianGrammar';
import { russianOffice } from './russianOffice';

export interface LabelledSentence {
  readonly text: string;
  readonly kind: AskKind | 'none';
  readonly language: 'en' | 'ru';
  readonly origin: 'hand' | 'template';
}

const KINDS = ['action', 'question', 'approval', 'meeting', 'none'] as const;

/** All own sentences, without doubles; `perTemplate` fillings of each template. Same random numbers, same corpus. */
export function buildCorpus(random: SeededRandom, perTemplate: number): LabelledSentence[] {
  const found = new Map<string, LabelledSentence>();
  const add = (text: string, kind: AskKind | 'none', language: 'en' | 'ru', origin: 'hand' | 'template') => {
    if (!found.has(text)) found.set(text, { text, kind, language, origin });
  };
  for (const kind of KINDS) {
    for (const { [kind]: block } of [russianByHand, russianOffice])
      for (const text of linesOf(block)) add(text, kind, 'ru', 'hand');
    for (const { [kind]: block } of [englishByHand, englishOffice])
      for (const text of linesOf(block)) add(text, kind, 'en', 'hand');
  }
  for (const language of ['ru', 'en'] as const)
    for (const { text, kind } of readSentences(language)) add(text, kind, language, 'hand');
  const russian = russianFrames();
  const english = englishFrames();
  for (const kind of KINDS) {
    for (const template of linesOf(russianTemplates[kind])) {
      for (let count = 0; count < perTemplate; count++) {
        const text = fill(template, frameFor(kind, russian, random), russianLists as Lists, random);
        add(inChatStyle(text, random), kind, 'ru', 'template');
      }
    }
    for (const template of linesOf(englishTemplates[kind])) {
      for (let count = 0; count < perTemplate; count++) {
        const text = fill(template, frameFor(kind, english, random), englishLists as Lists, random);
        add(inChatStyle(text, random), kind, 'en', 'template');
      }
    }
  }
  for (const language of ['ru', 'en'] as const) {
    const own = [...found.values()].filter(
      (sentence) => sentence.language === language && sentence.origin === 'template',
    );
    const quiet = own.filter(({ kind, text }) => kind === 'none' && isClause(text));
    const asking = own.filter(({ kind, text }) => kind !== 'none' && isClause(text));
    for (let count = 0; count < COMPOUND_ASKS; count++) {
      const ask = random.pick(asking);
      add(compound(ask.text, random.pick(quiet).text, random), ask.kind, language, 'template');
    }
    for (let count = 0; count < COMPOUND_STATEMENTS; count++) {
      add(compound(random.pick(quiet).text, random.pick(quiet).text, random), 'none', language, 'template');
    }
  }
  return [...found.values()];
}

/** Sentences of two halves, as people write them: one half that asks makes the whole ask. */
const COMPOUND_ASKS = 2000;
const COMPOUND_STATEMENTS = 2000;

function isClause(text: string): boolean {
  return text.length > 12 && text.length < 90 && !/[!:«"@]/.test(text);
}

/** Two sentences as halves of one, in either order; a question keeps its mark only at the end. */
function compound(one: string, other: string, random: SeededRandom): string {
  const isFirst = random.next() < 0.5;
  const [first, second] = isFirst ? [one, other] : [other, one];
  const head = first.replace(/(?<![\s.?)🙂🙏])[\s.?)🙂🙏]+$/u, '');
  return `${head}${random.pick([', ', ', ', ' - ', '; ', ', ', '... '])}${second.charAt(0).toLowerCase()}${second.slice(1)}`;
}

function frameFor(kind: AskKind | 'none', frames: readonly Frame[], random: SeededRandom): Frame {
  for (;;) {
    const frame = random.pick(frames);
    const isApproval = frame.group === 'approve';
    if (kind === 'approval' ? isApproval || random.next() < 0.15 : !isApproval || kind === 'none')
      return frame;
  }
}

/** People in chats leave out capitals, marks and ё. */
function inChatStyle(text: string, random: SeededRandom): string {
  let styled = text;
  if (random.next() < 0.3) styled = styled.charAt(0).toLowerCase() + styled.slice(1);
  if (random.next() < 0.1) styled = styled.toLowerCase();
  if (random.next() < 0.5) styled = styled.replace(/ё/g, 'е');
  if (random.next() < 0.15) styled = styled.replace(/[.!]$/, '');
  if (random.next() < 0.1) styled = styled.replace(/,/g, '');
  return styled;
}

function russianFrames(): Frame[] {
  const frames: Frame[] = [];
  for (const line of linesOf(russianVerbs)) {
    const [ty, vy, inf, fut, futv, past, pastf, pastpl, fut1, third, group] = line.split('|');
    for (const object of linesOf(russianObjects[group ?? ''] ?? '')) {
      const [objA, objG, objN, need] = object.split('|');
      const frame = { ty, vy, inf, fut, futv, past, pastpl, fut1, third, group, objA, objG, objN, need };
      frames.push(complete({ ...frame, pasti: past }), complete({ ...frame, pasti: pastf }));
    }
  }
  return frames;
}

function englishFrames(): Frame[] {
  const frames: Frame[] = [];
  for (const line of linesOf(englishVerbs)) {
    const [base, past, participle, ing, third, group] = line.split('|');
    for (const obj of (englishObjects[group ?? ''] ?? '').split('|')) {
      frames.push(complete({ base, past, participle, ing, third, group, obj }));
    }
  }
  return frames;
}

function complete(values: Readonly<Record<string, string | undefined>>): Frame {
  const frame: Record<string, string> = {};
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) throw new Error(`A frame lacks {${name}}.`);
    frame[name] = value;
  }
  return frame;
}
