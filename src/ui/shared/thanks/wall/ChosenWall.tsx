// The cards of the chosen wall: what is stored at once, what is new as it comes; filters; older ones on demand.

import {
  Button,
  makeStyles,
  Spinner,
  Tooltip,
  tokens,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { ArrowSync20Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { WallChoice } from '../../../../store/kudosRows';
import { useDay } from '../../session/useDay';
import { useSettings } from '../../session/useSettings';
import { ListSkeleton } from '../../states/ListSkeleton';
import { useTexts } from '../../texts/texts';
import { format } from '../../when/format';
import { ReadTrouble } from './ReadTrouble';
import { useWall } from './useWall';
import { WallCard } from './WallCard';
import { WallFilters } from './WallFilters';
import { noFilter, passes } from './wallFilter';
import { wallTexts } from './wallTexts';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  place: {
    margin: 0,
    outlineStyle: 'none',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  state: {
    marginInlineStart: 'auto',
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 340px), 1fr))',
    alignItems: 'start',
    gap: tokens.spacingHorizontalL,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground3 },
  empty: { margin: 0 },
  older: { alignSelf: 'center' },
});

/** Cards drawn at first, and with each *Show older ones*. */
const step = 24;

interface ChosenWallProps {
  readonly choice: WallChoice;
  /** It was chosen just now: the focus goes to its name. */
  readonly takesFocus: boolean;
  readonly onChange: () => void;
}

export function ChosenWall({ choice, takesFocus, onChange }: ChosenWallProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { t } = wallTexts(texts);
  const day = useDay();
  // Where the focus goes when the choice is put away.
  const restoreFocus = useRestoreFocusTarget();
  // Until the setting is known no word may show.
  const hideWords = useSettings()?.hideWords !== false;
  const { rows, isReading, failure, readAt, notice, refresh } = useWall(choice.place);
  const name = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) name.current?.focus();
  }, [takesFocus]);
  const [filter, setFilter] = useState(noFilter);
  const [count, setCount] = useState(step);
  const found = useMemo(() => rows?.filter((row) => passes(row, filter, day.now)), [rows, filter, day.now]);
  const isFirstReading = rows?.length === 0 && readAt === null && isReading;
  const time = readAt === null ? '' : format.brief(readAt, day, texts);
  return (
    <>
      <div className={styles.bar}>
        <h2 ref={name} tabIndex={-1} className={styles.place} dir="auto">
          {choice.name}
        </h2>
        <Button size="small" appearance="subtle" {...restoreFocus} onClick={onChange}>
          {t('choose.change')}
        </Button>
        <div className={styles.state}>
          <span aria-live="polite">
            {isReading ? t('wall.reading') : readAt === null ? '' : t('wall.readAt', { time })}
          </span>
          {isReading ? (
            <Spinner size="extra-tiny" aria-hidden="true" />
          ) : (
            <Tooltip content={t('wall.refresh')} relationship="label" withArrow>
              <Button
                size="small"
                appearance="subtle"
                icon={<ArrowSync20Regular />}
                onClick={() => void refresh()}
              />
            </Tooltip>
          )}
        </div>
      </div>
      {notice}
      {failure !== null && (
        <ReadTrouble failure={failure} hasCards={(rows?.length ?? 0) > 0} time={time} onRetry={refresh} />
      )}
      {rows !== undefined && rows.length > 0 && (
        <WallFilters filter={filter} rows={rows} onChange={setFilter} />
      )}
      {rows === undefined || isFirstReading ? (
        <ListSkeleton />
      ) : (
        <ul className={styles.list} aria-label={t('wall.list')}>
          {found?.slice(0, count).map((row) => (
            <WallCard key={row.message} row={row} place={choice.place} day={day} hideWords={hideWords} />
          ))}
        </ul>
      )}
      {found !== undefined && found.length > count && (
        <Button className={styles.older} onClick={() => setCount((before) => before + step)}>
          {t('wall.older')}
        </Button>
      )}
      {rows !== undefined && rows.length > 0 && found?.length === 0 && (
        <p className={styles.empty}>{t('wall.noMatch')}</p>
      )}
      {rows?.length === 0 && !isReading && failure === null && !notice && (
        <div>
          <p className={styles.empty}>{t('wall.empty')}</p>
          <p className={styles.hint}>{t('wall.emptyHint')}</p>
        </div>
      )}
    </>
  );
}
