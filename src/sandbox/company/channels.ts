// The firm's channel for thank-yous, all of them cards.

import type { TenantChannel } from '../tenant';
import { fillDates } from './dates';
import { guid, hexId, pick } from './identity';
import { kudosCard } from './kudosCard';
import { dayOf, type Moment } from './moment';
import { correspondent, FIRM } from './people';
import { readWhen } from './script';
import { TENANT_ID, userId } from './userIds';

/** Who thanks whom, when, for which of the principles, and the words. */
const KUDOS: readonly (readonly [
  from: string,
  to: string,
  when: string,
  principle: string,
  words: string,
])[] = [
  ['joanna', 'vera', '-18 14:00', 'Quality', 'Two variants, three languages, no mistake. I read all six.'],
  [
    'helen',
    'ruslan',
    '-15 10:40',
    'Proactive',
    'Ты нашёл пропавшие строки раньше, чем о них кто-то спросил. Спасибо!',
  ],
  ['maria', 'ivan', '-12 11:10', 'Quality', 'For 402 days, £61 and a chart that made a buyer insufferable.'],
  [
    'victoria',
    'anna',
    '-11 18:30',
    'Promptness',
    'A plan within two days of the go, and everybody found their own line in it at once.',
  ],
  [
    'zoe',
    'owen',
    '-10 15:40',
    'Promptness',
    'You found the certificate within the hour and saved me £140 and a form.',
  ],
  ['sergey', 'theo', '-6 12:10', 'Respect', 'For taking somebody else’s green as seriously as your own.'],
  [
    'olga',
    'mikhail',
    '-3 11:00',
    'Promptness',
    'Первые чеки пришли на день раньше срока. Это лучший подарок клиенту.',
  ],
  ['elena', 'jonas', '-2 17:00', 'Quality', 'Forty looks at one clock, and a year of red builds is over.'],
  [
    'nora',
    'lucy',
    '-1 16:30',
    'Empathy',
    'You answered an angry letter so kindly that it came back as a photograph of skis.',
  ],
];

const TEAM_ID = guid('team/everyone');
const CHANNEL_ID = `19:${hexId('channel/thank-you')}@thread.tacv2`;

export function fillChannels(moment: Moment): readonly TenantChannel[] {
  const created = new Date(moment.at(-19, 600)).toISOString();
  return [
    {
      team: { id: TEAM_ID, displayName: FIRM, description: 'All of us' },
      channel: {
        id: CHANNEL_ID,
        displayName: 'Thank you',
        description: 'Help deserves to be seen',
        createdDateTime: created,
        membershipType: 'standard',
        tenantId: TENANT_ID,
      },
      posts: KUDOS.map(([from, to, when, principle, words]) => {
        const { offset, minute } = readWhen(when, null);
        const at = moment.at(offset, minute) + pick(words, 50_000);
        const iso = new Date(at).toISOString();
        const cardId = hexId(`kudos/${words}`);
        const firstName = (key: string) => correspondent(key).name.split(' ')[0] ?? '';
        const card = kudosCard({
          from: firstName(from),
          to: firstName(to),
          principle,
          words: fillDates(words, moment, dayOf(at)),
        });
        return {
          id: String(at),
          replyToId: null,
          etag: String(at),
          messageType: 'message',
          createdDateTime: iso,
          lastModifiedDateTime: iso,
          lastEditedDateTime: null,
          deletedDateTime: null,
          subject: null,
          summary: null,
          chatId: null,
          importance: 'normal',
          locale: 'en-gb',
          channelIdentity: { teamId: TEAM_ID, channelId: CHANNEL_ID },
          from: {
            application: null,
            device: null,
            user: { id: userId(from), displayName: correspondent(from).name },
          },
          body: { contentType: 'html', content: `<attachment id="${cardId}"></attachment>` },
          attachments: [
            {
              id: cardId,
              contentType: 'application/vnd.microsoft.card.adaptive',
              contentUrl: null,
              content: JSON.stringify(card),
              name: null,
              thumbnailUrl: null,
            },
          ],
          mentions: [],
          reactions: [],
        };
      }),
    },
  ];
}
