// Opens the session and lets the page through when it is there; the first-run page comes before it.

import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import { AuthError } from '../../../graph/signIn/AuthError';
import { ConfigError } from '../../../hosts/config';
import type { Host } from '../../../hosts/Host';
import { StorageUnavailableError } from '../../../store/openDatabase';
import { errorSentence } from '../states/errorSentence';
import { FailPage } from '../states/FailPage';
import { type Texts, useTexts } from '../texts/texts';
import { NotSignedIn } from './NotSignedIn';
import { SessionProvider, useSession } from './Session';
import { type Opening, useOpening } from './useOpening';
import { useSettings } from './useSettings';

const SignInPage = lazy(() => import('../consent/SignInPage'));
const FirstRun = lazy(() => import('../settings/FirstRun'));

interface SessionGateProps {
  readonly host: Host;
  readonly children: ReactNode;
}

export function SessionGate({ host, children }: SessionGateProps) {
  return <OpeningGate opening={useOpening(host).opening}>{children}</OpeningGate>;
}

/** The gate for a page that opens its session itself. */
export function OpeningGate({
  opening,
  children,
}: {
  readonly opening: Opening;
  readonly children: ReactNode;
}) {
  const texts = useTexts();
  if (opening.state === 'opening') return null;
  if (opening.state === 'failed' && opening.error instanceof NotSignedIn) {
    return (
      <Suspense fallback={null}>
        <SignInPage failure={opening.error} />
      </Suspense>
    );
  }
  if (opening.state === 'failed') return <FailPage {...failure(opening.error, texts)} />;
  return (
    <SessionProvider value={opening.session}>
      <SetUp>{children}</SetUp>
    </SessionProvider>
  );
}

function SetUp({ children }: { readonly children: ReactNode }) {
  const { host } = useSession();
  const isSetUp = useSettings()?.isSetUp;

  useEffect(() => {
    if (isSetUp !== undefined) host.notifyLoaded();
  }, [isSetUp, host]);

  if (isSetUp === undefined) return null;
  if (isSetUp) return children;
  return (
    <Suspense fallback={null}>
      <FirstRun />
    </Suspense>
  );
}

function failure(error: unknown, texts: Texts): { readonly text: string; readonly detail: string | null } {
  const detail = error instanceof Error ? error.message : String(error);
  if (error instanceof ConfigError) {
    return error.code === 'unreachable'
      ? { text: texts.t('fail.configUnreachable'), detail }
      : { text: texts.t('fail.config', { detail: error.detail }), detail: null };
  }
  if (error instanceof AuthError) {
    return { text: texts.t('fail.signIn', { reason: errorSentence(error.code, texts) }), detail };
  }
  if (error instanceof StorageUnavailableError) return { text: texts.t('fail.database'), detail };
  return { text: texts.t('fail.unknown'), detail };
}
