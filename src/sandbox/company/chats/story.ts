// Chats that belong to the story, and those in which somebody waits.

import { type Chat, room, say, talk } from '../script';

export const storyChats: readonly Chat[] = [
  talk(
    'maria ivan',
    say(
      'maria',
      '-6 10:02',
      'Ivan, the Nordhus people loved the heat map. Honestly, they put it on the wall.',
    ),
    say('ivan', '+4', 'Ha, that makes my week. Thanks for telling me', { react: '❤️ maria' }),
    say('maria', '-1 14:18', 'Hi Ivan! The review deck for Nordhus is nearly ready'),
    say('maria', '+1', 'Could you check the basket uplift on slide 7? It says 11 % and I remember 7', {
      file: 'Nordhus review.pptx',
    }),
  ),
  room(
    'Fennick launch room',
    'anna ivan theo mei daniel callum',
    say('anna', '-10 16:30', '', { system: 'added ivan theo mei daniel callum' }),
    say('anna', '+2', 'Welcome all. Small questions here, big ones by mail please'),
    say('theo', '+5', 'Perfect', { react: '👍 anna' }),
    say(
      'callum',
      '-7 11:12',
      'Three headlines are in the folder. My favourite is the one without an exclamation mark',
    ),
    say('anna', '+9', 'Mine too. Thank you Callum', { react: '❤️ callum' }),
    say('mei', '-5 15:20', '@{callum} is the second e-mail also 60 words?'),
    say('callum', '+6', '58, I counted'),
    say('mei', '+1', 'Great, thanks'),
    say(
      'daniel',
      '-2 12:01',
      'Laura says the store managers are excited. One of them has already made a poster',
    ),
    say('theo', '+3', 'I would like to see that poster 😂', { react: '😂 mei, ❤️ anna' }),
    say(
      'theo',
      '0 09:40',
      '@{ivan} which age bands does your segment use? I want the three copy variants to match them',
    ),
  ),
  talk(
    'ivan mei',
    say('ivan', '-8 09:30', 'Mei, the opt-out file arrived, thank you'),
    say('mei', '+3', 'You are welcome!'),
    say(
      'ivan',
      '-1 16:05',
      'Hi Mei, could you tell me which consent flag you use for letters? I see two in the card table and they disagree for 300 people',
    ),
  ),
  room(
    'Data users',
    'farah ivan helen leyla matteo nadia anna mei rebecca lucy beatrix samuel elena',
    say('farah', '-14 10:00', '', {
      system: 'added ivan helen leyla matteo nadia anna mei rebecca lucy beatrix samuel elena',
    }),
    say(
      'farah',
      '+1',
      'This is where we tell each other what changes in the dashboards. Short and rare, I promise',
    ),
    say('matteo', '-9 11:30', 'FYI, the store filter now remembers what you chose last time', {
      react: '🎉 lucy, 👍 rebecca',
    }),
    say(
      'leyla',
      '-6 09:45',
      'The old weekly export is read-only from today. The new one has the same columns',
    ),
    say(
      'farah',
      '-1 10:20',
      'Morning! We would like to retire the old regional dashboard. Can anyone tell me if it is still used somewhere?',
    ),
  ),
  room(
    'Thank you wall',
    'ivan anna helen theo mei daniel maria grace farah nora ines josh',
    say('nora', '-18 09:00', '', {
      system: 'added ivan anna helen theo mei daniel maria grace farah ines josh',
    }),
    say('nora', '+2', 'A place to say thank you out loud. No rules but one: be specific'),
    say('daniel', '-12 11:00', '', {
      card: {
        to: 'theo',
        principle: 'quality',
        words:
          'You redrew the pitch overnight so that it fitted on four pages. Fennick quoted page three back to us.',
      },
      react: '🎉 anna, ❤️ theo, 👍 nora',
    }),
    say('anna', '-8 15:10', '', {
      card: {
        to: 'mei',
        principle: 'promptness',
        words:
          'You answered within ten minutes on your way to the station, and the Bellweather mail went out right.',
      },
      react: '❤️ mei, 👍 theo',
    }),
    say('mei', '+14', 'That was the slow train, so I had time. Thank you Anna!'),
    say('grace', '-4 16:00', '', {
      card: {
        to: 'josh',
        principle: 'respect',
        words: 'For carrying four boxes of receipts to the fourth floor before the auditors asked for them.',
      },
      react: '🎉 nora, 😂 josh',
    }),
    say('farah', '-2 10:30', '', {
      card: {
        to: 'ivan',
        principle: 'initiative',
        words:
          'You noticed that the store feed had gone quiet before any customer did. That is the whole job in one sentence.',
      },
      react: '👍 helen, ❤️ ivan, 🎉 anna',
    }),
  ),
];
