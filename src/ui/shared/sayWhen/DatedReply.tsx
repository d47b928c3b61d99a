// A text that names a date: the date is chosen, the sentence seen and changed, then sent. It gives or moves a promise.

import { Field, Radio, Textarea } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import type { Circle } from '../../../domain/circle';
import { dateChips } from '../../../domain/dateChips';
import type { Day } from '../../../domain/day';
import type { Person } from '../../../domain/person';
import { needsSecondLook, peopleOfReach, type ReplyWays } from '../../../domain/replyWays';
import type { WorkingHours } from '../../../domain/view';
import { endOfWhen, type When } from '../../../domain/when';
import type { Register } from '../../../language/courtesy/templates';
import { whenPhrase } from '../../../language/courtesy/whenPhrase';
import { keepDraft } from '../../../store/draftRows';
import { writeMeta } from '../../../store/meta';
import type { RequestRow } from '../../../store/rows';
import type { OwnTemplates } from '../../../store/templates';
import { ChoiceRow } from '../choice/ChoiceRow';
import { courtesyFor, languageOfAsk } from '../courtesy/courtesyFor';
import { shownName } from '../people/givenName';
import { AudienceChoice } from '../reply/AudienceChoice';
import { boxKeys } from '../reply/boxKeys';
import { bytesTooMany, replyContent } from '../reply/replyContent';
import { replyTexts } from '../reply/replyTexts';
import { SendFoot } from '../reply/SendFoot';
import type { Sent } from '../reply/Sent';
import { useBoxStyles } from '../reply/useBoxStyles';
import { useMaySend } from '../reply/useMaySend';
import { useOtherWindow } from '../reply/useOtherWindow';
import { useSession } from '../session/Session';
import { useTexts } from '../texts/texts';
import { DatePick } from './DatePick';
import { givePromise } from './givePromise';
import { promiseTitle } from './promiseTitle';
import { sayWhenTexts } from './sayWhenTexts';
import { useDatedText } from './useDatedText';
import { whenLabel } from './whenLabel';

type Problem = 'noDate' | 'past' | 'empty' | 'store';

interface DatedReplyProps {
  readonly row: RequestRow;
  readonly day: Day;
  readonly purpose: 'holding' | 'early';
  readonly ways: ReplyWays;
  readonly circle: Circle;
  readonly hours: WorkingHours;
  readonly register: Register;
  readonly asker: Person;
  readonly own: OwnTemplates;
  /** Promises are kept on this device alone: no tasks in To Do. */
  readonly isHere: boolean;
  /** Words of their own that were kept; empty when there are none. */
  readonly kept: string;
  readonly onClose: () => void;
  readonly onSent: (sent: Sent) => void;
}

export function DatedReply({
  row,
  day,
  purpose,
  ways,
  circle,
  hours,
  register,
  asker,
  own,
  isHere,
  kept,
  onClose,
  onSent,
}: DatedReplyProps) {
  const styles = useBoxStyles();
  const reader = useTexts();
  const texts = sayWhenTexts(reader);
  const { t } = texts;
  const reply = replyTexts(reader);
  const session = useSession();
  const language = languageOfAsk(row, reader.language);
  const phraseOf = (each: When) => whenPhrase(each, day.date, language);
  const draft = `sayWhen:${row.conversation}`;
  const [named] = useState(() => dateChips(day.now, hours).find((chip) => kept.includes(phraseOf(chip))));
  const sentence = useDatedText({
    fill: (phrase, form) =>
      courtesyFor({ purpose, language, register: form, reader: asker, when: phrase, own }),
    register,
    draft,
    kept,
    phrase: named ? phraseOf(named) : null,
  });
  const { text } = sentence;
  const [when, setWhen] = useState<When | null>(named ?? null);
  const [audience, setAudience] = useState<'alone' | 'all'>('alone');
  const [isAskingTwice, setAskingTwice] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const content = replyContent(row, ways, audience, text.trim());
  const maySend = useMaySend(content.kind);
  const mayRemind = useMaySend('task');
  const otherWindow = useOtherWindow(row.conversation);
  const isBusy = useRef(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const hintId = useId();
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.querySelector('button')?.focus(), []);
  const reach = (audience === 'all' && ways.all) || ways.alone;
  const people = peopleOfReach(reach);
  const tooMany = row.channel === 'chat' ? bytesTooMany(text) : 0;

  const choose = (next: When | null) => {
    setProblem(null);
    setAskingTwice(false);
    setWhen(next);
    sentence.setPhrase(next && phraseOf(next));
  };
  const send = async (isSure: boolean) => {
    if (isBusy.current || tooMany > 0) return;
    if (when === null) return setProblem('noDate');
    if (endOfWhen(when, day.zone) <= session.now()) return setProblem('past');
    if (text.trim() === '') return setProblem('empty');
    if (!isSure && needsSecondLook(reach, circle)) return setAskingTwice(true);
    isBusy.current = true;
    try {
      if (!(await otherWindow.mayGo()) || !(await maySend.ask())) return;
      // Without a task the promise stays on this device: it goes out all the same.
      if (!isHere && !(await mayRemind.ask())) await writeMeta(session.db, 'tasksPutOff', true);
      const title = promiseTitle(asker, when, day.date, texts);
      const id = await givePromise(session, { row, person: asker, content, when, title });
      await keepDraft(session.db, draft, '', session.now());
      onSent({ ids: [id], drafts: [{ id: draft, text }], action: 'sayWhen' });
    } catch (error) {
      console.error('The text could not be written down', error);
      setProblem('store');
    } finally {
      isBusy.current = false;
    }
  };
  const problemWords: Readonly<Record<Problem, string>> = {
    noDate: t('dates.needed'),
    past: t('dates.past'),
    empty: reply.t('send.empty'),
    store: reply.t('failed.store'),
  };

  const onKeyDown = boxKeys(() => void send(false), onClose);

  return (
    <section ref={box} className={styles.box} aria-label={t(`title.${purpose}`)} onKeyDown={onKeyDown}>
      <h3 className={styles.title}>{t(`title.${purpose}`)}</h3>
      <p className={styles.quiet}>{t(`hint.${purpose}`)}</p>
      <DatePick day={day} hours={hours} when={when} onWhen={choose} />
      {ways.all && (
        <AudienceChoice
          row={row}
          ways={ways}
          audience={audience}
          onAudience={(next) => {
            setAudience(next);
            setAskingTwice(false);
          }}
        />
      )}
      {language === 'ru' && (
        <Field label={t('address.label')} {...(sentence.isOwn && { hint: t('address.changed') })}>
          <ChoiceRow
            value={sentence.register}
            disabled={sentence.isOwn}
            onChange={(_event, data) => sentence.setRegister(data.value === 'ty' ? 'ty' : 'vy')}
          >
            <Radio value="vy" label={t('address.vy')} />
            <Radio value="ty" label={t('address.ty')} />
          </ChoiceRow>
        </Field>
      )}
      <Field
        {...(when &&
          !sentence.namesDate && {
            validationMessage: t('text.noDate', { when: whenLabel(when, day, texts) }),
            validationState: 'warning',
          })}
      >
        <Textarea
          textarea={{ ref: field }}
          className={styles.text}
          aria-label={t('text.label', { name: people.map(shownName).join(', ') })}
          aria-describedby={hintId}
          value={text}
          rows={3}
          resize="vertical"
          dir="auto"
          onChange={(_event, data) => {
            setProblem(null);
            setAskingTwice(false);
            sentence.setText(data.value);
          }}
        />
      </Field>
      <SendFoot
        reach={reach}
        circle={circle}
        tooMany={tooMany}
        problem={
          problem && { intent: problem === 'store' ? 'error' : 'warning', words: problemWords[problem] }
        }
        notice={
          <>
            {otherWindow.notice}
            {maySend.notice}
            {mayRemind.notice}
          </>
        }
        isAskingTwice={isAskingTwice}
        onSend={(isSure) => void send(isSure)}
        onBack={() => {
          setAskingTwice(false);
          field.current?.focus();
        }}
        onClose={onClose}
        hint={t(isHere ? 'after.here' : 'after.hint')}
        hintId={hintId}
      />
    </section>
  );
}
