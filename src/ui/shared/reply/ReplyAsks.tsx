// What is asked, ticking itself as one writes, and what the text still lacks.

import { makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo } from 'react';
import type { Person } from '../../../domain/person';
import { checkReply } from '../../../language/replyCheck/checkReply';
import type { RequestRow } from '../../../store/rows';
import { givenName } from '../people/givenName';
import { useTexts } from '../texts/texts';
import { AskTicks } from './AskTicks';
import { replyTexts } from './replyTexts';

const useStyles = makeStyles({
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorStatusWarningForeground1,
  },
});

interface ReplyAsksProps {
  readonly row: RequestRow;
  readonly text: string;
  readonly recipients: readonly Person[];
}

export function ReplyAsks({ row, text, recipients }: ReplyAsksProps) {
  const styles = useStyles();
  const { t } = replyTexts(useTexts());
  const written = useDeferredValue(text);
  const check = useMemo(
    () =>
      checkReply({
        asks: row.isPrivate
          ? []
          : row.asks.filter(({ isAnswered, quote }) => !isAnswered && quote.trim() !== ''),
        text: written,
        hasAttachments: false,
        recipients,
        askers: row.waiting,
      }),
    [row, written, recipients],
  );
  const dropped = check.droppedAskers;
  return (
    <>
      <AskTicks asks={check.asks} />
      <div role="status">
        {check.missingDate && <p className={styles.hint}>{t('hint.date')}</p>}
        {check.missingAttachment === 'promised' && (
          <p className={styles.hint}>{t('hint.attachmentPromised')}</p>
        )}
        {check.missingAttachment === 'asked' && <p className={styles.hint}>{t('hint.attachmentAsked')}</p>}
        {dropped.length > 0 && (
          <p className={styles.hint}>{t('hint.dropped', { names: dropped.map(givenName).join(', ') })}</p>
        )}
      </div>
    </>
  );
}
