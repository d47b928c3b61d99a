// Who reads when nobody is signed in: what Outlook tells of them, and the usual for the rest.

import { usualWorkingHours } from '../../../graph/mailboxSettings';
import type { MailPerson } from '../../../hosts/office/OpenItem';
import type { Profile, Settings } from '../../../store/rows';
import { defaultSettings } from '../../../store/settings';
import { ownZone } from '../../shared/session/useDay';

export function guestProfile({ name, address }: MailPerson): Profile {
  const zone = ownZone();
  return {
    name,
    addresses: [address.toLowerCase()],
    userId: '',
    zone,
    workingHours: usualWorkingHours(zone),
  };
}

/** The message stands open in Outlook: its text is there to be read. */
export const guestSettings: Settings = { ...defaultSettings, level: 'text' };
