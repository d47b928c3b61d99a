// Weekly notes of the teams and short notes on customers: information that asks nothing.

import { mail, type Thread, thread } from '../script';

/** Four weeks of notes of one writer: each a subject and what was done, next to whom it goes. */
interface Series {
  readonly who: string;
  readonly subject: string;
  readonly time: string;
  /** Working days back of the newest note. */
  readonly last: number;
  readonly weeks: readonly (readonly string[])[];
  readonly closing: string;
  /** A short thank-you by one of the readers, for some weeks. */
  readonly thanks?: readonly (readonly [by: string, week: number, words: string])[];
}

const SERIES: readonly Series[] = [
  {
    who: 'helen > ivan, leyla, matteo, nadia, katya, ruslan | victoria, peter',
    subject: 'Analytics, week {week}',
    time: '16:30',
    last: 4,
    weeks: [
      [
        'Churn model refreshed for all clients',
        'Map of store hours nearly done',
        'Nadia runs the store report alone',
      ],
      [
        'The new template is used for every client',
        'Quiet feed found and fixed, alarm added',
        'Reading group met and liked the biscuits',
      ],
      [
        'Fennick data checked before the campaign',
        'Socks: see the famous chart',
        'One record night: 41 minutes',
      ],
      ['Nadia arrived', 'Basket table has two new columns', 'Nordhus test designed'],
    ],
    closing: 'Thank you all.',
    thanks: [['victoria', 1, 'I like the alarm. Thank you all.']],
  },
  {
    who: 'joanna > anna, theo, mei, vera, callum, zoe | victoria, daniel',
    subject: 'Marketing, week {week}',
    time: '17:10',
    last: 4,
    weeks: [
      [
        'Proofs for Fennick look splendid',
        'Bellweather mail went out in two variants',
        'The big sentence for the stand is printed',
      ],
      [
        'Letters land on a Wednesday now',
        'Tone of voice in three languages',
        'Case study agreed with Bellweather',
      ],
      ['Fennick plan is on the drive', 'Calendar for the quarter is online', 'Envelope chosen: the friend'],
      ['Autumn mailing beat all others', 'We have stand C14', 'The banner key was found'],
    ],
    closing: 'Thank you all for a good week.',
    thanks: [['daniel', 0, 'Splendid is the word.']],
  },
  {
    who: 'samuel > farah, mikhail, elena, arman, jonas, sasha, ryan | victoria',
    subject: 'Platform, week {week}',
    time: '16:00',
    last: 3,
    weeks: [
      ['5.13 is on the test system', 'Passwords no longer expire', 'The clock was the culprit'],
      ['5.12 is live', 'Reports read from the copy now', 'Eleven slow minutes, well understood'],
      ['All certificates are watched', 'Practice phishing: two clicks, best ever', 'Gateway updated'],
      ['5.11 is live', 'Load peak at 61 %', 'Six-year-old phones wanted and found'],
    ],
    closing: 'Nothing needs doing.',
    thanks: [['farah', 0, 'The culprit! Lovely summary, thanks.']],
  },
  {
    who: 'daniel > victoria, rebecca, maria, sergey, hugo, lucy, olga | joanna, helen',
    subject: 'Clients, week {week}',
    time: '17:30',
    last: 4,
    weeks: [
      [
        'Fennick: signed, proofed, nearly printed',
        'Petalworks: offer sent',
        'Sevan Coffee: card approved in one day',
      ],
      ['Fennick: agreement countersigned', 'Nordhus: dashboards explained', 'Survey: nine of fourteen'],
      ['Fennick won', 'Nordhus and the socks', 'Sevan Coffee: plan agreed'],
      ['Bellweather: best mailing ever', 'Three new leads', 'Lucy arrived'],
    ],
    closing: 'Thank you, everybody.',
    thanks: [
      ['victoria', 2, 'What a week. Well done.'],
      ['olga', 0, 'Спасибо, Daniel! Карта и правда хороша.'],
    ],
  },
  {
    who: 'grace > amir, beatrix, tanya, owen | peter',
    subject: 'Finance, week {week}',
    time: '16:20',
    last: 4,
    weeks: [
      [
        'Interim audit: documents complete',
        'Old cost centre closed',
        'Small suppliers are paid within ten days',
      ],
      ['Month closed on day 4', 'Petty cash in Yerevan closed', 'Fennick start fee billed'],
      ['41 client invoices out', 'Credit note from Lumen booked', 'Audit list shared out'],
      ['Month-end dates set', 'Trains without a form', 'Statement with a zero on it'],
    ],
    closing: 'Thank you for the care you take.',
    thanks: [['peter', 1, 'Day 4. Thank you all.']],
  },
  {
    who: 'nora > lilit, josh, ines | victoria',
    subject: 'People and office, week {week}',
    time: '15:40',
    last: 4,
    weeks: [
      ['£1,240 for the food bank', 'Rooms have names', 'Two first-month talks held'],
      ['Fire officer was content', 'Mentoring pairs agreed', 'Blankets in Yerevan'],
      ['Yearly talks calibrated', 'The lift no longer sings', 'Course "Writing short" is full'],
      ['Nadia and Lucy arrived', 'Pension letters are out', 'First aid in Yerevan: hello Ашот'],
    ],
    closing: 'Thank you, all three.',
  },
];

const weekly: Thread[] = SERIES.flatMap(({ who, subject, time, last, weeks, closing, thanks }) =>
  weeks.map((points, week) => {
    const back = last + week * 5;
    const reply = thanks?.find(([, of]) => of === week);
    return thread(
      subject,
      mail(
        who,
        `-${back} ${time}`,
        `Hello all,\n\n${points.map((point) => `- ${point}`).join('\n')}\n\n${closing}`,
      ),
      ...(reply ? [mail(reply[0], '+40', reply[2])] : []),
    );
  }),
);

/** Account managers tell each other what they heard from customers. */
const HEARD: readonly (readonly [who: string, back: number, time: string, subject: string, text: string])[] =
  [
    [
      'maria > rebecca, daniel',
      18,
      '11:40',
      'Bellweather: two new shops',
      'Priscilla told me that they open in Deal and in Rye this spring. Both will have the card from day one.',
    ],
    [
      'sergey > olga, daniel',
      16,
      '09:10',
      'Аптеки: осторожный интерес',
      'Аптеки слушали с интересом, но отложили всё до весны. Позвоню им в феврале.',
    ],
    [
      'hugo > daniel | victoria',
      15,
      '17:10',
      'A furniture shop, politely no',
      'People buy a sofa every eleven years. We agreed that a loyalty card would be an act of faith.',
    ],
    [
      'rebecca > maria, ivan',
      14,
      '12:30',
      'Nordhus: they print our map',
      'The heat map hangs in their canteen. Somebody has added a reindeer in Leicester.',
    ],
    [
      'lucy > rebecca',
      13,
      '15:15',
      'What people read on the help page',
      'The page on lost cards is read most, then the one on points for returns. Nobody reads the legal notice, as I expected.',
    ],
    [
      'maria > anna, callum',
      10,
      '14:45',
      'Bellweather likes the case study',
      'Priscilla read the draft aloud to her staff. There was applause, she says, and one tear.',
    ],
    [
      'daniel > hugo, rebecca, maria, lucy',
      9,
      '10:15',
      'Visiting days',
      'I am in Nottingham on {on-7} and {on-3}. Trains permitting I am on the phone in between.',
    ],
    [
      'sergey > olga | daniel',
      8,
      '12:00',
      'Севан Кофе: подарок за первый визит',
      'Гаяне утвердила кофе в подарок. Артур просит не рекламировать эклеры, они и так кончаются к полудню.',
    ],
    [
      'rebecca > daniel',
      7,
      '16:10',
      'Nordhus: new warehouse',
      'Their parcels will leave from Hull from next spring. It does not touch us, but it is a nice thing to know on the phone.',
    ],
    [
      'hugo > daniel, grace',
      6,
      '12:40',
      'Petalworks: how they pay',
      'They pay every invoice on the day it comes. I thought Finance might like to hear that such people exist.',
    ],
    [
      'lucy > rebecca, maria',
      5,
      '11:55',
      'Calls this week',
      '46 calls, mostly about points on sale goods. The new answer on the help page already helps.',
    ],
    [
      'maria > daniel | ivan',
      4,
      '10:50',
      'Nordhus: voucher test runs',
      'The vouchers are out since this morning. Erik has promised not to look at the numbers before we do.',
    ],
    [
      'olga > daniel, sergey',
      3,
      '08:15',
      'Sevan Coffee: first receipts are here',
      'Good morning! The first twelve receipts arrived on the test system this week. We are on time.',
    ],
    [
      'rebecca > daniel, lucy',
      2,
      '11:10',
      'Fan letter, second part',
      'The lady with the skis has sent us a photograph of the skis. They are very red.',
    ],
    [
      'hugo > victoria, daniel',
      1,
      '17:20',
      'Petalworks: good signs',
      'They have read the offer and asked only for the name of our lawyer. Gordon is flattered.',
    ],
    [
      'daniel > victoria | anna',
      0,
      '09:20',
      'Fennick today',
      'I am with Laura over lunch and will carry the mood back to you.',
    ],
  ];

const heard: Thread[] = HEARD.map(([who, back, time, subject, text]) =>
  thread(subject, mail(who, `${back === 0 ? '0' : `-${back}`} ${time}`, text)),
);

export const notes: readonly Thread[] = [...weekly, ...heard];
