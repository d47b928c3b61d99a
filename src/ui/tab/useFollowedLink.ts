// Goes to the page that a link from outside leads to.

import { useEffect, useRef } from 'react';
import type { SubPage } from '../../hosts/subPage';
import { useSubPage } from '../shared/session/useSubPage';
import { cardLocation } from '../shared/thanks/cardLocation';

function locationOf(link: SubPage): string {
  if (link.kind === 'wall') return '/thanks';
  return link.kind === 'kudos' ? cardLocation(link.id) : '/';
}

/**
 * @param location where the page stands; one that is elsewhere already when it is loaded (again) stays there
 * @param navigate as wouter's
 */
export function useFollowedLink(location: string, navigate: (to: string) => void): void {
  const link = useSubPage();
  const followed = useRef<SubPage | null | undefined>(undefined);
  useEffect(() => {
    const isFirst = followed.current === undefined;
    if (followed.current === link) return;
    followed.current = link;
    if (link === null || (isFirst && location !== '/')) return;
    navigate(locationOf(link));
  }, [link, location, navigate]);
}
