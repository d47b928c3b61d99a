// Beside a message that is being written: what it answers, ticking itself, and what the text still lacks.

import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useMemo } from 'react';
import type { DraftSource } from '../../../hosts/office/DraftSource';
import type { MailPerson } from '../../../hosts/office/OpenItem';
import { checkReply } from '../../../language/replyCheck/checkReply';
import { splitDraft } from '../../../language/replyCheck/splitDraft';
import { isForward } from '../../../outlook/isForward';
import { leftAskersKey, writeLeftAskers } from '../../../outlook/leftAskers';
import type { RequestRow } from '../../../store/rows';
import { givenName } from '../../shared/people/givenName';
import { AskTicks } from '../../shared/reply/AskTicks';
import { useTexts } from '../../shared/texts/texts';
import { QuietLine, ReadingSkeleton } from '../message/PaneLayout';
import type { ItemReader } from '../reading/ItemReader';
import { AlertSwitch } from './AlertSwitch';
import { composeTexts } from './composeTexts';
import { useDraftNow } from './useDraftNow';
import { useQuotedAsks } from './useQuotedAsks';
import { withStored } from './withStored';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  hint: { margin: 0, color: tokens.colorStatusWarningForeground1, overflowWrap: 'anywhere' },
});

export interface ComposePanelProps {
  readonly source: DraftSource;
  readonly me: MailPerson;
  readonly reader: ItemReader;
  /** The conversation as sync knows it; left out where it does not. */
  readonly stored?: RequestRow;
  /** Domains that count as the company's, by the settings. */
  readonly domains?: readonly string[];
  readonly now?: () => number;
  /** Between two looks at the draft, ms. */
  readonly every?: number;
}

export default function ComposePanel({
  source,
  me,
  reader,
  stored,
  domains,
  now = Date.now,
  every,
}: ComposePanelProps) {
  const styles = useStyles();
  const { t, count } = composeTexts(useTexts());
  const titleId = useId();
  const draft = useDraftNow(source, every);
  const split = useMemo(() => draft && splitDraft(draft.text, me.name), [draft, me.name]);
  const isPassedOn = draft ? isForward(draft) : false;
  const reading = useQuotedAsks(isPassedOn ? null : split?.quoted, me, reader, now);
  const isReply = draft?.kind === 'reply';
  const quoted = useMemo(() => {
    return isPassedOn ? reading : withStored(reading, stored ?? null, isReply);
  }, [isPassedOn, reading, stored, isReply]);
  const asks = quoted.state === 'read' ? quoted.asks : undefined;
  const askers = quoted.state === 'read' ? quoted.askers : undefined;

  useEffect(() => {
    if (askers === undefined) return;
    source
      .leave(leftAskersKey, writeLeftAskers(askers))
      .catch((error: unknown) => console.error('Nothing could be left with the draft', error));
  }, [source, askers]);

  const check = useMemo(
    () =>
      draft && split
        ? checkReply({
            asks: asks ?? [],
            text: split.own,
            hasAttachments: draft.hasAttachments ?? true,
            recipients: draft.recipients,
            askers: askers ?? [],
          })
        : null,
    [draft, split, asks, askers],
  );

  if (draft === undefined) return <ReadingSkeleton />;
  if (draft === null || check === null) return <QuietLine text={t('state.withheld')} />;
  const open = check.asks.filter(({ isAnswered }) => !isAnswered).length;
  const isLacking = check.missingDate || check.missingAttachment !== null || check.droppedAskers.length > 0;
  const said = (): string | null => {
    if (quoted.state !== 'read') return t(`state.${quoted.state}`);
    if (check.asks.length === 0) return t(quoted.isAnswer ? 'none.asks' : 'none.new');
    if (open > 0) return count('progress.open', open);
    // Not all is well while something is said to be missing.
    return isLacking ? null : t('progress.done');
  };
  const progress = said();
  return (
    <section className={styles.panel} aria-labelledby={titleId}>
      <h1 id={titleId} className={styles.title}>
        {t('panel.title')}
      </h1>
      <AskTicks asks={check.asks} />
      <div role="status" className={styles.panel}>
        {progress !== null && <p className={styles.line}>{progress}</p>}
        {check.missingDate && <p className={styles.hint}>{t('hint.date')}</p>}
        {check.missingAttachment === 'promised' && (
          <p className={styles.hint}>{t('hint.attachmentPromised')}</p>
        )}
        {check.missingAttachment === 'asked' && <p className={styles.hint}>{t('hint.attachmentAsked')}</p>}
        {check.droppedAskers.length > 0 && (
          <p className={styles.hint}>
            {t('hint.dropped', { names: check.droppedAskers.map(givenName).join(', ') })}
          </p>
        )}
      </div>
      {source.roaming && <AlertSwitch roaming={source.roaming} domains={domains} />}
    </section>
  );
}
