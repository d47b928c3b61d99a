// Where cards that are made here point to: the pictures of these pages, and the tab.

import { useMemo } from 'react';
import type { CardPlace } from '../../../../cards/kudosCard';
import { tabLink } from '../../../../hosts/tabLink';
import { useSession } from '../../session/Session';

/** @param zone IANA zone in which a card's day is told */
export function useCardPlace(zone: string): CardPlace {
  const { teamsApp } = useSession().config;
  return useMemo(
    () => ({
      pages: window.location.origin,
      tabLink: (subEntityId) => tabLink(teamsApp, window.location.origin, subEntityId),
      zone,
    }),
    [teamsApp, zone],
  );
}
