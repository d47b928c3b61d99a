// The whole app around a page: theme and language of the host, the session, and words for what can go wrong.

import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  tokens,
} from '@fluentui/react-components';
import { type ReactNode, useCallback, useEffect, useSyncExternalStore } from 'react';
import type { Host, HostTheme } from '../../hosts/Host';
import { SessionGate } from './session/SessionGate';
import { ErrorBoundary } from './states/ErrorBoundary';
import { FailPage } from './states/FailPage';
import { TextsProvider, useTextsFor } from './texts/texts';

const themes: Record<HostTheme, typeof teamsLightTheme> = {
  light: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
};

const useStaticStyles = makeStaticStyles({
  body: { margin: 0 },
  '@media (prefers-reduced-motion: reduce)': {
    '*, *::before, *::after': {
      animationDuration: '1ms !important',
      transitionDuration: '1ms !important',
      scrollBehavior: 'auto !important',
    },
  },
});

const useStyles = makeStyles({
  // Not on FluentProvider itself: that passes its class on to every popover.
  app: { minHeight: '100dvh', backgroundColor: tokens.colorNeutralBackground1 },
});

interface HeedAppProps {
  readonly host: Host;
  /** The page, drawn when the session is open. */
  readonly page: React.JSX.Element;
}

export function HeedApp({ host, page }: HeedAppProps) {
  return (
    <HeedFrame host={host}>
      <SessionGate host={host}>{page}</SessionGate>
    </HeedFrame>
  );
}

/** The app without its session: for a page that is of use before anybody is signed in. */
export function HeedFrame({ host, children }: { readonly host: Host; readonly children: ReactNode }) {
  useStaticStyles();
  const styles = useStyles();
  const { theme, locale } = useSyncExternalStore(
    host.subscribe,
    useCallback(() => host.state, [host]),
  );
  const texts = useTextsFor(locale);
  useEffect(() => {
    document.documentElement.lang = texts.language;
  }, [texts.language]);
  return (
    <FluentProvider theme={themes[theme]}>
      <TextsProvider value={texts}>
        <div className={styles.app}>
          <ErrorBoundary
            onError={(error) => host.notifyFailed(error.message)}
            fallback={(error) => <FailPage text={texts.t('fail.unknown')} detail={error.message} />}
          >
            {children}
          </ErrorBoundary>
        </div>
      </TextsProvider>
    </FluentProvider>
  );
}
