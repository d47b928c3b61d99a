// One card of the wall: drawn anew from what was read, so that no foreign card's links, pictures or names get here.

import {
  Button,
  makeStyles,
  Skeleton,
  SkeletonItem,
  shorthands,
  Tooltip,
  tokens,
} from '@fluentui/react-components';
import { Open20Regular } from '@fluentui/react-icons/svg/open';
import { lazy, Suspense, useMemo, useSyncExternalStore } from 'react';
import { fitWords } from '../../../../cards/fitWords';
import { kudosCard, withoutActions } from '../../../../cards/kudosCard';
import type { Day } from '../../../../domain/day';
import type { Kudos } from '../../../../domain/kudos';
import type { Place } from '../../../../domain/place';
import type { KudosRow } from '../../../../store/kudosRows';
import { Hidden } from '../../request/Hidden';
import { useSession } from '../../session/Session';
import { useTexts } from '../../texts/texts';
import { format } from '../../when/format';
import { useCardPlace } from '../compose/useCardPlace';
import { nameOf } from './nameOf';
import { Reactions } from './Reactions';
import { wallTexts } from './wallTexts';

const RenderedCard = lazy(() => import('../card/RenderedCard'));

const useStyles = makeStyles({
  item: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  end: { marginInlineStart: 'auto', display: 'flex', alignItems: 'center' },
  muted: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  later: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    ...shorthands.border(tokens.strokeWidthThin, 'solid', tokens.colorNeutralStroke2),
    backgroundColor: tokens.colorNeutralBackground1,
  },
  text: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', unicodeBidi: 'plaintext' },
  touch: { '@media (hover: none)': { minWidth: '44px', minHeight: '44px' } },
});

interface WallCardProps {
  readonly row: KudosRow;
  readonly place: Place;
  readonly day: Day;
  /** Blanks in place of words, for sharing the screen. */
  readonly hideWords: boolean;
}

export function WallCard({ row, place, day, hideWords }: WallCardProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { t } = wallTexts(texts);
  const { host } = useSession();
  const { card, webLink } = row;
  const from = nameOf(card.form === 'known' ? card.kudos.from : card.from, t);
  const to = card.form === 'known' ? card.kudos.to.map((person) => nameOf(person, t)).join(', ') : '';
  const label = t('card.label', { from, to, date: format.date(row.at, day, texts) });
  return (
    <li className={styles.item} aria-label={card.form === 'known' ? label : t('card.later', { from })}>
      <CardBody row={row} from={from} zone={day.zone} hideWords={hideWords} />
      <div className={styles.foot}>
        <Reactions row={row} place={place} />
        <div className={styles.end}>
          {row.isEdited && <span className={styles.muted}>{t('card.edited')}</span>}
          {webLink !== null && (
            <Tooltip content={t('card.open')} relationship="label" withArrow>
              <Button
                size="small"
                appearance="subtle"
                className={styles.touch}
                icon={<Open20Regular />}
                onClick={() => host.openLink(webLink)}
              />
            </Tooltip>
          )}
        </div>
      </div>
    </li>
  );
}

interface CardBodyProps {
  readonly row: KudosRow;
  /** Name of its sender. */
  readonly from: string;
  readonly zone: string;
  readonly hideWords: boolean;
}

function CardBody({ row: { card }, from, zone, hideWords }: CardBodyProps) {
  const styles = useStyles();
  const { t } = wallTexts(useTexts());
  const { host } = useSession();
  const theme = useSyncExternalStore(host.subscribe, () => host.state.theme);
  const cardPlace = useCardPlace(zone);
  const drawn = useMemo(
    () => (card.form === 'known' ? withoutActions(kudosCard(short(card.kudos), cardPlace)) : null),
    [card, cardPlace],
  );
  if (card.form === 'later' || drawn === null || hideWords) {
    const text = card.form === 'later' ? card.text : card.kudos.words;
    return (
      <div className={styles.later}>
        <span className={styles.muted}>{card.form === 'later' ? t('card.later', { from }) : from}</span>
        {hideWords ? <Hidden length={text.length} /> : <p className={styles.text}>{text}</p>}
      </div>
    );
  }
  return (
    <Suspense
      fallback={
        <Skeleton aria-hidden="true">
          <SkeletonItem size={128} />
        </Skeleton>
      }
    >
      <RenderedCard card={drawn} look={theme === 'light' ? 'light' : 'dark'} />
    </Suspense>
  );
}

/** Bytes of words that a card on the wall shows; the rest stands in Teams. */
const mostShown = 4_000;

/** Heed's own composer lets nobody write more; other programs might. */
function short(kudos: Kudos): Kudos {
  return { ...kudos, words: fitWords(kudos.words, mostShown) };
}
