// One courteous text: changed in place, kept as it is typed, with how it reads below.

import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import {
  fillTemplate,
  type Purpose,
  type Register,
  shippedTemplate,
} from '../../../../language/courtesy/templates';
import { whenPhrase } from '../../../../language/courtesy/whenPhrase';
import { longestTemplate, type OwnTemplates, writeTemplate } from '../../../../store/templates';
import { templateName } from '../../courtesy/courtesyFor';
import { useSession } from '../../session/Session';
import { useDay } from '../../session/useDay';
import { useTexts } from '../../texts/texts';
import type { Language } from '../../texts/textsIn';
import { templateTexts } from './templateTexts';

const useStyles = makeStyles({
  text: { width: '100%' },
  reset: { alignSelf: 'flex-start' },
  preview: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
});

const dated: readonly Purpose[] = ['holding', 'early'];

interface TemplateFieldProps {
  readonly purpose: Purpose;
  readonly language: Language;
  readonly register: Register;
  readonly own: OwnTemplates;
}

export function TemplateField({ purpose, language, register, own }: TemplateFieldProps) {
  const styles = useStyles();
  const { t } = templateTexts(useTexts());
  const { db, now } = useSession();
  const day = useDay();
  const name = templateName(purpose, language, register);
  const shipped = shippedTemplate(purpose, language, register);
  const [text, setText] = useState(own.get(name) ?? shipped);
  const isOwn = text.trim() !== '' && text !== shipped;

  const change = (next: string) => {
    setText(next);
    writeTemplate(db, name, next === shipped ? null : next, now()).catch((error: unknown) =>
      console.error('The text could not be kept', error),
    );
  };
  const people = language === 'ru' ? { name: 'Мария', other: 'Анна' } : { name: 'Maria', other: 'Anna' };
  const when = whenPhrase({ date: day.weekAhead, minute: null }, day.date, language);
  const lacksDate = dated.includes(purpose) && !text.includes('{when}');
  return (
    <>
      <Field
        label={t('text')}
        hint={t('marks')}
        {...(lacksDate && { validationState: 'warning', validationMessage: t('noWhen') })}
      >
        <Textarea
          className={styles.text}
          value={text}
          rows={3}
          resize="vertical"
          maxLength={longestTemplate}
          onChange={(_event, data) => change(data.value)}
        />
      </Field>
      <p className={styles.preview} lang={language}>
        {t('preview', { text: fillTemplate(isOwn ? text : shipped, { ...people, when }) })}
      </p>
      <Button
        className={styles.reset}
        size="small"
        disabledFocusable={!isOwn}
        onClick={() => change(shipped)}
      >
        {t('reset')}
      </Button>
    </>
  );
}
