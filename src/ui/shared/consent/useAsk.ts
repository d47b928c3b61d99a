// Asking the person for scopes, by a click, and how that goes in words.

import { useState } from 'react';
import { AuthError, type AuthErrorCode } from '../../../graph/signIn/AuthError';
import { useSession } from '../session/Session';
import { errorCode } from '../states/errorSentence';
import { useTexts } from '../texts/texts';
import { consentTexts } from './consentTexts';

type Asking = 'idle' | 'asking' | 'done' | AuthErrorCode | { readonly failed: string };

export interface Ask {
  /** To be called from a click: a window may open. */
  ask(): Promise<void>;
  /** How it goes; empty before the first click. */
  readonly words: string;
  readonly isBusy: boolean;
  readonly wasAsked: boolean;
  /** The link for an administrator, where only they can allow it; null elsewhere. */
  readonly adminLink: string | null;
}

/**
 * @param lack what was lacking when it was tried
 * @param onGranted called when the person has allowed it
 */
export function useAsk(
  scopes: readonly string[],
  lack: 'consent' | 'adminConsent',
  onGranted: () => void,
): Ask {
  const { t } = consentTexts(useTexts());
  const { signIn } = useSession();
  const [asking, setAsking] = useState<Asking>(lack === 'adminConsent' ? lack : 'idle');

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
  return {
    ask,
    words: words(asking, t),
    isBusy: asking === 'asking' || asking === 'done',
    wasAsked: asking !== 'idle' && asking !== 'asking',
    // Microsoft's page says no by itself where an administrator is needed, and tells no more than "refused".
    adminLink: asking === 'adminConsent' || asking === 'refused' ? signIn.adminConsentLink(scopes) : null,
  };
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
