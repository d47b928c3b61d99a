// Which permissions are allowed now, and the way to look again.

import { useCallback, useEffect, useState } from 'react';
import { useSession } from '../../session/Session';
import { errorCode } from '../../states/errorSentence';
import { allScopes } from './parts';

export type Granted =
  | { readonly state: 'loading' }
  | { readonly state: 'known'; readonly scopes: ReadonlySet<string> }
  | { readonly state: 'failed'; readonly code: string };

export function useGranted(): { readonly granted: Granted; readonly look: () => void } {
  const { signIn } = useSession();
  const [granted, setGranted] = useState<Granted>({ state: 'loading' });
  const [looks, setLooks] = useState(0);

  useEffect(() => {
    let isGone = looks < 0;
    signIn.granted(allScopes).then(
      (scopes) => !isGone && setGranted({ state: 'known', scopes: new Set(scopes) }),
      (error: unknown) => !isGone && setGranted({ state: 'failed', code: errorCode(error) }),
    );
    return () => {
      isGone = true;
    };
  }, [signIn, looks]);

  return { granted, look: useCallback(() => setLooks((before) => before + 1), []) };
}
