// Three small menus that narrow a list: person, channel, kind.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Person } from '../../../domain/person';
import { ChoiceMenu } from '../list/ChoiceMenu';
import { shownName } from '../people/givenName';
import type { TextKey } from '../texts/en';
import { useTexts } from '../texts/texts';
import { type Filters, isFiltering, noFilters } from './filters';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalXXS },
  touch: { '@media (hover: none)': { minHeight: '44px' } },
});

const channels = [
  ['mail', 'filter.mail'],
  ['chat', 'filter.chat'],
] as const satisfies readonly (readonly [string, TextKey])[];

const kinds = [
  ['question', 'kind.question'],
  ['action', 'kind.action'],
  ['approval', 'kind.approval'],
  ['meeting', 'kind.meeting'],
] as const satisfies readonly (readonly [string, TextKey])[];

interface FilterBarProps {
  readonly filters: Filters;
  readonly people: readonly Person[];
  readonly onChange: (filters: Filters) => void;
}

export default function FilterBar({ filters, people, onChange }: FilterBarProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const channelOf = (value: string | null) => channels.find(([each]) => each === value)?.[0] ?? null;
  const kindOf = (value: string | null) => kinds.find(([each]) => each === value)?.[0] ?? null;
  return (
    <div className={styles.bar}>
      <ChoiceMenu
        label={t('filter.person')}
        any={t('filter.anyone')}
        chosen={filters.person}
        choices={people.map((person) => [person.address, shownName(person)])}
        onChoose={(person) => onChange({ ...filters, person })}
      />
      <ChoiceMenu
        label={t('filter.channel')}
        any={t('filter.anyChannel')}
        chosen={filters.channel}
        choices={channels.map(([value, key]) => [value, t(key)])}
        onChoose={(value) => onChange({ ...filters, channel: channelOf(value) })}
      />
      <ChoiceMenu
        label={t('filter.kind')}
        any={t('filter.anyKind')}
        chosen={filters.kind}
        choices={kinds.map(([value, key]) => [value, t(key)])}
        onChoose={(value) => onChange({ ...filters, kind: kindOf(value) })}
      />
      {isFiltering(filters) && (
        <Button
          size="small"
          appearance="transparent"
          className={styles.touch}
          onClick={() => onChange(noFilters)}
        >
          {t('filter.clear')}
        </Button>
      )}
    </div>
  );
}
