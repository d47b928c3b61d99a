// How the user's own Russian messages address their one reader: ты or вы. The text goes by and is kept nowhere.

import type { RawMessage } from '../domain/message';
import { registerOf } from '../language/courtesy/registerOf';
import { newText } from '../language/newText';
import type { PersonRegister } from '../store/registerRows';
import type { Profile } from '../store/rows';
import type { Incoming } from './readIncoming';

const cyrillic = /\p{Script=Cyrillic}/u;

/** The newest word on each person among these messages; nothing of others' messages, or of those to several people. */
export function registersIn(incoming: readonly Incoming[], { addresses }: Profile): PersonRegister[] {
  const found = new Map<string, PersonRegister>();
  for (const { raw } of incoming) {
    const register = registerIn(raw, addresses);
    if (register !== null && register.at >= (found.get(register.address)?.at ?? 0))
      found.set(register.address, register);
  }
  return [...found.values()];
}

function registerIn({ envelope, text }: RawMessage, mine: readonly string[]): PersonRegister | null {
  const { from, to, cc, origin, at } = envelope;
  const [reader] = to;
  if (!reader || to.length + cc.length > 1 || origin !== 'person' || !text) return null;
  if (!from || !mine.includes(from.address) || !cyrillic.test(text.content)) return null;
  const register = registerOf(newText(text).text);
  return register === null ? null : { address: reader.address, register, at };
}
