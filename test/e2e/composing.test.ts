// The side panel beside a message that is being written, in Chromium with a stub at the address of Office.js.

import type { Browser, Page } from 'playwright-core';
import { officeAddress } from '../../src/hosts/office/loadOffice';
import { type SendingOffice, sendingOffice } from '../outlook/fixtures/sendingOffice';
import { seriousBarriers } from './barriers';
import { openBrowser, type Running, startHeed } from './running';

jest.setTimeout(120_000);

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

const quote = `

________________________________
From: Maria Lopez <maria@firm.example>
Sent: Tuesday, 3 March 2026 10:12
To: Anna Berg
Subject: Posters

Hi Anna,

Which room do we get for the review? When can you deliver the posters?

Maria
`;

/** The panel at 320 px, beside a draft with nothing written yet. */
async function openPanel(search: string, language: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  const options = { text: quote, language };
  await page.route(officeAddress, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `(${sendingOffice.toString()})(${JSON.stringify(options)})`,
    }),
  );
  await page.goto(new URL(`/pane.html?_host_Info=Outlook${search}`, heed.tab).href);
  return page;
}

const write = (page: Page, text: string) =>
  page.evaluate(
    (whole) =>
      (globalThis as unknown as { sendingOffice: SendingOffice }).sendingOffice.write({ text: whole }),
    text,
  );

test('the list ticks itself, and the check on sending can be turned on', async () => {
  const page = await openPanel('', 'en-US');
  await page.getByText('2 still open').waitFor();
  await write(page, `Room 12 for the review, the plan is attached.${quote}`);
  await page.getByText('1 still open').waitFor();
  await page.getByText('A date was asked for; your text has none.').waitFor();
  await page.getByText('Your text speaks of an attachment, but no file is attached.').waitFor();
  await page.getByRole('switch', { name: 'Ask me once more before sending' }).check();
  const { kept, left } = await page.evaluate(() => {
    const { kept: settings, left: words } = (globalThis as unknown as { sendingOffice: SendingOffice })
      .sendingOffice;
    return { kept: settings, left: words };
  });
  expect(kept['heed.alert']).toEqual({ isOn: true, domains: [] });
  expect(left['heed.askers']).toBe('[{"address":"maria@firm.example","name":"Maria Lopez"}]');
  await write(page, `Room 12 for the review. You get the posters on Friday.${quote}`);
  await page.getByText('All of it is dealt with.').waitFor();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
  expect(await seriousBarriers(page)).toEqual([]);
  await page.close();
});

test('in Russian', async () => {
  const page = await openPanel('', 'ru-RU');
  await page.getByText('без ответа: 2').waitFor();
  await page.getByRole('heading', { name: 'О чём вас спросили' }).waitFor();
  await page.close();
});
