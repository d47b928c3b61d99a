// One moment worth thanking, as one quiet line with its reason; where there is none, the offer to ask how one helps.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useHashLocation } from 'wouter/use-hash-location';
import type { Moment } from '../../../../domain/moments';
import { givenName } from '../../people/givenName';
import { PersonAvatar } from '../../people/PersonAvatar';
import { type Texts, useTexts } from '../../texts/texts';
import { AskedLine } from '../asked/AskedLine';
import { composeLocation } from '../compose/composeLocation';
import { momentTexts } from './momentTexts';
import { useMoment } from './useMoment';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  words: { flex: '1 1 10em', margin: 0, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', columnGap: tokens.spacingHorizontalXS },
});

export default function MomentLine() {
  const styles = useStyles();
  const reader = useTexts();
  const { t } = momentTexts(reader);
  const [, navigate] = useHashLocation();
  const offered = useMoment();
  if (!offered) return <AskedLine />;
  const { moment, take, putOff } = offered;
  return (
    <section className={styles.line} aria-label={t('label')}>
      <PersonAvatar person={moment.helper} />
      <p className={styles.words}>{reasonOf(moment, reader)}</p>
      <div className={styles.buttons}>
        <Button
          size="small"
          onClick={() => void take().then(() => navigate(composeLocation({ about: moment.conversation })))}
        >
          {t('thank')}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => void putOff()}>
          {t('later')}
        </Button>
      </div>
    </section>
  );
}

function reasonOf({ kind, helper, figure, department }: Moment, reader: Texts): string {
  const { t, count } = momentTexts(reader);
  const name = givenName(helper);
  return kind === 'otherDepartment' ? t(kind, { name, department }) : count(kind, figure, { name });
}
