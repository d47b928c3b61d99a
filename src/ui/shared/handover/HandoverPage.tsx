// The hand-over list before leave: lines are ticked one by one, the text is seen in full, then copied or sent.

import {
  Button,
  Checkbox,
  Field,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useLiveQuery } from 'dexie-react-hooks';
import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import { handoverLines } from '../../../domain/handover';
import type { Person } from '../../../domain/person';
import type { OutboxContent } from '../../../store/outboxRows';
import { openRequests } from '../../../store/queries';
import { ColleaguePicker } from '../people/ColleaguePicker';
import { givenName, shownName } from '../people/givenName';
import { bytesTooMany, directContent, seenUpTo } from '../reply/replyContent';
import { useBoxStyles } from '../reply/useBoxStyles';
import { useMaySend } from '../reply/useMaySend';
import { useSession } from '../session/Session';
import { useDay } from '../session/useDay';
import { useTexts } from '../texts/texts';
import { useDecisions } from '../waiting/useDecisions';
import { handoverSentence, handoverText } from './handoverText';
import { handoverTexts } from './handoverTexts';

const UndoToasts = lazy(() => import('../waiting/UndoToasts'));

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    width: '100%',
    maxWidth: '720px',
    marginInline: 'auto',
    padding: tokens.spacingHorizontalL,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  lines: { border: 0, margin: 0, padding: 0, display: 'flex', flexDirection: 'column', minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  line: { overflowWrap: 'anywhere' },
});

type Said = 'copied' | 'notCopied' | 'failed' | null;

export default function HandoverPage() {
  const styles = useStyles();
  const box = useBoxStyles();
  const reader = useTexts();
  const { t } = handoverTexts(reader);
  const { db, outbox, account, now } = useSession();
  const day = useDay();
  const decisions = useDecisions();
  const open = useLiveQuery(() => openRequests(db, 'mine'), [db]);
  const lines = useMemo(() => {
    if (!open) return undefined;
    // What is old is probably settled: it goes along only when somebody says so.
    const older = handoverLines(open.older).map((line) => ({ ...line, isTicked: false }));
    return [...handoverLines(open.rows), ...older];
  }, [open]);
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [standIn, setStandIn] = useState<Person | null>(null);
  const [edited, setEdited] = useState<string | null>(null);
  const [said, setSaid] = useState<Said>(null);
  const isBusy = useRef(false);
  const mayMail = useMaySend('mail');
  const mayChat = useMaySend('directMessage');
  if (!lines) return null;

  const isTicked = (conversation: string, byItself: boolean) => ticks.get(conversation) ?? byItself;
  const ticked = lines.filter((line) => isTicked(line.conversation, line.isTicked));
  const text = edited ?? handoverText(ticked, standIn, day, reader);
  const tick = (conversation: string, on: boolean) => {
    setTicks(new Map(ticks).set(conversation, on));
    setEdited(null);
  };

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid('copied');
    } catch (error) {
      console.error('The text could not be copied', error);
      setSaid('notCopied');
    }
  };
  const send = async (content: OutboxContent, person: Person) => {
    if (isBusy.current) return;
    isBusy.current = true;
    try {
      if (!(await (content.kind === 'mail' ? mayMail : mayChat).ask())) return;
      const { id } = await outbox.send({
        conversation: `handover:${person.address}`,
        content,
        seenUpTo: seenUpTo(content, now(), now()),
      });
      const undo = async () => ((await outbox.undo(id)) === null ? reader.t('sending.tooLate') : null);
      decisions.did({ id, conversation: null, undo }, t('sent', { name: shownName(person) }), false);
    } catch (error) {
      console.error('The hand-over could not be written down', error);
      setSaid('failed');
    } finally {
      isBusy.current = false;
    }
  };

  const isTooLong = bytesTooMany(text) > 0;
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{t('title')}</h1>
      <p className={box.quiet}>{t(lines.length === 0 ? 'empty' : 'intro')}</p>
      {lines.length > 0 && (
        <>
          <fieldset className={styles.lines}>
            <legend className={styles.legend}>{t('lines')}</legend>
            {lines.map((line) => (
              <Checkbox
                key={line.conversation}
                className={styles.line}
                checked={isTicked(line.conversation, line.isTicked)}
                label={handoverSentence(line, day, reader)}
                onChange={(_event, data) => tick(line.conversation, data.checked === true)}
              />
            ))}
            <p className={box.quiet}>{t('private')}</p>
          </fieldset>
          {standIn ? (
            <div className={box.foot}>
              <span>{t('standIn', { name: shownName(standIn) })}</span>
              <Button
                size="small"
                appearance="subtle"
                onClick={() => {
                  setStandIn(null);
                  setEdited(null);
                }}
              >
                {t('change')}
              </Button>
            </div>
          ) : (
            <ColleaguePicker
              label={t('to')}
              placeholder={t('find')}
              nobody={t('nobody')}
              except={[account.address]}
              onPick={(person) => {
                setStandIn(person);
                setEdited(null);
              }}
            />
          )}
          <Field label={t('text')}>
            <Textarea
              className={box.text}
              value={text}
              rows={10}
              resize="vertical"
              dir="auto"
              onChange={(_event, data) => setEdited(data.value)}
            />
          </Field>
          {standIn && isTooLong && <p className={box.quiet}>{t('tooLong')}</p>}
          {mayMail.notice}
          {mayChat.notice}
          <div className={box.foot}>
            {standIn && (
              <>
                <Button
                  appearance="primary"
                  disabledFocusable={ticked.length === 0}
                  onClick={() =>
                    void send(
                      { kind: 'mail', to: [standIn], subject: t('subject'), text, html: null },
                      standIn,
                    )
                  }
                >
                  {t('mail', { name: givenName(standIn) })}
                </Button>
                <Button
                  disabledFocusable={ticked.length === 0 || isTooLong}
                  onClick={() => void send(directContent(standIn, text), standIn)}
                >
                  {t('chat', { name: givenName(standIn) })}
                </Button>
              </>
            )}
            <Button onClick={() => void copy()}>{t('copy')}</Button>
          </div>
          <div role="status">
            {said !== null && (
              <MessageBar intent={said === 'copied' ? 'success' : 'warning'}>
                <MessageBarBody>{t(said)}</MessageBarBody>
              </MessageBar>
            )}
          </div>
        </>
      )}
      {decisions.notice && (
        <Suspense fallback={null}>
          <UndoToasts notice={decisions.notice} onUndo={decisions.undo} />
        </Suspense>
      )}
    </div>
  );
}
