// The three plain choices: what Heed reads, how far back, whose domains count as colleagues.

import {
  Dropdown,
  Field,
  Input,
  makeStyles,
  Option,
  Radio,
  RadioGroup,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Settings } from '../../../store/rows';
import { useTexts } from '../texts/texts';
import { readDomains } from './domains';

export type Reading = Pick<Settings, 'level' | 'days' | 'colleagueDomains'>;

const useStyles = makeStyles({
  choices: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  hint: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  days: { minWidth: '160px', maxWidth: '240px' },
});

const spans = [7, 14, 30, 60, 90, 180, 365];

interface ReadingChoicesProps {
  readonly value: Reading;
  readonly onChange: (change: Partial<Reading>) => void;
  /** The user's own domains, shown while none was given. */
  readonly ownDomains: readonly string[];
  /** false where a heading says it already. */
  readonly hasLevelLabel: boolean;
}

export function ReadingChoices({ value, onChange, ownDomains, hasLevelLabel }: ReadingChoicesProps) {
  const styles = useStyles();
  const { t, count } = useTexts();
  const shownDomains = value.colleagueDomains.length > 0 ? value.colleagueDomains : ownDomains;
  const [typed, setTyped] = useState<string | null>(null);
  const { domains, bad } = readDomains(typed ?? shownDomains.join(', '));
  const days = spans.includes(value.days) ? spans : [...spans, value.days].sort((a, b) => a - b);
  return (
    <div className={styles.choices}>
      <Field {...(hasLevelLabel ? { label: t('settings.level') } : {})}>
        <RadioGroup
          {...(hasLevelLabel ? {} : { 'aria-label': t('settings.level') })}
          value={value.level}
          onChange={(_event, data) => onChange({ level: data.value === 'headers' ? 'headers' : 'text' })}
        >
          {(['headers', 'text'] as const).map((level) => (
            <Radio
              key={level}
              value={level}
              label={
                <>
                  {t(`settings.${level}`)}
                  <span className={styles.hint}>{t(`settings.${level}Hint`)}</span>
                </>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      <Field label={t('settings.days')}>
        <Dropdown
          className={styles.days}
          value={count('settings.dayCount', value.days)}
          selectedOptions={[String(value.days)]}
          onOptionSelect={(_event, data) => onChange({ days: Number(data.optionValue) })}
        >
          {days.map((span) => (
            <Option key={span} value={String(span)} text={count('settings.dayCount', span)}>
              {count('settings.dayCount', span)}
            </Option>
          ))}
        </Dropdown>
      </Field>
      <Field
        label={t('settings.domains')}
        hint={t('settings.domainsHint')}
        {...(bad === null ? {} : { validationMessage: t('settings.domainsBad', { domain: bad }) })}
      >
        <Input
          value={typed ?? shownDomains.join(', ')}
          onChange={(_event, data) => setTyped(data.value)}
          onBlur={() => {
            if (typed === null || bad !== null) return;
            setTyped(null);
            onChange({ colleagueDomains: domains });
          }}
        />
      </Field>
    </div>
  );
}
