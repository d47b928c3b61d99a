// One request in a list: who, since when, the words that ask, and what it is about.

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Chat16Regular } from '@fluentui/react-icons/svg/chat';
import { ChatMultiple16Regular } from '@fluentui/react-icons/svg/chat-multiple';
import { Mail16Regular } from '@fluentui/react-icons/svg/mail';
import { memo, useState } from 'react';
import type { Day } from '../../../domain/day';
import type { Decision, RequestRow } from '../../../store/rows';
import type { RequestItem } from '../list/ListItem';
import { shownName } from '../people/givenName';
import { PersonAvatar } from '../people/PersonAvatar';
import type { TextKey } from '../texts/en';
import { useTexts } from '../texts/texts';
import { useAnswers } from '../waiting/Answers';
import { format } from '../when/format';
import { DueLabel } from './DueLabel';
import { Hidden } from './Hidden';
import { Quote } from './Quote';
import type { Decide, RequestAction } from './RequestAction';
import { RequestActions } from './RequestActions';
import { namesOf, peopleOf, placeOf, wordsOf } from './requestWords';
import { Since } from './Since';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: '32px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    cursor: 'pointer',
  },
  avatar: { marginTop: tokens.spacingVerticalXXS },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  name: {
    flex: '1 1 8em',
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
    unicodeBidi: 'isolate',
  },
  note: { color: tokens.colorNeutralForeground1 },
  times: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  answer: { color: tokens.colorNeutralForeground1 },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '24px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  place: {
    display: 'flex',
    flex: '1 1 0',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minWidth: 0,
  },
  icon: { flexShrink: 0 },
  subject: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    unicodeBidi: 'isolate',
  },
  more: { whiteSpace: 'nowrap' },
});

const channelIcons = { mail: Mail16Regular, oneOnOne: Chat16Regular, group: ChatMultiple16Regular };

/** What a settled row says of itself: the user's word goes before the conversation's. */
function stateKey(row: RequestRow, decision: Decision['kind'] | null): TextKey {
  if (decision === null) return `state.${row.state}`;
  return decision === 'snoozed' ? 'state.snoozed' : 'state.dismissed';
}

interface RequestLineProps {
  readonly item: RequestItem;
  readonly day: Day;
  readonly hideWords: boolean;
  /** Focused, selected, or on a device that cannot hover: the actions show. */
  readonly isActive: boolean;
  readonly onAct: (row: RequestRow, action: RequestAction) => void;
  readonly onDecide: Decide;
}

export const RequestLine = memo(function RequestLine({
  item,
  day,
  hideWords,
  isActive,
  onAct,
  onDecide,
}: RequestLineProps) {
  const styles = useStyles();
  const texts = useTexts();
  const [isHovered, setHovered] = useState(false);
  // The focus goes into the popover and so leaves the row: its button stays where it will come back to.
  const [isWhyOpen, setWhyOpen] = useState(false);
  const { row, note, settled } = item;
  const names = item.who ? shownName(item.who) : namesOf(row, texts);
  const person = item.who ?? peopleOf(row)[0];
  const words = wordsOf(row, texts);
  const place = placeOf(row, words, texts);
  const ChannelIcon = channelIcons[row.form];
  const isSubject = row.subject.trim() === place;
  const areActionsShown = isActive || isHovered || isWhyOpen;
  const promised = row.state === 'promised' && settled === null;
  const unseen = useAnswers().get(row.conversation);
  // What I write where I wait myself is no answer.
  const answer = row.turn === 'mine' ? unseen : undefined;
  return (
    <div
      className={styles.line}
      onPointerEnter={() => setHovered(true)}
      onPointerLeave={() => setHovered(false)}
    >
      <PersonAvatar person={person} className={styles.avatar} />
      <div>
        <div className={styles.head}>
          <span className={mergeClasses(styles.name, note !== null && styles.note)} title={names}>
            {note ?? names}
          </span>
          <span className={styles.times}>
            {settled && <span>{texts.t(stateKey(row, settled.decision))}</span>}
            {answer && settled === null && (
              <span className={styles.answer}>
                {texts.t(answer === 'unsent' ? 'row.answerUnsent' : 'row.answerSent')}
              </span>
            )}
            {promised && !answer && (
              <span>{texts.t(row.turn === 'mine' ? 'row.promised' : 'row.theyPromised')}</span>
            )}
            {!promised && !answer && settled === null && <Since at={row.since} day={day} />}
            {settled && (
              <time title={format.exact(row.lastAt, day.zone, texts)}>
                {format.brief(row.lastAt, day, texts)}
              </time>
            )}
            {row.due !== null && settled === null && <DueLabel date={row.due} day={day} />}
          </span>
        </div>
        <Quote
          text={words.text}
          isQuoted={words.kind === 'quote'}
          isHidden={hideWords && words.kind !== 'sentence'}
          isQuiet={row.isPerhaps || settled !== null}
          isShort
        />
        <div className={styles.foot}>
          <span className={styles.place}>
            <ChannelIcon className={styles.icon} aria-hidden="true" />
            {hideWords && isSubject ? (
              <Hidden length={place.length} />
            ) : (
              <span className={styles.subject} title={place}>
                {place}
              </span>
            )}
            {words.more > 0 && !areActionsShown && (
              <span className={styles.more}>{`· ${texts.count('row.moreAsks', words.more)}`}</span>
            )}
          </span>
          {areActionsShown && (
            <RequestActions
              row={row}
              isCompact
              isOpen={settled === null}
              onAct={onAct}
              onDecide={onDecide}
              isWhyOpen={isWhyOpen}
              onWhy={setWhyOpen}
            />
          )}
        </div>
      </div>
    </div>
  );
});
