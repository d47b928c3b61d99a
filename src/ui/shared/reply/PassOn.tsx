// Pass on: a message to a colleague who is closer to it, and one to the asker; both are seen in full before they go.

import { Button, Field, MessageBar, MessageBarBody, Textarea } from '@fluentui/react-components';
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef, useState } from 'react';
import type { Person } from '../../../domain/person';
import type { ReplyWays } from '../../../domain/replyWays';
import type { OutboxContent } from '../../../store/outboxRows';
import { registerFor } from '../../../store/registerRows';
import type { RequestRow } from '../../../store/rows';
import { ownTemplates } from '../../../store/templates';
import { courtesyFor, languageOfAsk } from '../courtesy/courtesyFor';
import { ColleaguePicker } from '../people/ColleaguePicker';
import { givenName, shownName } from '../people/givenName';
import { useSession } from '../session/Session';
import { useTexts } from '../texts/texts';
import { boxKeys } from './boxKeys';
import { bytesTooMany, directContent, replyContent, seenUpTo } from './replyContent';
import { replyTexts } from './replyTexts';
import type { Sent } from './Sent';
import { useBoxStyles } from './useBoxStyles';
import { useDraft } from './useDraft';
import { useMaySend } from './useMaySend';
import { useOtherWindow } from './useOtherWindow';
import { useReplyWays } from './useReplyWays';

interface PassOnProps {
  readonly row: RequestRow;
  readonly onClose: () => void;
  readonly onSent: (sent: Sent) => void;
}

export default function PassOn({ row, onClose, onSent }: PassOnProps) {
  const styles = useBoxStyles();
  const { t } = replyTexts(useTexts());
  const { account } = useSession();
  const ways = useReplyWays(row);
  const [other, setOther] = useState<Person | null>(null);
  if (ways === undefined) return null;
  const asker = ways?.alone.to[0];
  return (
    <section className={styles.box} aria-label={t('title.passOn')}>
      <h3 className={styles.title}>{t('title.passOn')}</h3>
      {!ways || !asker ? (
        <p className={styles.quiet}>{t('failed.noMessage')}</p>
      ) : other ? (
        <BothMessages
          key={other.address}
          row={row}
          ways={ways}
          asker={asker}
          other={other}
          onOther={() => setOther(null)}
          onClose={onClose}
          onSent={onSent}
        />
      ) : (
        <>
          <ColleaguePicker
            label={t('passOn.to')}
            placeholder={t('passOn.find')}
            nobody={t('passOn.nobody')}
            except={[asker.address, account.address]}
            onPick={setOther}
          />
          <p className={styles.quiet}>{t('passOn.pick')}</p>
        </>
      )}
      {(!other || !ways) && (
        <div className={styles.foot}>
          <Button appearance="subtle" className={styles.close} onClick={onClose}>
            {t('close.button')}
          </Button>
        </div>
      )}
    </section>
  );
}

interface BothMessagesProps extends PassOnProps {
  readonly ways: ReplyWays;
  readonly asker: Person;
  readonly other: Person;
  readonly onOther: () => void;
}

function BothMessages({ row, ways, asker, other, onOther, onClose, onSent }: BothMessagesProps) {
  const styles = useBoxStyles();
  const reader = useTexts();
  const { t } = replyTexts(reader);
  const { db, outbox, now } = useSession();
  // What was said to me alone is mine to tell, in my words.
  const isPersonal = row.isPrivate || row.form === 'oneOnOne';
  const subject = row.isPrivate ? '' : row.subject.trim();
  const starts = useLiveQuery(async () => {
    const [own, toOther, toAsker] = await Promise.all([
      ownTemplates(db),
      registerFor(db, other.address),
      registerFor(db, asker.address),
    ]);
    const shared = { language: languageOfAsk(row, reader.language), own };
    const quotes = isPersonal
      ? []
      : row.asks.filter((ask) => !ask.isAnswered).map(({ quote }) => `> ${quote}`);
    const ask = courtesyFor({
      ...shared,
      purpose: 'passOn',
      register: toOther,
      reader: other,
      other: givenName(asker),
    });
    return {
      other: `${ask.trimEnd()}\n\n${quotes.join('\n')}`,
      asker: courtesyFor({
        ...shared,
        purpose: 'passedOn',
        register: toAsker,
        reader: asker,
        other: givenName(other),
      }),
    };
  }, [db, row, reader.language, isPersonal, other, asker]);
  const ids = {
    other: `passOn:${row.conversation}:${other.address}`,
    asker: `passedOn:${row.conversation}:${other.address}`,
  };
  const toOther = useDraft(ids.other, starts?.other ?? null);
  const toAsker = useDraft(ids.asker, starts?.asker ?? null);
  const [problem, setProblem] = useState<'empty' | 'store' | null>(null);
  const maySend = useMaySend(row.channel === 'mail' ? 'mail' : 'directMessage');
  const otherWindow = useOtherWindow(row.conversation);
  const isBusy = useRef(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const isReady = toOther.text !== null && toAsker.text !== null;
  useEffect(() => {
    if (isReady) field.current?.focus();
  }, [isReady]);
  if (toOther.text === null || toAsker.text === null) return null;
  const texts = { other: toOther.text.trim(), asker: toAsker.text.trim() };

  const send = async () => {
    if (isBusy.current) return;
    if (texts.other === '' || texts.asker === '') return setProblem('empty');
    if (row.channel === 'chat' && bytesTooMany(texts.other) + bytesTooMany(texts.asker) > 0) return;
    isBusy.current = true;
    try {
      if (!(await otherWindow.mayGo()) || !(await maySend.ask())) return;
      const first: OutboxContent =
        row.channel === 'mail'
          ? { kind: 'mail', to: [other], subject, text: texts.other, html: null }
          : directContent(other, texts.other);
      const second = replyContent(row, ways, 'alone', texts.asker);
      const rows = await outbox.sendAll([
        {
          conversation: `passOn:${row.conversation}`,
          content: first,
          seenUpTo: seenUpTo(first, row.lastAt, now()),
        },
        {
          conversation: row.conversation,
          content: second,
          seenUpTo: seenUpTo(second, row.lastAt, now()),
        },
      ]);
      await Promise.all([toOther.clear(), toAsker.clear()]);
      onSent({
        ids: rows.map(({ id }) => id),
        drafts: [
          { id: ids.other, text: texts.other },
          { id: ids.asker, text: texts.asker },
        ],
        action: 'passOn',
      });
    } catch (error) {
      console.error('The messages could not be written down', error);
      setProblem('store');
    } finally {
      isBusy.current = false;
    }
  };

  const onKeyDown = boxKeys(() => void send(), onClose);

  return (
    <>
      <Field
        label={t('passOn.toOther', { name: shownName(other) })}
        {...(row.channel === 'mail' && {
          hint: t('passOn.subject', { subject: subject || reader.t('row.noSubject') }),
        })}
      >
        <Textarea
          textarea={{ ref: field }}
          className={styles.text}
          value={toOther.text}
          rows={6}
          resize="vertical"
          dir="auto"
          onChange={(_event, data) => toOther.set(data.value)}
          onKeyDown={onKeyDown}
        />
      </Field>
      {isPersonal && <p className={styles.quiet}>{t('passOn.private')}</p>}
      <Field label={t('passOn.toAsker', { name: shownName(asker) })}>
        <Textarea
          className={styles.text}
          value={toAsker.text}
          rows={3}
          resize="vertical"
          dir="auto"
          onChange={(_event, data) => toAsker.set(data.value)}
          onKeyDown={onKeyDown}
        />
      </Field>
      {problem !== null && (
        <MessageBar intent={problem === 'store' ? 'error' : 'warning'} layout="multiline">
          <MessageBarBody>{t(problem === 'store' ? 'failed.store' : 'send.empty')}</MessageBarBody>
        </MessageBar>
      )}
      {otherWindow.notice}
      {maySend.notice}
      <div className={styles.foot}>
        <Button appearance="primary" className={styles.send} onClick={() => void send()}>
          {t('passOn.send', { other: givenName(other), name: givenName(asker) })}
        </Button>
        <Button appearance="subtle" className={styles.close} onClick={onOther}>
          {t('passOn.change')}
        </Button>
        <Button appearance="subtle" className={styles.close} onClick={onClose}>
          {t('close.button')}
        </Button>
      </div>
    </>
  );
}
