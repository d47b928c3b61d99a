// The reply box: plain text to the asker alone, or by choice to all; the asks tick themselves as one writes.

import { Textarea } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import { needsSecondLook, peopleOfReach } from '../../../domain/replyWays';
import type { RequestRow } from '../../../store/rows';
import { shownName } from '../people/givenName';
import { useSession } from '../session/Session';
import { useCircle } from '../session/useCircle';
import { useTexts } from '../texts/texts';
import { AudienceChoice } from './AudienceChoice';
import { boxKeys } from './boxKeys';
import { type Alternative, DeclineChoices } from './DeclineChoices';
import { NothingToAnswer } from './NothingToAnswer';
import { ReplyAsks } from './ReplyAsks';
import { type Audience, bytesTooMany, replyContent, replyKind, seenUpTo } from './replyContent';
import { replyTexts } from './replyTexts';
import { SendFoot } from './SendFoot';
import type { Sent } from './Sent';
import { useBoxStyles } from './useBoxStyles';
import { useDraft } from './useDraft';
import { useMaySend } from './useMaySend';
import { useOtherWindow } from './useOtherWindow';
import { useReplyWays } from './useReplyWays';
import { useStartText } from './useStartText';

interface ReplyBoxProps {
  readonly row: RequestRow;
  readonly purpose: 'reply' | 'askBack' | 'decline';
  readonly onClose: () => void;
  readonly onSent: (sent: Sent) => void;
}

export default function ReplyBox({ row, purpose, onClose, onSent }: ReplyBoxProps) {
  const styles = useBoxStyles();
  const { t } = replyTexts(useTexts());
  const { outbox, now } = useSession();
  const circle = useCircle();
  const ways = useReplyWays(row);
  const [alternative, setAlternative] = useState<Alternative>({ other: null, when: null });
  const start = useStartText(row, purpose, alternative);
  const draftId = `${purpose}:${row.conversation}`;
  const draft = useDraft(draftId, start);
  const [audience, setAudience] = useState<Audience>('alone');
  const maySend = useMaySend(replyKind(row, audience));
  const otherWindow = useOtherWindow(row.conversation);
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

  if (ways === null) return <NothingToAnswer row={row} title={t(`title.${purpose}`)} onClose={onClose} />;
  if (!isReady || !ways || !circle || text === null) return null;

  const reach = (audience === 'all' && ways.all) || ways.alone;
  const people = peopleOfReach(reach);
  const [asker] = ways.alone.to;
  const tooMany = row.channel === 'chat' ? bytesTooMany(text) : 0;

  const send = async (isSure: boolean) => {
    if (isBusy.current) return;
    if (text.trim() === '') return setProblem('empty');
    if (tooMany > 0) return;
    if (!isSure && needsSecondLook(reach, circle)) return setAskingTwice(true);
    isBusy.current = true;
    try {
      if (!(await otherWindow.mayGo()) || !(await maySend.ask())) return;
      const content = replyContent(row, ways, audience, text.trim());
      const seen = seenUpTo(content, row.lastAt, now());
      const { id } = await outbox.send({ conversation: row.conversation, content, seenUpTo: seen });
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
      <AudienceChoice
        row={row}
        ways={ways}
        audience={audience}
        onAudience={(next) => {
          setAudience(next);
          setAskingTwice(false);
        }}
      />
      {purpose === 'decline' && asker && (
        <DeclineChoices
          asker={asker}
          alternative={alternative}
          onAlternative={setAlternative}
          isOwn={!draft.isProposed}
        />
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
        onKeyDown={boxKeys(() => void send(false), onClose)}
      />
      {purpose === 'reply' && <ReplyAsks row={row} text={text} recipients={people} />}
      <SendFoot
        reach={reach}
        circle={circle}
        tooMany={tooMany}
        problem={
          problem && {
            intent: problem === 'store' ? 'error' : 'warning',
            words: t(problem === 'store' ? 'failed.store' : 'send.empty'),
          }
        }
        notice={
          <>
            {otherWindow.notice}
            {maySend.notice}
          </>
        }
        isAskingTwice={isAskingTwice}
        onSend={(isSure) => void send(isSure)}
        onBack={() => {
          setAskingTwice(false);
          field.current?.focus();
        }}
        onClose={onClose}
        hint={`${t('send.hint')} · ${t('kept.hint')}`}
        hintId={hintId}
      />
    </section>
  );
}
