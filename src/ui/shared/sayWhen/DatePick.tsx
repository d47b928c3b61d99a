// A date by chip, by calendar or by words.

import { Field, Input, makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { dateChips } from '../../../domain/dateChips';
import type { Day } from '../../../domain/day';
import type { WorkingHours } from '../../../domain/view';
import { endOfWhen, type When } from '../../../domain/when';
import { whenWords } from '../../../language/courtesy/whenWords';
import { useTexts } from '../texts/texts';
import { sayWhenTexts } from './sayWhenTexts';
import { whenLabel } from './whenLabel';

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXXS },
  chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  chip: { minWidth: 'auto', '@media (hover: none)': { minHeight: '44px' } },
  fields: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  field: { flex: '1 1 160px', minWidth: 0 },
});

interface DatePickProps {
  /** What the date is for; by when, where not given. */
  readonly label?: string;
  readonly day: Day;
  readonly hours: WorkingHours;
  readonly when: When | null;
  /** null: what is typed is no date, or one that has passed. */
  readonly onWhen: (when: When | null) => void;
}

export function DatePick({ label, day, hours, when, onWhen }: DatePickProps) {
  const styles = useStyles();
  const texts = sayWhenTexts(useTexts());
  const { t } = texts;
  const [isPicking, setPicking] = useState(false);
  const [picked, setPicked] = useState('');
  const [words, setWords] = useState('');
  const chips = dateChips(day.now, hours);
  const isPast = (date: string) => endOfWhen({ date, minute: null }, day.zone) <= day.now;
  const found = words.trim() === '' ? null : whenWords(words, day.now, hours);
  const same = (chip: When) => chip.date === when?.date && chip.minute === when.minute;

  const pick = (date: string) => {
    setPicked(date);
    setWords('');
    onWhen(date === '' || isPast(date) ? null : { date, minute: null });
  };
  const type = (typed: string) => {
    setWords(typed);
    setPicked('');
    const read = typed.trim() === '' ? 'none' : whenWords(typed, day.now, hours);
    onWhen(typeof read === 'string' ? null : read);
  };
  return (
    <>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{label ?? t('dates.label')}</legend>
        <div className={styles.chips}>
          {chips.map((chip) => (
            <ToggleButton
              key={`${chip.date} ${chip.minute}`}
              className={styles.chip}
              size="small"
              shape="circular"
              checked={words === '' && picked === '' && same(chip)}
              onClick={() => {
                setWords('');
                setPicked('');
                onWhen(chip);
              }}
            >
              {whenLabel(chip, day, texts)}
            </ToggleButton>
          ))}
          <ToggleButton
            className={styles.chip}
            size="small"
            shape="circular"
            aria-expanded={isPicking}
            checked={isPicking}
            onClick={() => setPicking(!isPicking)}
          >
            {t('dates.pick')}
          </ToggleButton>
        </div>
      </fieldset>
      {isPicking && (
        <div className={styles.fields}>
          <Field
            className={styles.field}
            label={t('dates.day')}
            {...(picked !== '' && isPast(picked) && { validationMessage: t('dates.past') })}
          >
            <Input
              type="date"
              min={day.date}
              value={picked}
              autoFocus
              onChange={(_event, data) => pick(data.value)}
            />
          </Field>
          <Field className={styles.field} label={t('dates.words')} {...said(found)}>
            <Input
              value={words}
              placeholder={t('dates.wordsHint')}
              onChange={(_event, data) => type(data.value)}
            />
          </Field>
        </div>
      )}
    </>
  );

  function said(read: ReturnType<typeof whenWords> | null) {
    if (read === null) return {};
    if (read === 'past') return { validationMessage: t('dates.past') };
    if (read === 'none') return { validationMessage: t('dates.none'), validationState: 'none' as const };
    const label = t('dates.read', { when: whenLabel(read, day, texts) });
    return { validationMessage: label, validationState: 'success' as const };
  }
}
