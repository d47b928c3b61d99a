// *One thing that would help next time*: own words to the helper's chat, seen in full before they go.

import { Button, Field, MessageBar, MessageBarBody, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Person } from '../../../../domain/person';
import type { RequestRow } from '../../../../store/rows';
import { givenName } from '../../people/givenName';
import { bytesTooMany, directContent } from '../../reply/replyContent';
import { useBoxStyles } from '../../reply/useBoxStyles';
import { useDraft } from '../../reply/useDraft';
import { useMaySend } from '../../reply/useMaySend';
import { useSession } from '../../session/Session';
import { useTexts } from '../../texts/texts';
import { feedbackTexts } from './feedbackTexts';
import { SentLine } from './SentLine';

interface HelpNextTimeProps {
  readonly row: RequestRow;
  readonly helper: Person;
  readonly onClose: () => void;
}

export function HelpNextTime({ row, helper, onClose }: HelpNextTimeProps) {
  const styles = useBoxStyles();
  const { t } = feedbackTexts(useTexts());
  const { outbox } = useSession();
  const draft = useDraft(`helpNextTime:${row.conversation}`, '');
  const { ask, notice } = useMaySend('directMessage');
  const [sent, setSent] = useState<string | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const name = givenName(helper);
  const words = (draft.text ?? '').trim();
  const isTooLong = bytesTooMany(words) > 0;

  const send = async () => {
    setFailed(false);
    try {
      if (!(await ask())) return;
      const conversation = `chat with ${helper.address}`;
      const content = directContent(helper, words);
      setSent((await outbox.send({ conversation, content, seenUpTo: null })).id);
    } catch (error) {
      console.error('The feedback could not be written down', error);
      setFailed(true);
      return;
    }
    await draft.clear().catch((error: unknown) => console.error('The draft could not be forgotten', error));
  };

  if (sent !== null)
    return (
      <SentLine
        id={sent}
        name={name}
        onUndone={() => {
          draft.set(words);
          setSent(null);
        }}
      />
    );
  return (
    <section className={styles.box} aria-label={t('next')}>
      <h3 className={styles.title}>{t('next')}</h3>
      <Field
        label={t('next.label', { name })}
        {...(isTooLong ? { validationState: 'error', validationMessage: t('next.tooLong') } : {})}
      >
        <Textarea
          className={styles.text}
          value={draft.text ?? ''}
          rows={3}
          resize="vertical"
          dir="auto"
          onChange={(_event, { value }) => draft.set(value)}
        />
      </Field>
      <p className={styles.quiet}>{t('next.note', { name })}</p>
      {notice}
      {hasFailed && (
        <MessageBar intent="error">
          <MessageBarBody>{t('next.failed')}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.foot}>
        <Button
          className={styles.send}
          appearance="primary"
          disabledFocusable={words === '' || isTooLong}
          onClick={() => void send()}
        >
          {t('next.send', { name })}
        </Button>
        <Button appearance="subtle" onClick={onClose}>
          {t('next.close')}
        </Button>
      </div>
    </section>
  );
}
