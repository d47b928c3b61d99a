// npm run icons: draws the PNGs of the app from their SVGs, in Chromium.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { drawPng } from './browser/drawPng';
import { browserFlags, findBrowser } from './browser/findBrowser';
import { newCommand, runCommand } from './command';

interface Icon {
  readonly drawing: string;
  readonly file: string;
  /** Pixels, each way. */
  readonly size: number;
}

/** Office's ribbon takes 16, 32, 64 and 80; its list of add-ins 64 and 128; phones 25, 32 and 48, once to three times. */
const office = [16, 25, 32, 48, 50, 64, 75, 80, 96, 128, 144];

const icons: readonly Icon[] = [
  { drawing: 'color.svg', file: 'color.png', size: 192 },
  { drawing: 'outline.svg', file: 'outline.png', size: 32 },
  ...office.map((size) => ({ drawing: 'button.svg', file: `icons/heed-${size}.png`, size })),
];

const folder = fileURLToPath(new URL('../../manifest', import.meta.url));

const command = newCommand('icons', "Draws the app's PNGs in manifest/ from their SVGs.").action(async () => {
  mkdirSync(join(folder, 'icons'), { recursive: true });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserFlags] });
  try {
    const page = await browser.newPage();
    for (const { drawing, file, size } of icons) {
      await drawPng(page, { from: join(folder, drawing), to: join(folder, file), width: size, height: size });
    }
  } finally {
    await browser.close();
  }
});

await runCommand(command, process.argv.slice(3));
