// The card that a link leads to, above the wall; one line where it was never read on this device.

import { makeStyles, tokens } from '@fluentui/react-components';
import { useLiveQuery } from 'dexie-react-hooks';
import { type Place, placeId } from '../../../../domain/place';
import type { HeedDatabase } from '../../../../store/HeedDatabase';
import type { KudosRow } from '../../../../store/kudosRows';
import { mailed } from '../../../../store/mailedKudos';
import { readMeta } from '../../../../store/meta';
import { useSession } from '../../session/Session';
import { useDay } from '../../session/useDay';
import { useSettings } from '../../session/useSettings';
import { useTexts } from '../../texts/texts';
import { WallCard } from './WallCard';
import { wallTexts } from './wallTexts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, maxWidth: '480px' },
  line: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** A card and the place it lies in; null where it is not known. A channel is known only as the chosen wall. */
async function findCard(db: HeedDatabase, id: string): Promise<{ row: KudosRow; place: Place } | null> {
  const isAsked = ({ card }: KudosRow) => card.form === 'known' && card.kudos.id === id;
  const [row, wall] = await Promise.all([db.kudos.filter(isAsked).first(), readMeta(db, 'wall')]);
  if (!row) return null;
  if (wall && placeId(wall.place) === row.place) return { row, place: wall.place };
  return row.place === mailed || row.place.endsWith('@thread.tacv2')
    ? null
    : { row, place: { kind: 'chat', chat: row.place } };
}

export default function LinkedCard({ id }: { readonly id: string }) {
  const styles = useStyles();
  const { t } = wallTexts(useTexts());
  const { db } = useSession();
  const day = useDay();
  // Until the setting is known no word may show.
  const hideWords = useSettings()?.hideWords !== false;
  const found = useLiveQuery(() => findCard(db, id), [db, id]);
  if (found === undefined) return null;
  if (found === null) return <p className={styles.line}>{t('card.linkedMissing')}</p>;
  return (
    <ul className={styles.list} aria-label={t('card.linked')}>
      <WallCard row={found.row} place={found.place} day={day} hideWords={hideWords} />
    </ul>
  );
}
