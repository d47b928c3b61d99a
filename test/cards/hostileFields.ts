// A thank-you that has one text in every field that somebody, or a directory, can fill.

import { sampleKudos } from '../../src/cli/samples/sampleKudos';
import type { Kudos } from '../../src/domain/kudos';

const [first] = sampleKudos;
if (!first) throw new Error('no sample');

/** As plain as can be: what a hostile one may differ from in text alone. */
export const plainKudos: Kudos = { ...first.kudos, principle: { own: 'Courage' } };

export function everyField(text: string): Kudos {
  const person = { address: 'x@heed.example', name: text, userId: 'u1' };
  return {
    ...plainKudos,
    from: { ...person, userId: 'u2' },
    to: [person],
    principle: { own: text },
    words: text,
  };
}
