// The card as its reader will see it, by Teams' own renderer, in light or dark.

import { makeStyles, Skeleton, SkeletonItem, ToggleButton, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState, useSyncExternalStore } from 'react';
import { thankYou } from '../../../../cards/cardTexts';
import { type CardPlace, kudosCard, withoutActions } from '../../../../cards/kudosCard';
import type { Composition } from '../../../../domain/composition';
import type { Kudos } from '../../../../domain/kudos';
import { shownName } from '../../people/givenName';
import { useSession } from '../../session/Session';
import { ErrorBoundary } from '../../states/ErrorBoundary';
import { useTexts } from '../../texts/texts';
import { composeTexts } from './composeTexts';

const RenderedCard = lazy(() => import('../card/RenderedCard'));

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  looks: { display: 'flex', columnGap: tokens.spacingHorizontalXS },
  note: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Stands for whoever is chosen. */
const nobody = { address: '', name: '…' };

interface PreviewProps {
  readonly composition: Composition;
  /** The card's giver, day and language. */
  readonly kudos: Pick<Kudos, 'from' | 'at' | 'language'>;
  readonly place: CardPlace;
}

export function Preview({ composition, kudos, place }: PreviewProps) {
  const styles = useStyles();
  const { t } = composeTexts(useTexts());
  const { host } = useSession();
  const theme = useSyncExternalStore(host.subscribe, () => host.state.theme);
  const [chosen, setChosen] = useState<'light' | 'dark' | null>(null);
  const look = chosen ?? (theme === 'light' ? 'light' : 'dark');
  const { to, principle, words, reach } = composition;
  const isAlone = reach === null || reach.kind === 'alone';
  const readers = to.length > 0 ? to : [nobody];
  const shown = isAlone ? readers.slice(0, 1) : readers;
  const card = kudosCard(
    { ...kudos, id: 'preview', to: shown, principle, words: words.trim() || t('preview.empty') },
    place,
  );
  const isMail = reach?.kind === 'alone' && reach.by === 'mail';
  const subject = thankYou(shown.map(shownName), kudos.language);
  return (
    <section className={styles.part} aria-labelledby="heed-preview">
      <div className={styles.head}>
        <h2 id="heed-preview" className={styles.title}>
          {t('preview.label')}
        </h2>
        <div className={styles.looks}>
          {(['light', 'dark'] as const).map((each) => (
            <ToggleButton
              key={each}
              size="small"
              appearance="subtle"
              checked={look === each}
              onClick={() => setChosen(each)}
            >
              {t(`preview.${each}`)}
            </ToggleButton>
          ))}
        </div>
      </div>
      <Suspense
        fallback={
          <Skeleton aria-hidden="true">
            <SkeletonItem size={128} />
          </Skeleton>
        }
      >
        <ErrorBoundary
          fallback={() => <p className={styles.note}>{t('preview.failed')}</p>}
          onError={() => {}}
        >
          <RenderedCard card={isMail ? withoutActions(card) : card} look={look} />
        </ErrorBoundary>
      </Suspense>
      {isAlone && to.length > 1 && <p className={styles.note}>{t('preview.each')}</p>}
      {!isAlone && to.some(({ userId }) => userId !== undefined) && (
        <p className={styles.note}>{t('preview.mentioned')}</p>
      )}
      {isMail && to.length > 0 && <p className={styles.note}>{t('preview.mail', { subject })}</p>}
    </section>
  );
}
