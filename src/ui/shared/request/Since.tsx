// Since when somebody waits; the exact moment and the working time in the tooltip.

import { Tooltip } from '@fluentui/react-components';
import { useLiveQuery } from 'dexie-react-hooks';
import type { Day } from '../../../domain/day';
import { workingMinutes } from '../../../domain/workingTime';
import { profile } from '../../../store/queries';
import { useSession } from '../session/Session';
import { useTexts } from '../texts/texts';
import { duration } from '../when/duration';
import { format } from '../when/format';
import { since } from '../when/since';

interface SinceProps {
  readonly at: number | null;
  readonly day: Day;
}

export function Since({ at, day }: SinceProps) {
  const texts = useTexts();
  const text = since(at, day, texts, 'short');
  if (at === null) return <span>{text}</span>;
  return (
    <Tooltip content={<Exact at={at} day={day} />} relationship="description" withArrow>
      <time dateTime={new Date(at).toISOString()}>{text}</time>
    </Tooltip>
  );
}

/** Drawn only while the tooltip is open: working time is not reckoned for every row. */
function Exact({ at, day }: { readonly at: number; readonly day: Day }) {
  const texts = useTexts();
  const { db } = useSession();
  const hours = useLiveQuery(() => profile(db), [db])?.workingHours;
  const date = format.exact(at, day.zone, texts);
  if (!hours) return <>{date}</>;
  const minutes = workingMinutes(at, day.now, hours);
  return (
    <>
      <div>{date}</div>
      <div>{texts.t('when.working', { duration: duration(minutes, hours.end - hours.start, texts) })}</div>
    </>
  );
}
