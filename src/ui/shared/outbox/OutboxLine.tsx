// One text that is not sent: to whom, why, its first words, and the person's choice.

import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  mergeClasses,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { isText, type OutboxContent, type OutboxRow } from '../../../store/outboxRows';
import type { RequestRow } from '../../../store/rows';
import { ConsentNotice } from '../consent/ConsentNotice';
import { givenName, shownName } from '../people/givenName';
import { useBoxStyles } from '../reply/useBoxStyles';
import { featureOf } from '../reply/useMaySend';
import { namesOf } from '../request/requestWords';
import { useSession } from '../session/Session';
import { useDay } from '../session/useDay';
import { type Texts, useTexts } from '../texts/texts';
import { outboxTexts } from './outboxTexts';
import { problemReason } from './problemReason';
import { useNewsSince } from './useNewsSince';
import { wroteWhen } from './wroteWhen';

const useStyles = makeStyles({
  words: {
    display: 'block',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground3,
    unicodeBidi: 'plaintext',
  },
  body: { minWidth: 0 },
  field: { marginTop: tokens.spacingVerticalXS },
});

type Step = 'look' | 'edit' | 'discard';

export function OutboxLine({ row }: { readonly row: OutboxRow }) {
  const styles = useStyles();
  const box = useBoxStyles();
  const reader = useTexts();
  const { t } = outboxTexts(reader);
  const { db, outbox } = useSession();
  const [step, setStep] = useState<Step>('look');
  const [edited, setEdited] = useState<string | null>(null);
  const request = useLiveQuery(() => db.requests.get(row.conversation), [db, row.conversation]);
  const day = useDay();
  const news = useNewsSince(row);
  const { state, hold, content } = row;
  const name = nameOf(content, request, reader) || t('somebody');
  const text = textOf(content);
  const isDecided = state === 'held' || state === 'failed';
  const canEdit = isDecided && text !== null && !hasCard(content);

  /** What has happened since: what held it, or what is known of it meanwhile. */
  const since = (): string => {
    const by = hold === 'theyWrote' ? 'they' : hold === 'iWrote' ? 'me' : news?.by;
    if (by === undefined) return t('old');
    if (by === 'me') return t('iWrote');
    const who = news?.by === 'they' ? news.name : nameFrom(row.newsFrom);
    return who === '' ? t('somebodyWrote') : t('theyWrote', { who });
  };
  const sentence = (): string => {
    if (state === 'held' && hold === 'cannotSee') return t('cannotSee', { name });
    if (state === 'held')
      return `${t('wrote', { name, when: wroteWhen(row.writtenAt, day, reader) })} ${since()}`;
    const reason = t(problemReason(row.problem), { code: row.problem ?? '?' });
    if (state === 'failed') return t('failed', { name, reason });
    if (state === 'uncertain') return t('uncertain', { name });
    return row.problem === null ? t('onItsWay', { name }) : t('later', { name, reason });
  };

  const sendEdited = async () => {
    const words = (edited ?? '').trim();
    if (words === '' || text === null) return;
    await outbox.rewrite(row.id, withText(content, words), news?.at ?? null);
  };
  const confirm = () => void outbox.confirm(row.id, news?.at ?? null);

  if (state === 'failed' && problemReason(row.problem) === 'reason.consent') {
    return (
      <ConsentNotice
        feature={featureOf[content.kind]}
        lack={row.problem === 'adminConsent' ? 'adminConsent' : 'consent'}
        onGranted={confirm}
      />
    );
  }
  return (
    <MessageBar intent={state === 'failed' ? 'error' : isDecided ? 'warning' : 'info'} layout="multiline">
      <MessageBarBody className={styles.body}>
        {step === 'discard' ? t('discardSure') : sentence()}
        {text !== null && step !== 'edit' && (
          <span className={styles.words} title={text}>
            {text}
          </span>
        )}
        {step === 'edit' && (
          <Textarea
            className={mergeClasses(box.text, styles.field)}
            aria-label={t('editLabel', { name })}
            value={edited ?? text ?? ''}
            rows={4}
            resize="vertical"
            dir="auto"
            onChange={(_event, data) => setEdited(data.value)}
          />
        )}
      </MessageBarBody>
      {isDecided && (
        <MessageBarActions>
          {step === 'look' && (
            <>
              <Button size="small" appearance="primary" onClick={confirm}>
                {t(state === 'failed' ? 'retry' : hold === 'cannotSee' ? 'sendAgain' : 'send')}
              </Button>
              {canEdit && (
                <Button size="small" onClick={() => setStep('edit')}>
                  {t('edit')}
                </Button>
              )}
              <Button
                size="small"
                appearance="subtle"
                onClick={() => (hold === 'cannotSee' ? void outbox.noteArrived(row.id) : setStep('discard'))}
              >
                {t(hold === 'cannotSee' ? 'arrived' : 'discard')}
              </Button>
            </>
          )}
          {step === 'edit' && (
            <>
              <Button size="small" appearance="primary" onClick={() => void sendEdited()}>
                {t('editSend', { name })}
              </Button>
              <Button size="small" appearance="subtle" onClick={() => setStep('look')}>
                {t('editClose')}
              </Button>
            </>
          )}
          {step === 'discard' && (
            <>
              <Button size="small" onClick={() => void outbox.discard(row.id)}>
                {t('discardYes')}
              </Button>
              <Button size="small" appearance="primary" onClick={() => setStep('look')}>
                {t('discardNo')}
              </Button>
            </>
          )}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

function nameOf(content: OutboxContent, request: RequestRow | undefined, reader: Texts): string {
  switch (content.kind) {
    case 'mailReply':
    case 'mail':
      return content.to.map(shownName).join(', ');
    case 'directMessage':
      return shownName(content.person);
    default:
      return request ? namesOf(request, reader) : '';
  }
}

/** What the person wrote; null where the row holds no words of theirs. */
function textOf(content: OutboxContent): string | null {
  return isText(content) ? content.text : null;
}

function hasCard(content: OutboxContent): boolean {
  return (content.kind === 'mail' && content.html !== null) || ('card' in content && content.card !== null);
}

function withText(content: OutboxContent, text: string): OutboxContent {
  return isText(content) ? { ...content, text } : content;
}

/** The name to call somebody by of whom Graph told the display name only. */
function nameFrom(name: string | null): string {
  return name === null ? '' : givenName({ name, address: '' });
}
