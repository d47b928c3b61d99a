// Draws an SVG file as a PNG, in Chromium.

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

interface Drawing {
  /** Path of the SVG. */
  readonly from: string;
  /** Path of the PNG. */
  readonly to: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** Draws on a ground that is transparent, to the size asked for. */
export async function drawPng(page: Page, { from, to, width, height }: Drawing): Promise<void> {
  const svg = readFileSync(from).toString('base64');
  await page.setViewportSize({ width, height });
  await page.setContent(
    `<style>body{margin:0}img{display:block}</style><img width="${width}" height="${height}" src="data:image/svg+xml;base64,${svg}">`,
  );
  await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
  await page.screenshot({ path: to, omitBackground: true });
}
