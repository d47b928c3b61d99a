// The second step before something goes to many or to outsiders: it names them.

import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Circle } from '../../../domain/circle';
import type { Person } from '../../../domain/person';
import { peopleOfReach, type Reach } from '../../../domain/replyWays';
import { shownName } from '../people/givenName';
import { useTexts } from '../texts/texts';
import { replyTexts } from './replyTexts';

const useStyles = makeStyles({
  names: { margin: 0, maxHeight: '10em', overflowY: 'auto', overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
});

interface SecondLookProps {
  readonly reach: Reach;
  readonly circle: Circle;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

export function SecondLook({ reach, circle, onYes, onNo }: SecondLookProps) {
  const styles = useStyles();
  const { t, count } = replyTexts(useTexts());
  const people = peopleOfReach(reach);
  const outside = people.filter((person: Person): boolean => !circle.isInside(person));
  const [back, setBack] = useState<HTMLElement | null>(null);
  // The focus goes to the harmless one.
  useEffect(() => back?.focus(), [back]);
  return (
    <MessageBar intent="warning" layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>{count('second.title', people.length)}</MessageBarTitle>
        <p className={styles.names}>{people.map(shownName).join(', ')}</p>
        {outside.length > 0 && (
          <p className={styles.names}>
            {t('second.outside', {
              names: outside.map((person) => `${shownName(person)} (${person.address})`).join(', '),
            })}
          </p>
        )}
      </MessageBarBody>
      <MessageBarActions className={styles.actions}>
        <Button ref={setBack} size="small" onClick={onNo}>
          {t('second.no')}
        </Button>
        <Button size="small" appearance="primary" onClick={onYes}>
          {count('second.yes', people.length)}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
