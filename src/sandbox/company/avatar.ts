// Drawn pictures of people: calm geometric faces, made from a few shapes and colours.

import { pick } from './identity';

const GROUNDS = ['#D6E4F0', '#F3E1CF', '#DDEBD9', '#EBDDEC', '#F5E6B8', '#D9E8E6', '#EFD9D4', '#DFE0F0'];
const CLOTHES = ['#2F5D8C', '#7A3E5D', '#3E6B4F', '#B5652A', '#4B4E6D', '#8C2F39', '#2E7C7B'];
const SKINS = {
  fair: '#F6D7BF',
  light: '#F2C9A5',
  tan: '#E0AC86',
  brown: '#B27C53',
  dark: '#7D4F33',
} as const;
const HAIRS = {
  black: '#2B2320',
  brown: '#5A3A22',
  chestnut: '#8A5A2B',
  blond: '#C79A54',
  grey: '#77777C',
  red: '#A8452E',
} as const;

const HAIR_SHAPES = {
  short: '<path d="M28 46c0-18 12-27 22-27s22 9 22 27c-5-9-12-13-22-13s-17 4-22 13z"/>',
  long: '<path d="M26 74V44c0-17 11-26 24-26s24 9 24 26v30h-8V46c-3-8-9-11-16-11s-13 3-16 11v28z"/>',
  bun: '<circle cx="50" cy="16" r="8"/><path d="M28 46c0-18 12-26 22-26s22 8 22 26c-5-8-12-12-22-12s-17 4-22 12z"/>',
  curls:
    '<circle cx="34" cy="32" r="10"/><circle cx="46" cy="25" r="11"/><circle cx="59" cy="26" r="10"/><circle cx="67" cy="35" r="9"/><circle cx="30" cy="42" r="6"/><circle cx="70" cy="44" r="5"/>',
  parting: '<path d="M28 48c-2-20 10-30 24-29 13 1 21 10 20 28-3-8-6-11-9-13-9 4-22 3-30 1-2 3-4 7-5 13z"/>',
} as const;
const BEARD = '<path d="M31 52c1 16 9 21 19 21s18-5 19-21c-3 5-5 6-8 6-7-3-15-3-22 0-3 0-5-1-8-6z"/>';

interface Face {
  readonly skin: keyof typeof SKINS;
  readonly hair: keyof typeof HAIRS;
  readonly shape: keyof typeof HAIR_SHAPES;
  readonly more?: 'glasses' | 'beard';
}

/** Of those who have a picture; the others show their initials. */
const FACES: Readonly<Record<string, Face>> = {
  ivan: { skin: 'light', hair: 'brown', shape: 'parting', more: 'beard' },
  helen: { skin: 'fair', hair: 'grey', shape: 'short', more: 'glasses' },
  leyla: { skin: 'tan', hair: 'black', shape: 'long' },
  katya: { skin: 'fair', hair: 'red', shape: 'bun' },
  anna: { skin: 'fair', hair: 'blond', shape: 'long' },
  theo: { skin: 'tan', hair: 'black', shape: 'curls', more: 'beard' },
  mei: { skin: 'light', hair: 'black', shape: 'bun' },
  victoria: { skin: 'fair', hair: 'grey', shape: 'bun' },
  daniel: { skin: 'dark', hair: 'black', shape: 'short', more: 'glasses' },
  maria: { skin: 'tan', hair: 'chestnut', shape: 'curls' },
  olga: { skin: 'light', hair: 'chestnut', shape: 'long', more: 'glasses' },
  grace: { skin: 'dark', hair: 'black', shape: 'bun' },
  beatrix: { skin: 'fair', hair: 'blond', shape: 'short' },
  samuel: { skin: 'dark', hair: 'black', shape: 'short', more: 'beard' },
  farah: { skin: 'brown', hair: 'black', shape: 'long' },
  mikhail: { skin: 'light', hair: 'blond', shape: 'parting', more: 'glasses' },
  nora: { skin: 'light', hair: 'grey', shape: 'curls', more: 'glasses' },
  ines: { skin: 'tan', hair: 'brown', shape: 'bun', more: 'glasses' },
};

const choose = (choices: readonly string[], seed: string) => choices[pick(seed, choices.length)] ?? '';

/** An SVG of 96 by 96 pixels, the same for the same key; null for those without a picture. */
export function drawFace(key: string): string | null {
  const face = FACES[key];
  if (!face) return null;
  const glasses =
    face.more === 'glasses'
      ? '<g fill="none" stroke="#3A3A3C" stroke-width="1.6"><circle cx="42" cy="49" r="6"/><circle cx="58" cy="49" r="6"/><path d="M48 49h4"/></g>'
      : '';
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96" viewBox="0 0 100 100">' +
    `<rect width="100" height="100" fill="${choose(GROUNDS, `face/${key}/ground`)}"/>` +
    `<path d="M14 104c2-24 18-33 36-33s34 9 36 33z" fill="${choose(CLOTHES, `face/${key}/clothes`)}"/>` +
    `<g fill="${SKINS[face.skin]}"><rect x="43" y="62" width="14" height="16" rx="6"/><ellipse cx="50" cy="48" rx="20" ry="23"/></g>` +
    `<g fill="${HAIRS[face.hair]}">${HAIR_SHAPES[face.shape]}${face.more === 'beard' ? BEARD : ''}</g>` +
    '<g fill="#3A2E2A"><circle cx="42" cy="49" r="2.1"/><circle cx="58" cy="49" r="2.1"/></g>' +
    '<path d="M44 60c3 3 9 3 12 0" fill="none" stroke="#8A4B3A" stroke-width="2" stroke-linecap="round"/>' +
    `${glasses}</svg>`
  );
}
