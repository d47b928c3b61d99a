// Says, once, that an earlier list on this device was put aside.

import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import type { SetAside } from '../../../store/openDatabase';
import { useTexts } from '../texts/texts';

export default function AsideBar({ setAside }: { readonly setAside: SetAside }) {
  const { t } = useTexts();
  const [isRead, setRead] = useState(false);
  if (isRead) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{t(setAside === 'corrupt' ? 'aside.corrupt' : 'aside.newer')}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => setRead(true)}>
          {t('aside.ok')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
