// The built site at its own domain, with the headers of production and the files that `npm run package` writes for it.

import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { cacheControl, onlyHttps, pageHeaders, productionReach } from '../../src/cli/pages/pageHeaders';
import { removeTemporaryFolders, temporaryFolder } from '../sandbox/importers/temporaryFolder';
import { openBrowser } from './running';

jest.setTimeout(180_000);

const root = join(__dirname, '../..');
const clientId = '11111111-2222-3333-4444-555555555555';
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.png': 'image/png',
};

let browser: Browser;
let site = '';

beforeAll(async () => {
  const out = await temporaryFolder({});
  const run = (...args: readonly string[]) =>
    promisify(execFile)(process.execPath, [join(root, 'scripts/run.mjs'), ...args]);
  const values = ['--domain', 'heed.contoso.com', '--client-id', clientId, '--tenant', 'contoso.com'];
  await Promise.all([run('build'), run('package', ...values, '--out', out)]);
  browser = await openBrowser();
  site = join(out, 'site');
});

afterAll(async () => {
  await browser?.close();
  await removeTemporaryFolders();
});

/** A page for which `heed.contoso.com` is served as an administrator would; everybody else is out of reach. */
async function openAt(path: string): Promise<{ page: Page; complaints: string[]; left: URL[] }> {
  const context = await browser.newContext({ locale: 'en-GB' });
  const page = await context.newPage();
  const complaints: string[] = [];
  const left: URL[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/.test(message.text())) complaints.push(message.text());
  });
  await page.route(/^https:/, (route) => {
    const address = new URL(route.request().url());
    if (address.hostname !== 'heed.contoso.com') {
      left.push(address);
      return route.fulfill({ status: 200, contentType: 'text/html', body: 'somebody else' });
    }
    const file = [site, join(root, 'dist')].map((folder) => join(folder, address.pathname)).find(existsSync);
    if (!file) return route.fulfill({ status: 404 });
    return route.fulfill({
      body: readFileSync(file),
      contentType: types[extname(file)] ?? 'application/octet-stream',
      headers: {
        ...pageHeaders(productionReach),
        ...onlyHttps,
        'Cache-Control': cacheControl(address.pathname),
      },
    });
  });
  await page.goto(`https://heed.contoso.com${path}`);
  return { page, complaints, left };
}

test('in a browser, the tab leads to the sign-in of the one tenant, with PKCE, and back to the one address', async () => {
  const { page, complaints, left } = await openAt('/tab.html');
  await page.waitForURL(/^https:\/\/login\.microsoftonline\.com\//);
  const signIn = left.find(({ hostname }) => hostname === 'login.microsoftonline.com');
  expect(signIn?.pathname).toBe('/contoso.com/oauth2/v2.0/authorize');
  expect(Object.fromEntries(signIn?.searchParams ?? [])).toMatchObject({
    client_id: clientId,
    redirect_uri: 'https://heed.contoso.com/auth.html',
    response_type: 'code',
    code_challenge_method: 'S256',
  });
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('the page that sign-in comes back to keeps to the policy, and ends well for an administrator', async () => {
  const { page, complaints, left } = await openAt('/auth.html?admin_consent=True&tenant=contoso.com');
  await page.getByText('Heed is allowed now.').waitFor();
  expect(complaints).toEqual([]);
  expect(left).toEqual([]);
  await page.context().close();
});

test('Office finds out which script may run on sending', async () => {
  const { page } = await openAt('/.well-known/microsoft-officeaddins-allowed.json');
  expect(JSON.parse((await page.locator('body').textContent()) ?? '')).toEqual({
    allowed: ['https://heed.contoso.com/alert.js'],
  });
  await page.context().close();
});
