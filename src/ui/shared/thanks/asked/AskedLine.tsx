// On the Thanks page: the offer to ask how one helps, at most monthly, or the way to what was said.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useHashLocation } from 'wouter/use-hash-location';
import { putOff } from '../../../../domain/suggestions';
import { changeMoments } from '../../../../store/moments';
import { useSession } from '../../session/Session';
import { useTexts } from '../../texts/texts';
import { askedTexts } from './askedTexts';
import { askHowKind, useAskHow } from './useAskHow';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
  words: { margin: 0, marginInlineEnd: 'auto' },
  link: { alignSelf: 'flex-start' },
});

export function AskedLine() {
  const styles = useStyles();
  const { t, count } = askedTexts(useTexts());
  const { db, now } = useSession();
  const [, navigate] = useHashLocation();
  const state = useAskHow();
  if (!state) return null;
  const { asked, people, isTime, isResting } = state;
  const open = () => navigate('/thanks/asked');
  if (isTime && !isResting && people.length > 0) {
    const later = () =>
      changeMoments(
        db,
        (memory) => ({ ...memory, putOffs: putOff(memory.putOffs, askHowKind, now()) }),
        now(),
      );
    return (
      <div className={styles.line}>
        <p className={styles.words}>{count('line.offer', people.length)}</p>
        <Button size="small" onClick={open}>
          {t('line.look')}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => void later()}>
          {t('line.later')}
        </Button>
      </div>
    );
  }
  if (asked.length === 0) return null;
  return (
    <Button className={styles.link} size="small" appearance="subtle" onClick={open}>
      {t('line.answers')}
    </Button>
  );
}
