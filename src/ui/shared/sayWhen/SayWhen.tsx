// Say when: a courteous text with a date, to be seen before it goes; it becomes a promise.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useLiveQuery } from 'dexie-react-hooks';
import type { Day } from '../../../domain/day';
import { draftText } from '../../../store/draftRows';
import { openPromiseIn } from '../../../store/promiseRows';
import { profile } from '../../../store/queries';
import { registerFor } from '../../../store/registerRows';
import type { RequestRow } from '../../../store/rows';
import { replyTexts } from '../reply/replyTexts';
import type { Sent } from '../reply/Sent';
import { useReplyWays } from '../reply/useReplyWays';
import { useSession } from '../session/Session';
import { useCircle } from '../session/useCircle';
import { useTexts } from '../texts/texts';
import { DatedReply } from './DatedReply';
import { sayWhenTexts } from './sayWhenTexts';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  foot: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
});

interface SayWhenProps {
  readonly row: RequestRow;
  readonly day: Day;
  readonly onClose: () => void;
  /** The undo of what lies in the outbox takes the promise back as well. */
  readonly onSent: (sent: Sent) => void;
}

export default function SayWhen({ row, day, onClose, onSent }: SayWhenProps) {
  const styles = useStyles();
  const reader = useTexts();
  const { t } = sayWhenTexts(reader);
  const reply = replyTexts(reader);
  const { db, host } = useSession();
  const circle = useCircle();
  const ways = useReplyWays(row);
  const asker = ways?.alone.to[0];
  const known = useLiveQuery(async () => {
    if (!asker) return undefined;
    const [me, register, open, kept] = await Promise.all([
      profile(db),
      registerFor(db, asker.address),
      openPromiseIn(db, row.conversation),
      draftText(db, `sayWhen:${row.conversation}`),
    ]);
    return { hours: me?.workingHours, register, purpose: open ? 'early' : 'holding', kept } as const;
  }, [db, asker?.address, row.conversation]);

  if (ways === null) {
    const link = row.webLink;
    return (
      <section className={styles.box} aria-label={t('title.holding')}>
        <p className={styles.quiet}>{reply.t('failed.noMessage')}</p>
        <div className={styles.foot}>
          {link !== null && (
            <Button size="small" onClick={() => host.openLink(link)}>
              {reader.t(row.channel === 'mail' ? 'row.openMail' : 'row.openChat')}
            </Button>
          )}
          <Button size="small" appearance="subtle" onClick={onClose}>
            {reply.t('close.button')}
          </Button>
        </div>
      </section>
    );
  }
  if (!ways || !asker || !circle || !known?.hours) return null;
  const { purpose, register, hours, kept } = known;
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
      kept={kept}
      onClose={onClose}
      onSent={onSent}
    />
  );
}
