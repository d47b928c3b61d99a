// What makes a no kind: who can help instead, or another date. Each adds its sentence to the text.

import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { useLiveQuery } from 'dexie-react-hooks';
import type { Person } from '../../../domain/person';
import type { When } from '../../../domain/when';
import { profile } from '../../../store/queries';
import { ColleaguePicker } from '../people/ColleaguePicker';
import { shownName } from '../people/givenName';
import { DatePick } from '../sayWhen/DatePick';
import { useSession } from '../session/Session';
import { useDay } from '../session/useDay';
import { useTexts } from '../texts/texts';
import { replyTexts } from './replyTexts';

const useStyles = makeStyles({
  chosen: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
});

/** What is offered in place of a yes; null: nothing yet. */
export interface Alternative {
  readonly other: Person | null;
  readonly when: When | null;
}

interface DeclineChoicesProps {
  readonly asker: Person;
  readonly alternative: Alternative;
  readonly onAlternative: (alternative: Alternative) => void;
  /** The text is the person's own by now, so that nothing can be added to it. */
  readonly isOwn: boolean;
}

export function DeclineChoices({ asker, alternative, onAlternative, isOwn }: DeclineChoicesProps) {
  const styles = useStyles();
  const { t } = replyTexts(useTexts());
  const { account, db } = useSession();
  const day = useDay();
  const hours = useLiveQuery(() => profile(db), [db])?.workingHours;
  const { other, when } = alternative;
  const isSame = (next: When | null) => next?.date === when?.date && next?.minute === when?.minute;
  return (
    <>
      {other ? (
        <div className={styles.chosen}>
          <span>{t('decline.chosen', { name: shownName(other) })}</span>
          <Button
            size="small"
            appearance="subtle"
            onClick={() => onAlternative({ ...alternative, other: null })}
          >
            {t('decline.nobody')}
          </Button>
        </div>
      ) : (
        <ColleaguePicker
          label={t('decline.other')}
          placeholder={t('passOn.find')}
          nobody={t('passOn.nobody')}
          except={[asker.address, account.address]}
          onPick={(person) => onAlternative({ ...alternative, other: person })}
        />
      )}
      {hours && (
        <DatePick
          label={t('decline.when')}
          day={day}
          hours={hours}
          when={when}
          // A chip pressed again is let go.
          onWhen={(next) => onAlternative({ ...alternative, when: isSame(next) ? null : next })}
        />
      )}
      {isOwn && (other || when) && <Field validationState="warning" validationMessage={t('decline.own')} />}
    </>
  );
}
