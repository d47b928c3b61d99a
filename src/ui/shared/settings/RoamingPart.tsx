// Whether what the person marks goes along to their other devices, and what keeps it here.

import { makeStyles, tokens } from '@fluentui/react-components';
import { useLiveQuery } from 'dexie-react-hooks';
import { readMeta } from '../../../store/meta';
import { ConsentNotice } from '../consent/ConsentNotice';
import { useSession } from '../session/Session';
import { useTexts } from '../texts/texts';
import { roamingTexts } from './roamingTexts';

const useStyles = makeStyles({ hint: { margin: 0, color: tokens.colorNeutralForeground3 } });

export function RoamingPart() {
  const styles = useStyles();
  const { t } = roamingTexts(useTexts());
  const { db, sync } = useSession();
  const roamed = useLiveQuery(async () => (await readMeta(db, 'roamed')) ?? null, [db]);
  if (roamed === undefined) return null;
  const granted = async () => {
    await db.meta.delete('roamed');
    await sync.refresh();
  };
  return (
    <>
      <p className={styles.hint} aria-live="polite">
        {roamed === null ? t('never') : t(roamed.state, { name: roamed.keptAs ?? '' })}
      </p>
      {roamed?.state === 'noConsent' && (
        <ConsentNotice feature="appFolder" onGranted={() => void granted()} />
      )}
    </>
  );
}
