// The wall: cards of the chat or channel that was chosen; before that, the choice.

import { Button, makeStyles, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import { useLiveQuery } from 'dexie-react-hooks';
import { lazy, Suspense, useState } from 'react';
import { placeId } from '../../../../domain/place';
import type { WallChoice } from '../../../../store/kudosRows';
import { readMeta } from '../../../../store/meta';
import { chooseWall } from '../../../../store/roaming/wallEntry';
import { useSession } from '../../session/Session';
import { useTexts } from '../../texts/texts';
import { ChosenWall } from './ChosenWall';
import { wallTexts } from './wallTexts';

const ChooseWall = lazy(() => import('./ChooseWall'));

const useStyles = makeStyles({
  none: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalL,
    maxWidth: '560px',
  },
  line: { margin: 0 },
  hint: { margin: 0, color: tokens.colorNeutralForeground3 },
});

export function Wall() {
  const styles = useStyles();
  const { t } = wallTexts(useTexts());
  const { db } = useSession();
  const [isChoosing, setChoosing] = useState(false);
  const [isJustChosen, setJustChosen] = useState(false);
  // Where the focus goes when the dialog closes.
  const restoreFocus = useRestoreFocusTarget();
  const choice = useLiveQuery(async () => (await readMeta(db, 'wall')) ?? null, [db]);
  if (choice === undefined) return null;

  const choose = async (next: WallChoice) => {
    await chooseWall(db, next, Date.now());
    setChoosing(false);
    setJustChosen(true);
  };
  return (
    <>
      {choice === null ? (
        <div className={styles.none}>
          <p className={styles.line}>{t('choose.none')}</p>
          <p className={styles.hint}>{t('choose.noneHint')}</p>
          <Button {...restoreFocus} onClick={() => setChoosing(true)}>
            {t('choose.button')}
          </Button>
        </div>
      ) : (
        <ChosenWall
          key={placeId(choice.place)}
          choice={choice}
          takesFocus={isJustChosen}
          onChange={() => setChoosing(true)}
        />
      )}
      {isChoosing && (
        <Suspense fallback={null}>
          <ChooseWall chosen={choice} onChosen={choose} onCancel={() => setChoosing(false)} />
        </Suspense>
      )}
    </>
  );
}
