// "Remove Heed's data from this device": texts that are not sent are listed first; asked once more, then done, then the
// page starts anew.

import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
} from '@fluentui/react-components';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { removeAll } from '../../../store/removeAll';
import { useSession } from '../session/Session';
import { useTexts } from '../texts/texts';
import { removeTexts } from './remove/removeTexts';
import { UnsentLine } from './remove/UnsentLine';
import { unsentWords } from './remove/unsentWords';

const useStyles = makeStyles({
  remove: { alignSelf: 'flex-start' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

export function RemoveData() {
  const styles = useStyles();
  const texts = useTexts();
  const { t } = texts;
  const own = removeTexts(texts);
  const { db, sync, outbox, owner, forget } = useSession();
  const [isRemoved, setRemoved] = useState(false);
  const unsent = useLiveQuery(() => (isRemoved ? [] : unsentWords(db)), [db, isRemoved]);
  const count = unsent?.length ?? 0;

  const remove = async () => {
    sync.stop();
    outbox.stop();
    db.close();
    await removeAll(owner);
    // What the sign-in could not forget lives no longer than this tab of the browser: the data are gone all the same.
    await forget().catch((error: unknown) => console.error('The sign-in was not forgotten', error));
    setRemoved(true);
  };
  return (
    <>
      <Dialog>
        <DialogTrigger disableButtonEnhancement>
          <Button className={styles.remove}>{t('settings.remove')}</Button>
        </DialogTrigger>
        <DialogSurface>
          <DialogBody>
            <DialogTitle>{t('settings.remove')}</DialogTitle>
            <DialogContent>
              {t('settings.removeSure')}
              {count > 0 && (
                <>
                  <p>{own.count('lead', count)}</p>
                  <ul className={styles.list} aria-label={own.t('list')}>
                    {unsent?.map((words) => (
                      <UnsentLine key={`${words.from} ${words.id}`} words={words} />
                    ))}
                  </ul>
                </>
              )}
            </DialogContent>
            <DialogActions>
              <DialogTrigger disableButtonEnhancement>
                <Button appearance={count > 0 ? 'primary' : 'secondary'}>{t('settings.removeNo')}</Button>
              </DialogTrigger>
              <Button appearance={count > 0 ? 'secondary' : 'primary'} onClick={() => void remove()}>
                {count > 0 ? own.count('removeAll', count) : t('settings.removeYes')}
              </Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
      <Dialog open={isRemoved} modalType="alert">
        <DialogSurface>
          <DialogBody>
            <DialogContent>{t('settings.removed')}</DialogContent>
            <DialogActions>
              <Button appearance="primary" onClick={() => window.location.reload()}>
                {t('settings.startAgain')}
              </Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </>
  );
}
