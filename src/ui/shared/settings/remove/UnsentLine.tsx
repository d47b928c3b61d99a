// One text that is not sent, before data is removed: send, copy or discard it.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useSession } from '../../session/Session';
import { errorCode } from '../../states/errorSentence';
import { useTexts } from '../../texts/texts';
import { removeTexts } from './removeTexts';
import type { UnsentWords } from './unsentWords';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  label: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  text: {
    margin: 0,
    maxHeight: '6em',
    overflowY: 'auto',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    unicodeBidi: 'plaintext',
  },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

export function UnsentLine({ words }: { readonly words: UnsentWords }) {
  const styles = useStyles();
  const { t } = removeTexts(useTexts());
  const { db, outbox } = useSession();
  const [said, setSaid] = useState('');
  const { id, from, text, name, state } = words;

  /** @param work what is tried; gives what is then to be said */
  const attempt = async (work: () => Promise<string>) => {
    try {
      setSaid(await work());
    } catch (error) {
      setSaid(t('failed', { code: errorCode(error) }));
    }
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(t('copied'));
    } catch (error) {
      console.error('The text could not be copied', error);
      setSaid(t('notCopied'));
    }
  };
  const send = async () => {
    await (state === 'queued' ? outbox.endUndo() : outbox.confirm(id));
    return t('going');
  };
  const discard = async () => {
    if (from === 'draft') {
      await db.drafts.delete(id);
      return '';
    }
    // What has left by now is taken back by nobody.
    const taken = await (state === 'queued' ? outbox.undo(id) : outbox.discard(id));
    return taken === null ? t('going') : '';
  };
  return (
    <li className={styles.line}>
      <span className={styles.label}>
        {from === 'draft' ? t('draft') : name === '' ? t('notSent') : t('to', { name })}
      </span>
      <p className={styles.text}>{text}</p>
      <div className={styles.actions}>
        {from === 'outbox' && state !== 'going' && (
          <Button size="small" onClick={() => void attempt(send)}>
            {t('send')}
          </Button>
        )}
        <Button size="small" onClick={() => void copy()}>
          {t('copy')}
        </Button>
        {state !== 'going' && (
          <Button size="small" appearance="subtle" onClick={() => void attempt(discard)}>
            {t('discard')}
          </Button>
        )}
        <span className={styles.label} aria-live="polite">
          {said || (state === 'going' ? t('going') : '')}
        </span>
      </div>
    </li>
  );
}
