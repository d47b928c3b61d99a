// Graph refusing a token that was good a moment ago.

import type { Route } from 'playwright-core';

/** Answers the first call of a browser with a token that is good no more. */
export function expireOnce(challenge = 'Bearer realm=""') {
  let isDone = false;
  return async (route: Route) => {
    if (isDone || route.request().method() === 'OPTIONS') return route.fallback();
    isDone = true;
    return route.fulfill({
      status: 401,
      headers: {
        'Access-Control-Allow-Origin': '*',
        'Access-Control-Expose-Headers': 'WWW-Authenticate',
        'WWW-Authenticate': challenge,
      },
      json: { error: { code: 'InvalidAuthenticationToken', message: 'Expired.' } },
    });
  };
}
