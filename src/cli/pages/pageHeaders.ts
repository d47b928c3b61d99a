// The headers that whoever serves the pages sends with them: on this machine, and in production.

import { contentSecurityPolicy, type Reach } from './contentSecurityPolicy';

/**
 * What the pages may reach in production. App-folder downloads lead from Graph to the company's SharePoint; sign-in
 * renews itself in a hidden frame where the browser lets it.
 */
export const productionReach: Reach = {
  connect: ['https://graph.microsoft.com', 'https://login.microsoftonline.com', 'https://*.sharepoint.com'],
  frame: ['https://login.microsoftonline.com'],
};

/** Headers of every answer. None of them isolates windows: sign-in talks to the page through a window of its own. */
export function pageHeaders(reach: Reach): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(reach),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  };
}

/** Two years; browsers heed it on https alone. */
export const onlyHttps = { 'Strict-Transport-Security': 'max-age=63072000' };

/** Where files lie whose names hold a hash of their content. */
export const hashedFolder = '/assets/';

/**
 * How long a file may be kept. There is no service worker: a hashed file never changes, everything else is asked for
 * again each time, so that a new version is there at the next opening.
 * @param path of the file or its address, with `/`.
 */
export function cacheControl(path: string): string {
  return path.includes(hashedFolder) ? 'public, max-age=31536000, immutable' : 'no-cache';
}
