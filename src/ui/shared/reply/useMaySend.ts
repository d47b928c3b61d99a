// Whether what was written may be sent: consent is asked for at the first sending, and only for this channel.

import type { ReactNode } from 'react';
import type { Feature } from '../../../graph/scopes';
import { AuthError } from '../../../graph/signIn/AuthError';
import type { OutboxContent } from '../../../store/outboxRows';
import { useConsent } from '../consent/useConsent';

/** What each kind of text needs to be allowed. */
export const featureOf: Readonly<Record<OutboxContent['kind'], Feature>> = {
  mailReply: 'sendMail',
  mail: 'sendMail',
  chatMessage: 'sendChat',
  directMessage: 'startChat',
  channelMessage: 'sendChannel',
  task: 'tasks',
  abandonedDraft: 'sendMail',
};

export interface MaySend {
  /** Asks where it must. Offline nothing can be asked, and the outbox keeps the text: then it may. */
  ask(): Promise<boolean>;
  /** To be shown by the send button; null while nothing lacks. */
  readonly notice: ReactNode;
}

export function useMaySend(kind: OutboxContent['kind']): MaySend {
  const { ensure, notice } = useConsent(featureOf[kind]);
  const ask = async (): Promise<boolean> => {
    try {
      return await ensure();
    } catch (error) {
      if (error instanceof AuthError) return true;
      throw error;
    }
  };
  return { ask, notice };
}
