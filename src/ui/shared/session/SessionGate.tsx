// Opens the session and lets the page through when it is there; the first-run page comes before it.

import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { AuthError } from '../../../graph/signIn/AuthError';
import { ConfigError } from '../../../hosts/config';
import type { Host } from '../../../hosts/Host';
import { StorageUnavailableError } from '../../../store/openDatabase';
import { errorSentence } from '../states/errorSentence';
import { FailPage } from '../states/FailPage';
import { type Texts, useTexts } from '../texts/texts';
import { openSession } from './openSession';
import { type Session, SessionProvider, useSession } from './Session';
import { useSettings } from './useSettings';

const FirstRun = lazy(() => import('../settings/FirstRun'));

type Opening =
  | { readonly state: 'opening' }
  | { readonly state: 'open'; readonly session: Session }
  | { readonly state: 'failed'; readonly error: unknown };

interface SessionGateProps {
  readonly host: Host;
  readonly children: ReactNode;
}

export function SessionGate({ host, children }: SessionGateProps) {
  const texts = useTexts();
  const [opening, setOpening] = useState<Opening>({ state: 'opening' });

  useEffect(() => {
    let session: Session | null = null;
    openSession(host, window.location.search).then(
      (opened) => {
        session = opened;
        setOpening({ state: 'open', session: opened });
      },
      (error: unknown) => {
        console.error(error);
        host.notifyFailed(error instanceof Error ? error.message : String(error));
        setOpening({ state: 'failed', error });
      },
    );
    return () => {
      session?.sync.stop();
      session?.outbox.stop();
    };
  }, [host]);

  if (opening.state === 'opening') return null;
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
