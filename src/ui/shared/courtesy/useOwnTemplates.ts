// The user's own courteous texts; undefined until the store has answered.

import { useLiveQuery } from 'dexie-react-hooks';
import { type OwnTemplates, ownTemplates } from '../../../store/templates';
import { useSession } from '../session/Session';

export function useOwnTemplates(): OwnTemplates | undefined {
  const { db } = useSession();
  return useLiveQuery(() => ownTemplates(db), [db]);
}
