// Graph's word for why something was not sent, as the key of a sentence.

import type { outboxEn } from './outboxTexts';

type ReasonKey = Extract<keyof typeof outboxEn, `reason.${string}`>;

const reasons: Readonly<Record<string, ReasonKey>> = {
  network: 'reason.network',
  throttled: 'reason.throttled',
  signIn: 'reason.signIn',
  consent: 'reason.consent',
  adminConsent: 'reason.consent',
  Authorization_RequestDenied: 'reason.consent',
  InsufficientPrivileges: 'reason.consent',
  ErrorQuotaExceeded: 'reason.full',
  ErrorItemNotFound: 'reason.gone',
  ErrorInvalidIdMalformed: 'reason.gone',
  NotFound: 'reason.gone',
  ItemNotFound: 'reason.gone',
  ResourceNotFound: 'reason.left',
  Request_ResourceNotFound: 'reason.left',
  ErrorInvalidRecipients: 'reason.left',
  personGone: 'reason.left',
  chatRefused: 'reason.noTeams',
  Forbidden: 'reason.notThere',
  MailboxNotEnabledForRESTAPI: 'reason.noMailbox',
  // The token had its scope, so it is the mailbox that refuses.
  ErrorAccessDenied: 'reason.readOnly',
  RequestEntityTooLarge: 'reason.long',
  ErrorMessageSizeExceeded: 'reason.long',
};
/** What a 5xx or a cut connection is called by Graph, or by the client. */
const passing = /^(service|internal|generic|gateway|activityLimit|tooMany|applicationThrottled|onItsWay)/i;

/** @param code Graph's error code, or the client's own; null when nothing was said yet */
export function problemReason(code: string | null): ReasonKey {
  if (code === null) return 'reason.network';
  return reasons[code] ?? (passing.test(code) ? 'reason.network' : 'reason.unknown');
}
