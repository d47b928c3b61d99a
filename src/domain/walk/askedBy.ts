// Who is asked: those called by name or mention, else the colleagues it is addressed to.

import type { Message } from '../message';
import type { Person } from '../person';
import type { ReadAsk } from '../reading';
import type { Scene } from './Scene';

export function askedBy(
  scene: Scene,
  ask: ReadAsk,
  message: Message,
  author: Person,
): { asked: Person[]; isNamed: boolean } {
  const to = scene.circle.others(message.to, author).filter((person) => scene.circle.isInside(person));
  const known = ask.called.filter((address) => !address.startsWith('name:') && address !== author.address);
  if (known.length > 0) {
    const called = new Set(
      known.map((address) =>
        scene.circle.isMyAddress(address) ? (scene.view.me.addresses[0] ?? '') : address,
      ),
    );
    const present = scene.circle.readers(message).filter((person) => called.has(person.address));
    const asked = (present.length > 0 ? present : named(scene, called)).filter((person) =>
      scene.circle.isInside(person),
    );
    if (asked.length > 0) return { asked, isNamed: true };
    // Called is somebody from outside, or a name that only the writer answers to.
    return { asked: to.length === 1 ? to : [], isNamed: false };
  }
  if (ask.called.some((address) => address.startsWith('name:')) && scene.circle.readers(message).length > 1)
    return { asked: [], isNamed: true };
  const hasOutside = message.to.some((person) => !scene.circle.isInside(person));
  // To outsiders and a colleague alike without a name: the colleague is asked only when addressed first.
  if (hasOutside && to.length > 0 && !scene.circle.isInside(message.to[0] ?? null))
    return { asked: [], isNamed: false };
  return { asked: to, isNamed: false };
}

function named(scene: Scene, addresses: ReadonlySet<string>): Person[] {
  return [...addresses].flatMap((address) => {
    const person = scene.people.get(address);
    return person ? [scene.circle.same(person)] : [];
  });
}
