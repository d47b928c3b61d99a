// The reply box: plain text to the asker alone, or by choice to all; the asks tick themselves as one writes.

import {
  Button,
  Field,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Radio,
  RadioGroup,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import { needsSecondLook, peopleOfReach } from '../../../domain/replyWays';
import type { RequestRow } from '../../../store/rows';
import { givenName, shownName } from '../people/givenName';
import { useSession } from '../session/Session';
import { useCircle } from '../session/useCircle';
import { useTexts } from '../texts/texts';
import { ReplyAsks } from './ReplyAsks';
import { type Audience, bytesTooMany, chatLimit, replyContent } from './replyContent';
import { replyTexts } from './replyTexts';
import { SecondLook } from './SecondLook';
import type { Sent } from './Sent';
import { useDraft } from './useDraft';
import { useReplyWays } from './useReplyWays';
import { useStartText } from './useStartText';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalS,
  },
  send: { maxWidth: '100%', minHeight: '32px', overflowWrap: 'anywhere' },
  text: { width: '100%' },
});

interface ReplyBoxProps {
  readonly row: RequestRow;
  readonly purpose: 'reply' | 'askBack' | 'decline';
  readonly onClose: () => void;
  readonly onSent: (sent: Sent) => void;
}

export default function ReplyBox({ row, purpose, onClose, onSent }: ReplyBoxProps) {
  const styles = useStyles();
  const reader = useTexts();
  const { t, count } = replyTexts(reader);
  const { outbox, host } = useSession();
  const circle = useCircle();
  const ways = useReplyWays(row);
  const start = useStartText(row, purpose);
  const draftId = `${purpose}:${row.conversation}`;
  const draft = useDraft(draftId, start);
  const [audience, setAudience] = useState<Audience>('alone');
  const [isAskingTwice, setAskingTwice] = useState(false);
  const [problem, setProblem] = useState<'empty' | 'store' | null>(null);
  const isBusy = useRef(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const hintId = useId();
  const text = draft.text;
  const isReady = text !== null && ways !== undefined && circle !== null;

  useEffect(() => {
    const area = field.current;
    if (!isReady || !area) return;
    area.focus();
    area.setSelectionRange(area.value.length, area.value.length);
  }, [isReady]);

  if (ways === null) {
    const link = row.webLink;
    return (
      <section className={styles.box} aria-label={t(`title.${purpose}`)}>
        <p className={styles.quiet}>{t('failed.noMessage')}</p>
        <div className={styles.foot}>
          {link !== null && (
            <Button size="small" onClick={() => host.openLink(link)}>
              {reader.t(row.channel === 'mail' ? 'row.openMail' : 'row.openChat')}
            </Button>
          )}
          <Button size="small" appearance="subtle" onClick={onClose}>
            {t('close.button')}
          </Button>
        </div>
      </section>
    );
  }
  if (!isReady || !ways || !circle || text === null) return null;

  const [asker] = ways.alone.to;
  const reach = (audience === 'all' && ways.all) || ways.alone;
  const people = peopleOfReach(reach);
  const name = asker ? givenName(asker) : '';
  const tooMany = row.channel === 'chat' ? bytesTooMany(text) : 0;

  const send = async (isSure: boolean) => {
    if (isBusy.current) return;
    if (text.trim() === '') return setProblem('empty');
    if (tooMany > 0) return;
    if (!isSure && needsSecondLook(reach, circle)) return setAskingTwice(true);
    isBusy.current = true;
    try {
      const content = replyContent(row, ways, audience, text.trim());
      // The chat between the two is another one: what is newer there than this moment is news.
      const seenUpTo = content.kind === 'directMessage' ? null : row.lastAt;
      const { id } = await outbox.send({ conversation: row.conversation, content, seenUpTo });
      await draft.clear();
      onSent({ ids: [id], drafts: [{ id: draftId, text }], action: purpose });
    } catch (error) {
      console.error('The answer could not be written down', error);
      setProblem('store');
    } finally {
      isBusy.current = false;
    }
  };

  return (
    <section className={styles.box} aria-label={t(`title.${purpose}`)}>
      <h3 className={styles.title}>{t(`title.${purpose}`)}</h3>
      {purpose !== 'reply' && <p className={styles.quiet}>{t(`hint.${purpose}`)}</p>}
      {ways.all && (
        <Field label={t('who.label')}>
          <RadioGroup
            layout="horizontal"
            value={audience}
            onChange={(_event, data) => {
              setAudience(data.value === 'all' ? 'all' : 'alone');
              setAskingTwice(false);
            }}
          >
            <Radio value="alone" label={t(row.form === 'group' ? 'who.aloneChat' : 'who.alone', { name })} />
            <Radio
              value="all"
              label={count(
                row.channel === 'chat' ? 'who.allChat' : 'who.all',
                peopleOfReach(ways.all).length,
              )}
            />
          </RadioGroup>
        </Field>
      )}
      <Textarea
        textarea={{ ref: field }}
        className={styles.text}
        aria-label={t('text.label', { name: people.map(shownName).join(', ') })}
        aria-describedby={hintId}
        value={text}
        rows={4}
        resize="vertical"
        dir="auto"
        onChange={(_event, data) => {
          setProblem(null);
          setAskingTwice(false);
          draft.set(data.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            void send(false);
          } else if (event.key === 'Escape') {
            event.stopPropagation();
            onClose();
          }
        }}
      />
      {purpose === 'reply' && <ReplyAsks row={row} text={text} recipients={people} />}
      {tooMany > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {t('long.chat', {
              size: Math.ceil((chatLimit + tooMany) / 1024),
              limit: Math.floor(chatLimit / 1024),
            })}
          </MessageBarBody>
        </MessageBar>
      )}
      {problem !== null && (
        <MessageBar intent={problem === 'store' ? 'error' : 'warning'} layout="multiline">
          <MessageBarBody>{t(problem === 'store' ? 'failed.store' : 'send.empty')}</MessageBarBody>
        </MessageBar>
      )}
      {isAskingTwice ? (
        <SecondLook
          reach={reach}
          circle={circle}
          onYes={() => void send(true)}
          onNo={() => {
            setAskingTwice(false);
            field.current?.focus();
          }}
        />
      ) : (
        <div className={styles.foot}>
          <Button
            appearance="primary"
            className={styles.send}
            disabledFocusable={tooMany > 0}
            onClick={() => void send(false)}
          >
            {people.length === 1 ? t('send.one', { name }) : count('send.many', people.length)}
          </Button>
          <Button appearance="subtle" onClick={onClose}>
            {t('close.button')}
          </Button>
          <span id={hintId} className={styles.quiet}>{`${t('send.hint')} · ${t('kept.hint')}`}</span>
        </div>
      )}
    </section>
  );
}
