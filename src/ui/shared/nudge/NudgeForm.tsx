// The reminder's text, and when it leaves: outside working hours mail waits for the morning, and a chat for me.

import { Button, Field, MessageBar, MessageBarBody, Radio, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { dayOf } from '../../../domain/day';
import type { Person } from '../../../domain/person';
import type { WorkingHours } from '../../../domain/view';
import { isWorkedAt, nextStart } from '../../../domain/workingMoment';
import { dayNumber, instantOf, localDate } from '../../../domain/zones';
import type { Register } from '../../../language/courtesy/templates';
import type { RequestRow } from '../../../store/rows';
import type { OwnTemplates } from '../../../store/templates';
import { ChoiceRow } from '../choice/ChoiceRow';
import { courtesyFor, languageOfAsk } from '../courtesy/courtesyFor';
import { givenName, shownName } from '../people/givenName';
import { boxKeys } from '../reply/boxKeys';
import { bytesTooMany, seenUpTo } from '../reply/replyContent';
import { replyTexts } from '../reply/replyTexts';
import type { Sent } from '../reply/Sent';
import { useBoxStyles } from '../reply/useBoxStyles';
import { useDraft } from '../reply/useDraft';
import { useMaySend } from '../reply/useMaySend';
import { useOtherWindow } from '../reply/useOtherWindow';
import { sayWhenTexts } from '../sayWhen/sayWhenTexts';
import { whenLabel } from '../sayWhen/whenLabel';
import { useSession } from '../session/Session';
import { useTexts } from '../texts/texts';
import { nudgeContent, withMyWords } from './nudgeContent';
import { nudgeTexts } from './nudgeTexts';

interface NudgeFormProps {
  readonly row: RequestRow;
  readonly person: Person;
  readonly purpose: 'nudge' | 'nudgeAgain';
  /** Mine: theirs count as the same unless known. */
  readonly hours: WorkingHours;
  readonly register: Register;
  readonly own: OwnTemplates;
  readonly onClose: () => void;
  readonly onSent: (sent: Sent) => void;
}

export function NudgeForm({ row, person, purpose, hours, register, own, onClose, onSent }: NudgeFormProps) {
  const styles = useBoxStyles();
  const reader = useTexts();
  const { t } = nudgeTexts(reader);
  const reply = replyTexts(reader);
  const { db, outbox, now } = useSession();
  const language = languageOfAsk(row, reader.language);
  const marks = language === 'ru' ? (['«', '»'] as const) : (['“', '”'] as const);
  const start = withMyWords(courtesyFor({ purpose, language, register, reader: person, own }), row, marks);
  const draftId = `nudge:${row.conversation}`;
  const draft = useDraft(draftId, start);
  const [opened] = useState(now);
  const [isLater, setLater] = useState(true);
  const [problem, setProblem] = useState<'empty' | 'store' | 'noMessage' | null>(null);
  const [isReminded, setReminded] = useState(false);
  const isBusy = useRef(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const isReady = draft.text !== null;
  useEffect(() => {
    if (isReady) field.current?.focus();
  }, [isReady]);
  const isLate = !isWorkedAt(opened, hours);
  const morning = nextStart(opened, hours);
  const when = momentLabel();
  const isDeferred = isLate && isLater && row.channel === 'mail';
  const text = draft.text;
  const content = nudgeContent(row, person, (text ?? '').trim(), isDeferred ? morning : null);
  const maySend = useMaySend(content?.kind ?? 'mailReply');
  const mayRemind = useMaySend('task');
  const otherWindow = useOtherWindow(row.conversation);
  if (text === null) return null;
  const name = givenName(person);
  const isTooLong = row.channel === 'chat' && bytesTooMany(text) > 0;

  const once = async (work: () => Promise<void>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    try {
      await work();
    } catch (error) {
      console.error('It could not be written down', error);
      setProblem('store');
    } finally {
      isBusy.current = false;
    }
  };
  const send = () =>
    once(async () => {
      if (text.trim() === '') return setProblem('empty');
      if (content === null) return setProblem('noMessage');
      if (isTooLong || !(await otherWindow.mayGo()) || !(await maySend.ask())) return;
      const { conversation } = row;
      const id = crypto.randomUUID();
      // Noted first: without its text in the outbox it counts for nothing.
      await db.nudges.add({ id, conversation, at: now(), isSent: false });
      const seen = seenUpTo(content, row.lastAt, now());
      await outbox.send({ id, conversation, content, seenUpTo: seen });
      await draft.clear();
      onSent({
        ids: [id],
        drafts: [{ id: draftId, text }],
        action: 'nudge',
        ...(isDeferred && { said: t('sent.later', { when }) }),
      });
    });
  const remind = () =>
    once(async () => {
      if (!(await mayRemind.ask())) return;
      const title = t('remind.title', { name });
      const reminder = { title, at: morning, name: shownName(person), webLink: row.webLink };
      const conversation = `reminder:${crypto.randomUUID()}`;
      await outbox.send({ conversation, content: { kind: 'task', reminder }, seenUpTo: null });
      setReminded(true);
    });
  const onKeyDown = boxKeys(() => void send(), onClose);
  const isRemindFirst = isLate && row.channel === 'chat' && !isReminded;
  return (
    <>
      {isLate && row.channel === 'mail' && (
        <Field label={t('when.label')}>
          <ChoiceRow
            value={isLater ? 'later' : 'now'}
            onChange={(_event, data) => setLater(data.value === 'later')}
          >
            <Radio value="later" label={t('when.later', { when })} />
            <Radio value="now" label={t('when.now')} />
          </ChoiceRow>
        </Field>
      )}
      {isLate && row.channel === 'chat' && (
        <p className={styles.quiet} aria-live="polite">
          {isReminded ? t('remind.done', { when }) : t('chat.late')}
        </p>
      )}
      <Textarea
        textarea={{ ref: field }}
        className={styles.text}
        aria-label={t('text.label', { name: shownName(person) })}
        value={text}
        rows={4}
        resize="vertical"
        dir="auto"
        onChange={(_event, data) => {
          setProblem(null);
          draft.set(data.value);
        }}
        onKeyDown={onKeyDown}
      />
      {problem !== null && (
        <MessageBar intent={problem === 'empty' ? 'warning' : 'error'} layout="multiline">
          <MessageBarBody>{reply.t(problem === 'empty' ? 'send.empty' : `failed.${problem}`)}</MessageBarBody>
        </MessageBar>
      )}
      {otherWindow.notice}
      {maySend.notice}
      {mayRemind.notice}
      <div className={styles.foot}>
        {isRemindFirst && (
          <Button appearance="primary" className={styles.send} onClick={() => void remind()}>
            {t('remind.button', { when })}
          </Button>
        )}
        <Button
          appearance={isRemindFirst ? 'secondary' : 'primary'}
          className={styles.send}
          disabledFocusable={isTooLong}
          onClick={() => void send()}
        >
          {isDeferred ? t('send.later', { name, when }) : t('send.now', { name })}
        </Button>
        <Button appearance="subtle" className={styles.close} onClick={onClose}>
          {reply.t('close.button')}
        </Button>
      </div>
    </>
  );

  function momentLabel(): string {
    const date = localDate(morning, hours.zone);
    const minute = Math.round((morning - instantOf(dayNumber(date), 0, hours.zone)) / 60_000);
    return whenLabel({ date, minute }, dayOf(opened, hours.zone), sayWhenTexts(reader));
  }
}
