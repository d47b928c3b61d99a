// Put off until …: the choices as a submenu of ⋯.

import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { useLiveQuery } from 'dexie-react-hooks';
import { dayOf } from '../../../domain/day';
import { snoozeChoices } from '../../../domain/snooze';
import type { When } from '../../../domain/when';
import { dayNumber, instantOf, localDate } from '../../../domain/zones';
import { usualWorkingHours } from '../../../graph/mailboxSettings';
import { profile } from '../../../store/queries';
import { sayWhenTexts } from '../sayWhen/sayWhenTexts';
import { whenLabel } from '../sayWhen/whenLabel';
import { useSession } from '../session/Session';
import { ownZone } from '../session/useDay';
import { useTexts } from '../texts/texts';

interface SnoozeItemsProps {
  /** `until`: when it comes back, epoch ms. */
  readonly onSnooze: (until: number) => void;
}

export function SnoozeItems({ onSnooze }: SnoozeItemsProps) {
  const reader = useTexts();
  const { db, now } = useSession();
  const hours = useLiveQuery(async () => {
    // Beside a message one may put off before anything was read.
    return (await profile(db))?.workingHours ?? usualWorkingHours(ownZone());
  }, [db]);
  if (!hours) return null;
  const day = dayOf(now(), hours.zone);
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuItem>{reader.t('row.snooze')}</MenuItem>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {snoozeChoices(day.now, hours).map(({ kind, until }) => (
            <MenuItem key={kind} onClick={() => onSnooze(until)}>
              {whenLabel(momentOf(until, hours.zone), day, sayWhenTexts(reader))}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function momentOf(at: number, zone: string): When {
  const date = localDate(at, zone);
  return { date, minute: Math.round((at - instantOf(dayNumber(date), 0, zone)) / 60_000) };
}
