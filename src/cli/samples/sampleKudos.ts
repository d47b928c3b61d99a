// Samples of every card the app can send, the hard ones among them.

import type { CardPlace } from '../../cards/kudosCard';
import { type Kudos, principles } from '../../domain/kudos';
import type { Person } from '../../domain/person';
import { tabLink } from '../../hosts/tabLink';

export const samplePlace: CardPlace = {
  pages: 'https://heed.example',
  tabLink: (subEntityId) =>
    tabLink('b1e6a0d4-5c0f-4f6e-9a3b-7d2c41f0a8e5', 'https://heed.example', subEntityId),
  zone: 'Europe/Berlin',
};

const person = (index: number, name: string): Person => ({
  address: `colleague${index}@heed.example`,
  name,
  userId: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
});

const anna = person(1, 'Anna Keller');
const ivan = person(2, 'Иван Орлов');
const team = Array.from({ length: 200 }, (_, index) => person(10 + index, `Colleague ${index + 1}`));

function kudos(index: number, changes: Partial<Kudos>): Kudos {
  return {
    id: `5a0d9c3e-0000-4000-8000-${String(index).padStart(12, '0')}`,
    from: anna,
    to: [ivan],
    principle: 'promptness',
    words: 'Thank you for the figures: the client had them the same afternoon.',
    at: Date.UTC(2026, 10, 12, 14),
    language: 'en',
    ...changes,
  };
}

export const sampleKudos: readonly { readonly name: string; readonly kudos: Kudos }[] = [
  ...principles.flatMap((principle, index) => [
    { name: `${principle}-en`, kudos: kudos(index, { principle }) },
    {
      name: `${principle}-ru`,
      kudos: kudos(index + 10, {
        principle,
        language: 'ru',
        from: ivan,
        to: [anna],
        words: 'Спасибо за разбор отчёта — теперь его понимают и продажи, и склад.',
      }),
    },
  ]),
  { name: 'own-principle', kudos: kudos(30, { principle: { own: 'Courage' } }) },
  { name: 'several-people', kudos: kudos(31, { to: team.slice(0, 3) }) },
  {
    name: 'paragraphs',
    kudos: kudos(32, { words: 'First of all: thank you.\n\nAnd the second draft was even better.' }),
  },
  {
    name: 'markdown-and-html',
    kudos: kudos(33, { words: '**bold** [link](https://evil.example) <b>x</b> <at>All</at> `code`' }),
  },
  { name: 'right-to-left', kudos: kudos(34, { words: 'תודה רבה על העזרה! شكرا جزيلا' }) },
  { name: 'emoji', kudos: kudos(35, { words: '👏🏽👩‍👩‍👧‍👦 Great work!' }) },
  { name: 'longest', kudos: kudos(36, { words: 'Спасибо! '.repeat(2_000), language: 'ru', to: team }) },
];
