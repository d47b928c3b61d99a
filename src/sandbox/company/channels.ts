// The firm's channel for thank-yous, all of them cards.

import type { Principle } from '../../domain/kudos';
import type { TenantChannel } from '../tenant';
import { readReactions } from './chatRooms';
import { guid, hexId, pick } from './identity';
import { kudosCard } from './kudosCard';
import type { Moment } from './moment';
import { correspondent, FIRM } from './people';
import { readWhen } from './script';
import { TENANT_ID, userId } from './userIds';

/** Who thanks whom, when, for which of the principles, the words, and who reacted (as in chats). */
const KUDOS: readonly (readonly [
  from: string,
  to: string,
  when: string,
  principle: Principle,
  words: string,
  react?: string,
])[] = [
  [
    'anna',
    'ivan',
    '-57 11:20',
    'customerFocus',
    'You asked which decision the number was for before you sent it. So I sent a better question instead.',
    '👍 helen',
  ],
  [
    'ivan',
    'ryan',
    '-53 09:50',
    'promptness',
    'My laptop died at nine and I was presenting at ten. I presented at ten.',
    '😂 leyla, ❤️ ryan',
  ],
  [
    'grace',
    'beatrix',
    '-51 16:00',
    'quality',
    'Not one invoice came back in August. That is your second look.',
  ],
  [
    'ivan',
    'katya',
    '-47 12:30',
    'quality',
    'Ты перечитала весь отчёт и нашла ту самую запятую в тысячах. Спасибо!',
    '👍 ruslan',
  ],
  [
    'daniel',
    'ivan',
    '-44 10:05',
    'promptness',
    'Figures by noon, as you said, and the client signed at three.',
    '🎉 anna',
  ],
  [
    'helen',
    'nadia',
    '-40 15:15',
    'initiative',
    'You wrote the page that everybody had asked you about. Now nobody asks.',
  ],
  [
    'farah',
    'elena',
    '-38 11:40',
    'customerFocus',
    'You tested it with gloves on, because the shop staff wear them.',
  ],
  [
    'ivan',
    'josh',
    '-34 17:10',
    'respect',
    'For asking the new ones where they would like to sit before moving anybody.',
    '❤️ josh, ❤️ nora',
  ],
  [
    'joanna',
    'callum',
    '-31 13:00',
    'quality',
    'Eleven words where there were forty, and nothing is missing.',
  ],
  [
    'leyla',
    'ivan',
    '-29 10:30',
    'respect',
    'You explained it a third time as if it were the first.',
    '👍 matteo',
  ],
  [
    'olga',
    'ivan',
    '-26 12:00',
    'initiative',
    'Вы сами заметили, что данные магазина не обновились, и написали раньше, чем спросил клиент.',
    '🙏 olga',
  ],
  ['ivan', 'farah', '-24 15:45', 'customerFocus', 'You asked the shops first, and the roadmap got shorter.'],
  [
    'victoria',
    'zoe',
    '-22 09:30',
    'initiative',
    'You had the rain plan ready. It rained.',
    '😂 anna, 🎉 mei',
  ],
  [
    'joanna',
    'vera',
    '-18 14:00',
    'quality',
    'Two variants, three languages, no mistake. I read all six.',
    '👍 vera',
  ],
  [
    'helen',
    'ruslan',
    '-15 10:40',
    'initiative',
    'Ты нашёл пропавшие строки раньше, чем о них кто-то спросил. Спасибо!',
  ],
  [
    'maria',
    'ivan',
    '-12 11:10',
    'quality',
    'For 402 days, £61 and a chart that made a buyer insufferable.',
    '😂 ivan, 🎉 helen',
  ],
  [
    'victoria',
    'anna',
    '-11 18:30',
    'promptness',
    'A plan within two days of the go, and everybody found their own line in it at once.',
  ],
  [
    'zoe',
    'owen',
    '-10 15:40',
    'promptness',
    'You found the certificate within the hour and saved me £140 and a form.',
  ],
  ['sergey', 'theo', '-6 12:10', 'respect', 'For taking somebody else’s green as seriously as your own.'],
  ['ivan', 'mei', '-4 14:20', 'promptness', 'Ten minutes from my question to the list, on a Friday.'],
  [
    'olga',
    'mikhail',
    '-3 11:00',
    'promptness',
    'Первые чеки пришли на день раньше срока. Это лучший подарок клиенту.',
  ],
  [
    'elena',
    'jonas',
    '-2 17:00',
    'quality',
    'Forty looks at one clock, and a year of red builds is over.',
    '🎉 jonas, 🎉 farah',
  ],
  [
    'nora',
    'lucy',
    '-1 16:30',
    'respect',
    'You answered an angry letter so kindly that it came back as a photograph of skis.',
  ],
];

const TEAM_ID = guid('team/everyone');
const CHANNEL_ID = `19:${hexId('channel/thank-you')}@thread.tacv2`;

export function fillChannels(moment: Moment): readonly TenantChannel[] {
  const created = new Date(moment.at(-58, 600)).toISOString();
  const team = { id: TEAM_ID, displayName: FIRM, description: 'All of us' };
  const channel = (displayName: string, description: string, id: string, isArchived = false) => ({
    id,
    displayName,
    description,
    createdDateTime: created,
    membershipType: 'standard' as const,
    tenantId: TENANT_ID,
    isArchived,
  });
  return [
    {
      team,
      channel: channel('Thank you', 'Help deserves to be seen', CHANNEL_ID),
      posts: KUDOS.map(([from, to, when, principle, words, react]) => {
        const { offset, minute } = readWhen(when, null);
        const at = moment.at(offset, minute) + pick(words, 50_000);
        const iso = new Date(at).toISOString();
        const cardId = guid(`kudos/${words}`);
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
              content: kudosCard({ to, principle, words }, from, at, moment),
              name: null,
              thumbnailUrl: null,
            },
          ],
          mentions: [],
          reactions: react === undefined ? [] : readReactions(react, at, moment),
        };
      }),
    },
    {
      team,
      channel: channel('General', 'What concerns all of us', `19:${hexId('channel/general')}@thread.tacv2`),
      posts: [],
    },
    {
      team,
      channel: channel('Office move', 'Done!', `19:${hexId('channel/move')}@thread.tacv2`, true),
      posts: [],
    },
  ];
}
