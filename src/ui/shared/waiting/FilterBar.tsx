// Three small menus that narrow a list: person, channel, kind.

import {
  Button,
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import type { Person } from '../../../domain/person';
import { shownName } from '../people/givenName';
import type { TextKey } from '../texts/en';
import { useTexts } from '../texts/texts';
import { type Filters, isFiltering, noFilters } from './filters';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalXXS },
  menu: { maxHeight: '60vh' },
  choice: { minWidth: 0, paddingInline: tokens.spacingHorizontalSNudge },
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
      <Choice
        label={t('filter.person')}
        any={t('filter.anyone')}
        chosen={filters.person}
        choices={people.map((person) => [person.address, shownName(person)])}
        onChoose={(person) => onChange({ ...filters, person })}
      />
      <Choice
        label={t('filter.channel')}
        any={t('filter.anyChannel')}
        chosen={filters.channel}
        choices={channels.map(([value, key]) => [value, t(key)])}
        onChoose={(value) => onChange({ ...filters, channel: channelOf(value) })}
      />
      <Choice
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

interface ChoiceProps {
  readonly label: string;
  readonly any: string;
  readonly chosen: string | null;
  readonly choices: readonly (readonly [value: string, text: string])[];
  readonly onChoose: (value: string | null) => void;
}

function Choice({ label, any, chosen, choices, onChoose }: ChoiceProps) {
  const styles = useStyles();
  const text = choices.find(([value]) => value === chosen)?.[1] ?? any;
  return (
    <Menu
      checkedValues={{ [label]: [chosen ?? ''] }}
      onCheckedValueChange={(_event, data) => onChoose(data.checkedItems[0] || null)}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          size="small"
          appearance={chosen === null ? 'subtle' : 'outline'}
          className={mergeClasses(styles.choice, styles.touch)}
          aria-label={`${label}: ${text}`}
        >
          {text}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList className={styles.menu}>
          <MenuItemRadio name={label} value="">
            {any}
          </MenuItemRadio>
          {choices.map(([value, choice]) => (
            <MenuItemRadio key={value} name={label} value={value}>
              {choice}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
