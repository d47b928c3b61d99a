// What lies in the outbox and needs a word, or takes longer than it should: one line each, with what can be done.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { unsentTexts } from '../../../store/outbox';
import type { OutboxRow } from '../../../store/outboxRows';
import { useSession } from '../session/Session';
import { useTexts } from '../texts/texts';
import { OutboxLine } from './OutboxLine';
import { outboxTexts } from './outboxTexts';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', backgroundColor: tokens.colorNeutralBackground2 },
  more: { alignSelf: 'flex-start', margin: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}` },
});

/** What is sent within this time after its undo needs no line, ms. */
const quietFor = 3_000;
/** How often the lines are looked at, ms. */
const tick = 1_000;
const fewest = 3;

export default function OutboxPanel() {
  const styles = useStyles();
  const { t, count } = outboxTexts(useTexts());
  const { db, now } = useSession();
  const [at, setAt] = useState(now);
  const [isWhole, setWhole] = useState(false);
  const rows = useLiveQuery(() => unsentTexts(db), [db]) ?? [];
  useEffect(() => {
    const timer = window.setInterval(() => setAt(now()), tick);
    return () => window.clearInterval(timer);
  }, [now]);
  const shown = rows.filter((row) => needsLine(row, at));
  const visible = isWhole ? shown : shown.slice(0, fewest);
  return (
    <section className={styles.panel} aria-label={t('label')} aria-live="polite" hidden={shown.length === 0}>
      {visible.map((row) => (
        <OutboxLine key={row.id} row={row} />
      ))}
      {visible.length < shown.length && (
        <Button size="small" appearance="subtle" className={styles.more} onClick={() => setWhole(true)}>
          {count('more', shown.length - visible.length)}
        </Button>
      )}
    </section>
  );
}

function needsLine({ state, goesAt }: OutboxRow, at: number): boolean {
  return state === 'held' || state === 'failed' || at > goesAt + quietFor;
}
