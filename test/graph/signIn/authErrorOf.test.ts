// What MSAL and Entra answer, as the few errors that Heed acts on.

import { AuthError, type AuthErrorCode } from '../../../src/graph/signIn/AuthError';
import { authErrorOf, isPopupBlocked } from '../../../src/graph/signIn/microsoft/authErrorOf';

/** An error as MSAL's: a code, perhaps a narrower one, and Entra's words. */
function msalError(errorCode: string, message = '', subError = ''): Error {
  return Object.assign(new Error(message), { errorCode, subError });
}

test.each<[string, unknown, AuthErrorCode]>([
  ['no consent yet', msalError('invalid_grant', 'AADSTS65001: not consented', 'consent_required'), 'consent'],
  ['no consent, by the narrower code alone', msalError('invalid_grant', '', 'consent_required'), 'consent'],
  [
    'an administrator is needed',
    msalError('invalid_grant', 'AADSTS90094: needs admin', 'consent_required'),
    'adminConsent',
  ],
  ['not assigned to the app', msalError('invalid_grant', 'AADSTS50105: not assigned'), 'adminConsent'],
  ['declined at Microsoft’s page', msalError('access_denied', 'AADSTS65004: declined'), 'refused'],
  ['the window was closed', msalError('user_cancelled'), 'refused'],
  ['the host’s window was closed', msalError('user_canceled'), 'refused'],
  ['a guest of another company', msalError('invalid_request', 'AADSTS50020: not in tenant'), 'otherTenant'],
  [
    'an app unknown in that company',
    msalError('unauthorized_client', 'AADSTS700016: not found'),
    'otherTenant',
  ],
  [
    'a second factor is needed',
    msalError('interaction_required', 'AADSTS50076: MFA', 'basic_action'),
    'signIn',
  ],
  ['the refresh token has ended', msalError('refresh_token_expired'), 'signIn'],
  ['no account', msalError('no_account_error'), 'signIn'],
  ['the host switched it off', msalError('nested_app_auth_bridge_disabled'), 'unsupported'],
  ['no network', msalError('no_network_connectivity'), 'network'],
  ['the service is busy', msalError('temporarily_unavailable'), 'network'],
  ['something without a code', new Error('what?'), 'signIn'],
  ['nothing at all', null, 'signIn'],
])('%s', (_what, error, code) => {
  const told = authErrorOf(error);
  expect(told).toBeInstanceOf(AuthError);
  expect(told.code).toBe(code);
});

test('an error of ours stays as it is', () => {
  const own = new AuthError('otherPerson', 'x');
  expect(authErrorOf(own)).toBe(own);
});

test.each(['popup_window_error', 'empty_window_error'])('%s means that the window was blocked', (code) => {
  expect(isPopupBlocked(msalError(code))).toBe(true);
  expect(isPopupBlocked(msalError('user_cancelled'))).toBe(false);
});
