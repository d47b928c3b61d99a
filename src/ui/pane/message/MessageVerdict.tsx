// The verdict on the open message: the sentence, the words that ask with their ticks, since when, by when, and why.
// Drawn from values alone, so that it stands as well where nobody is signed in.

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { QuestionCircle16Regular } from '@fluentui/react-icons/svg/question-circle';
import { type ReactNode, type Ref, useContext, useEffect, useState } from 'react';
import type { Day } from '../../../domain/day';
import type { AnswerState } from '../../../store/outbox';
import type { Decision, Profile, RequestRow } from '../../../store/rows';
import { AskList } from '../../shared/detail/AskList';
import { DueLabel } from '../../shared/request/DueLabel';
import { ReasonList } from '../../shared/request/ReasonList';
import { reasonSentence } from '../../shared/request/reasonSentence';
import { wordsOf } from '../../shared/request/requestWords';
import { useTexts } from '../../shared/texts/texts';
import { format } from '../../shared/when/format';
import { since } from '../../shared/when/since';
import { paneTexts } from '../paneTexts';
import { Announce } from './PaneLayout';
import { verdictOf } from './verdict';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  verdict: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    textWrap: 'pretty',
    outlineStyle: 'none',
  },
  quiet: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  meta: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
  answer: { color: tokens.colorNeutralForeground1 },
  why: { marginInlineStart: 'auto' },
});

interface MessageVerdictProps {
  readonly row: RequestRow;
  readonly decision: Decision | null;
  readonly day: Day;
  readonly profile: Profile;
  readonly hideWords: boolean;
  readonly heading: Ref<HTMLHeadingElement>;
  /** An answer of mine that the conversation does not show yet. */
  readonly answer?: AnswerState | undefined;
  /** What can be done with it. */
  readonly children: ReactNode;
}

export function MessageVerdict({
  row,
  decision,
  day,
  profile,
  hideWords,
  heading,
  answer,
  children,
}: MessageVerdictProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { t } = paneTexts(texts);
  const [isWhyOpen, setWhyOpen] = useState(false);
  const said = verdictOf(row, decision, (address) => profile.addresses.includes(address), texts);
  const announce = useContext(Announce);
  useEffect(() => {
    announce(said.text);
    // The next message may say the same, and is to be heard again.
    return () => announce('');
  }, [announce, said.text]);
  const isOpen = row.turn !== 'nobody' && decision === null;
  const sentences = row.reasons.flatMap(
    (reason) => reasonSentence(reason, day, texts, { hideWords, myNames: [profile.name] }) ?? [],
  );
  return (
    <div className={styles.part}>
      <h1 ref={heading} tabIndex={-1} className={mergeClasses(styles.verdict, said.isQuiet && styles.quiet)}>
        {said.text}
      </h1>
      {row.asks.length > 0 && <AskList row={row} words={wordsOf(row, texts)} hideWords={hideWords} />}
      <div className={styles.meta}>
        {isOpen && answer && (
          <span className={styles.answer}>
            {texts.t(answer === 'unsent' ? 'row.answerUnsent' : 'row.answerSent')}
          </span>
        )}
        {isOpen && row.since !== null && (
          <time dateTime={new Date(row.since).toISOString()} title={format.exact(row.since, day.zone, texts)}>
            {since(row.since, day, texts, 'long')}
          </time>
        )}
        {isOpen && row.due !== null && <DueLabel date={row.due} day={day} />}
        {sentences.length > 0 && (
          <Button
            size="small"
            appearance="subtle"
            className={styles.why}
            icon={<QuestionCircle16Regular />}
            aria-expanded={isWhyOpen}
            onClick={() => setWhyOpen(!isWhyOpen)}
          >
            {row.turn === 'nobody' ? t('why.none') : texts.t('row.why')}
          </Button>
        )}
      </div>
      {isWhyOpen && (
        <ReasonList title={texts.t(isOpen ? 'row.whyTitle' : 'search.whyNotTitle')} sentences={sentences} />
      )}
      {children}
    </div>
  );
}
