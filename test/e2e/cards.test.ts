/** Every sample card in Chromium by Teams' renderer: light, dark, in a narrow chat; its mail; and a published list of attacks. */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import webpack from 'webpack';
import { principleName, signature } from '../../src/cards/cardTexts';
import { kudosCard } from '../../src/cards/kudosCard';
import { kudosMail } from '../../src/cards/kudosMail';
import { paragraphs } from '../../src/cards/paragraphs';
import { sampleKudos, samplePlace } from '../../src/cli/samples/sampleKudos';
import { everyField, plainKudos } from '../cards/hostileFields';
import { publishedAttacks } from '../cards/publishedStrings';
import { openBrowser } from './running';

jest.setTimeout(180_000);

const root = join(__dirname, '../..');
let browser: Browser;
let folder: string;

/** What the bundled script leaves in the page. */
declare const heed: { drawCard(card: string, look: string): HTMLElement };

/** `drawCard` as one script for a page without anything else: `heed.drawCard`. */
async function bundleRenderer(path: string): Promise<void> {
  const compiler = webpack({
    mode: 'none',
    context: root,
    target: ['web', 'es2022'],
    entry: './src/ui/shared/thanks/card/drawCard.ts',
    output: { path, filename: 'drawCard.js', library: { name: 'heed', type: 'window' } },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'swc-loader',
          options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
        },
      ],
    },
  });
  if (!compiler) throw new Error('webpack took no configuration');
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  await new Promise<void>((resolve) => compiler.close(() => resolve()));
  if (!stats || stats.hasErrors()) throw new Error(stats?.toString({ all: false, errors: true }));
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'heed-cards-'));
  [browser] = await Promise.all([openBrowser(), bundleRenderer(folder)]);
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A page that holds nothing but the renderer, and the pictures of the cards. */
async function openRenderer(width: number): Promise<{ page: Page; asked: string[]; dialogs: string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const asked: string[] = [];
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.route(/./, (route) => {
    const { pathname, host } = new URL(route.request().url());
    const [, picture] = /^\/kudos\/(\w+\.png)$/.exec(pathname) ?? [];
    if (host === 'heed.example' && picture !== undefined)
      return route.fulfill({ path: join(root, 'src/cards/pictures', picture) });
    asked.push(route.request().url());
    return route.abort();
  });
  await page.setContent('<!doctype html><title>cards</title><body style="margin:0"><main></main>');
  await page.addScriptTag({ content: readFileSync(join(folder, 'drawCard.js'), 'utf8') });
  return { page, asked, dialogs };
}

/** Draws a card into the page and says how it looks. */
async function drawn(page: Page, card: string, look: 'light' | 'dark') {
  const measured = await page.evaluate(
    async ([json, name]) => {
      const element = heed.drawCard(json, name);
      element.style.overflowWrap = 'anywhere';
      document.querySelector('main')?.replaceChildren(element);
      const pictures = [...element.querySelectorAll('img')];
      await Promise.all(pictures.map((picture) => picture.decode()));
      // WCAG 2.2, relative luminance and contrast ratio.
      const light = (colour: string): number => {
        const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
          const value = Number(part) / 255;
          return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const ground = light(getComputedStyle(element).backgroundColor);
      const contrasts = [...element.querySelectorAll('.ac-textBlock, .ac-textRun, .ac-richTextBlock > *')]
        .filter((text) => text.textContent !== '')
        .map((text) => {
          const [a, b] = [light(getComputedStyle(text).color), ground].sort((x, y) => y - x);
          return ((a ?? 0) + 0.05) / ((b ?? 0) + 0.05);
        });
      return {
        pictures: pictures.map(({ naturalWidth, alt }) => [naturalWidth > 0, alt]),
        buttons: [...element.querySelectorAll('button')].map(({ textContent }) => textContent),
        heading: element.querySelector('[role=heading]')?.textContent ?? '',
        overflow: element.scrollWidth - element.clientWidth,
        contrast: Math.min(...contrasts),
        texts: contrasts.length,
        elements: element.querySelectorAll('*').length,
      };
    },
    [card, look] as const,
  );
  return { ...measured, text: await visibleText(page) };
}

/** The text that can be seen; blanks and marks that have no width do not count. */
const visibleText = async (page: Page) => (await page.locator('body').allInnerTexts()).join('');
const squeezed = (text: string) => text.replace(/[\s\p{Cf}]+/gu, '');

describe.each([
  ['a wide chat', 480],
  ['a chat column', 280],
])('in %s', (_name, width) => {
  test.each(['light', 'dark'] as const)(
    'every card is whole, readable and says all it has to, %s',
    async (look) => {
      const { page, asked } = await openRenderer(width);
      for (const { name, kudos } of sampleKudos) {
        const card = kudosCard(kudos, samplePlace);
        const seen = await drawn(page, card, look);
        const shown = squeezed(seen.text);
        expect([name, seen.overflow]).toEqual([name, 0]);
        expect([name, seen.pictures]).toEqual([name, [[true, '']]]);
        expect(seen.buttons).toEqual([kudos.language === 'en' ? 'Open in Heed' : 'Открыть в Heed']);
        expect(seen.heading).toContain(kudos.to[0]?.name);
        expect(shown).toContain(squeezed(principleName(kudos)));
        expect(shown).toContain(squeezed(signature(kudos, samplePlace.zone)));
        // The longest sample is cut, as its own test says.
        for (const paragraph of name === 'longest' ? [] : paragraphs(kudos.words))
          expect(shown).toContain(squeezed(paragraph));
        expect(seen.texts).toBeGreaterThan(3);
        expect([name, seen.contrast > 4.5]).toEqual([name, true]);
      }
      expect(asked).toEqual([]);
      await page.close();
    },
  );
});

test('a published list of attacks, in every field at once, draws nothing but text', async () => {
  const { page, asked, dialogs } = await openRenderer(480);
  const plain = await drawn(page, kudosCard(plainKudos, samplePlace), 'light');
  for (const attack of publishedAttacks) {
    const seen = await drawn(page, kudosCard(everyField(attack), samplePlace), 'light');
    expect([attack, seen.elements]).toEqual([attack, plain.elements]);
    expect(squeezed(seen.text)).toContain(squeezed(attack));
  }
  expect(dialogs).toEqual([]);
  expect(asked).toEqual([]);
  await page.close();
});

test.each([320, 800])(
  'every card’s mail is whole at %i px with pictures blocked, light and dark',
  async (width) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ viewport: { width, height: 640 }, colorScheme });
      await page.route(/^https?:/, (route) => route.abort());
      for (const { name, kudos } of sampleKudos) {
        const { html } = kudosMail(kudos, samplePlace);
        await page.setContent(`<meta name="color-scheme" content="light dark">${html}`);
        const seen = await page.evaluate(() => ({
          overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          picture: document.querySelector('img')?.getBoundingClientRect().height,
        }));
        expect([name, seen.overflow <= 0, seen.picture]).toEqual([name, true, 0]);
        const shown = squeezed(await visibleText(page));
        for (const part of [principleName(kudos), ...paragraphs(kudos.words)])
          expect(shown).toContain(squeezed(part));
      }
      await page.close();
    }
  },
);

test('a published list of attacks is text in the mail too', async () => {
  const { page, asked, dialogs } = await openRenderer(800);
  for (const attack of publishedAttacks) {
    await page.setContent(kudosMail(everyField(attack), samplePlace).html);
    expect(squeezed(await visibleText(page))).toContain(squeezed(attack));
    expect(await page.locator('script, svg, iframe, a, style, [onerror], [onload]').count()).toBe(0);
  }
  expect(dialogs).toEqual([]);
  expect(asked).toEqual([]);
  await page.close();
});
