// The tab: top row, Waiting, and Settings behind its own address (#/settings).

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  type ComponentType,
  type LazyExoticComponent,
  lazy,
  Suspense,
  useCallback,
  useRef,
  useState,
} from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { OutboxPlace } from '../shared/outbox/OutboxPlace';
import { useSession } from '../shared/session/Session';
import { useMedia, wideQuery } from '../shared/session/useMedia';
import { AccountBar } from '../shared/top/AccountBar';
import { TopRow } from '../shared/top/TopRow';
import { WaitingPage } from '../shared/waiting/WaitingPage';
import { useFollowedLink } from './useFollowedLink';

const AsideBar = lazy(() => import('../shared/states/AsideBar'));

/** Every page but the first, by its path; what a page is about may follow it. Longer paths stand first. */
const otherPages: Readonly<Record<string, LazyExoticComponent<ComponentType>>> = {
  '/thanks/new': lazy(() => import('../shared/thanks/compose/ComposePage')),
  '/thanks/asked': lazy(() => import('../shared/thanks/asked/AskedPage')),
  '/thanks': lazy(() => import('../shared/thanks/ThanksPage')),
  '/handover': lazy(() => import('../shared/handover/HandoverPage')),
  '/permissions': lazy(() => import('../shared/settings/permissions/PermissionsPage')),
  '/promises': lazy(() => import('../shared/promises/PromisesPage')),
  '/settings': lazy(() => import('../shared/settings/SettingsPage')),
};

function pageAt(location: string): LazyExoticComponent<ComponentType> | undefined {
  const path = Object.keys(otherPages).find((each) => location === each || location.startsWith(`${each}/`));
  return path === undefined ? undefined : otherPages[path];
}

const useStyles = makeStyles({
  /** The narrow layout scrolls as a whole; the wide one column by column. */
  page: {
    display: 'flex',
    flexDirection: 'column',
    height: '100dvh',
    overflowY: 'auto',
  },
  top: {
    flexShrink: 0,
    '@media (min-height: 480px)': { position: 'sticky', top: 0, zIndex: 1 },
  },
  /** A scrollbar that comes and goes would change the width, and with it every height. */
  narrow: { scrollbarGutter: 'stable' },
  main: { flex: '1 0 auto', display: 'flex', flexDirection: 'column', color: tokens.colorNeutralForeground1 },
  mainWide: { flex: '1 1 0', minHeight: 0 },
});

export function TabPage() {
  const styles = useStyles();
  const { setAside } = useSession();
  const [location, navigate] = useHashLocation();
  useFollowedLink(location, navigate);
  const [page, setPage] = useState<HTMLElement | null>(null);
  const [query, setQuery] = useState('');
  const searchInput = useRef<HTMLInputElement>(null);
  const isWide = useMedia(wideQuery);
  const Other = pageAt(location);
  const search = useCallback(() => searchInput.current?.focus(), []);
  return (
    <div ref={setPage} className={mergeClasses(styles.page, !isWide && styles.narrow)}>
      <header className={styles.top}>
        <AccountBar />
        {setAside !== null && (
          <Suspense fallback={null}>
            <AsideBar setAside={setAside} />
          </Suspense>
        )}
        <TopRow
          location={location}
          onGo={navigate}
          query={query}
          onQuery={setQuery}
          searchInput={searchInput}
        />
        <OutboxPlace />
      </header>
      <main className={mergeClasses(styles.main, isWide && Other === undefined && styles.mainWide)}>
        {Other ? (
          <Suspense fallback={null}>
            <Other />
          </Suspense>
        ) : (
          <WaitingPage page={page} query={query.trim()} onSearch={search} />
        )}
      </main>
    </div>
  );
}
