// Say when: a courteous text with a date, to be seen before it goes; it becomes a promise.

import { useLiveQuery } from 'dexie-react-hooks';
import type { Day } from '../../../domain/day';
import { draftText } from '../../../store/draftRows';
import { readMeta } from '../../../store/meta';
import { openPromiseIn } from '../../../store/promiseRows';
import { profile } from '../../../store/queries';
import { registerFor } from '../../../store/registerRows';
import type { RequestRow } from '../../../store/rows';
import { ownTemplates } from '../../../store/templates';
import { NothingToAnswer } from '../reply/NothingToAnswer';
import type { Sent } from '../reply/Sent';
import { useReplyWays } from '../reply/useReplyWays';
import { useSession } from '../session/Session';
import { useCircle } from '../session/useCircle';
import { useTexts } from '../texts/texts';
import { DatedReply } from './DatedReply';
import { sayWhenTexts } from './sayWhenTexts';

interface SayWhenProps {
  readonly row: RequestRow;
  readonly day: Day;
  readonly onClose: () => void;
  /** The undo of what lies in the outbox takes the promise back as well. */
  readonly onSent: (sent: Sent) => void;
}

export default function SayWhen({ row, day, onClose, onSent }: SayWhenProps) {
  const { t } = sayWhenTexts(useTexts());
  const { db } = useSession();
  const circle = useCircle();
  const ways = useReplyWays(row);
  const asker = ways?.alone.to[0];
  const known = useLiveQuery(async () => {
    if (!asker) return undefined;
    const [me, register, open, kept, own, putOff] = await Promise.all([
      profile(db),
      registerFor(db, asker.address),
      openPromiseIn(db, row.conversation),
      draftText(db, `sayWhen:${row.conversation}`),
      ownTemplates(db),
      readMeta(db, 'tasksPutOff'),
    ]);
    return {
      hours: me?.workingHours,
      register,
      purpose: open ? 'early' : 'holding',
      kept,
      own,
      isHere: putOff === true,
    } as const;
  }, [db, asker?.address, row.conversation]);

  if (ways === null) return <NothingToAnswer row={row} title={t('title.holding')} onClose={onClose} />;
  if (!ways || !asker || !circle || !known?.hours) return null;
  const { purpose, register, hours, kept, own, isHere } = known;
  return (
    <DatedReply
      row={row}
      day={day}
      purpose={purpose}
      ways={ways}
      circle={circle}
      hours={hours}
      register={register}
      asker={asker}
      own={own}
      isHere={isHere}
      kept={kept}
      onClose={onClose}
      onSent={onSent}
    />
  );
}
