// What became of one message that was sent from here: one line that follows the outbox.

import { Button } from '@fluentui/react-components';
import { useLiveQuery } from 'dexie-react-hooks';
import { useBoxStyles } from '../../reply/useBoxStyles';
import { useSession } from '../../session/Session';
import { useTexts } from '../../texts/texts';
import { sendState } from '../compose/sendState';
import { feedbackTexts } from './feedbackTexts';

interface SentLineProps {
  /** Row of the outbox. */
  readonly id: string;
  /** To whom. */
  readonly name: string;
  /** It was taken back: the box opens again. */
  readonly onUndone: () => void;
}

export function SentLine({ id, name, onUndone }: SentLineProps) {
  const styles = useBoxStyles();
  const { t } = feedbackTexts(useTexts());
  const { db, outbox } = useSession();
  const row = useLiveQuery(async () => (await db.outbox.get(id)) ?? null, [db, id]);
  if (!row) return null;
  const state = sendState(row);
  const words =
    state === 'sent' ? t('sent.sent', { name }) : state === 'leaving' ? t('sent.leaving') : t('sent.kept');
  const undo = async () => {
    if ((await outbox.undo(id)) !== null) onUndone();
  };
  return (
    <div className={styles.foot} role="status">
      <p className={styles.quiet}>{words}</p>
      {state === 'leaving' && (
        <Button size="small" appearance="subtle" onClick={() => void undo()}>
          {t('sent.undo')}
        </Button>
      )}
    </div>
  );
}
