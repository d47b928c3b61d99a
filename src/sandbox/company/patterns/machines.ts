// Mail that machines write: loads, builds, tickets, expenses, parcels, the people portal.

import { pick } from '../identity';
import { mail, type Thread, thread } from '../script';

/** "-3" for three working days back, "0" for the newest. */
const minus = (back: number) => (back === 0 ? '0' : `-${back}`);

const clock = (seed: string, from: number, span: number) => {
  const minute = from + pick(seed, span);
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
};

const SOURCES = ['Fennick Foods', 'Nordhus Outdoor', 'Bellweather Books', 'Sevan Coffee (test)'];

const loads: Thread[] = Array.from({ length: 20 }, (_, back) => {
  const rows = 1_180_000 + pick(`rows/${back}`, 160_000);
  const minutes = 41 + pick(`load/${back}`, 9);
  const quiet = back === 16 ? '\n\nFennick Foods sent nothing between 02:00 and 11:00.' : '';
  return thread(
    `Nightly load finished, {day${back === 0 ? '+0' : `-${back}`}}`,
    mail(
      'loadbot > ivan, ruslan, leyla, katya',
      `${minus(back)} 07:0${pick(`at/${back}`, 9)}`,
      `${SOURCES.map((source, index) => `- ${source}: ${Math.round(rows / (index * 2 + 1)).toLocaleString('en-GB')} rows, 0 refused`).join('\n')}

Duration: ${minutes} minutes.${quiet}

This message is sent by a machine.`,
    ),
  );
});

const CHANGES = [
  'Receipts keep their own time zone',
  'Points history: sort by receipt date',
  'Use the copy for reports',
  'Raise limit for new clients',
  'Remove the old app',
  'Points history: words for the empty page',
  'Card colours from the client file',
  'Tell about quiet feeds after one hour',
  'Do not count a receipt twice',
  'Start tests at ten past midnight',
];
const AUTHORS = ['Jonas Beck', 'Михаил Трофимов', 'Арман Галстян', 'Elena Petrescu'];

const builds: Thread[] = Array.from({ length: 34 }, (_, index) => {
  const back = Math.floor((index * 19) / 33);
  const seed = `build/${index}`;
  const failed = pick(seed, 7) === 0;
  const number = 3184 - index;
  const change = CHANGES[index % CHANGES.length];
  return thread(
    `Build ${number} ${failed ? 'failed' : 'passed'}: ${change}`,
    mail(
      index % 2 === 0 ? 'buildbot > platformteam' : 'buildbot > farah, jonas, elena',
      `${minus(back)} ${clock(seed, 500, 480)}`,
      `Build ${number} ${failed ? 'failed in step "browser tests", 1 of 2,316 tests' : `passed, 2,316 tests in ${6 + pick(`${seed}/m`, 4)} minutes`}.

Change: ${change}
Author: ${AUTHORS[index % AUTHORS.length]}`,
    ),
  );
});

const TICKETS: readonly [reader: string, what: string, done: string][] = [
  ['lucy', 'Printer prints in pink', 'Cartridge changed.'],
  ['ivan', 'Second licence for the statistics package', 'Licence assigned.'],
  ['anna', 'Shared mailbox does not open', 'Rights were renewed.'],
  ['grace', 'Card reader at the door of the archive', 'Reader replaced.'],
  ['olga', 'Нет звука на встречах', 'Гарнитура заменена.'],
  ['farah', 'Test account for the beta group', 'Fifty accounts created.'],
  ['callum', 'Phone shows mail in white on white', 'Theme was reset.'],
  ['katya', 'Доступ к новому шлюзу', 'Доступ открыт.'],
  ['hugo', 'Laptop is loud', 'Fan cleaned. There was a biscuit in it.'],
  ['tanya', 'Принтер в бухгалтерии', 'Драйвер обновлён.'],
  ['zoe', 'Tablet for the stand', 'Tablet handed out.'],
  ['nadia', 'Two monitors', 'Second monitor installed.'],
];

const tickets: Thread[] = TICKETS.map(([reader, what, done], index) => {
  const back = 18 - Math.floor(index * 1.5);
  return thread(
    `[SD-${7120 + index * 13}] ${what}`,
    mail(
      `desk > ${reader}`,
      `-${back} 09:${10 + index}`,
      `Your ticket was received: ${what}. We will be in touch.`,
    ),
    mail(`desk > ${reader}`, `-${back} 14:${10 + index}`, `Your ticket was resolved. ${done}`, {
      bare: true,
    }),
  );
});

const CLAIMS: readonly [who: string, what: string, amount: string][] = [
  ['rebecca', 'Nordhus dinner', '£214.30'],
  ['ivan', 'Train to Oxford and back', '£86.40'],
  ['hugo', 'Tea with florists', '£31.75'],
  ['sergey', 'Taxi to Sevan Coffee', '£12.10'],
  ['daniel', 'Train to Nottingham', '£97.20'],
  ['zoe', 'Banner stand', '£64.00'],
  ['ines', 'Books for the course', '£58.90'],
  ['maria', 'Hotel in Bergen', '£143.00'],
  ['josh', 'Plants, third floor', '£45.50'],
  ['anna', 'Samples of paper', '£18.20'],
];

const claims: Thread[] = CLAIMS.map(([who, what, amount], index) =>
  thread(
    `Expense claim paid: ${what}`,
    mail(
      `expenses > ${who}${who === 'grace' ? '' : ' | grace'}`,
      `-${17 - index} 16:${10 + index * 3}`,
      `Expense claim "${what}" over ${amount} was paid with today's run.`,
    ),
  ),
);

const PORTAL: readonly [readers: string, back: number, subject: string, text: string][] = [
  ['everyone', 18, 'Your payslip for {lastMonth} is ready', 'Your payslip is in the People Portal.'],
  [
    'ivan, matteo, anna, callum',
    13,
    'You are booked: Writing short',
    'Your place in the course "Writing short" is confirmed.',
  ],
  ['leyla', 7, 'Holiday approved', 'Your half day was approved by Helen Achterberg.'],
  [
    'olga, katya, ruslan, vera',
    6,
    'Курс «Первая помощь»: место подтверждено',
    'Ваше место на курсе подтверждено.',
  ],
  [
    'nadia, lucy',
    5,
    'Your first month',
    'You have been here for a month. Your next talk with your manager is in the calendar.',
  ],
  ['grace, farah', 4, 'Holiday carry-over', 'Three days were carried over into the new year.'],
];

const portal: Thread[] = PORTAL.map(([readers, back, subject, text]) =>
  thread(
    subject,
    mail(`peopleportal > ${readers}`, `-${back} 08:02`, `${text}\n\nPlease do not reply to this message.`),
  ),
);

const PARCELS: readonly [who: string, back: number, from: string][] = [
  ['josh', 16, 'Green Spoon'],
  ['theo', 12, 'Dovetail Print'],
  ['ivan', 6, 'Keys & Caps'],
  ['zoe', 9, 'Banner House'],
  ['anna', 6, 'Dovetail Print'],
  ['ryan', 3, 'Cable Corner'],
  ['josh', 1, 'Fennick Foods'],
];

const parcels: Thread[] = PARCELS.map(([who, back, from], index) =>
  thread(
    `Your parcel from ${from} was delivered`,
    mail(
      `courier > ${who}`,
      `-${back} 11:${10 + index * 4}`,
      `Parcel AC-${90412 + index * 731} from ${from} was delivered to reception and signed for by J. Pemberton.`,
    ),
  ),
);

export const machines: readonly Thread[] = [
  ...loads,
  ...builds,
  ...tickets,
  ...claims,
  ...portal,
  ...parcels,
];
