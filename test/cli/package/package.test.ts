// `npm run package` as an administrator runs it.

import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parseConfig } from '../../../src/hosts/config';
import { removeTemporaryFolders, temporaryFolder } from '../../sandbox/importers/temporaryFolder';

// Each run is a process of its own that compiles as it loads; on a busy machine that takes a while.
jest.setTimeout(60_000);
afterAll(removeTemporaryFolders);

const clientId = '11111111-2222-3333-4444-555555555555';

interface Ran {
  readonly status: number | string | null;
  readonly out: string;
  readonly err: string;
}

function packageFor(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const script = join(__dirname, '../../../scripts/run.mjs');
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [script, 'package', ...args],
      { encoding: 'utf8', env: { ...process.env, ...env } },
      (error, out, err) => resolve({ status: error === null ? 0 : (error.code ?? null), out, err }),
    );
  });
}

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

const written = [
  'heed.zip',
  'heed-outlook.xml',
  'consent.txt',
  'site/config.json',
  'site/.well-known/microsoft-officeaddins-allowed.json',
];

test('writes all that a deployment needs besides the pages, and says where', async () => {
  const out = join(await temporaryFolder({}), 'new', 'folder');
  const values = ['--domain', 'heed.contoso.com', '--client-id', clientId, '--tenant', 'contoso.com'];
  const ran = await packageFor([...values, '--out', out]);
  expect(ran).toEqual({ status: 0, out: written.map((file) => `${join(out, file)}\n`).join(''), err: '' });
  const text = (file: string): string => readFileSync(join(out, file), 'utf8');
  const packed = unzipSync(new Uint8Array(readFileSync(join(out, 'heed.zip'))));
  expect(strFromU8(packed['manifest.json'] ?? new Uint8Array())).toContain(
    'https://heed.contoso.com/tab.html',
  );
  expect(text('heed-outlook.xml')).toContain('https://heed.contoso.com/pane.html');
  expect(parseConfig(JSON.parse(text('site/config.json')))).toMatchObject({
    graph: 'https://graph.microsoft.com/v1.0',
    signIn: { kind: 'microsoft', clientId, tenant: 'contoso.com' },
    firstRun: true,
    demo: false,
    teamsApp: JSON.parse(strFromU8(packed['manifest.json'] ?? new Uint8Array())).id,
  });
  expect(JSON.parse(text('site/.well-known/microsoft-officeaddins-allowed.json'))).toEqual({
    allowed: ['https://heed.contoso.com/alert.js'],
  });
  expect(text('consent.txt')).toContain('https://login.microsoftonline.com/contoso.com/v2.0/adminconsent?');
});

test('the same values give the same bytes, at any time and in any time zone', async () => {
  const folder = await temporaryFolder({});
  const values = ['--domain', 'heed.contoso.com', '--client-id', clientId, '--out'];
  await packageFor([...values, join(folder, 'one')], { TZ: 'Asia/Tokyo' });
  await packageFor([...values, join(folder, 'two')], { TZ: 'America/Los_Angeles' });
  for (const file of written)
    expect(hashOf(join(folder, 'one', file))).toBe(hashOf(join(folder, 'two', file)));
});

const domain = ['--domain', 'heed.contoso.com'];
const client = ['--client-id', clientId];

test.each([
  ['a scheme', ['--domain', 'https://heed.contoso.com', ...client], /'--domain <HOST>'.*It has a scheme/],
  ['no domain', client, /'--domain <HOST>' not specified/],
  ['no client id', domain, /'--client-id <GUID>' not specified/],
  ['no GUID', [...domain, '--client-id', 'heed'], /It is no GUID/],
  ['braces', [...domain, '--client-id', `{${clientId}}`], /without braces/],
  ['the empty GUID', [...domain, '--client-id', '00000000-0000-0000-0000-000000000000'], /empty GUID/],
  [
    "the manifest's own id",
    [...domain, '--client-id', 'B1E6A0D4-5C0F-4F6E-9A3B-7D2C41F0A8E5'],
    /id of the manifest/,
  ],
  ['no tenant', [...domain, ...client, '--tenant', 'https://contoso.com'], /--tenant: .*no id or domain/],
  ['too much', [...domain, ...client, 'more'], /too many arguments/],
])('%s: status 2, one line with the reason, and nothing written', async (_name, args, reason) => {
  const out = join(await temporaryFolder({}), 'out');
  const ran = await packageFor([...args, '--out', out]);
  expect(ran).toMatchObject({ status: 2, out: '' });
  expect(ran.err).toMatch(reason);
  expect(ran.err.trim().split('\n')).toHaveLength(1);
  expect(existsSync(out)).toBe(false);
});

test('a folder that cannot be made: status 2 and one line', async () => {
  const folder = await temporaryFolder({ file: 'in the way' });
  const ran = await packageFor([...domain, ...client, '--out', join(folder, 'file')]);
  expect(ran).toMatchObject({ status: 2, out: '' });
  expect(ran.err).toMatch(/cannot be written to/);
  expect(ran.err.trim().split('\n')).toHaveLength(1);
});
