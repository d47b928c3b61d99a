// The check on sending as Outlook runs it: alert.html in a browser, alert.js alone in classic Outlook.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import type { Browser } from 'playwright-core';
import { officeAddress } from '../../src/hosts/office/loadOffice';
import { type SendingOffice, type SendingOptions, sendingOffice } from '../outlook/fixtures/sendingOffice';
import { openBrowser, type Running, startHeed } from './running';

jest.setTimeout(120_000);

const ON = { isOn: true, domains: [] };
const GO = [{ allowEvent: true }];
const NO_FILE = [
  {
    allowEvent: false,
    errorMessage: 'Your text speaks of an attachment, but no file is attached.',
  },
];

let heed: Running;
let browser: Browser;

beforeAll(async () => {
  heed = await startHeed();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await heed?.stop();
});

/** Sends a draft in alert.html, with a stub at the address of Office.js. */
async function send(options: SendingOptions): Promise<readonly unknown[]> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.route(officeAddress, (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: `(${sendingOffice.toString()})(${JSON.stringify({ settings: ON, ...options })})`,
      }),
    );
    await page.goto(new URL('/alert.html', heed.tab).href);
    return await page.evaluate(() =>
      (globalThis as unknown as { sendingOffice: SendingOffice }).sendingOffice.send(),
    );
  } finally {
    await context.close();
  }
}

test.each<[string, SendingOptions, readonly unknown[]]>([
  ['asks once more when a promised file is missing', { text: 'The plan is attached.' }, NO_FILE],
  [
    'asks in Russian who was dropped',
    {
      text: 'Хорошо.\n\nОт: Мария Лопес <maria@firm.example>\nОтправлено: 3 марта 2026 г. 10:12\nКому: Анна Берг\nТема: План\n\nАнна, когда будет план?',
      to: ['ivan@firm.example'],
      language: 'ru-RU',
    },
    [
      {
        allowEvent: false,
        errorMessage: 'Вопрос задаёт Мария Лопес, но среди получателей этого адреса нет.',
      },
    ],
  ],
  ['is silent while it is off', { text: 'The plan is attached.', settings: { isOn: false } }, GO],
  ['lets the mail go when Outlook throws', { text: 'The plan is attached.', trouble: 'throws' }, GO],
  ['lets the mail go when Outlook stays silent', { text: 'The plan is attached.', trouble: 'silent' }, GO],
])('alert.html %s', async (_, options, completed) => {
  expect(await send(options)).toEqual(completed);
});

test('alert.js runs with neither page nor window, as in classic Outlook', async () => {
  const script = readFileSync(join(__dirname, '../../dist/alert.js'), 'utf8');
  const sending = sendingOffice({ settings: ON, text: 'The plan is attached.' });
  runInContext(script, createContext({ Office: sending.office, setTimeout, clearTimeout, console }));
  const [completed, ...more] = await sending.send();
  expect({ ...(completed as object) }).toEqual(NO_FILE[0]);
  expect(more).toEqual([]);
});
