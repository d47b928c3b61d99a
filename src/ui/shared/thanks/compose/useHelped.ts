// The request that is thanked for: who was in it, and with what the thank-you begins.

import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { type Composition, nobodyYet } from '../../../../domain/composition';
import type { Kudos } from '../../../../domain/kudos';
import type { Person } from '../../../../domain/person';
import { registerFor } from '../../../../store/registerRows';
import type { StoredRequest } from '../../../../store/rows';
import { useSession } from '../../session/Session';
import type { Helped } from './keptAmong';

export interface HelpedRequest {
  readonly helped: Helped | null;
  readonly first: Composition;
}

/** Who helped: the one of those asked who wrote last, else all of them. */
export function helpersOf({ asked, lastFrom }: StoredRequest): readonly Person[] {
  const wrote = asked.find(({ address }) => address === lastFrom?.address);
  return wrote ? [wrote] : asked;
}

/** @returns null until the store was read */
export function useHelped(
  about: string | null,
  to: string | null,
  principle: Kudos['principle'],
): HelpedRequest | null {
  const { db } = useSession();
  const found = useLiveQuery(async () => {
    const request = about === null ? undefined : await db.requests.get(about);
    const person = to === null ? undefined : await db.people.get(to);
    return { request: request ?? null, person: person ?? null };
  }, [db, about, to]);
  return useMemo(() => {
    if (!found) return null;
    const { request, person } = found;
    const addressed = to === null ? [] : [person ?? { address: to, name: '' }];
    const people = to === null && request ? helpersOf(request) : addressed;
    const first = { ...nobodyYet, principle, to: people };
    if (!request) return { helped: null, first };
    const { asked, waiting, asker, lastFrom } = request;
    const knowing = [...request.people, ...asked, ...waiting, asker, lastFrom].flatMap(
      (each) => each?.address ?? [],
    );
    const subject = request.isPrivate || request.subject.trim() === '' ? null : request.subject;
    return { helped: { subject, knowing: new Set(knowing) }, first };
  }, [found, principle, to]);
}

/** How the person thanked is addressed in Russian: several are вы. */
export function useRegister(to: readonly Person[]): 'ty' | 'vy' {
  const { db } = useSession();
  const only = to.length === 1 ? (to[0]?.address ?? '') : '';
  return useLiveQuery(async () => (only === '' ? 'vy' : registerFor(db, only)), [db, only]) ?? 'vy';
}
