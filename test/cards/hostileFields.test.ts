/** @jest-environment jsdom */

import '../ui/fixtures/browser';
import { kudosCard } from '../../src/cards/kudosCard';
import { kudosMail } from '../../src/cards/kudosMail';
import { readKudos } from '../../src/cards/readKudos';
import { shortNames } from '../../src/cards/shortNames';
import { samplePlace } from '../../src/cli/samples/sampleKudos';
import { drawCard } from '../../src/ui/shared/thanks/card/drawCard';
import { hostileTexts } from '../sync/hostileTexts';
import { everyField, plainKudos } from './hostileFields';
import { publishedAttacks, publishedStrings } from './publishedStrings';

const all = [...hostileTexts, ...publishedStrings].filter((text) => text.trim() !== '');

/** Every element with the names of its attributes; what they say is compared where it matters. */
const shape = (root: ParentNode): string[] =>
  [...root.querySelectorAll('*')].map(
    (element) => `${element.localName} ${element.getAttributeNames().sort().join(' ')}`,
  );
const drawn = (card: string) => shape(drawCard(card, 'light'));

function mailOf(html: string): string[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return shape(parsed.body).filter((each) => !each.startsWith('p '));
}

test('the list has what it is taken for', () => {
  expect(publishedAttacks.length).toBeGreaterThan(200);
  expect(all.length).toBeGreaterThan(450);
});

test('whatever stands in words, names and principle, the card has no element more than a plain one', () => {
  const plain = drawn(kudosCard(plainKudos, samplePlace));
  for (const text of all) {
    // A text of several lines has a paragraph for each.
    const one = text.replace(/\s*[\r\n\u2028\u2029]+\s*/gu, ' ');
    expect([text, drawn(kudosCard(everyField(one), samplePlace))]).toEqual([text, plain]);
  }
});

test('whatever stands in names and principle, a card says its sign of markdown, link or mention nowhere', () => {
  for (const text of all) {
    const card: { body: { type: string; text?: string }[] } = JSON.parse(
      kudosCard(everyField(text), samplePlace),
    );
    const [title = ''] = card.body.flatMap((item) => (item.type === 'TextBlock' ? [item.text ?? ''] : []));
    expect(title.replace(/^Thank you, <at>|<\/at>$/g, '')).not.toMatch(/[*_~`#[\]()<>\\|{}!&]|\p{Cc}/u);
  }
});

test('whatever somebody writes is read back as it was written', () => {
  for (const text of all) {
    const read = readKudos(
      { from: plainKudos.from, at: 1, card: kudosCard(everyField(text), samplePlace) },
      new Map(),
    );
    const kudos = read?.form === 'known' ? read.kudos : null;
    expect(kudos?.words.replace(/\s+/gu, ' ').trim()).toBe(text.replace(/\s+/gu, ' ').trim());
    expect(kudos?.principle).toEqual(shortNames(everyField(text)).principle);
  }
});

test('whatever stands in words, names and principle, the mail has no element more than a plain one', () => {
  const plain = mailOf(kudosMail(plainKudos, samplePlace).html);
  for (const text of all) {
    const { html, subject } = kudosMail(everyField(text), samplePlace);
    expect([text, mailOf(html)]).toEqual([text, plain]);
    expect(subject).not.toMatch(/[\r\n]/);
  }
});
