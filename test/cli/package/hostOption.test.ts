import { hostOption } from '../../../src/cli/package/hostOption';

test.each([
  ['heed.contoso.com', 'heed.contoso.com'],
  ['HEED.Contoso.COM', 'heed.contoso.com'],
  ['contoso.com', 'contoso.com'],
  ['heed-1.eu.contoso.co.uk', 'heed-1.eu.contoso.co.uk'],
  ['xn--80ak6aa92e.xn--p1ai', 'xn--80ak6aa92e.xn--p1ai'],
  ['green-sky-0a1b.azurestaticapps.net', 'green-sky-0a1b.azurestaticapps.net'],
])('%s is a domain', (given, domain) => {
  expect(hostOption(given)).toBe(domain);
});

test.each([
  ['', /empty/],
  ['   ', /empty/],
  ['heed.contoso.com ', /space/],
  ['heed contoso.com', /space/],
  ['heed.contoso.com\nevil.com', /space/],
  ['https://heed.contoso.com', /scheme/],
  ['http://heed.contoso.com', /scheme/],
  ['//heed.contoso.com', /scheme/],
  ['javascript://heed.contoso.com', /scheme/],
  ['heed.contoso.com/', /path/],
  ['heed.contoso.com/app', /path/],
  ['heed.contoso.com\\app', /path/],
  ['heed.contoso.com?x=1', /query/],
  ['heed.contoso.com#x', /fragment/],
  ['ivan@heed.contoso.com', /user name/],
  ['*.contoso.com', /[Ww]ildcard/],
  ['heed.contoso.com:8443', /port/],
  ['localhost:3000', /port/],
  ['localhost', /this machine/],
  ['heed.localhost', /this machine/],
  ['127.0.0.1', /IP address/],
  ['10.0.0.7', /IP address/],
  ['[::1]', /IP address/],
  ['::1', /IP address/],
  ['intranet', /full domain name/],
  ['heed.contoso.com.', /dot/],
  ['.contoso.com', /part of a domain name/],
  ['heed..com', /part of a domain name/],
  ['-heed.contoso.com', /part of a domain name/],
  ['heed-.contoso.com', /part of a domain name/],
  ['heed_1.contoso.com', /part of a domain name/],
  ['heed".contoso.com', /part of a domain name/],
  ['<heed>.contoso.com', /part of a domain name/],
  ['heed.contoso.1', /number/],
  [`${'a'.repeat(64)}.contoso.com`, /part of a domain name/],
  [`${'abcdefgh.'.repeat(29)}com`, /longer than 253/],
  ['хид.рф', /xn--d1ahj\.xn--p1ai|outside ASCII/],
  ['héed.contoso.com', /xn--hed-bma\.contoso\.com/],
  ['ｈeed.contoso.com', /outside ASCII/],
])('%j is refused with its reason', (given, reason) => {
  expect(() => hostOption(given)).toThrow(reason);
});
