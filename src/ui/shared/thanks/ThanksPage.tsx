// Thanks (#/thanks): one big button to write one, then the wall, or what I gave and received.

import { Button, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { Heart20Regular } from '@fluentui/react-icons/svg/heart';
import { lazy, Suspense, useState } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { ListSkeleton } from '../states/ListSkeleton';
import { useTexts } from '../texts/texts';
import { cardAt } from './cardLocation';
import { composeLocation } from './compose/composeLocation';
import { Wall } from './wall/Wall';
import { wallTexts } from './wall/wallTexts';

const MomentLine = lazy(() => import('./moments/MomentLine'));
const LinkedCard = lazy(() => import('./wall/LinkedCard'));
const Mine = lazy(() => import('./wall/Mine'));

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: '1280px',
    marginInline: 'auto',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXXL}`,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  /** The tabs' own padding would set them off from the column's edge. */
  tabs: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalMNudge})` },
});

const views = ['wall', 'mine'] as const;

export default function ThanksPage() {
  const styles = useStyles();
  const { t } = wallTexts(useTexts());
  const [location, navigate] = useHashLocation();
  const linked = cardAt(location);
  const [view, setView] = useState<(typeof views)[number]>('wall');
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1 className={styles.title}>{t('title')}</h1>
        <Button
          appearance="primary"
          size="large"
          icon={<Heart20Regular />}
          onClick={() => navigate(composeLocation())}
        >
          {t('write')}
        </Button>
      </div>
      <Suspense fallback={null}>
        {linked !== null && <LinkedCard key={linked} id={linked} />}
        <MomentLine />
      </Suspense>
      <TabList
        className={styles.tabs}
        aria-label={t('view.label')}
        selectedValue={view}
        onTabSelect={(_event, { value }) => setView(views.find((each) => each === value) ?? 'wall')}
      >
        {views.map((each) => (
          <Tab key={each} value={each}>
            {t(`view.${each}`)}
          </Tab>
        ))}
      </TabList>
      {view === 'wall' ? (
        <Wall />
      ) : (
        <Suspense fallback={<ListSkeleton />}>
          <Mine />
        </Suspense>
      )}
    </div>
  );
}
