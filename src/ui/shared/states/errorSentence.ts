// Codes of errors in words.

import type { Texts } from '../texts/texts';

/** The code of an error from sync, Graph or sign-in; a name where it has none. */
export function errorCode(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'unknown';
  for (const name of ['kind', 'code', 'name'] as const) {
    const value: unknown = Reflect.get(error, name);
    if (typeof value === 'string' && value !== '') return value;
  }
  return 'unknown';
}

/** What it means for a person: lower case where it stands after a colon. */
export function errorSentence(code: string | null, texts: Texts): string {
  switch (code) {
    case 'network':
    case 'server':
      return texts.t('error.network');
    case 'throttled':
      return texts.t('error.throttled');
    case 'signIn':
      return texts.t('error.auth');
    case 'consent':
      return texts.t('error.consent');
    default:
      return texts.t('error.unknown', { code: code ?? '?' });
  }
}
