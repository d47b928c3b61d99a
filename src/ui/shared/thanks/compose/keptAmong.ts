// What the words of a thank-you may take from the conversation it is for.

import type { Composition } from '../../../../domain/composition';
import { staysAmong } from '../../../../domain/kudos';
import { bareSubject, thanksStarter } from '../../../../language/courtesy/thanksStarter';

/** The request that is thanked for. */
export interface Helped {
  /** null where it may not be named: a private message, or none. */
  readonly subject: string | null;
  /** Those in the conversation, by address. */
  readonly knowing: ReadonlySet<string>;
}

/** Whether the words may take something from the conversation: all who will read them were in it. */
export function mayName({ to, reach }: Composition, helped: Helped): boolean {
  return reach !== null && staysAmong(to, reach, helped.knowing);
}

const starterForms = [
  ['en', 'vy'],
  ['ru', 'vy'],
  ['ru', 'ty'],
] as const;

/**
 * Takes the starter that names the conversation out of the words, where somebody would read it who was not in it.
 * Gives the same composition when there is nothing to take out.
 */
export function keptAmong(composition: Composition, helped: Helped | null): Composition {
  if (helped === null || helped.subject === null || mayName(composition, helped)) return composition;
  const { subject } = helped;
  const words = starterForms.reduce((text, [language, register]) => {
    const naming = thanksStarter(subject, language, register);
    const plain = thanksStarter(null, language, register);
    return text.replaceAll(naming, () => plain);
  }, composition.words);
  return words === composition.words ? composition : { ...composition, words };
}

/** Shorter subjects ("Hi") turn up in any words. */
const tellingSubject = 5;

/** Whether the words still name the conversation to somebody who was not in it: their writer is told. */
export function stillNames(composition: Composition, helped: Helped | null): boolean {
  if (helped === null || mayName(composition, helped)) return false;
  const subject = bareSubject(helped.subject ?? '').toLowerCase();
  return subject.length >= tellingSubject && composition.words.toLowerCase().includes(subject);
}
