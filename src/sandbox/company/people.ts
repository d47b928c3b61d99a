// Who works at Marlow Finch, which runs loyalty programmes for shops, and whom they write with outside.

import type { LetterStyle } from './letter';

export const FIRM = 'Marlow Finch';
export const DOMAIN = 'marlowfinch.example';

export type Office = 'London' | 'Yerevan';

export interface Colleague {
  readonly name: string;
  readonly mailbox: string;
  readonly title: string;
  readonly department: string;
  readonly office: Office;
  readonly language: 'en' | 'ru';
  readonly style: LetterStyle;
  /** Own folders with the words in subject or sender that file older mail there. */
  readonly folders: readonly (readonly [name: string, match: RegExp])[];
}

export interface Outsider {
  readonly name: string;
  readonly address: string;
  readonly language: 'en' | 'ru';
  readonly style: LetterStyle;
  /** A person, a machine that takes no answer, a newsletter, or an app that writes in chats. */
  readonly kind: 'person' | 'noReply' | 'newsletter' | 'app';
  readonly signature: string;
}

const colleague = (
  name: string,
  mailbox: string,
  title: string,
  department: string,
  place: 'London' | 'Yerevan',
  style: LetterStyle,
  more: { ru?: true; folders?: Colleague['folders'] } = {},
): Colleague => ({
  name,
  mailbox,
  title,
  department,
  office: place,
  language: more.ru ? 'ru' : 'en',
  style,
  folders: more.folders ?? [],
});

const ru = { ru: true } as const;

export const colleagues: Readonly<Record<string, Colleague>> = {
  ivan: colleague('Ivan Markov', 'ivan.markov', 'Lead Analyst', 'Analytics', 'London', 'web', {
    folders: [
      ['Nightly loads', /Nightly load|Load finished/],
      ['Fennick', /Fennick/],
      ['Reading', /Weekly|Digest|Loyalty Letter/],
    ],
  }),
  helen: colleague(
    'Helen Achterberg',
    'helen.achterberg',
    'Head of Analytics',
    'Analytics',
    'London',
    'desktop',
  ),
  leyla: colleague('Leyla Demirci', 'leyla.demirci', 'Data Analyst', 'Analytics', 'London', 'web'),
  ruslan: colleague(
    'Руслан Бекетов',
    'ruslan.beketov',
    'Инженер данных',
    'Analytics',
    'Yerevan',
    'plain',
    ru,
  ),
  katya: colleague(
    'Екатерина Зорина',
    'ekaterina.zorina',
    'Исследователь данных',
    'Analytics',
    'Yerevan',
    'web',
    { ...ru },
  ),
  matteo: colleague('Matteo Fanti', 'matteo.fanti', 'Insight Analyst', 'Analytics', 'London', 'web'),
  nadia: colleague('Nadia Rahmani', 'nadia.rahmani', 'Junior Analyst', 'Analytics', 'London', 'phone'),

  anna: colleague('Anna Lindgren', 'anna.lindgren', 'Campaign Manager', 'Marketing', 'London', 'desktop', {
    folders: [
      ['Fennick win-back', /Fennick/],
      ['Print and proofs', /proof|Dovetail/i],
    ],
  }),
  joanna: colleague(
    'Joanna Whitlock',
    'joanna.whitlock',
    'Head of Marketing',
    'Marketing',
    'London',
    'phone',
  ),
  theo: colleague('Theo Vassilakis', 'theo.vassilakis', 'Content Designer', 'Marketing', 'London', 'web'),
  mei: colleague('Mei Tanaka', 'mei.tanaka', 'CRM Specialist', 'Marketing', 'London', 'web'),
  vera: colleague('Вера Логинова', 'vera.loginova', 'Продюсер рассылок', 'Marketing', 'Yerevan', 'web', ru),
  callum: colleague('Callum Reid', 'callum.reid', 'Copywriter', 'Marketing', 'London', 'phone'),
  zoe: colleague('Zoe Abernathy', 'zoe.abernathy', 'Events and Partnerships', 'Marketing', 'London', 'web'),

  victoria: colleague(
    'Victoria Finch',
    'victoria.finch',
    'Managing Director',
    'Client Services',
    'London',
    'phone',
  ),
  daniel: colleague('Daniel Osei', 'daniel.osei', 'Client Director', 'Client Services', 'London', 'desktop'),
  rebecca: colleague(
    'Rebecca Thorne',
    'rebecca.thorne',
    'Account Manager',
    'Client Services',
    'London',
    'web',
  ),
  maria: colleague(
    'Maria Castellanos',
    'maria.castellanos',
    'Account Manager',
    'Client Services',
    'London',
    'desktop',
  ),
  sergey: colleague(
    'Сергей Аветисян',
    'sergey.avetisyan',
    'Менеджер ключевых клиентов',
    'Client Services',
    'Yerevan',
    'web',
    ru,
  ),
  lucy: colleague('Lucy Farrow', 'lucy.farrow', 'Account Executive', 'Client Services', 'London', 'web'),
  hugo: colleague('Hugo Lambert', 'hugo.lambert', 'New Business Lead', 'Client Services', 'London', 'phone'),
  olga: colleague(
    'Ольга Вершинина',
    'olga.vershinina',
    'Руководитель подключений',
    'Client Services',
    'Yerevan',
    'desktop',
    {
      ...ru,
      folders: [
        ['Севан Кофе', /Севан|Sevan/],
        ['Отчёты', /отчёт|report/i],
      ],
    },
  ),

  grace: colleague(
    'Grace Okafor',
    'grace.okafor',
    'Financial Controller',
    'Finance and Legal',
    'London',
    'desktop',
    {
      folders: [
        ['Month end', /month end|close/i],
        ['Expenses', /Expense claim/],
        ['Suppliers', /invoice|statement/i],
      ],
    },
  ),
  peter: colleague(
    'Peter Nyström',
    'peter.nystrom',
    'Finance Director',
    'Finance and Legal',
    'London',
    'desktop',
  ),
  amir: colleague(
    'Amir Haddad',
    'amir.haddad',
    'Accounts Payable Specialist',
    'Finance and Legal',
    'London',
    'web',
  ),
  tanya: colleague(
    'Татьяна Мирзоян',
    'tatyana.mirzoyan',
    'Бухгалтер',
    'Finance and Legal',
    'Yerevan',
    'desktop',
    ru,
  ),
  beatrix: colleague('Beatrix Holm', 'beatrix.holm', 'Billing Analyst', 'Finance and Legal', 'London', 'web'),
  owen: colleague('Owen Price', 'owen.price', 'Procurement Manager', 'Finance and Legal', 'London', 'web'),
  gordon: colleague(
    'Gordon Fairley',
    'gordon.fairley',
    'Legal Counsel',
    'Finance and Legal',
    'London',
    'desktop',
  ),

  samuel: colleague('Samuel Adeyinka', 'samuel.adeyinka', 'Head of Platform', 'Platform', 'London', 'web'),
  farah: colleague('Farah Siddiqui', 'farah.siddiqui', 'Product Manager', 'Platform', 'London', 'web', {
    folders: [
      ['Builds', /Build \d|Release/],
      ['Roadmap', /roadmap/i],
    ],
  }),
  mikhail: colleague('Михаил Трофимов', 'mikhail.trofimov', 'Разработчик', 'Platform', 'Yerevan', 'plain', {
    ...ru,
  }),
  elena: colleague('Elena Petrescu', 'elena.petrescu', 'QA Engineer', 'Platform', 'London', 'web'),
  arman: colleague(
    'Арман Галстян',
    'arman.galstyan',
    'Инженер инфраструктуры',
    'Platform',
    'Yerevan',
    'plain',
    ru,
  ),
  jonas: colleague('Jonas Beck', 'jonas.beck', 'Frontend Engineer', 'Platform', 'London', 'plain'),
  sasha: colleague(
    'Александр Гурьев',
    'alexander.guryev',
    'Специалист поддержки',
    'Platform',
    'Yerevan',
    'web',
    ru,
  ),
  ryan: colleague('Ryan Mbeki', 'ryan.mbeki', 'IT and Security Lead', 'Platform', 'London', 'web'),

  nora: colleague('Nora Feldman', 'nora.feldman', 'Head of People', 'People and Office', 'London', 'desktop'),
  lilit: colleague(
    'Лилит Оганесян',
    'lilit.hovhannisyan',
    'HR-партнёр',
    'People and Office',
    'Yerevan',
    'web',
    ru,
  ),
  josh: colleague('Josh Pemberton', 'josh.pemberton', 'Office Manager', 'People and Office', 'London', 'web'),
  ines: colleague(
    'Inês Carvalho',
    'ines.carvalho',
    'Learning and Development',
    'People and Office',
    'London',
    'web',
  ),
};

const outsider = (
  name: string,
  address: string,
  signature: string,
  kind: Outsider['kind'] = 'person',
  style: LetterStyle = 'gmail',
  language: 'en' | 'ru' = 'en',
): Outsider => ({ name, address, signature, kind, style, language });

export const outsiders: Readonly<Record<string, Outsider>> = {
  laura: outsider(
    'Laura Brandt',
    'laura.brandt@fennickfoods.example',
    'Laura Brandt\nHead of Customer, Fennick Foods',
    'person',
    'desktop',
  ),
  dominic: outsider(
    'Dominic Hale',
    'dominic.hale@fennickfoods.example',
    'Dominic Hale\nStore Operations, Fennick Foods',
    'person',
    'desktop',
  ),
  priscilla: outsider(
    'Priscilla Moore',
    'priscilla@bellweatherbooks.example',
    'Priscilla\nBellweather Books',
  ),
  erik: outsider(
    'Erik Solberg',
    'erik.solberg@nordhus.example',
    'Erik Solberg\nE-commerce Manager, Nordhus Outdoor',
    'person',
    'desktop',
  ),
  gayane: outsider(
    'Гаяне Петросян',
    'gayane@sevancoffee.example',
    'Гаяне Петросян\nДиректор по маркетингу, Севан Кофе',
    'person',
    'gmail',
    'ru',
  ),
  artur: outsider(
    'Артур Мелконян',
    'artur@sevancoffee.example',
    'Артур Мелконян\nСеван Кофе',
    'person',
    'gmail',
    'ru',
  ),
  dovetail: outsider('Dovetail Print', 'studio@dovetailprint.example', 'Moira at Dovetail Print'),
  cirrus: outsider(
    'Paul Wexler',
    'paul.wexler@cirrushosting.example',
    'Paul Wexler\nCustomer Success, Cirrus Hosting',
    'person',
    'desktop',
  ),
  lumen: outsider('Lumen SMS', 'service@lumensms.example', 'Lumen SMS service team'),
  auditor: outsider(
    'Judith Crane',
    'judith.crane@cranewilder.example',
    'Judith Crane\nCrane Wilder, Chartered Accountants',
    'person',
    'desktop',
  ),
  recruiter: outsider('Miles Corrigan', 'miles@talentbridge.example', 'Miles Corrigan\nTalent Bridge'),
  caterer: outsider('The Green Spoon', 'orders@greenspoon.example', 'Kit, The Green Spoon'),
  courier: outsider('Ampersand Couriers', 'no-reply@ampersandcouriers.example', '', 'noReply'),
  loyaltyletter: outsider('The Loyalty Letter', 'hello@loyaltyletter.example', '', 'newsletter'),
  datadigest: outsider('Data Digest Weekly', 'digest@datadigest.example', '', 'newsletter'),
  retailweekly: outsider('Retail Morning', 'editors@retailmorning.example', '', 'newsletter'),
  shopexpo: outsider('ShopExpo', 'events@shopexpo.example', '', 'newsletter'),
  buildbot: outsider('Build Server', `no-reply-builds@${DOMAIN}`, '', 'noReply', 'plain'),
  loadbot: outsider('Data Warehouse', `no-reply-warehouse@${DOMAIN}`, '', 'noReply', 'plain'),
  desk: outsider('IT Service Desk', `no-reply-servicedesk@${DOMAIN}`, '', 'noReply', 'plain'),
  expenses: outsider('Expenses', `no-reply-expenses@${DOMAIN}`, '', 'noReply', 'plain'),
  peopleportal: outsider('People Portal', `no-reply-people@${DOMAIN}`, '', 'noReply', 'plain'),
  releasebot: outsider('Release Bot', `release-bot@${DOMAIN}`, '', 'app'),
  pollbot: outsider('Lunch Poll', `lunch-poll@${DOMAIN}`, '', 'app'),
};

/** Distribution lists: one address, several readers. */
export const lists: Readonly<
  Record<string, { readonly name: string; readonly address: string; readonly members: readonly string[] }>
> = {
  everyone: { name: 'Everyone', address: `everyone@${DOMAIN}`, members: Object.keys(colleagues) },
  london: {
    name: 'London office',
    address: `london@${DOMAIN}`,
    members: Object.keys(colleagues).filter((key) => colleagues[key]?.office === 'London'),
  },
  yerevan: {
    name: 'Офис в Ереване',
    address: `yerevan@${DOMAIN}`,
    members: Object.keys(colleagues).filter((key) => colleagues[key]?.office === 'Yerevan'),
  },
  platformteam: {
    name: 'Platform team',
    address: `platform@${DOMAIN}`,
    members: Object.keys(colleagues).filter((key) => colleagues[key]?.department === 'Platform'),
  },
  analytics: {
    name: 'Analytics team',
    address: `analytics@${DOMAIN}`,
    members: Object.keys(colleagues).filter((key) => colleagues[key]?.department === 'Analytics'),
  },
};

export const addressOf = (person: Colleague) => `${person.mailbox}@${DOMAIN}`;

/** Name and address of any key of the scripts; throws for a key that nobody has. */
export function correspondent(key: string): { readonly name: string; readonly address: string } {
  const inside = colleagues[key];
  if (inside) return { name: inside.name, address: addressOf(inside) };
  const outside = outsiders[key] ?? lists[key];
  if (!outside) throw new Error(`Nobody of that key: ${key}`);
  return { name: outside.name, address: outside.address };
}
