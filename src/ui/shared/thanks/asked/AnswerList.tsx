// What those asked said, each under their name; and who has not answered yet.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useLiveQuery } from 'dexie-react-hooks';
import type { Asked } from '../../../../domain/feedback';
import { forgetAsked } from '../../../../store/asked';
import { shownName } from '../../people/givenName';
import { useSession } from '../../session/Session';
import { useDay } from '../../session/useDay';
import { errorCode, errorSentence } from '../../states/errorSentence';
import { useTexts } from '../../texts/texts';
import { format } from '../../when/format';
import { sendState } from '../compose/sendState';
import { askedTexts } from './askedTexts';
import { useAnswers } from './useAnswers';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  name: { overflowWrap: 'anywhere', unicodeBidi: 'isolate' },
  words: {
    margin: 0,
    marginTop: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    unicodeBidi: 'plaintext',
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface AnswerListProps {
  readonly asked: readonly Asked[];
}

export function AnswerList({ asked }: AnswerListProps) {
  const styles = useStyles();
  const reader = useTexts();
  const { t } = askedTexts(reader);
  const { db, outbox, now } = useSession();
  const { zone } = useDay();
  const { answers, retry } = useAnswers(asked);
  const rows = useLiveQuery(() => db.outbox.bulkGet(asked.map(({ text }) => text)), [db, asked]);
  const undo = async (text: string) => {
    if ((await outbox.undo(text)) !== null) await forgetAsked(db, [text], now());
  };
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>{t('answers.title')}</h2>
      {asked.length === 0 && <p className={styles.quiet}>{t('answers.none')}</p>}
      {answers.state === 'failed' && (
        <div role="alert">
          <p className={styles.quiet}>
            {t('answers.failed', { reason: errorSentence(errorCode(answers.error), reader) })}
          </p>
          <Button size="small" onClick={retry}>
            {t('answers.retry')}
          </Button>
        </div>
      )}
      <ul className={styles.list}>
        {asked.map(({ person, at, text }, index) => {
          const said = answers.state === 'there' ? (answers.answers.get(text) ?? []) : [];
          const row = rows?.[index];
          const isUnsent = row !== undefined && row.state !== 'sent';
          return (
            <li key={text}>
              <div className={styles.head}>
                <strong className={styles.name}>{shownName(person)}</strong>
                <span className={styles.quiet}>
                  {t('answers.asked', { when: format.exact(at, zone, reader) })}
                </span>
                {row && sendState(row) === 'leaving' && (
                  <Button size="small" appearance="subtle" onClick={() => void undo(text)}>
                    {t('answers.undo')}
                  </Button>
                )}
              </div>
              {said.map(({ id, text: words }) => (
                <p key={id} className={styles.words}>
                  {words}
                </p>
              ))}
              {said.length === 0 && answers.state !== 'failed' && (
                <p className={styles.quiet}>
                  {t(
                    isUnsent
                      ? 'answers.unsent'
                      : answers.state === 'loading'
                        ? 'answers.loading'
                        : 'answers.notYet',
                  )}
                </p>
              )}
            </li>
          );
        })}
      </ul>
      {asked.length > 0 && <p className={styles.quiet}>{t('answers.kept')}</p>}
    </section>
  );
}
