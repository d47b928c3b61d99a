// What became of a thank-you: who has it, who has not, and what to do about that. Follows the outbox as it works.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Circle20Regular } from '@fluentui/react-icons/svg/circle';
import { ErrorCircle20Regular } from '@fluentui/react-icons/svg/error-circle';
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef, useState } from 'react';
import type { Reach } from '../../../../domain/composition';
import { shownName } from '../../people/givenName';
import { useSession } from '../../session/Session';
import { useTexts } from '../../texts/texts';
import { useUndoKey } from '../../waiting/useUndoKey';
import { composeTexts } from './composeTexts';
import { isStuck, type SendState, type Sent, sendState, sentSentence } from './sendState';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  done: { color: tokens.colorStatusSuccessForeground1 },
  trouble: { color: tokens.colorStatusDangerForeground1 },
  names: { overflowWrap: 'anywhere', unicodeBidi: 'isolate' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface SendResultsProps {
  readonly sent: readonly Sent[];
  readonly reach: Reach;
  /** All of it was taken back: the composer shows it again. */
  readonly onUndone: () => void;
  readonly onAnother: () => void;
  readonly onBack: () => void;
}

export function SendResults({ sent, reach, onUndone, onAnother, onBack }: SendResultsProps) {
  const styles = useStyles();
  const reader = useTexts();
  const { t } = composeTexts(reader);
  const { db, outbox } = useSession();
  const title = useRef<HTMLHeadingElement>(null);
  const [isUndoing, setUndoing] = useState(false);
  const rows = useLiveQuery(() => db.outbox.bulkGet(sent.map(({ id }) => id)), [db, sent]);
  useEffect(() => title.current?.focus(), []);
  const states = rows?.map(sendState) ?? [];
  const canUndo = !isUndoing && states.some((state) => state === 'leaving');

  const undo = async () => {
    setUndoing(true);
    const taken = await Promise.all(sent.map(({ id }) => outbox.undo(id)));
    if (taken.every((content) => content !== null)) onUndone();
    else setUndoing(false);
  };
  useUndoKey(() => {
    if (canUndo) void undo();
    return canUndo;
  });
  if (!rows) return null;
  return (
    <section className={styles.part}>
      <h1 ref={title} tabIndex={-1} className={styles.title} aria-live="polite">
        {sentSentence(sent, states, reach, reader)}
      </h1>
      <ul className={styles.list} aria-label={t('result.list')}>
        {sent.map(({ id, to }, index) => {
          const state = states[index] ?? 'taken';
          return (
            <li key={id} className={styles.line}>
              <StateIcon state={state} />
              <div>
                <span className={styles.names}>{to.map(shownName).join(', ')}</span>
                <span className={styles.quiet}>
                  {` · ${t(`state.${state}`, { code: rows[index]?.problem ?? '' })}`}
                </span>
                {isStuck(state) && (
                  <div className={styles.buttons}>
                    <Button size="small" onClick={() => void outbox.confirm(id)}>
                      {t('state.again')}
                    </Button>
                    <Button size="small" appearance="subtle" onClick={() => void outbox.discard(id)}>
                      {t('state.leave')}
                    </Button>
                  </div>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      <div className={styles.buttons}>
        {canUndo ? (
          <Button onClick={() => void undo()}>{t('result.undo')}</Button>
        ) : (
          <Button onClick={onAnother}>{t('result.another')}</Button>
        )}
        <Button appearance="subtle" onClick={onBack}>
          {t('result.back')}
        </Button>
      </div>
    </section>
  );
}

function StateIcon({ state }: { readonly state: SendState }) {
  const styles = useStyles();
  if (state === 'sent') return <CheckmarkCircle20Filled className={styles.done} aria-hidden="true" />;
  if (isStuck(state)) return <ErrorCircle20Regular className={styles.trouble} aria-hidden="true" />;
  return <Circle20Regular className={styles.quiet} aria-hidden="true" />;
}
