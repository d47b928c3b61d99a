// What else the same person waits for, the longest first; each opens where it was written.

import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { Chat16Regular } from '@fluentui/react-icons/svg/chat';
import { ChatMultiple16Regular } from '@fluentui/react-icons/svg/chat-multiple';
import { Mail16Regular } from '@fluentui/react-icons/svg/mail';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { Day } from '../../../domain/day';
import type { Person } from '../../../domain/person';
import type { HeedDatabase } from '../../../store/HeedDatabase';
import { openRequests, syncStatus } from '../../../store/queries';
import type { RequestRow } from '../../../store/rows';
import { givenName } from '../../shared/people/givenName';
import { DueLabel } from '../../shared/request/DueLabel';
import { Quote } from '../../shared/request/Quote';
import { wordsOf } from '../../shared/request/requestWords';
import { useSession } from '../../shared/session/Session';
import { useTexts } from '../../shared/texts/texts';
import { since } from '../../shared/when/since';
import { paneTexts } from '../paneTexts';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
  },
  other: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  meta: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  icon: { flexShrink: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  more: { alignSelf: 'flex-start' },
});

const channelIcons = { mail: Mail16Regular, oneOnOne: Chat16Regular, group: ChatMultiple16Regular };
const mostAtFirst = 4;

/** Open requests of this person to me besides one conversation, the longest waiting first; what Heed doubts is left out. */
async function alsoOf(
  db: HeedDatabase,
  address: string,
  conversation: string,
): Promise<readonly RequestRow[]> {
  const { rows, older } = await openRequests(db, 'mine');
  return [...rows, ...older.filter((row) => !row.isPerhaps)]
    .filter((row) => row.conversation !== conversation && row.waiting.some((one) => one.address === address))
    .sort((a, b) => (a.since ?? a.lastAt) - (b.since ?? b.lastAt));
}

interface AlsoWaitingProps {
  readonly person: Person;
  /** The conversation of the open message. */
  readonly beside: string;
  /** Whether this person waits for an answer to the open message as well. */
  readonly isAlso: boolean;
  readonly day: Day;
  readonly hideWords: boolean;
}

export function AlsoWaiting({ person, beside, isAlso, day, hideWords }: AlsoWaitingProps) {
  const styles = useStyles();
  const { db } = useSession();
  const texts = useTexts();
  const { t, count } = paneTexts(texts);
  const [isAll, setAll] = useState(false);
  const rows = useLiveQuery(() => alsoOf(db, person.address, beside), [db, person.address, beside]);
  const status = useLiveQuery(() => syncStatus(db), [db]);
  const name = givenName(person);
  if (!rows || !status) return null;
  if (rows.length === 0) {
    // A list that is still being filled says nothing of who waits.
    const text =
      status.finishedAt === null
        ? texts.t('partial.filling')
        : t(isAlso ? 'also.nothing' : 'also.nothingAtAll', { name });
    return <p className={styles.quiet}>{text}</p>;
  }
  const title = t(isAlso ? 'also.title' : 'also.titleNone', { name });
  const shown = isAll ? rows : rows.slice(0, mostAtFirst);
  return (
    <section className={styles.part} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      <ul className={styles.list}>
        {shown.map((row) => (
          <li key={row.conversation} className={styles.other} data-conversation={row.conversation}>
            <Other row={row} day={day} hideWords={hideWords} />
          </li>
        ))}
      </ul>
      {shown.length < rows.length && (
        <Button size="small" appearance="subtle" className={styles.more} onClick={() => setAll(true)}>
          {count('also.more', rows.length - shown.length)}
        </Button>
      )}
    </section>
  );
}

interface OtherProps {
  readonly row: RequestRow;
  readonly day: Day;
  readonly hideWords: boolean;
}

function Other({ row, day, hideWords }: OtherProps) {
  const styles = useStyles();
  const { host } = useSession();
  const texts = useTexts();
  const words = wordsOf(row, texts);
  const ChannelIcon = channelIcons[row.form];
  const link = row.webLink;
  return (
    <>
      <Quote
        text={words.text}
        isQuoted={words.kind === 'quote'}
        isHidden={hideWords && words.kind !== 'sentence'}
        isShort
        isQuiet
      />
      <span className={styles.meta}>
        <ChannelIcon className={styles.icon} aria-hidden="true" />
        <span>{since(row.since, day, texts, 'short')}</span>
        {row.due !== null && <DueLabel date={row.due} day={day} />}
        {link !== null && (
          <Link as="button" onClick={() => host.openLink(link)}>
            {texts.t(row.channel === 'mail' ? 'row.openMail' : 'row.openChat')}
          </Link>
        )}
      </span>
    </>
  );
}
