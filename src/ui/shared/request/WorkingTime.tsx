// How much of the user's working time has passed since an instant.

import { useLiveQuery } from 'dexie-react-hooks';
import type { Day } from '../../../domain/day';
import { workingMinutes } from '../../../domain/workingTime';
import { profile } from '../../../store/queries';
import { useSession } from '../session/Session';
import { useTexts } from '../texts/texts';
import { duration } from '../when/duration';

/** @param from epoch ms */
export function WorkingTime({ from, day }: { readonly from: number; readonly day: Day }) {
  const texts = useTexts();
  const { db } = useSession();
  const hours = useLiveQuery(() => profile(db), [db])?.workingHours;
  if (!hours) return null;
  const minutes = workingMinutes(from, day.now, hours);
  const minutesADay = hours.end > hours.start ? hours.end - hours.start : hours.end + 1440 - hours.start;
  return <span>{texts.t('when.working', { duration: duration(minutes, minutesADay, texts) })}</span>;
}
