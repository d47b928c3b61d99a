// Where what is not sent yet shows itself, on every page; loaded only when there is something.

import { useLiveQuery } from 'dexie-react-hooks';
import { lazy, Suspense, useEffect } from 'react';
import { useSession } from '../session/Session';

const OutboxPanel = lazy(() => import('./OutboxPanel'));

export function OutboxPlace() {
  const { db, outbox } = useSession();
  const hasUnsent = (useLiveQuery(() => db.outbox.where('state').notEqual('sent').count(), [db]) ?? 0) > 0;
  useEffect(() => {
    if (!hasUnsent) return;
    outbox.start().catch((error: unknown) => console.error('The outbox did not start', error));
  }, [hasUnsent, outbox]);
  if (!hasUnsent) return null;
  return (
    <Suspense fallback={null}>
      <OutboxPanel />
    </Suspense>
  );
}
