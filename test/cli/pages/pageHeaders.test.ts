import { cacheControl, pageHeaders, productionReach } from '../../../src/cli/pages/pageHeaders';

const headers = pageHeaders(productionReach);

/** The policy's directives by name. */
const policy = new Map(
  (headers['Content-Security-Policy'] ?? '').split('; ').map((directive) => {
    const [name = '', ...sources] = directive.split(' ');
    return [name, sources] as const;
  }),
);

/** Whether a source list covers an address: exact origin, `*.` before it, or all below a path. */
function covers(sources: readonly string[] | undefined, address: string): boolean {
  const { origin, hostname } = new URL(address);
  return (sources ?? []).some((source) =>
    source.startsWith('https://*.')
      ? hostname.endsWith(source.slice('https://*'.length))
      : source === origin || source === address || (source.endsWith('/') && address.startsWith(source)),
  );
}

test('nothing is allowed that is not named, and no script or style inside a page', () => {
  expect(policy.get('default-src')).toEqual(["'none'"]);
  expect(headers['Content-Security-Policy']).not.toMatch(/unsafe|(^| )\*( |;|$)|http:/);
  expect(policy.get('object-src')).toEqual(["'none'"]);
  expect(policy.get('base-uri')).toEqual(["'none'"]);
});

test.each([
  // What Office.js loads, as its own published code says: the host's part, its words, and this library.
  'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  'https://appsforoffice.microsoft.com/lib/1/hosted/outlook-web-16.01.js',
  'https://appsforoffice.microsoft.com/lib/1/hosted/en-us/office_strings.js',
  'https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js',
])('the panel may run %s', (address) => {
  expect(covers(policy.get('script-src'), address)).toBe(true);
});

test.each([
  'https://appsforoffice.microsoft.com/other.js',
  'https://ajax.aspnetcdn.com/ajax/jQuery/jquery.js',
  'https://cdn.example/x.js',
])('no page may run %s', (address) => {
  expect(covers(policy.get('script-src'), address)).toBe(false);
});

test.each([
  'https://graph.microsoft.com/v1.0/me',
  'https://login.microsoftonline.com/organizations/oauth2/v2.0/token',
  'https://contoso-my.sharepoint.com/personal/ivan/_layouts/15/download.aspx',
  'https://res.cdn.office.net/teams-js/validDomains/json/validDomains.json',
])('the pages may call %s', (address) => {
  expect(covers(policy.get('connect-src'), address)).toBe(true);
});

test.each([
  'https://graph.microsoft.com.evil.example/v1.0/me',
  'https://sharepoint.com.evil.example/',
  'https://telemetry.example/',
])('the pages may not call %s', (address) => {
  expect(covers(policy.get('connect-src'), address)).toBe(false);
});

test.each([
  'https://teams.microsoft.com',
  'https://teams.cloud.microsoft',
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook.cloud.microsoft',
  'https://www.microsoft365.com',
  'https://m365.cloud.microsoft',
  'https://www.office.com',
])('%s may show the tab', (host) => {
  expect(covers(policy.get('frame-ancestors'), host)).toBe(true);
});

test('nobody else may, and the older header that knows no list is not sent', () => {
  expect(covers(policy.get('frame-ancestors'), 'https://evil.example')).toBe(false);
  expect(Object.keys(headers)).not.toContain('X-Frame-Options');
});

test("sign-in's window can answer the page that opened it", () => {
  expect(Object.keys(headers).filter((name) => name.startsWith('Cross-Origin'))).toEqual([]);
});

test.each([
  ['/assets/tab.0123456789.js', 'public, max-age=31536000, immutable'],
  ['/tab.html', 'no-cache'],
  ['/alert.js', 'no-cache'],
  ['/config.json', 'no-cache'],
  ['/icons/heed-16.png', 'no-cache'],
])('%s is kept as: %s', (path, kept) => {
  expect(cacheControl(path)).toBe(kept);
});
