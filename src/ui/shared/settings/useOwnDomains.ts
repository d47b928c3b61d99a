// The domains of the signed-in person's own addresses.

import { useLiveQuery } from 'dexie-react-hooks';
import { profile } from '../../../store/queries';
import { useSession } from '../session/Session';

export function useOwnDomains(): readonly string[] {
  const { db, account } = useSession();
  const addresses = useLiveQuery(() => profile(db), [db])?.addresses ?? [account.address];
  return [...new Set(addresses.map((address) => address.slice(address.lastIndexOf('@') + 1).toLowerCase()))];
}
