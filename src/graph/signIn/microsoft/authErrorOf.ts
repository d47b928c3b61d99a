// MSAL's and Entra's many errors, as the few that Heed acts on.

import { AuthError, type AuthErrorCode } from '../AuthError';

/**
 * Entra's own numbers, which stand in the description.
 * Source: "Microsoft Entra authentication and authorization error codes".
 */
const byNumber: Readonly<Record<string, AuthErrorCode>> = {
  AADSTS65001: 'consent',
  AADSTS65004: 'refused',
  AADSTS90093: 'adminConsent',
  AADSTS90094: 'adminConsent',
  AADSTS90097: 'adminConsent',
  AADSTS50020: 'otherTenant',
  AADSTS50105: 'adminConsent',
  AADSTS90072: 'otherTenant',
  AADSTS700016: 'otherTenant',
};

/** Codes of MSAL and of OAuth 2.0 (RFC 6749, 4.1.2.1; OpenID Connect Core, 3.1.2.6). */
const byCode: Readonly<Record<string, AuthErrorCode>> = {
  consent_required: 'consent',
  access_denied: 'refused',
  user_cancelled: 'refused',
  user_canceled: 'refused',
  nested_app_auth_bridge_disabled: 'unsupported',
  redirect_in_iframe: 'unsupported',
  no_network_connectivity: 'network',
  network_error: 'network',
  post_request_failed: 'network',
  get_request_failed: 'network',
  endpoints_resolution_error: 'network',
  openid_config_error: 'network',
  failed_to_parse_response: 'network',
  temporarily_unavailable: 'network',
  server_error: 'network',
};

interface Told {
  readonly errorCode: string;
  readonly subError: string;
  readonly message: string;
}

function told(error: unknown): Told {
  const text = (name: string): string => {
    const value: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;
    return typeof value === 'string' ? value : '';
  };
  return { errorCode: text('errorCode'), subError: text('subError'), message: text('message') };
}

/** What a failed call of MSAL means. What is not known means: sign in again, by a click. */
export function authErrorOf(error: unknown): AuthError {
  if (error instanceof AuthError) return error;
  const { errorCode, subError, message } = told(error);
  const number = /\bAADSTS\d+\b/.exec(message)?.[0] ?? '';
  const code = byNumber[number] ?? byCode[subError] ?? byCode[errorCode] ?? 'signIn';
  return new AuthError(code, `${errorCode || 'unknown'} ${number || subError}`.trim(), { cause: error });
}

/** Whether the browser kept Microsoft's window from opening. */
export function isPopupBlocked(error: unknown): boolean {
  return ['popup_window_error', 'empty_window_error', 'block_nested_popups'].includes(told(error).errorCode);
}
