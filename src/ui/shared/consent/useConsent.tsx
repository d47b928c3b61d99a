// Runs an action that may lack a permission: then the notice is shown, and its button runs the action again.

import { type ReactNode, useCallback, useRef, useState } from 'react';
import { type Feature, featureScopes } from '../../../graph/scopes';
import { lacksConsent } from '../../../graph/signIn/AuthError';
import { useSession } from '../session/Session';
import { ConsentNotice } from './ConsentNotice';

export interface Consent {
  /**
   * Runs the action and gives its value. Where permission lacks, `notice` is shown meanwhile: allowed, the action runs
   * anew; put away (or another action run), the outcome is null. Other errors are thrown on.
   */
  run<T>(action: () => Promise<T>): Promise<T | null>;
  /**
   * Whether the feature is allowed, asking the person where it is not. For what is sent later, by the outbox.
   * @throws AuthError of other kinds
   */
  ensure(): Promise<boolean>;
  /** To be shown near the action; null while nothing lacks. */
  readonly notice: ReactNode;
}

interface Pending {
  readonly id: number;
  readonly lack: 'consent' | 'adminConsent';
  again(): void;
  giveUp(): void;
}

export function useConsent(feature: Feature): Consent {
  const { signIn } = useSession();
  const [pending, setPending] = useState<Pending | null>(null);
  const latest = useRef<Pending | null>(null);
  const count = useRef(0);

  const show = useCallback((next: Pending | null) => {
    latest.current = next;
    setPending(next);
  }, []);

  const run = useCallback(
    async <T,>(action: () => Promise<T>): Promise<T | null> => {
      latest.current?.giveUp();
      for (;;) {
        try {
          return await action();
        } catch (error) {
          if (!lacksConsent(error)) throw error;
          const lack = error.code === 'adminConsent' ? 'adminConsent' : 'consent';
          const isAllowed = await new Promise<boolean>((resolve) => {
            const settle = (allowed: boolean) => () => {
              show(null);
              resolve(allowed);
            };
            count.current += 1;
            show({ id: count.current, lack, again: settle(true), giveUp: settle(false) });
          });
          if (!isAllowed) return null;
        }
      }
    },
    [show],
  );

  const ensure = useCallback(
    async () => (await run(() => signIn.getToken(featureScopes[feature]))) !== null,
    [run, signIn, feature],
  );

  const notice = pending && (
    <ConsentNotice
      key={pending.id}
      feature={feature}
      lack={pending.lack}
      onGranted={pending.again}
      onLater={pending.giveUp}
    />
  );
  return { run, ensure, notice };
}
