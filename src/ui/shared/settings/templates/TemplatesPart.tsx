// The courteous texts, each the user's own to change: by purpose, language and form of address.

import { Field, makeStyles, Radio, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Register } from '../../../../language/courtesy/templates';
import { ChoiceRow } from '../../choice/ChoiceRow';
import { useOwnTemplates } from '../../courtesy/useOwnTemplates';
import { useTexts } from '../../texts/texts';
import { TemplateField } from './TemplateField';
import { templateTexts } from './templateTexts';

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground3 },
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

const purposes = [
  'holding',
  'early',
  'ready',
  'askBack',
  'decline',
  'passOn',
  'passedOn',
  'nudge',
  'nudgeAgain',
] as const;

interface Form {
  readonly name: 'en' | 'ru.vy' | 'ru.ty';
  readonly language: 'en' | 'ru';
  readonly register: Register;
}

const forms = [
  { name: 'en', language: 'en', register: 'vy' },
  { name: 'ru.vy', language: 'ru', register: 'vy' },
  { name: 'ru.ty', language: 'ru', register: 'ty' },
] as const satisfies readonly Form[];

export default function TemplatesPart() {
  const styles = useStyles();
  const reader = useTexts();
  const { t } = templateTexts(reader);
  const own = useOwnTemplates();
  const [purpose, setPurpose] = useState<(typeof purposes)[number]>('holding');
  const [form, setForm] = useState<Form>(reader.language === 'ru' ? forms[1] : forms[0]);
  if (!own) return null;
  return (
    <div className={styles.part}>
      <p className={styles.hint}>{t('hint')}</p>
      <Field label={t('purpose')}>
        <Select
          value={purpose}
          onChange={(_event, data) => setPurpose(purposes.find((each) => each === data.value) ?? 'holding')}
        >
          {purposes.map((each) => (
            <option key={each} value={each}>
              {t(`purpose.${each}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('form')}>
        <ChoiceRow
          value={form.name}
          onChange={(_event, data) => setForm(forms.find(({ name }) => name === data.value) ?? forms[0])}
        >
          {forms.map(({ name }) => (
            <Radio key={name} value={name} label={t(`form.${name}`)} />
          ))}
        </ChoiceRow>
      </Field>
      <TemplateField
        key={`${purpose} ${form.name}`}
        purpose={purpose}
        language={form.language}
        register={form.register}
        own={own}
      />
    </div>
  );
}
