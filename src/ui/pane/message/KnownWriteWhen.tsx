// Say when with Outlook's own reply for somebody who is signed in: in their own words, and as they last addressed the person.

import { useLiveQuery } from 'dexie-react-hooks';
import { registerFor } from '../../../store/registerRows';
import { ownTemplates } from '../../../store/templates';
import { useSession } from '../../shared/session/Session';
import WriteWhen, { type WriteWhenProps } from './WriteWhen';

export default function KnownWriteWhen(props: Omit<WriteWhenProps, 'register' | 'own'>) {
  const { db } = useSession();
  const address = (props.row.waiting[0] ?? props.row.asker)?.address ?? '';
  const known = useLiveQuery(
    async () => ({ register: await registerFor(db, address), own: await ownTemplates(db) }),
    [db, address],
  );
  return known ? <WriteWhen {...props} {...known} /> : null;
}
