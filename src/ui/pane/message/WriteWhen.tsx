// Say when, with Outlook's own reply: the date is chosen here, the sentence goes there, and there it is sent.
// For a message that sync does not know, or a person who is not signed in: no promise is kept yet.

import { Button, Field, makeStyles, Radio, tokens } from '@fluentui/react-components';
import { escapeUTF8 } from 'entities';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Day } from '../../../domain/day';
import type { Person } from '../../../domain/person';
import type { WorkingHours } from '../../../domain/view';
import type { When } from '../../../domain/when';
import type { Register } from '../../../language/courtesy/templates';
import { whenPhrase } from '../../../language/courtesy/whenPhrase';
import type { RequestRow } from '../../../store/rows';
import type { OwnTemplates } from '../../../store/templates';
import { ChoiceRow } from '../../shared/choice/ChoiceRow';
import { courtesyFor, languageOfAsk } from '../../shared/courtesy/courtesyFor';
import { replyTexts } from '../../shared/reply/replyTexts';
import { useBoxStyles } from '../../shared/reply/useBoxStyles';
import { DatePick } from '../../shared/sayWhen/DatePick';
import { sayWhenTexts } from '../../shared/sayWhen/sayWhenTexts';
import { useTexts } from '../../shared/texts/texts';
import { paneTexts } from '../paneTexts';

const useStyles = makeStyles({
  sentence: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: tokens.strokeWidthThicker,
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke1,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
  },
});

const noOwn: OwnTemplates = new Map();

export interface WriteWhenProps {
  readonly row: RequestRow;
  readonly day: Day;
  readonly hours: WorkingHours;
  /** Opens Outlook's own reply with this HTML in it. */
  readonly onWrite: (html: string) => void;
  readonly onClose: () => void;
  /** How they were addressed before. */
  readonly register?: Register;
  /** Texts of the user's own. */
  readonly own?: OwnTemplates;
}

export default function WriteWhen({
  row,
  day,
  hours,
  onWrite,
  onClose,
  register: start = 'vy',
  own = noOwn,
}: WriteWhenProps) {
  const styles = useBoxStyles();
  const ours = useStyles();
  const reader = useTexts();
  const { t } = sayWhenTexts(reader);
  const pane = paneTexts(reader);
  const [when, setWhen] = useState<When | null>(null);
  const [register, setRegister] = useState(start);
  const [isMissing, setMissing] = useState(false);
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.querySelector('button')?.focus(), []);
  const language = languageOfAsk(row, reader.language);
  const nobody: Person = { name: '', address: '' };
  const text =
    when &&
    courtesyFor({
      purpose: 'holding',
      language,
      register,
      reader: row.waiting[0] ?? row.asker ?? nobody,
      when: whenPhrase(when, day.date, language),
      own,
    });

  const write = () => {
    if (text === null) return setMissing(true);
    onWrite(`<p>${escapeUTF8(text).replaceAll('\n', '<br>')}</p>`);
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };

  return (
    <section ref={box} className={styles.box} aria-label={t('title.holding')} onKeyDown={onKeyDown}>
      <h2 className={styles.title}>{t('title.holding')}</h2>
      <p className={styles.quiet}>{pane.t('when.hint')}</p>
      <DatePick
        day={day}
        hours={hours}
        when={when}
        onWhen={(next) => {
          setMissing(false);
          setWhen(next);
        }}
      />
      {language === 'ru' && (
        <Field label={t('address.label')}>
          <ChoiceRow
            value={register}
            onChange={(_event, data) => setRegister(data.value === 'ty' ? 'ty' : 'vy')}
          >
            <Radio value="vy" label={t('address.vy')} />
            <Radio value="ty" label={t('address.ty')} />
          </ChoiceRow>
        </Field>
      )}
      <div role="status">
        {text !== null && (
          <p className={ours.sentence} dir="auto">
            {text}
          </p>
        )}
        {isMissing && <p className={styles.quiet}>{t('dates.needed')}</p>}
      </div>
      <div className={styles.foot}>
        <Button appearance="primary" className={styles.send} onClick={write}>
          {pane.t('when.open')}
        </Button>
        <Button appearance="subtle" onClick={onClose}>
          {replyTexts(reader).t('close.button')}
        </Button>
      </div>
    </section>
  );
}
