// The pages for administrators and for those who ask what is read: true to the code.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { consentLevels, consentLink, redirectAddress } from '../../src/cli/package/consentLevels';
import { cacheControl, onlyHttps, pageHeaders, productionReach } from '../../src/cli/pages/pageHeaders';
import { chatScopes, featureScopes, mailScopes, profileScopes } from '../../src/graph/scopes';

const deploy = readFileSync(join(__dirname, '../../docs/deploy.md'), 'utf8');
const privacy = readFileSync(join(__dirname, '../../docs/privacy.md'), 'utf8');

const place = { domain: 'HOST', clientId: 'CLIENT_ID' };

test.each(consentLevels)('the link for $name asks for exactly its scopes', (level) => {
  const link = consentLink(level, place, 'TENANT');
  expect(deploy).toContain(`\n${link}\n`);
  expect(deploy).toContain(`\n\`${level.scopes.join('`, `')}\`\n`);
  const asked = new URL(link).searchParams.get('scope')?.split(' ');
  expect(asked).toEqual(level.scopes.map((scope) => `https://graph.microsoft.com/${scope}`));
});

test('there are no other consent links', () => {
  expect(deploy.match(/https:\/\/login\.microsoftonline\.com\S+/g)).toHaveLength(consentLevels.length);
});

test('together the levels hold every scope that Heed can ask for', () => {
  const all = [
    ...profileScopes,
    ...Object.values(mailScopes).flat(),
    ...Object.values(chatScopes).flat(),
    ...Object.values(featureScopes).flat(),
  ];
  const allowed = new Set(consentLevels.flatMap(({ scopes }) => scopes));
  expect(all.filter((scope) => !allowed.has(scope))).toEqual([]);
});

test('no level names a scope twice, and what only an administrator can allow stands apart', () => {
  for (const { scopes } of consentLevels) expect(new Set(scopes).size).toBe(scopes.length);
  const forAdmin = consentLevels.filter(({ scopes }) => scopes.includes('ChannelMessage.Read.All'));
  expect(forAdmin).toEqual([{ name: 'channels', scopes: ['ChannelMessage.Read.All'] }]);
});

test('both addresses to register are told as sign-in uses them', () => {
  expect(deploy).toContain(`\`${redirectAddress('HOST')}\``);
  expect(deploy).toContain('`brk-multihub://HOST`');
});

test('every header that the pages need is told with its value', () => {
  const { 'Content-Security-Policy': policy, ...short } = pageHeaders(productionReach);
  expect(policy).toBeDefined();
  for (const [name, value] of Object.entries({ ...short, ...onlyHttps })) {
    const row = deploy.split('\n').find((line) => line.startsWith(`| \`${name}\``));
    expect(row).toContain(`\`${value}\``);
  }
  expect(deploy).toContain(`\`${cacheControl('/assets/x')}\``);
  expect(deploy).toContain(`\`${cacheControl('/tab.html')}\``);
});

test('what is read at each level is named by its scopes', () => {
  const read = [...Object.values(mailScopes).flat(), ...Object.values(chatScopes).flat()];
  expect(read.filter((scope) => !privacy.includes(`\`${scope}\``))).toEqual([]);
});

test('the page on privacy stands alone: it is served without the rest of the documents', () => {
  expect(privacy).not.toMatch(/\]\((?!https:)/);
  expect(privacy).toContain('**Can my manager see this?** No.');
  expect(privacy).toContain(
    'They administer your Microsoft 365 mail and device; Heed gives them nothing more and has no telemetry.',
  );
});
