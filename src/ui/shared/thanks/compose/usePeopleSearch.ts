// Colleagues by name: at once those whom this device knows, then those whom Microsoft 365 finds.

import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import type { Person } from '../../../../domain/person';
import type { FoundPerson } from '../../../../graph/people';
import { lacksConsent } from '../../../../graph/signIn/AuthError';
import { peopleLike } from '../../../../store/queries';
import { useSession } from '../../session/Session';

/** A rest in typing after which Microsoft 365 is asked, ms. */
const rest = 250;
const most = 12;

export type PeopleOption = Person & Partial<Pick<FoundPerson, 'jobTitle' | 'department' | 'isGuest'>>;

export interface PeopleSearch {
  readonly people: readonly PeopleOption[];
  /** `asking`: Microsoft 365 has not answered yet; `failed`: these are only those whom the device knows. */
  readonly state: 'asking' | 'done' | 'failed' | 'noConsent';
  readonly again: () => void;
}

interface Answer {
  readonly asked: string;
  readonly people: readonly PeopleOption[];
  readonly state: 'done' | 'failed' | 'noConsent';
}

/** @param words of a name or address; empty: those one writes with most */
export function usePeopleSearch(words: string): PeopleSearch {
  const { db, graph } = useSession();
  const wanted = words.trim();
  const known = useLiveQuery(() => peopleLike(db, wanted, most), [db, wanted]) ?? [];
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [round, setRound] = useState(0);
  const key = `${round} ${wanted}`;

  useEffect(() => {
    let isOld = false;
    const ask = async (): Promise<Answer> => {
      try {
        const [client, { searchPeople }] = await Promise.all([graph(), import('../../../../graph/people')]);
        return { asked: key, people: await searchPeople(client, wanted), state: 'done' };
      } catch (error) {
        if (lacksConsent(error)) return { asked: key, people: [], state: 'noConsent' };
        console.error('Colleagues could not be looked up', error);
        return { asked: key, people: [], state: 'failed' };
      }
    };
    const timer = window.setTimeout(() => {
      void ask().then((found) => {
        if (!isOld) setAnswer(found);
      });
    }, rest);
    return () => {
      isOld = true;
      window.clearTimeout(timer);
    };
  }, [graph, wanted, key]);

  const found = answer?.asked === key ? answer : null;
  const people = new Map<string, PeopleOption>();
  // What Microsoft 365 says of somebody is newer than what the device knows.
  for (const person of [...(found?.people ?? []), ...known]) {
    const isTwice = [...people.values()].some(
      ({ userId }) => userId !== undefined && userId === person.userId,
    );
    if (!people.has(person.address) && !isTwice) people.set(person.address, person);
  }
  return {
    people: [...people.values()].slice(0, most),
    state: found?.state ?? 'asking',
    again: () => setRound((count) => count + 1),
  };
}
