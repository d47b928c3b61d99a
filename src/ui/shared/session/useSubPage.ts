// Where the host says that a link from outside leads; a host that answers late, or resumes the page, says so late.

import { useMemo, useSyncExternalStore } from 'react';
import { parseSubPage, type SubPage } from '../../../hosts/subPage';
import { useSession } from './Session';

/** null: no link was followed, or it leads nowhere. The same object until another one is followed. */
export function useSubPage(): SubPage | null {
  const { host } = useSession();
  const text = useSyncExternalStore(host.subscribe, () => host.state.subPage);
  return useMemo(() => parseSubPage(text), [text]);
}
