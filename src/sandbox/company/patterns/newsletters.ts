// Newsletters: the mail that nobody wrote to anybody.

import { mail, type Thread, thread } from '../script';

interface Issue {
  readonly from: string;
  readonly to: string;
  readonly back: number;
  readonly subject: string;
  readonly items: readonly string[];
}

const ISSUES: readonly Issue[] = [
  {
    from: 'loyaltyletter',
    to: 'joanna, anna, daniel, ivan',
    back: 17,
    subject: 'The Loyalty Letter: why stamps still work',
    items: [
      'The paper card that outlived five apps',
      'What a free tenth coffee really costs',
      'Do your members know their balance? A test in three shops',
    ],
  },
  {
    from: 'loyaltyletter',
    to: 'joanna, anna, daniel, ivan',
    back: 12,
    subject: 'The Loyalty Letter: the quiet leavers',
    items: [
      'Most members leave without a word',
      'A letter, an e-mail or a call: what brings them back?',
      'Reader question: how long is too long?',
    ],
  },
  {
    from: 'loyaltyletter',
    to: 'joanna, anna, daniel, ivan',
    back: 7,
    subject: 'The Loyalty Letter: points or presents',
    items: [
      'Why a surprise beats a schedule',
      'Small shops, big memories',
      'Would you rather have ten points or one plum?',
    ],
  },
  {
    from: 'loyaltyletter',
    to: 'joanna, anna, daniel, ivan',
    back: 2,
    subject: 'The Loyalty Letter: what shoppers forgive',
    items: [
      'Late post: forgiven. Wrong name: never',
      'A good apology in forty words',
      'Can you spot the fake review?',
    ],
  },
  {
    from: 'datadigest',
    to: 'ivan, helen, katya, matteo, ruslan',
    back: 18,
    subject: 'Data Digest Weekly: columns, rows and sorrow',
    items: ['Nine ways to lose a date', 'A tidy table is a kind table', 'Is your average lying to you?'],
  },
  {
    from: 'datadigest',
    to: 'ivan, helen, katya, matteo, ruslan',
    back: 13,
    subject: 'Data Digest Weekly: maps that tell the truth',
    items: [
      'Colour scales for people who print',
      'Why the biggest county looks the angriest',
      'Paper of the week: survival in shops',
    ],
  },
  {
    from: 'datadigest',
    to: 'ivan, helen, katya, matteo, ruslan',
    back: 8,
    subject: 'Data Digest Weekly: small samples',
    items: ['What eleven people can tell you', 'Error bars, drawn by hand', 'Are you testing too early?'],
  },
  {
    from: 'datadigest',
    to: 'ivan, helen, katya, matteo, ruslan',
    back: 3,
    subject: 'Data Digest Weekly: the case for boring pipelines',
    items: ['Alarms that people read', 'Index first, think later', 'What did your last outage cost?'],
  },
  {
    from: 'retailweekly',
    to: 'victoria, daniel, hugo, rebecca, maria',
    back: 15,
    subject: 'Retail Morning: grocers go local',
    items: [
      'Midlands chains join forces on milk',
      'Florists report a strong quarter',
      'Outdoor shops: tents down, socks up',
    ],
  },
  {
    from: 'retailweekly',
    to: 'victoria, daniel, hugo, rebecca, maria',
    back: 10,
    subject: 'Retail Morning: the return of the high street',
    items: [
      'Bookshops open two branches a week',
      'Rents fall for the third quarter',
      'Interview: "We never stopped being a shop"',
    ],
  },
  {
    from: 'retailweekly',
    to: 'victoria, daniel, hugo, rebecca, maria',
    back: 5,
    subject: 'Retail Morning: coffee prices',
    items: [
      'Beans up nine per cent',
      'Chains hold their prices, for now',
      'Would you pay more for a refill?',
    ],
  },
  {
    from: 'retailweekly',
    to: 'victoria, daniel, hugo, rebecca, maria',
    back: 0,
    subject: 'Retail Morning: the week ahead',
    items: ['Three results to watch', 'A new till that talks', 'Photo of the week: a very tidy shelf'],
  },
  {
    from: 'shopexpo',
    to: 'zoe, joanna, hugo',
    back: 14,
    subject: 'ShopExpo: your stand is confirmed',
    items: ['Stand C14', 'Set-up from seven in the morning', 'Have you ordered your power socket?'],
  },
  {
    from: 'shopexpo',
    to: 'zoe, joanna, hugo',
    back: 4,
    subject: 'ShopExpo: four weeks to go',
    items: ['The programme is online', 'Trains and trams', 'Will you join us for the opening evening?'],
  },
];

export const newsletters: readonly Thread[] = ISSUES.map(({ from, to, back, subject, items }) =>
  thread(
    subject,
    mail(
      `${from} > ${to}`,
      `-${back} 07:3${back % 10}`.replace('-0 07:3', '0 07:3'),
      `Good morning! In this issue:

${items.map((item) => `- ${item}`).join('\n')}

You receive this because you signed up for it. Unsubscribe with one click.`,
    ),
  ),
);
