// Dates found in my own text: offered as promises, never made into them by themselves.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Day } from '../../../domain/day';
import type { PromiseOffer } from '../../../store/promiseOffers';
import { shownName } from '../people/givenName';
import { PersonAvatar } from '../people/PersonAvatar';
import { Quote } from '../request/Quote';
import { wordsOf } from '../request/requestWords';
import { sayWhenTexts } from '../sayWhen/sayWhenTexts';
import { whenLabel } from '../sayWhen/whenLabel';
import { useTexts } from '../texts/texts';
import { promiseTexts } from './promiseTexts';
import type { PromiseSteps } from './usePromiseSteps';

const useStyles = makeStyles({
  part: {
    margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { margin: 0, padding: 0 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalXS,
    listStyleType: 'none',
  },
  words: { flex: '1 1 200px', minWidth: 0 },
  when: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', columnGap: tokens.spacingHorizontalXS },
});

/** Shown at once; the rest come as these are answered. */
const atOnce = 3;

interface OfferListProps {
  readonly offers: readonly PromiseOffer[];
  readonly day: Day;
  readonly hideWords: boolean;
  readonly steps: PromiseSteps;
}

export function OfferList({ offers, day, hideWords, steps }: OfferListProps) {
  const styles = useStyles();
  const reader = useTexts();
  const { t } = promiseTexts(reader);
  if (offers.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="offers">
      <h2 id="offers" className={styles.title}>
        {t('offer.title')}
      </h2>
      <ul className={styles.list}>
        {offers.slice(0, atOnce).map((offer) => {
          const words = wordsOf(offer.request, reader);
          const name = shownName(offer.person);
          const when = whenLabel({ date: offer.date, minute: null }, day, sayWhenTexts(reader));
          return (
            <li key={offer.request.conversation} className={styles.line}>
              <PersonAvatar person={offer.person} />
              <div className={styles.words}>
                <div>
                  {name} <span className={styles.when}>{t('offer.due', { when })}</span>
                </div>
                <Quote
                  text={words.text}
                  isQuoted={words.kind === 'quote'}
                  isHidden={hideWords && words.kind !== 'sentence'}
                  isQuiet
                  isShort
                />
              </div>
              <div className={styles.actions}>
                <Button
                  size="small"
                  aria-label={t('do.of', { action: t('offer.keep'), name })}
                  onClick={() => void steps.take(offer)}
                >
                  {t('offer.keep')}
                </Button>
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={t('do.of', { action: t('offer.no'), name })}
                  onClick={() => void steps.refuse(offer)}
                >
                  {t('offer.no')}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
