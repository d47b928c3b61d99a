// The built site as a static host would serve it: what lies in the folder, and the headers that go with it.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import * as v from 'valibot';
import { filledManifest } from '../../src/cli/package/filledManifest';
import { pageHeaders, productionReach } from '../../src/cli/pages/pageHeaders';
import { openBrowser, type Running, startHeed } from './running';

jest.setTimeout(180_000);

const folder = join(__dirname, '../../dist');
let files: readonly string[] = [];
let heed: Running;
let browser: Browser;

beforeAll(async () => {
  [heed, browser] = await Promise.all([startHeed(), openBrowser()]);
  files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  );
});

afterAll(async () => {
  await browser?.close();
  await heed?.stop();
});

const text = (file: string): string => readFileSync(join(folder, file), 'utf8');

test('every script and style of the pages has a hash of its content in its name', () => {
  const assets = files.filter((file) => file.startsWith('assets/'));
  expect(assets.length).toBeGreaterThan(10);
  expect(assets.filter((file) => !/^assets\/[\w-]+\.[\da-f]{10}\.\w+$/.test(file))).toEqual([]);
});

test('source maps lie apart: none is served, and no script names one', () => {
  expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
  const scripts = files.filter((file) => file.endsWith('.js'));
  expect(scripts.filter((file) => text(file).includes('sourceMappingURL'))).toEqual([]);
  expect(readdirSync(join(`${folder}-maps`, 'assets')).length).toBeGreaterThan(10);
});

test('no page holds a script or a style within itself, and there is no service worker', () => {
  const pages = files.filter((file) => file.endsWith('.html'));
  expect(pages).toEqual(expect.arrayContaining(['tab.html', 'pane.html', 'privacy.html', 'terms.html']));
  expect(pages.filter((file) => /<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/.test(text(file)))).toEqual(
    [],
  );
  const scripts = files.filter((file) => file.endsWith('.js'));
  expect(scripts.filter((file) => text(file).includes('serviceWorker'))).toEqual([]);
});

test('every page, script and picture that the manifests name is there', () => {
  const named = [...filledManifest({ domain: 'heed.contoso.com', clientId: '' }).files.values()]
    .flatMap((file) => [...file.matchAll(/https:\/\/heed\.contoso\.com\/([^"]+)/g)])
    .map((match) => match[1] ?? '');
  expect(new Set(named).size).toBeGreaterThan(10);
  expect([...new Set(named)].filter((file) => !existsSync(join(folder, file)))).toEqual([]);
});

test('the settings for a static host send the headers of production', () => {
  const settings = v.parse(
    v.object({ globalHeaders: v.record(v.string(), v.string()) }),
    JSON.parse(text('staticwebapp.config.json')),
  );
  expect(settings.globalHeaders).toMatchObject({
    ...pageHeaders(productionReach),
    'Cache-Control': 'no-cache',
    'Strict-Transport-Security': expect.stringMatching(/^max-age=\d{8}$/),
  });
});

test.each([
  ['privacy.html', 'Can my manager see this?'],
  ['terms.html', 'MIT License'],
])('%s opens under the policy, and breaks none of it', async (file, words) => {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  const answer = await page.goto(new URL(file, heed.tab).href);
  expect(answer?.headers()).toMatchObject({
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  await page.getByText(words).first().waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});
