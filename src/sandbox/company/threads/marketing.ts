// The ordinary mail of marketing.

import { mail, type Thread, thread } from '../script';

export const marketing: readonly Thread[] = [
  thread(
    'Envelope: window or no window',
    mail(
      'theo > anna, callum',
      '-11 11:00',
      `Hello both, two envelopes are attached. With a window it looks like a bill, without one like a letter from a friend. The friend costs a penny more.`,
      { files: ['Envelopes.pdf'] },
    ),
    mail('callum *', '-11 11:20', `Friend. Always friend.`),
    mail('anna *', '-11 12:05', `The friend it is. I have told Dovetail.`),
  ),
  thread(
    'Nine headlines',
    mail(
      'callum > anna, theo',
      '-8 17:30',
      `Nine headlines for the Fennick letter are in the folder. Number 4 is a joke and must never be seen by Laura.`,
    ),
    mail('theo *', '-8 17:41', `Number 4 is the best thing you ever wrote.`),
  ),
  thread(
    'Seed list for test sends',
    mail('vera > mei', '-14 08:40', `Hi Mei, is the seed list from spring still the right one?`),
    mail(
      'mei',
      '-14 09:20',
      `Hi Vera, almost: please leave out the two old addresses of Hugo. Updated list attached.`,
      { files: ['Seed list.csv'] },
    ),
    mail('vera', '-14 09:30', `Done, they are out. Thank you!`),
  ),
  thread(
    'Bellweather: link in the footer',
    mail(
      'mei > vera',
      '-8 15:00',
      `Vera, the footer link of the Bellweather mail goes to last year's page. It has to go out tonight, can you fix it?`,
      { importance: 'high' },
    ),
    mail('vera', '-8 15:06', `Fixed in both variants, and tested on three phones.`),
    mail('mei > vera | anna', '-8 15:09', `You are a hero. It is out.`),
  ),
  thread(
    'ShopExpo: our stand',
    mail(
      'zoe > joanna, theo, anna, hugo | farah',
      '-13 10:30',
      `Dear all,

We have stand C14, between the coffee and the exit, so everybody passes us twice. Theo's sketch is attached: one table, one big sentence, no brochures.`,
      { files: ['Stand.pdf'] },
    ),
    mail('joanna *', '-13 12:00', `One big sentence. Brave and right.`),
    mail('hugo *', '-13 13:10', `Between the coffee and the exit! Zoe, how do you do it.`),
  ),
  thread(
    'ShopExpo: who says what',
    mail('zoe > hugo', '-6 11:00', `Hi Hugo, can you take the ten-minute talk on the second day?`),
    mail(
      'hugo',
      '-6 11:25',
      `Sorry Zoe, I can't: I am with Petalworks that day. Daniel does it better than me anyway.`,
    ),
    mail(
      'zoe > daniel',
      '-6 11:40',
      `Daniel, Hugo says you do it better. Would you take the ten minutes on the second day at ShopExpo?`,
    ),
    mail('daniel', '-6 13:00', `With pleasure. Hugo owes me a lunch.`),
    mail('zoe', '-6 13:02', `Wonderful, you are in the programme.`),
  ),
  thread(
    'Tone of voice: the short version',
    mail(
      'callum > joanna, anna, theo, mei, vera, zoe',
      '-17 14:00',
      `The tone of voice fits on a postcard now. Front: be clear, be kind, be brief. Back: empty, for brevity.`,
      { files: ['Postcard.pdf'] },
    ),
    mail('joanna *', '-17 14:40', `Printing fifty.`),
    mail(
      'vera *',
      '-16 08:00',
      `Can I translate it into Russian and Armenian? It will still be brief, I promise.`,
    ),
    mail('callum *', '-16 09:10', `With joy, I am honoured.`),
    mail('vera *', '-12 08:20', `Here it is, in three languages. Still one side.`, {
      files: ['Postcard, three languages.pdf'],
    }),
  ),
  thread(
    'Campaign calendar',
    mail(
      'mei > anna, joanna, vera, zoe | daniel',
      '-16 11:30',
      `The campaign calendar for the next quarter is online. Colours are clients, stripes are holidays. Nothing collides except Easter with everything.`,
    ),
    mail('anna *', '-16 12:10', `Very handsome, thank you.`),
  ),
  thread(
    'Photo for the website',
    mail(
      'theo > anna',
      '-12 15:20',
      `Anna, which of the two Bellweather pictures do you prefer for the website?`,
      { files: ['1.jpg', '2.jpg'] },
    ),
    mail('anna', '-12 15:44', `The second, because of the cat.`),
    mail('theo', '-12 15:45', `It was always going to be the cat.`),
  ),
  thread(
    'Case study on Bellweather',
    mail(
      'callum > maria',
      '-10 09:20',
      `Hi Maria, would Priscilla mind if we wrote a case study on the poetry voucher?`,
    ),
    mail(
      'maria',
      '-10 12:00',
      `Hi Callum, I asked her: she would be delighted, as long as we spell the poets right.`,
    ),
    mail('callum', '-10 12:11', `I would never dare not to.`),
  ),
  thread(
    'Mailing week: numbers',
    mail(
      'vera > anna, mei, joanna',
      '-6 09:00',
      `Good morning,

Last week in four lines:

- 38,000 mails, 41 % opened
- 212 left the list, as usual after a holiday
- best subject: the one with the umbrella
- complaints: none`,
    ),
    mail('joanna *', '-6 09:30', `Long live the umbrella.`),
  ),
  thread(
    'Mailing week: numbers again',
    mail(
      'vera > anna, mei, joanna',
      '-1 09:00',
      `Good morning,

Last week in four lines:

- 29,500 mails, 44 % opened
- 97 left the list
- best subject: Priscilla's cat, by far
- complaints: one, about the cat, from a dog owner`,
    ),
    mail('mei *', '-1 09:20', `I would like to meet that dog owner.`),
  ),
  thread(
    'Sevan Coffee: card in the post',
    mail(
      'theo > anna, sergey',
      '-4 15:00',
      `The first printed Sevan cards arrived. The green is right in daylight, lamplight and, I checked, moonlight.`,
    ),
    mail('sergey *', '-3 07:20', `Theo, it is perfect. Gayane will cry a little.`),
  ),
  thread(
    'Letter A: reading age',
    mail(
      'callum > anna',
      '-2 13:00',
      `For your information: letter A reads at the level of a nine-year-old now. B and C at ten. Nothing was lost but the adverbs.`,
    ),
    mail('anna', '-2 13:20', `I always thought we had too many of those. Thank you.`),
  ),
  thread(
    'Out for a fitting',
    mail(
      'joanna > anna, theo, mei, callum, zoe, vera',
      '0 08:20',
      `I am out until eleven and reachable by phone. Nothing is on fire that I know of.`,
    ),
    mail('zoe *', '0 08:26', `We will keep it that way.`),
  ),
];
