// Invitations and their answers.

import { type MailLine, mail, type Thread, thread } from '../script';

interface Meeting {
  readonly subject: string;
  readonly by: string;
  readonly guests: readonly string[];
  readonly back: number;
  readonly when: string;
  readonly note: string;
  readonly tentative?: string;
  readonly declined?: string;
  readonly cancelled?: true;
}

const meeting = (
  subject: string,
  by: string,
  guests: string,
  back: number,
  when: string,
  note: string,
  more: Partial<Meeting> = {},
): Meeting => ({
  subject,
  by,
  guests: guests.split(' '),
  back,
  when,
  note,
  ...more,
});

const MEETINGS: readonly Meeting[] = [
  meeting(
    'Fennick win-back: start meeting',
    'anna',
    'ivan theo mei daniel callum',
    11,
    '{on-10}, 14:00 to 14:30, Basket',
    'Who does what, and in which order.',
  ),
  meeting(
    'Analysts and product',
    'farah',
    'ivan helen katya samuel',
    7,
    '{on-4}, 13:30 to 14:20, online',
    'The wish list, the points history, the alarm.',
  ),
  meeting(
    'Nordhus monthly',
    'maria',
    'rebecca ivan matteo',
    12,
    '{on-8}, 10:00 to 10:45, online',
    'Vouchers, dashboards, socks.',
  ),
  meeting(
    'Month-end review',
    'grace',
    'peter amir beatrix tanya',
    16,
    '{on-10}, 14:00 to 15:00, Basket',
    'Then cake.',
  ),
  meeting(
    'Sprint planning',
    'farah',
    'samuel jonas mikhail elena arman',
    5,
    '{on-4}, 10:00 to 11:30, online',
    'Please read the board before.',
    { tentative: 'arman' },
  ),
  meeting(
    'Подключение «Севан Кофе»',
    'olga',
    'sergey mikhail ruslan',
    11,
    '{on-9}, 11:00–12:00 по Еревану',
    'Кассы, карта, сроки.',
  ),
  meeting(
    'Board pack: dry run',
    'peter',
    'grace helen victoria',
    6,
    '{on-2}, 16:00 to 17:00, Till',
    'Bring a pencil.',
    { declined: 'victoria' },
  ),
  meeting(
    'Reading group: survival curves',
    'katya',
    'ivan leyla matteo nadia',
    13,
    '{on-9}, 12:00 to 12:45',
    'Chapter 4. Biscuits by Nadia.',
    { declined: 'matteo' },
  ),
  meeting(
    'Letter variants: last look',
    'anna',
    'theo callum',
    4,
    '{on-3}, 11:00 to 11:30, Voucher',
    'A, B and the shorter C.',
  ),
  meeting(
    'ShopExpo: rehearsal',
    'zoe',
    'daniel theo farah hugo',
    5,
    '{on-2}, 15:00 to 15:30, Till',
    'Ten minutes, twice.',
    { tentative: 'hugo' },
  ),
  meeting(
    'Team lunch',
    'helen',
    'ivan leyla matteo nadia katya ruslan',
    1,
    '{by+3}, 12:30 to 14:00, the Greek place',
    'With a screen for Yerevan.',
    { tentative: 'matteo' },
  ),
  meeting(
    'Window seat draw',
    'josh',
    'lucy nadia jonas',
    8,
    '{on-5}, 9:30 to 9:40, kitchen',
    'Fair and final.',
    { cancelled: true },
  ),
  meeting(
    'Petalworks: offer',
    'hugo',
    'daniel grace',
    7,
    '{on-5}, 9:00 to 9:30, Voucher',
    'One page, one price.',
  ),
  meeting(
    'Campaign calendar',
    'mei',
    'anna joanna vera zoe',
    3,
    '{by+2}, 10:00 to 10:30, online',
    'The next quarter in colours.',
  ),
  meeting(
    'Access review: second half',
    'ryan',
    'samuel helen grace',
    2,
    '{by+4}, 15:00 to 15:45, online',
    'The easy half.',
  ),
  meeting(
    'Обсуждение отпусков',
    'lilit',
    'olga katya arman',
    9,
    '{on-7}, 15:00–15:20 по Еревану',
    'Коротко и приятно.',
  ),
  meeting(
    'Yearly talks: calibration',
    'nora',
    'helen joanna samuel grace daniel',
    14,
    '{on-11}, 13:00 to 14:00, Basket',
    'Bring one thing you are proud of in each of your people.',
  ),
  meeting(
    'Fennick: print run',
    'anna',
    'daniel theo',
    1,
    '{by+1}, 16:00 to 16:20, online',
    'Sign-off and champagne, in that order.',
  ),
];

const RESPONSES = {
  meetingAccepted: ['Accepted', 'Принято'],
  meetingTenativelyAccepted: ['Tentative', 'Предварительно принято'],
  meetingDeclined: ['Declined', 'Отклонено'],
} as const;

const RUSSIAN_SPEAKERS = [
  'ruslan',
  'katya',
  'vera',
  'sergey',
  'olga',
  'tanya',
  'mikhail',
  'arman',
  'sasha',
  'lilit',
];

function answers({ subject, by, guests, back, tentative, declined }: Meeting): MailLine[] {
  return guests.slice(0, 4).map((guest, index) => {
    const kind =
      guest === tentative
        ? 'meetingTenativelyAccepted'
        : guest === declined
          ? 'meetingDeclined'
          : 'meetingAccepted';
    const word = RESPONSES[kind][RUSSIAN_SPEAKERS.includes(guest) ? 1 : 0];
    return mail(`${guest} > ${by}`, `-${back} 1${2 + index}:1${(index * 3 + back) % 10}`, '', {
      meeting: kind,
      subject: `${word}: ${subject}`,
    });
  });
}

export const invitations: readonly Thread[] = MEETINGS.map((each) =>
  thread(
    each.subject,
    mail(
      `${each.by} > ${each.guests.join(', ')}`,
      `-${each.back} 11:2${each.back % 10}`,
      `${each.when}\n\n${each.note}`,
      {
        meeting: 'meetingRequest',
      },
    ),
    ...answers(each),
    ...(each.cancelled
      ? [
          mail(
            `${each.by} > ${each.guests.join(', ')}`,
            `-${each.back - 1} 09:00`,
            'Everybody likes the seat they have.',
            {
              meeting: 'meetingCancelled',
              subject: `Cancelled: ${each.subject}`,
            },
          ),
        ]
      : []),
  ),
);
