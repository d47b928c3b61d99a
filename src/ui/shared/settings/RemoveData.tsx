// "Remove Heed's data from this device": asked once more, then done, then the page starts anew.

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
import { useState } from 'react';
import { removeAll } from '../../../store/removeAll';
import { useSession } from '../session/Session';
import { useTexts } from '../texts/texts';

const useStyles = makeStyles({ remove: { alignSelf: 'flex-start' } });

export function RemoveData() {
  const styles = useStyles();
  const { t } = useTexts();
  const { db, sync, owner, forget } = useSession();
  const [isRemoved, setRemoved] = useState(false);

  const remove = async () => {
    sync.stop();
    db.close();
    await removeAll(owner);
    await forget();
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
            <DialogContent>{t('settings.removeSure')}</DialogContent>
            <DialogActions>
              <DialogTrigger disableButtonEnhancement>
                <Button>{t('settings.removeNo')}</Button>
              </DialogTrigger>
              <Button appearance="primary" onClick={() => void remove()}>
                {t('settings.removeYes')}
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
