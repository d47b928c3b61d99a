// Where a feature lacks a permission: why it is needed in one sentence, and one button. Its absence disables only that
// feature.

import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { type Feature, featureScopes } from '../../../graph/scopes';
import { AuthError, type AuthErrorCode } from '../../../graph/signIn/AuthError';
import { useSession } from '../session/Session';
import { errorCode } from '../states/errorSentence';
import { useTexts } from '../texts/texts';
import { AdminLink } from './AdminLink';
import { consentTexts } from './consentTexts';

const useStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  line: { margin: 0 },
});

type Asking = 'idle' | 'asking' | 'done' | AuthErrorCode | { readonly failed: string };

interface ConsentNoticeProps {
  readonly feature: Feature;
  /** What was lacking when the action was tried; by default the person's own consent. */
  readonly lack?: 'consent' | 'adminConsent';
  /** Called when the person has allowed it. */
  readonly onGranted: () => void;
  /** With it the notice can be put away. */
  readonly onLater?: () => void;
}

export function ConsentNotice({ feature, lack = 'consent', onGranted, onLater }: ConsentNoticeProps) {
  const styles = useStyles();
  const { t } = consentTexts(useTexts());
  const { signIn } = useSession();
  const [asking, setAsking] = useState<Asking>(lack === 'adminConsent' ? lack : 'idle');
  const scopes = featureScopes[feature];
  const isForAdmin = asking === 'adminConsent';

  const ask = async () => {
    setAsking('asking');
    try {
      await signIn.consent(scopes);
    } catch (error) {
      setAsking(error instanceof AuthError ? error.code : { failed: errorCode(error) });
      return;
    }
    setAsking('done');
    onGranted();
  };
  return (
    <MessageBar intent="info" layout="multiline" role="group" aria-label={t('notice.label')}>
      <MessageBarBody className={styles.body}>
        <p className={styles.line}>{t(`why.${feature}`)}</p>
        <p className={styles.line} aria-live="polite">
          {words(asking, t)}
        </p>
        {isForAdmin && <AdminLink link={signIn.adminConsentLink(scopes)} />}
      </MessageBarBody>
      <MessageBarActions>
        <Button
          appearance={isForAdmin ? 'secondary' : 'primary'}
          size="small"
          disabledFocusable={asking === 'asking' || asking === 'done'}
          onClick={() => void ask()}
        >
          {t(asking === 'idle' || asking === 'asking' ? 'notice.allow' : 'notice.again')}
        </Button>
        {onLater && (
          <Button size="small" onClick={onLater}>
            {t('notice.later')}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

function words(asking: Asking, t: ReturnType<typeof consentTexts>['t']): string {
  if (typeof asking === 'object') return t('notice.failed', { code: asking.failed });
  switch (asking) {
    case 'idle':
    case 'done':
      return '';
    case 'asking':
      return t('notice.asking');
    case 'consent':
    case 'refused':
      return t('notice.refused');
    case 'adminConsent':
      return t('notice.admin');
    case 'network':
    case 'unsupported':
    case 'otherPerson':
      return t(`notice.${asking}`);
    default:
      return t('notice.failed', { code: asking });
  }
}
