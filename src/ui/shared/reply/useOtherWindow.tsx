// Two windows with one request open: what was written in the other one meanwhile is said before a second text goes.

import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { type ReactNode, useRef, useState } from 'react';
import { isText } from '../../../store/outboxRows';
import { useSession } from '../session/Session';
import { useTexts } from '../texts/texts';
import { replyTexts } from './replyTexts';

export interface OtherWindow {
  /** Whether the person may send: nothing was written elsewhere since the box opened, or they were told of it. */
  mayGo(): Promise<boolean>;
  /** To be shown by the send button; null while there is nothing to tell. */
  readonly notice: ReactNode;
}

export function useOtherWindow(conversation: string): OtherWindow {
  const { db, now } = useSession();
  const { t } = replyTexts(useTexts());
  const [opened] = useState(now);
  const told = useRef<ReadonlySet<string>>(new Set());
  const [isTold, setTold] = useState(false);
  const mayGo = async (): Promise<boolean> => {
    const rows = await db.outbox.where('conversation').equals(conversation).toArray();
    const ids = rows
      .filter(({ content, writtenAt }) => isText(content) && writtenAt > opened)
      .map(({ id }) => id);
    const isNews = ids.some((id) => !told.current.has(id));
    told.current = new Set(ids);
    setTold(ids.length > 0);
    return !isNews;
  };
  const notice = isTold ? (
    <MessageBar intent="warning" layout="multiline" politeness="assertive">
      <MessageBarBody>{t('other.window')}</MessageBarBody>
    </MessageBar>
  ) : null;
  return { mayGo, notice };
}
