// The conversation's newest messages as text, oldest first.

import { Button, makeStyles, mergeClasses, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { useLiveQuery } from 'dexie-react-hooks';
import type { Day } from '../../../domain/day';
import { profile } from '../../../store/queries';
import type { RequestRow } from '../../../store/rows';
import { shownName } from '../people/givenName';
import { Hidden } from '../request/Hidden';
import { useSession } from '../session/Session';
import { useSettings } from '../session/useSettings';
import { errorCode, errorSentence } from '../states/errorSentence';
import { useAfter } from '../states/useAfter';
import { useTexts } from '../texts/texts';
import { format } from '../when/format';
import { useContextMessages } from './useContextMessages';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
  },
  message: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
  },
  mine: { backgroundColor: tokens.colorBrandBackground2 },
  from: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  text: { whiteSpace: 'pre-wrap', unicodeBidi: 'plaintext' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface ContextMessagesProps {
  readonly row: RequestRow;
  readonly day: Day;
  readonly hideWords: boolean;
}

export function ContextMessages({ row, day, hideWords }: ContextMessagesProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { db } = useSession();
  const level = useSettings()?.level;
  const addresses = useLiveQuery(() => profile(db), [db])?.addresses ?? [];
  const { context, retry } = useContextMessages(row.conversation, row.lastAt);
  if (level === 'headers') return <p className={styles.quiet}>{texts.t('detail.headersOnly')}</p>;
  return (
    <section className={styles.part} aria-label={texts.t('detail.conversation')}>
      <h3 className={styles.title}>{texts.t('detail.conversation')}</h3>
      {context.state === 'loading' && <Coming />}
      {context.state === 'failed' && (
        <div role="alert">
          <p className={styles.quiet}>
            {errorCode(context.error) === 'network' && !navigator.onLine
              ? texts.t('detail.offline')
              : texts.t('detail.failed', { reason: errorSentence(errorCode(context.error), texts) })}
          </p>
          <Button size="small" onClick={retry}>
            {texts.t('detail.retry')}
          </Button>
        </div>
      )}
      {context.state === 'there' && (
        <>
          <ul className={styles.list}>
            {context.messages.map((message) => {
              const isMine = addresses.includes(message.fromAddress);
              const name = shownName({ name: message.from, address: message.fromAddress });
              return (
                <li key={message.id} className={mergeClasses(styles.message, isMine && styles.mine)}>
                  <div className={styles.from}>
                    <strong>{isMine ? texts.t('detail.you') : name}</strong>
                    <time dateTime={new Date(message.at).toISOString()}>
                      {format.exact(message.at, day.zone, texts)}
                    </time>
                  </div>
                  <div className={styles.text}>
                    {hideWords ? <Hidden length={message.text.length} /> : message.text}
                  </div>
                </li>
              );
            })}
          </ul>
          <p className={styles.quiet}>
            {texts.t(context.messages.length > 0 ? 'detail.notStored' : 'detail.empty')}
          </p>
        </>
      )}
    </section>
  );
}

function Coming() {
  const { t } = useTexts();
  if (!useAfter(150)) return null;
  return (
    <Skeleton aria-label={t('detail.loading')}>
      <SkeletonItem size={64} />
    </Skeleton>
  );
}
