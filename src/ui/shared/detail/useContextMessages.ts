// The words of a conversation, fetched when it is opened and kept nowhere but on screen.

import { useCallback, useEffect, useState } from 'react';
import type { ContextMessage } from '../../../sync/SyncClient';
import { useSession } from '../session/Session';

export type ContextState =
  | { readonly state: 'loading' }
  | { readonly state: 'there'; readonly messages: readonly ContextMessage[] }
  | { readonly state: 'failed'; readonly error: unknown };

/** @param newest instant of the newest message: when another one comes, the words are fetched again */
export function useContextMessages(
  conversation: string,
  newest: number,
): { readonly context: ContextState; readonly retry: () => void } {
  const { sync } = useSession();
  const [context, setContext] = useState<ContextState>({ state: 'loading' });
  const [attempt, setAttempt] = useState({ count: 0, newest });
  if (attempt.newest !== newest) setAttempt({ ...attempt, newest });

  useEffect(() => {
    let isStale = attempt.count < 0;
    sync.context(conversation).then(
      (messages) => {
        if (!isStale) setContext({ state: 'there', messages });
      },
      (error: unknown) => {
        if (!isStale) setContext({ state: 'failed', error });
      },
    );
    return () => {
      isStale = true;
    };
  }, [sync, conversation, attempt]);

  const retry = useCallback(() => {
    setContext({ state: 'loading' });
    setAttempt((before) => ({ ...before, count: before.count + 1 }));
  }, []);
  return { context, retry };
}
