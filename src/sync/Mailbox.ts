// What all parts of a round work with: one person's mailbox, where it is read and where it is kept.

import type { Known } from '../domain/known';
import type { Me } from '../domain/person';
import type { View } from '../domain/view';
import type { Clock } from '../graph/Clock';
import type { GraphClient } from '../graph/GraphClient';
import type { HeedDatabase } from '../store/HeedDatabase';
import type { Profile, Settings } from '../store/rows';
import type { StatusBoard } from './StatusBoard';

export interface Mailbox {
  readonly client: GraphClient;
  readonly db: HeedDatabase;
  readonly clock: Clock;
  readonly status: StatusBoard;
  readonly settings: Settings;
  readonly profile: Profile;
  /** Start of the window, epoch ms. */
  readonly since: number;
  /** Conversations of which something is stored: of others nothing needs to be looked up. */
  readonly stored: Set<string>;
  /** Habits of people (headers level alone; never written down) and what the user corrected. */
  readonly learnt: Known;
}

export function meOf(profile: Profile): Me {
  return { name: profile.name, addresses: profile.addresses, userId: profile.userId };
}

/** The eyes through which conversations are judged. No colleague domains set: those of my own addresses. */
export function viewOf(profile: Profile, settings: Settings, now: number): View {
  const own = profile.addresses.map((address) => address.slice(address.lastIndexOf('@') + 1));
  return {
    me: meOf(profile),
    colleagueDomains: settings.colleagueDomains.length > 0 ? settings.colleagueDomains : [...new Set(own)],
    now,
    zone: profile.zone,
    workingHours: profile.workingHours,
    level: settings.level,
  };
}
