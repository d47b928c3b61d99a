// Three small menus over the wall: person, principle, time.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { principleName } from '../../../../cards/cardTexts';
import { principleKey } from '../../../../domain/kudosWeeks';
import type { KudosRow } from '../../../../store/kudosRows';
import { ChoiceMenu } from '../../list/ChoiceMenu';
import { useTexts } from '../../texts/texts';
import { nameOf } from './nameOf';
import { everybodyOn, isNarrowed, noFilter, periods, type WallFilter } from './wallFilter';
import { wallTexts } from './wallTexts';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalXXS },
  touch: { '@media (hover: none)': { minHeight: '44px' } },
});

interface WallFiltersProps {
  readonly filter: WallFilter;
  readonly rows: readonly KudosRow[];
  readonly onChange: (filter: WallFilter) => void;
}

export function WallFilters({ filter, rows, onChange }: WallFiltersProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { t } = wallTexts(texts);
  const people = useMemo(() => everybodyOn(rows), [rows]);
  const principles = useMemo(() => {
    const found = rows.flatMap(({ card }) => (card.form === 'known' ? [card.kudos.principle] : []));
    const { language } = texts;
    return [
      ...new Map(found.map((each) => [principleKey(each), principleName({ principle: each, language })])),
    ];
  }, [rows, texts]);
  return (
    <search className={styles.bar} aria-label={t('filter.label')}>
      <ChoiceMenu
        label={t('filter.person')}
        any={t('filter.anyPerson')}
        chosen={filter.person}
        choices={people.map((person) => [person.address, nameOf(person, t)])}
        onChoose={(person) => onChange({ ...filter, person })}
      />
      <ChoiceMenu
        label={t('filter.principle')}
        any={t('filter.anyPrinciple')}
        chosen={filter.principle}
        choices={principles}
        onChoose={(principle) => onChange({ ...filter, principle })}
      />
      <ChoiceMenu
        label={t('filter.period')}
        any={t('filter.anyPeriod')}
        chosen={filter.period}
        choices={periods.map((period) => [period, t(`filter.${period}`)])}
        onChoose={(value) => onChange({ ...filter, period: periods.find((each) => each === value) ?? null })}
      />
      {isNarrowed(filter) && (
        <Button
          size="small"
          appearance="transparent"
          className={styles.touch}
          onClick={() => onChange(noFilter)}
        >
          {t('filter.clear')}
        </Button>
      )}
    </search>
  );
}
