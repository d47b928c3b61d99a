// The pages' security headers: what a host of the static files must send with them.

/**
 * Who may frame the tab and the pane: Teams, Outlook and Microsoft 365 on the web.
 * Source: Microsoft's list for tabs ("Ensure your tab page allows being loaded in an iframe", Teams tab requirements).
 */
const frameAncestors = [
  "'self'",
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://*.office365.com',
  'https://outlook.live.com',
  'https://outlook-sdf.office.com',
  'https://outlook-sdf.office365.com',
];

/** Where teams-js fetches its list of hosts from. */
const teamsHostList = 'https://res.cdn.office.net';

/**
 * Where Office.js and the parts it fetches come from; the side panel and the check on sending alone ask for it. Without
 * the second, on the web and in classic Outlook, Office.js never becomes ready.
 */
const officeScripts = [
  'https://appsforoffice.microsoft.com/lib/1/hosted/',
  'https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js',
];

/**
 * Hash of nothing: Fluent's style engine (Griffel) puts *empty* style elements into the page and fills them through the
 * CSS object model, which no policy governs. So no inline style with any content can run.
 */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** Origins that the pages reach besides their own. */
export interface Reach {
  /** Whom they may call: Graph, or the sandbox. */
  readonly connect: readonly string[];
  /** Whom they may show in a frame. */
  readonly frame: readonly string[];
}

/** The Content-Security-Policy for the pages. */
export function contentSecurityPolicy({ connect, frame }: Reach): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${officeScripts.join(' ')}`,
    `style-src 'self' ${emptyStyle}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "worker-src 'self'",
    `connect-src 'self' ${[...connect, teamsHostList].join(' ')}`,
    `frame-src ${["'self'", ...frame].join(' ')}`,
    `frame-ancestors ${frameAncestors.join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join('; ');
}
