// Reads the chosen wall when it is opened and when asked to; what is stored shows at once.

import { useLiveQuery } from 'dexie-react-hooks';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { type Place, placeId } from '../../../../domain/place';
import { wallKudos } from '../../../../store/kudos';
import type { KudosRow } from '../../../../store/kudosRows';
import { readMeta } from '../../../../store/meta';
import { useConsent } from '../../consent/useConsent';
import { useSession } from '../../session/Session';
import { errorCode } from '../../states/errorSentence';

/** Coming back to the page after so long, one wants to see what is new, ms. */
const staleAfter = 5 * 60_000;

export interface WallState {
  /** Newest first; undefined until they were read from the device. */
  readonly rows: readonly KudosRow[] | undefined;
  readonly isReading: boolean;
  /** Code of what kept new cards from being read; null when nothing did. */
  readonly failure: string | null;
  /** When it was last read to its end, epoch ms; null: never. */
  readonly readAt: number | null;
  /** To be shown above the cards while a permission lacks; else null. */
  readonly notice: ReactNode;
  refresh(): Promise<void>;
}

export function useWall(place: Place): WallState {
  const { db, graph, now } = useSession();
  const id = placeId(place);
  const { run, notice } = useConsent(place.kind === 'chat' ? 'chats' : 'channelMessages');
  const [isReading, setReading] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const rows = useLiveQuery(() => wallKudos(db, id), [db, id]);
  const readAt = useLiveQuery(async () => {
    const read = await readMeta(db, 'wallRead');
    return read?.place === id ? read.finishedAt : null;
  }, [db, id]);
  const latest = useRef(place);
  latest.current = place;

  const askedAt = useRef(0);
  const refresh = useCallback(async () => {
    askedAt.current = now();
    if (!navigator.onLine) return setFailure('network');
    setReading(true);
    setFailure(null);
    try {
      await run(async () => {
        const [client, { readWall }] = await Promise.all([graph(), import('../../../../sync/readWall')]);
        await readWall({ client, db, place: latest.current, now: now() });
      });
    } catch (error) {
      console.error('The wall could not be read', error);
      setFailure(errorCode(error));
    } finally {
      setReading(false);
    }
  }, [run, graph, db, now]);
  useEffect(() => void refresh(), [refresh]);
  useEffect(() => {
    const look = () => {
      const isStale = now() - askedAt.current > staleAfter;
      if (document.visibilityState === 'visible' && isStale) void refresh();
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [refresh, now]);

  return { rows, isReading: isReading && !notice, failure, readAt: readAt ?? null, notice, refresh };
}
