// Chats in which somebody waits for one of the other people one can be in the demo.

import { type Chat, say, talk } from '../script';

export const waitingChats: readonly Chat[] = [
  talk(
    'callum anna',
    say('callum', '-5 12:00', 'Headline 2 it is then. Thanks for reading all nine'),
    say('anna', '+2', 'They were fun to read!'),
    say(
      'callum',
      '0 09:15',
      'Anna, can you tell me how many characters fit on the envelope line? I have a good one with 46',
    ),
  ),
  talk(
    'katya olga',
    say(
      'katya',
      '-1 09:10',
      'Оля, привет! Пришли, пожалуйста, список кофеен с адресами, хочу посмотреть на карте, где они стоят',
    ),
  ),
  talk(
    'owen grace',
    say('owen', '-7 14:00', 'The courier contract is signed, two per cent below last year'),
    say('grace', '+6', 'That is a nice surprise. Well done!', { react: '👍 owen' }),
    say(
      'owen',
      '-1 11:35',
      'Grace, can you tell me whether the Cirrus renewal is in this year or the next? I am drafting the order',
    ),
  ),
  talk(
    'jonas farah',
    say(
      'jonas',
      '0 10:05',
      'Farah, should the empty state of the points page show the next reward or nothing? Design left both in',
    ),
  ),
  talk(
    'farah arman',
    say(
      'farah',
      '-1 15:30',
      'Hi Arman, could you make me a copy of the demo environment for the ShopExpo stand? One week is enough',
    ),
  ),
  talk(
    'lucy farah',
    say(
      'lucy',
      '-1 16:25',
      'Hi Farah, could you add me to the beta? Shoppers ask me about a page that I have never seen',
    ),
  ),
];
