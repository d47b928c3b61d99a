// npm run pictures: draws the PNGs of the cards' illustrations from their SVGs, in Chromium.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { drawPng } from './browser/drawPng';
import { browserFlags, findBrowser } from './browser/findBrowser';
import { newCommand, runCommand } from './command';

const folder = fileURLToPath(new URL('../cards/pictures', import.meta.url));
/** One and a half times the width of a card in Teams on a wide screen: sharp, and still small. */
const size = { width: 720, height: 180 };

const command = newCommand(
  'pictures',
  "Draws the cards' illustrations in src/cards/pictures/ as PNGs.",
).action(async () => {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserFlags] });
  try {
    const page = await browser.newPage();
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.svg'))) {
      const to = join(folder, name.replace(/svg$/, 'png'));
      await drawPng(page, { from: join(folder, name), to, ...size });
    }
  } finally {
    await browser.close();
  }
});

await runCommand(command, process.argv.slice(3));
