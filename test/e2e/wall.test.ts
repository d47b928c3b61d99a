/** The wall of thanks over the sample company: chosen, narrowed, reacted to; hostile, forged and deleted cards; one's own. */

import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { kudosCard } from '../../src/cards/kudosCard';
import { samplePlace } from '../../src/cli/samples/sampleKudos';
import { hostileTexts } from '../sync/hostileTexts';
import { seriousBarriers } from './barriers';
import { openBrowser, type Running, startHeed } from './running';

jest.setTimeout(180_000);

let heed: Running;
let browser: Browser;

beforeAll(async () => {
  [heed, browser] = await Promise.all([startHeed(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await heed?.stop();
});

const anna = 'anna.lindgren@marlowfinch.example';
const farah = 'farah.siddiqui@marlowfinch.example';
const sending = [
  'ChannelMessage.Send',
  'ChannelMessage.ReadWrite',
  'Team.ReadBasic.All',
  'Channel.ReadBasic.All',
];

/** Graph as somebody of the company. */
async function graphOf(user: string) {
  const answer = await fetch(`${new URL(heed.graph).origin}/sandbox/token`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ user, scopes: sending }),
  });
  const { access_token: token, userId, name } = await answer.json();
  const call = async (path: string, body?: unknown) => {
    const given = await fetch(heed.graph + path, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!given.ok) throw new Error(`${path}: ${given.status} ${await given.text()}`);
    return given.status === 204 ? null : given.json();
  };
  const team = (await call('/me/joinedTeams')).value[0].id;
  const channels: { id: string; displayName: string }[] = (await call(`/teams/${team}/channels`)).value;
  const channel = channels.find(({ displayName }) => displayName === 'Thank you')?.id ?? '';
  const posts = `/teams/${team}/channels/${encodeURIComponent(channel)}/messages`;
  return { userId: String(userId), name: String(name), call, posts };
}

const attached = (card: string) => ({
  body: { contentType: 'html', content: '<attachment id="a"></attachment>' },
  attachments: [{ id: 'a', contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
});

async function openWall(theme: BrowserContextOptions = {}): Promise<Page> {
  const viewport = { width: 1280, height: 900 };
  const context = await browser.newContext({ viewport, locale: 'en-GB', ...theme });
  const page = await context.newPage();
  await page.goto(heed.tab);
  await page.locator('[data-conversation]').first().waitFor();
  await page.getByRole('tab', { name: 'Thanks' }).click();
  await page.getByRole('button', { name: 'Choose the wall' }).click();
  await page.getByRole('radio', { name: /^A channel/ }).check();
  await page.getByRole('combobox', { name: 'Which team' }).click();
  await page.getByRole('option', { name: 'Marlow Finch' }).click();
  await page.getByRole('combobox', { name: 'Which channel' }).click();
  await page.getByRole('option', { name: 'Thank you' }).click();
  await page.getByRole('button', { name: 'Show it' }).click();
  await cards(page).first().waitFor();
  return page;
}

const cards = (page: Page): Locator =>
  page.getByRole('list', { name: 'Thank-yous, newest first' }).getByRole('listitem');
const refresh = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Look for new ones' }).click();
  await page.getByText(/^As of /).waitFor();
};

test('Ivan chooses the channel, narrows it to himself, and thanks with a reaction', async () => {
  const page = await openWall();
  await cards(page).locator('.ac-adaptiveCard').first().waitFor();
  const all = await cards(page).count();
  expect(all).toBeGreaterThan(15);
  expect(await cards(page).first().getAttribute('aria-label')).toMatch(/^Nora Feldman thanks Lucy Farrow, /);
  await page.getByRole('button', { name: /^Person/ }).click();
  await page.getByRole('menuitemradio', { name: 'Ivan Markov' }).click();
  await cards(page).filter({ hasText: 'Lucy Farrow' }).waitFor({ state: 'detached' });
  const his = cards(page).filter({ hasText: 'a chart that made a buyer insufferable' });
  await his.getByRole('button', { name: 'React' }).click();
  await page.getByRole('menuitem', { name: 'React with 👏' }).click();
  await page.getByText('You reacted with 👏.', { exact: true }).waitFor();
  await his.getByRole('button', { name: '👏 1 by Ivan Markov' }).waitFor();
  await refresh(page);
  expect(await his.getByRole('button', { name: '👏 1 by Ivan Markov' }).getAttribute('aria-pressed')).toBe(
    'true',
  );
  await page.getByRole('button', { name: 'Show all' }).click();
  await page.context().close();
});

test('hostile words stand there as words, a forged card names its sender, a deleted one goes', async () => {
  const page = await openWall();
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const by = await graphOf(farah);
  const words = hostileTexts.join('\n');
  const card = kudosCard(
    {
      id: '5a0d9c3e-0000-4000-8000-00000000abcd',
      from: { address: anna, name: 'Anna Lindgren' },
      to: [{ address: anna, name: '<img src=x onerror=alert(1)>', userId: by.userId }],
      principle: { own: '<script>alert(1)</script>' },
      words,
      at: Date.now(),
      language: 'en',
    },
    samplePlace,
  );
  const { id } = await by.call(by.posts, attached(card));
  await refresh(page);
  const hostile = cards(page).first();
  const drawn = hostile.locator('.ac-adaptiveCard');
  await drawn.waitFor();
  const shown = ((await drawn.textContent()) ?? '').replace(/[\s\p{Cf}]+/gu, '');
  for (const text of hostileTexts) expect(shown).toContain(text.replace(/[\s\p{Cf}]+/gu, ''));
  expect(await drawn.locator('script, iframe, a, svg, style, at, attachment').count()).toBe(0);
  expect(await page.title()).not.toBe('owned');
  expect(dialogs).toEqual([]);
  expect(asked.filter((url) => url.includes('evil.example') || url.includes('heed.example'))).toEqual([]);
  expect(await hostile.getAttribute('aria-label')).toMatch(/^Farah Siddiqui thanks /);
  expect(await hostile.getByText(/^Anna Lindgren · /).count()).toBe(0);
  await by.call(`${by.posts}/${id}/softDelete`, {});
  await refresh(page);
  await cards(page).filter({ hasText: 'onerror' }).waitFor({ state: 'detached' });
  await page.context().close();
});

test('one’s own thanks are a list, a picture with its table, and a file', async () => {
  const page = await openWall();
  await page.getByRole('tab', { name: 'Given and received' }).click();
  await page.getByText('From Maria Castellanos').waitFor();
  await page.getByRole('button', { name: 'The last 12 weeks' }).click();
  await page.locator('svg[role]').filter({ hasText: /\d/ }).first().waitFor();
  const table = page.getByRole('table', { name: 'Thank-yous by week and principle' });
  expect(await table.getByRole('row').count()).toBe(13);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download as CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('thank-yous.csv');
  const csv = readFileSync((await download.path()) ?? '', 'utf8');
  expect(csv).toMatch(/^\ufeffDate,Given or received,From,To,Principle,Words\r\n/);
  expect(csv).toMatch(/,Given,Ivan Markov,/);
  expect(csv).toMatch(/,Received,Maria Castellanos,Ivan Markov,Quality,/);
  await page.context().close();
});

test.each<[string, BrowserContextOptions]>([
  ['light', { colorScheme: 'light' }],
  ['dark at 320 px', { colorScheme: 'dark', viewport: { width: 320, height: 640 } }],
  ['high contrast', { forcedColors: 'active' }],
])('wall, choice and own thanks in %s have no serious barrier', async (_name, theme) => {
  const page = await openWall(theme);
  const barriers = () => seriousBarriers(page, theme.forcedColors === 'active');
  await cards(page).locator('.ac-adaptiveCard').first().waitFor();
  expect(await barriers()).toEqual([]);
  await page.getByRole('button', { name: 'Another wall' }).click();
  await page.getByRole('dialog').waitFor();
  expect(await barriers()).toEqual([]);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('tab', { name: 'Given and received' }).click();
  await page.getByRole('button', { name: 'The last 12 weeks' }).click();
  await page.getByRole('table', { name: 'Thank-yous by week and principle' }).waitFor();
  expect(await barriers()).toEqual([]);
  await page.context().close();
});
