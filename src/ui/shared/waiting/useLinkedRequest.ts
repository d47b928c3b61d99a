// The request that a link from outside leads to: in which list it stands, and which row is to be open.

import { useEffect } from 'react';
import { useSession } from '../session/Session';
import { useSubPage } from '../session/useSubPage';
import type { View } from './ViewTabs';

/**
 * @param show turns to the list where it stands; always the same function, since each new one follows the link again
 * @returns its conversation; null for none
 */
export function useLinkedRequest(show: (view: View) => void): string | null {
  const { db } = useSession();
  const link = useSubPage();
  const conversation = link?.kind === 'request' ? link.conversation : null;
  useEffect(() => {
    if (conversation === null) return;
    let isCurrent = true;
    db.requests
      .get(conversation)
      .then((row) => {
        if (isCurrent) show(row?.turn === 'theirs' ? 'theirs' : 'mine');
      })
      .catch((error: unknown) => console.error('The linked request could not be read', error));
    return () => {
      isCurrent = false;
    };
  }, [db, conversation, show]);
  return conversation;
}
