/** Real files of mail in the tab: what waits, what does not, and what was left out. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser, type Running, startHeed } from './running';

jest.setTimeout(180_000);

let folder: string;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'heed-mailbox-'));
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Mail {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly date: string;
  readonly text: string;
  readonly more?: string;
}

function mbox(mails: readonly Mail[]): string {
  return mails
    .map(
      ({ id, from, to, subject, date, text, more = '' }) =>
        `From - ${date}\nMessage-ID: <${id}@orchard.example>\nFrom: ${from}\nTo: ${to}\nSubject: ${subject}\nDate: ${date}\n${more}Content-Type: text/plain; charset=utf-8\n\n${text}\n\n`,
    )
    .join('');
}

const me = 'Lena Park <lena@orchard.example>';

const mails: readonly Mail[] = [
  {
    id: 'one',
    from: 'Tom Reed <tom@orchard.example>',
    to: me,
    subject: 'Cold store',
    date: 'Tue, 11 Mar 2025 09:12:00 +0000',
    text: 'Hi Lena,\n\nCould you send me the key list of the cold store by Friday?\n\nTom',
  },
  {
    id: 'two',
    from: 'Mira Stone <mira@orchard.example>',
    to: me,
    subject: 'Crates',
    date: 'Tue, 11 Mar 2025 10:12:00 +0000',
    text: 'How many crates do we have left?',
  },
  {
    id: 'three',
    from: me,
    to: 'Mira Stone <mira@orchard.example>',
    subject: 'Re: Crates',
    date: 'Tue, 11 Mar 2025 10:40:00 +0000',
    text: 'We have 420 left.\n\n> How many crates do we have left?',
    more: 'In-Reply-To: <two@orchard.example>\n',
  },
  {
    id: 'four',
    from: 'News <news@list.example>',
    to: me,
    subject: 'Are you ready for spring?',
    date: 'Wed, 12 Mar 2025 08:00:00 +0000',
    text: 'Are you ready? Order today!',
    more: 'List-Unsubscribe: <https://list.example/u>\nPrecedence: bulk\n',
  },
];

test('an mbox shows in the tab what waits on its last day, and nothing that was answered or sent in bulk', async () => {
  const file = join(folder, 'lena.mbox');
  writeFileSync(file, mbox(mails));
  const heed: Running = await startHeed('--mailbox', file, '--me', 'lena@orchard.example');
  try {
    const page = await browser.newPage({ locale: 'en-GB' });
    await page.goto(heed.tab);
    const rows = page.locator('[data-conversation]');
    await rows.filter({ hasText: 'key list of the cold store' }).first().waitFor();
    await page.getByRole('tab', { name: /^For me/ }).click();
    await page
      .getByText(/^up to date/)
      .first()
      .waitFor({ state: 'attached' });
    expect(await rows.count()).toBe(1);
    expect(await page.getByText('nothing is real').count()).toBe(0);
    expect(await page.getByText(/Mailbox of Lena Park/).isVisible()).toBe(true);
    await page.close();
  } finally {
    await heed.stop();
  }
});

function start(...args: readonly string[]) {
  return spawnSync(process.execPath, ['scripts/run.mjs', 'start', ...args], {
    cwd: join(__dirname, '../..'),
    encoding: 'utf8',
  });
}

test.each([
  ['a path that is not there', ['--mailbox', '/no/such/file.mbox', '--me', 'lena@orchard.example']],
  ['an address nobody has', ['--mailbox', 'FILE', '--me', 'nobody@orchard.example']],
  ['a mailbox of nobody', ['--mailbox', 'FILE']],
  ['an option that is not known', ['--mailboxes', 'x']],
])('%s gets one clear line and status 2', (_, args) => {
  const file = join(folder, 'lena.mbox');
  writeFileSync(file, mbox(mails));
  const { status, stderr, stdout } = start(...args.map((arg) => (arg === 'FILE' ? file : arg)));
  expect(status).toBe(2);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stdout).toBe('');
});
