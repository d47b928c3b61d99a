// The side panel: in Outlook the message that is open; elsewhere, and where Outlook is silent, the list of who waits.

import { makeStyles } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import type { Host } from '../../hosts/Host';
import type { Outlook, OutlookState } from '../../hosts/office/Outlook';
import { OpeningGate } from '../shared/session/SessionGate';
import { useOpening } from '../shared/session/useOpening';

// By its name the build knows to keep it whole: in one piece it weighs less than in a dozen.
const loadTab = () =>
  import(/* webpackChunkName: "list" */ '../tab/TabPage').then(({ TabPage }) => ({ default: TabPage }));
const TabPage = lazy(loadTab);
const loadBeside = () => import('./BesideItem');
const BesideItem = lazy(loadBeside);
const Connecting = lazy(() => import('./Connecting'));
const ListBar = lazy(() => import('./ListBar'));

const useStyles = makeStyles({
  // The page under the bar scrolls by itself.
  list: { display: 'flex', flexDirection: 'column', height: '100dvh' },
});

interface PanePageProps {
  readonly host: Host;
  /** null in a browser of one's own. */
  readonly outlook: Outlook | null;
}

const elsewhere: OutlookState = { connection: 'absent', reason: 'notOutlook' };
const never = () => () => {};

export function PanePage({ host, outlook }: PanePageProps) {
  const styles = useStyles();
  const state = useSyncExternalStore(outlook?.subscribe ?? never, () => outlook?.state ?? elsewhere);
  const { opening, retry } = useOpening(host);
  const [location, navigate] = useHashLocation();
  const [wantsList, setWantsList] = useState(false);
  // What leads elsewhere from the message (a thank-you, settings) is an address of the list's pages.
  const isList = wantsList || location !== '/';

  // Where there is no Outlook the list is fetched beside the session, not after it.
  const isElsewhere = state.connection === 'absent';
  useEffect(() => {
    if (isElsewhere) loadTab().catch((error: unknown) => console.error(error));
  }, [isElsewhere]);

  // In Outlook what stands beside the message is fetched while Office.js still is.
  useEffect(() => {
    if (!isElsewhere) loadBeside().catch((error: unknown) => console.error(error));
  }, [isElsewhere]);

  if (state.connection === 'connecting') {
    return (
      <Suspense fallback={null}>
        <Connecting />
      </Suspense>
    );
  }
  if (state.connection === 'there' && !isList) {
    return (
      <Suspense fallback={null}>
        <BesideItem
          me={state.me}
          item={state.item}
          opening={opening}
          retry={retry}
          onList={() => setWantsList(true)}
        />
      </Suspense>
    );
  }
  const why = state.connection === 'absent' ? state.reason : null;
  return (
    <div className={styles.list}>
      {why !== 'notOutlook' && (
        <Suspense fallback={null}>
          <ListBar
            why={why}
            onBack={() => {
              setWantsList(false);
              navigate('/');
            }}
          />
        </Suspense>
      )}
      <OpeningGate opening={opening}>
        <Suspense fallback={null}>
          <TabPage />
        </Suspense>
      </OpeningGate>
    </div>
  );
}
