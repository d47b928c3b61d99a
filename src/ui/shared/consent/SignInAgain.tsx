// Beside the words that a sign-in has ended or that reading is not allowed: the button that mends it.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { scopesOf } from '../../../graph/scopes';
import { AuthError } from '../../../graph/signIn/AuthError';
import { useSession } from '../session/Session';
import { useSettings } from '../session/useSettings';
import { errorCode } from '../states/errorSentence';
import { useTexts } from '../texts/texts';
import { consentTexts } from './consentTexts';

const useStyles = makeStyles({
  words: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
  },
});

export default function SignInAgain({ lack }: { readonly lack: 'signIn' | 'consent' }) {
  const styles = useStyles();
  const { t } = consentTexts(useTexts());
  const { signIn, sync } = useSession();
  const level = useSettings()?.level;
  const [outcome, setOutcome] = useState('');
  if (!level) return null;

  const ask = async () => {
    setOutcome('');
    try {
      await signIn.consent(scopesOf(level));
    } catch (error) {
      const code = errorCode(error);
      const isTold = error instanceof AuthError && (code === 'refused' || code === 'network');
      setOutcome(isTold ? t(`notice.${code}`) : t('notice.failed', { code }));
      return;
    }
    await sync.refresh();
  };
  return (
    <>
      <Button size="small" appearance="primary" onClick={() => void ask()}>
        {t(lack === 'signIn' ? 'sign.button' : 'notice.allow')}
      </Button>
      <span className={styles.words} aria-live="polite">
        {outcome}
      </span>
    </>
  );
}
