// A kind reminder to the one I asked: seen before it goes, never to the thread, twice at most.

import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { Day } from '../../../domain/day';
import type { Person } from '../../../domain/person';
import { profile } from '../../../store/queries';
import { registerFor } from '../../../store/registerRows';
import type { RequestRow } from '../../../store/rows';
import { ownTemplates } from '../../../store/templates';
import { givenName } from '../people/givenName';
import { replyTexts } from '../reply/replyTexts';
import type { Sent } from '../reply/Sent';
import { useBoxStyles } from '../reply/useBoxStyles';
import { useSession } from '../session/Session';
import { useCircle } from '../session/useCircle';
import { useTexts } from '../texts/texts';
import { format } from '../when/format';
import { NudgeForm } from './NudgeForm';
import { nudgeTexts } from './nudgeTexts';
import { PersonChoice } from './PersonChoice';
import { useAbsence } from './useAbsence';
import { useNudgeOffer } from './useNudgeOffer';

interface NudgeBoxProps {
  readonly row: RequestRow;
  readonly day: Day;
  readonly onClose: () => void;
  readonly onSent: (sent: Sent) => void;
}

export default function NudgeBox({ row, day, onClose, onSent }: NudgeBoxProps) {
  const styles = useBoxStyles();
  const reader = useTexts();
  const { t } = nudgeTexts(reader);
  const { db } = useSession();
  const circle = useCircle();
  const offer = useNudgeOffer(row);
  const [chosen, setChosen] = useState<Person | null>(null);
  const people = row.asked.filter((person) => !circle?.isMe(person));
  const person = chosen ?? people[0];
  const absence = useAbsence(offer === 'first' || offer === 'again' ? person : undefined);
  const known = useLiveQuery(async () => {
    if (!person) return undefined;
    const [me, register, own] = await Promise.all([
      profile(db),
      registerFor(db, person.address),
      ownTemplates(db),
    ]);
    return me && { hours: me.workingHours, register, own };
  }, [db, person?.address]);

  if (!circle || offer === undefined || (person && !known)) return null;
  const name = person ? givenName(person) : '';
  const mayNudge = person && known && (offer === 'first' || offer === 'again');
  return (
    <section className={styles.box} aria-label={t('title')}>
      <h3 className={styles.title}>{t('title')}</h3>
      {mayNudge ? (
        <>
          <p className={styles.quiet}>{t('hint')}</p>
          <PersonChoice people={people} chosen={person} onChoose={setChosen} />
          {absence && (
            <MessageBar intent="info" layout="multiline">
              <MessageBarBody>
                {absence.until === null
                  ? t('away.now', { name })
                  : t('away.until', { name, when: format.exact(absence.until, day.zone, reader) })}
              </MessageBarBody>
            </MessageBar>
          )}
          <NudgeForm
            key={person.address}
            row={row}
            person={person}
            purpose={offer === 'first' ? 'nudge' : 'nudgeAgain'}
            hours={known.hours}
            register={known.register}
            own={known.own}
            onClose={onClose}
            onSent={onSent}
          />
        </>
      ) : (
        <>
          <p className={styles.quiet}>
            {person ? t(offer === 'call' ? 'call' : 'no', { name }) : t('nobody')}
          </p>
          <div className={styles.foot}>
            <Button appearance="subtle" className={styles.close} onClick={onClose}>
              {replyTexts(reader).t('close.button')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
