// Asks for what a level of reading needs, before it is switched on.

import type { ReactNode } from 'react';
import type { Level } from '../../../graph/scopes';
import { AuthError } from '../../../graph/signIn/AuthError';
import { useConsent } from './useConsent';

/** What asks, and what is shown while it does. */
export interface LevelConsent {
  /** Whether the level may be switched on: allowed, or not to be found out now (sync then says what is wrong). */
  ensure(level: Level): Promise<boolean>;
  readonly notice: ReactNode;
}

export function useLevelConsent(): LevelConsent {
  const headers = useConsent('readHeaders');
  const text = useConsent('readText');
  const ensure = async (level: Level) => {
    try {
      return await (level === 'text' ? text : headers).ensure();
    } catch (error) {
      if (!(error instanceof AuthError)) throw error;
      console.error('Permissions could not be checked', error);
      return true;
    }
  };
  return { ensure, notice: text.notice ?? headers.notice };
}
