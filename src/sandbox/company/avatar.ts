// Drawn pictures of people: calm geometric faces, made from a few shapes and colours.

import { pick } from './identity';

const GROUNDS = ['#D6E4F0', '#F3E1CF', '#DDEBD9', '#EBDDEC', '#F5E6B8', '#D9E8E6', '#EFD9D4', '#DFE0F0'];
const SKINS = ['#F2C9A5', '#E0AC86', '#C68B62', '#A36B45', '#7D4F33', '#F6D7BF'];
const HAIRS = ['#2B2320', '#5A3A22', '#8A5A2B', '#C79A54', '#6E6E72', '#A8452E'];
const CLOTHES = ['#2F5D8C', '#7A3E5D', '#3E6B4F', '#B5652A', '#4B4E6D', '#8C2F39', '#2E7C7B'];

const HAIR_SHAPES = [
  // short, long, bun, curls, side parting
  '<path d="M28 46c0-18 12-27 22-27s22 9 22 27c-5-9-12-13-22-13s-17 4-22 13z"/>',
  '<path d="M26 72V44c0-17 11-26 24-26s24 9 24 26v28h-9V44c-4-6-9-9-15-9s-11 3-15 9v28z"/>',
  '<circle cx="50" cy="16" r="8"/><path d="M28 46c0-18 12-26 22-26s22 8 22 26c-5-8-12-12-22-12s-17 4-22 12z"/>',
  '<circle cx="34" cy="32" r="10"/><circle cx="46" cy="25" r="11"/><circle cx="59" cy="26" r="10"/><circle cx="67" cy="35" r="9"/><circle cx="30" cy="42" r="6"/>',
  '<path d="M28 48c-2-20 10-30 24-29 13 1 21 10 20 28-3-8-6-11-9-13-9 4-22 3-30 1-2 3-4 7-5 13z"/>',
] as const;

const from = <T>(choices: readonly T[], seed: string): T => {
  const choice = choices[pick(seed, choices.length)];
  if (choice === undefined) throw new Error('No choices');
  return choice;
};

/** An SVG of 96 by 96 pixels, the same for the same key. */
export function drawFace(key: string): string {
  const seed = `face/${key}`;
  const glasses =
    pick(`${seed}/glasses`, 3) === 0
      ? '<g fill="none" stroke="#3A3A3C" stroke-width="1.6"><circle cx="42" cy="49" r="6"/><circle cx="58" cy="49" r="6"/><path d="M48 49h4"/></g>'
      : '';
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96" viewBox="0 0 100 100">' +
    `<rect width="100" height="100" fill="${from(GROUNDS, `${seed}/ground`)}"/>` +
    `<path d="M14 104c2-24 18-33 36-33s34 9 36 33z" fill="${from(CLOTHES, `${seed}/clothes`)}"/>` +
    `<g fill="${from(SKINS, `${seed}/skin`)}"><rect x="43" y="62" width="14" height="16" rx="6"/><ellipse cx="50" cy="48" rx="20" ry="23"/></g>` +
    `<g fill="${from(HAIRS, `${seed}/hair`)}">${from(HAIR_SHAPES, `${seed}/shape`)}</g>` +
    '<g fill="#3A2E2A"><circle cx="42" cy="49" r="2.1"/><circle cx="58" cy="49" r="2.1"/></g>' +
    '<path d="M43 59c4 4 10 4 14 0" fill="none" stroke="#7A4334" stroke-width="2" stroke-linecap="round"/>' +
    `${glasses}</svg>`
  );
}
