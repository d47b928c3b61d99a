// *Ask how I help*: up to five colleagues, and the message as each of them gets it.

import {
  Button,
  Checkbox,
  Field,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Textarea,
} from '@fluentui/react-components';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { Person } from '../../../../domain/person';
import { askHow } from '../../../../language/courtesy/askHow';
import { noteAsked } from '../../../../store/asked';
import { registerFor } from '../../../../store/registerRows';
import { shownName } from '../../people/givenName';
import { bytesTooMany, directContent } from '../../reply/replyContent';
import { useBoxStyles } from '../../reply/useBoxStyles';
import { useDraft } from '../../reply/useDraft';
import { useMaySend } from '../../reply/useMaySend';
import { useSession } from '../../session/Session';
import { useTexts } from '../../texts/texts';
import { askedTexts } from './askedTexts';

const useStyles = makeStyles({
  people: { margin: 0, padding: 0, border: 'none', minWidth: 0, display: 'flex', flexDirection: 'column' },
  legend: { padding: 0 },
});

interface AskHowProps {
  readonly people: readonly Person[];
}

export function AskHow({ people }: AskHowProps) {
  const styles = useBoxStyles();
  const own = useStyles();
  const reader = useTexts();
  const { t, count } = askedTexts(reader);
  const { db, outbox, now } = useSession();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isSending, setSending] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  // One message goes to all of them: вы, unless each is ты.
  const start = useLiveQuery(async () => {
    const registers = await Promise.all(people.map(({ address }) => registerFor(db, address)));
    return askHow(reader.language, registers.every((each) => each === 'ty') ? 'ty' : 'vy');
  }, [db, people, reader.language]);
  const draft = useDraft('askHow', start ?? null);
  const { ask, notice } = useMaySend('directMessage');
  const chosen = people.filter(({ address }) => !left.has(address));
  const words = (draft.text ?? '').trim();
  const isTooLong = bytesTooMany(words) > 0;

  const send = async () => {
    setSending(true);
    setFailed(false);
    try {
      if (!(await ask())) return;
      const at = now();
      const rows = chosen.map((person) => ({ person, at, text: crypto.randomUUID() }));
      await outbox.sendAll(
        rows.map(({ person, text }) => ({
          id: text,
          conversation: `chat with ${person.address}`,
          content: directContent(person, words),
          seenUpTo: null,
        })),
      );
      await noteAsked(db, rows, at).catch((error: unknown) =>
        console.error('Whom you asked could not be noted', error),
      );
      await draft.clear();
    } catch (error) {
      console.error('The question could not be written down', error);
      setFailed(true);
    } finally {
      setSending(false);
    }
  };

  const choose = (address: string, isChosen: boolean) => {
    const next = new Set(left);
    if (isChosen) next.delete(address);
    else next.add(address);
    setLeft(next);
  };
  return (
    <section className={styles.box} aria-label={t('ask.title')}>
      <h2 className={styles.title}>{t('ask.title')}</h2>
      <p className={styles.quiet}>{t('ask.hint')}</p>
      <fieldset className={own.people}>
        <legend className={own.legend}>{t('ask.people')}</legend>
        {people.map((person) => (
          <Checkbox
            key={person.address}
            label={shownName(person)}
            checked={!left.has(person.address)}
            onChange={(_event, { checked }) => choose(person.address, checked === true)}
          />
        ))}
      </fieldset>
      <Field
        label={t('ask.message')}
        {...(isTooLong ? { validationState: 'error', validationMessage: t('ask.tooLong') } : {})}
      >
        <Textarea
          className={styles.text}
          value={draft.text ?? ''}
          rows={4}
          resize="vertical"
          dir="auto"
          onChange={(_event, { value }) => draft.set(value)}
        />
      </Field>
      {notice}
      {hasFailed && (
        <MessageBar intent="error">
          <MessageBarBody>{t('ask.failed')}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.foot}>
        <Button
          className={styles.send}
          appearance="primary"
          disabledFocusable={chosen.length === 0 || words === '' || isTooLong || isSending}
          onClick={() => void send()}
        >
          {count('ask.send', chosen.length)}
        </Button>
      </div>
    </section>
  );
}
