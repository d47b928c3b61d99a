// Why promises have no task in To Do, and what can be done about it.

import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useLiveQuery } from 'dexie-react-hooks';
import { writeMeta } from '../../../store/meta';
import { ConsentNotice } from '../consent/ConsentNotice';
import { useSession } from '../session/Session';
import { useTexts } from '../texts/texts';
import { promiseTexts } from './promiseTexts';

/** Words of sign-in and of Graph for a permission that is not given. */
const noConsent: ReadonlySet<string> = new Set([
  'consent',
  'adminConsent',
  'accessDenied',
  'ErrorAccessDenied',
  'Authorization_RequestDenied',
  'Forbidden',
]);

export function TaskTrouble() {
  const { t } = promiseTexts(useTexts());
  const { db, outbox } = useSession();
  const failed = useLiveQuery(
    () =>
      db.outbox
        .where('state')
        .equals('failed')
        .and(({ content }) => content.kind === 'task')
        .toArray(),
    [db],
  );
  const [first] = failed ?? [];
  if (!failed || !first) return null;
  const again = () => {
    const told = [writeMeta(db, 'tasksPutOff', false), ...failed.map(({ id }) => outbox.confirm(id))];
    Promise.all(told).catch((error: unknown) => console.error('The tasks could not be tried again', error));
  };
  const code = first.problem ?? '';
  if (noConsent.has(code)) {
    const lack = code === 'adminConsent' ? 'adminConsent' : 'consent';
    return <ConsentNotice feature="tasks" lack={lack} onGranted={again} />;
  }
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{t('task.failed', { code })}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={again}>
          {t('task.again')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
