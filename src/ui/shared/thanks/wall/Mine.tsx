// What I gave and received, for my eyes alone: a small picture of the weeks, the list, and the whole as CSV.

import { Button, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import type { Kudos } from '../../../../domain/kudos';
import type { Person } from '../../../../domain/person';
import { kudosOf } from '../../../../store/kudos';
import type { KudosRow } from '../../../../store/kudosRows';
import { useSession } from '../../session/Session';
import { useDay } from '../../session/useDay';
import { useSettings } from '../../session/useSettings';
import { ListSkeleton } from '../../states/ListSkeleton';
import { useTexts } from '../../texts/texts';
import { kudosCsv } from './kudosCsv';
import { MineLine } from './MineLine';
import { saveFile } from './saveFile';
import { Weeks } from './Weeks';
import { wallTexts } from './wallTexts';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, maxWidth: '800px' },
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between' },
  /** The tabs' own padding would set them off from the column's edge. */
  tabs: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalSNudge})` },
  hint: { margin: 0, color: tokens.colorNeutralForeground3 },
  line: { margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

const directions = ['received', 'given'] as const;
type Direction = (typeof directions)[number];

const kudosIn = (row: KudosRow): readonly Kudos[] => (row.card.form === 'known' ? [row.card.kudos] : []);

export default function Mine() {
  const styles = useStyles();
  const { t } = wallTexts(useTexts());
  const { db, owner } = useSession();
  const day = useDay();
  // Until the setting is known no word may show.
  const hideWords = useSettings()?.hideWords !== false;
  const [direction, setDirection] = useState<Direction>('received');
  const rows = useLiveQuery(() => kudosOf(db, owner.userId), [db, owner.userId]);
  const shown = useMemo(() => {
    const isMine = ({ userId }: Person) => userId === owner.userId;
    return rows?.filter((row) =>
      kudosIn(row).some(({ from, to }) => (direction === 'given' ? isMine(from) : to.some(isMine))),
    );
  }, [rows, direction, owner.userId]);
  if (rows === undefined || shown === undefined) return <ListSkeleton />;

  const download = () => {
    const words = {
      head: [
        t('csv.date'),
        t('csv.direction'),
        t('csv.from'),
        t('csv.to'),
        t('csv.principle'),
        t('csv.words'),
      ],
      given: t('mine.given'),
      received: t('mine.received'),
    } as const;
    const csv = kudosCsv(rows.flatMap(kudosIn), ({ userId }) => userId === owner.userId, words, day.zone);
    saveFile(t('mine.csvName'), 'text/csv;charset=utf-8', csv);
  };
  return (
    <div className={styles.part}>
      <p className={styles.hint}>{t('mine.hint')}</p>
      <div className={styles.bar}>
        <TabList
          className={styles.tabs}
          size="small"
          appearance="subtle"
          aria-label={t('mine.direction')}
          selectedValue={direction}
          onTabSelect={(_event, { value }) =>
            setDirection(directions.find((each) => each === value) ?? 'received')
          }
        >
          {directions.map((each) => (
            <Tab key={each} value={each}>
              {t(`mine.${each}`)}
            </Tab>
          ))}
        </TabList>
        {rows.length > 0 && (
          <Button size="small" icon={<ArrowDownload20Regular />} onClick={download}>
            {t('mine.csv')}
          </Button>
        )}
      </div>
      {shown.length === 0 ? (
        <div>
          <p className={styles.line}>{t(direction === 'given' ? 'mine.noneGiven' : 'mine.noneReceived')}</p>
          {direction === 'given' && <p className={styles.hint}>{t('mine.noneGivenHint')}</p>}
        </div>
      ) : (
        <>
          <Weeks kudos={shown.flatMap(kudosIn)} />
          <ul className={styles.list} aria-label={t('mine.list')}>
            {shown.map((row) =>
              kudosIn(row).map((kudos) => (
                <MineLine
                  key={`${row.place} ${row.message}`}
                  kudos={kudos}
                  webLink={row.webLink}
                  isGiven={direction === 'given'}
                  day={day}
                  hideWords={hideWords}
                />
              )),
            )}
          </ul>
        </>
      )}
    </div>
  );
}
