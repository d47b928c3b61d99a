// Since when somebody waits; the exact moment and the working time in the tooltip.

import type { Day } from '../../../domain/day';
import { Hint } from '../hint/Hint';
import { useTexts } from '../texts/texts';
import { format } from '../when/format';
import { since } from '../when/since';
import { WorkingTime } from './WorkingTime';

interface SinceProps {
  readonly at: number | null;
  readonly day: Day;
}

export function Since({ at, day }: SinceProps) {
  const texts = useTexts();
  const text = since(at, day, texts, 'short');
  if (at === null) return <span>{text}</span>;
  return (
    <Hint content={<Exact at={at} day={day} />} relationship="description">
      <time dateTime={new Date(at).toISOString()}>{text}</time>
    </Hint>
  );
}

/** Drawn only while the tooltip is open: working time is not reckoned for every row. */
function Exact({ at, day }: { readonly at: number; readonly day: Day }) {
  const texts = useTexts();
  return (
    <>
      <div>{format.exact(at, day.zone, texts)}</div>
      <WorkingTime from={at} day={day} />
    </>
  );
}
