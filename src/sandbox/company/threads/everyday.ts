// Small everyday threads between all departments.

import { mail, type Thread, thread } from '../script';

export const everyday: readonly Thread[] = [
  thread(
    'Projector in Till',
    mail(
      'rebecca > josh',
      '-15 09:20',
      `Hi Josh, the projector in Till shows everything upside down. Is there a trick?`,
    ),
    mail(
      'josh',
      '-15 09:28',
      `Hi Rebecca, there is: hold the left arrow for three seconds. It thinks it hangs from the ceiling.`,
    ),
    mail('rebecca', '-15 09:31', `It does, and now it knows better. Thanks!`),
  ),
  thread(
    'Lost scarf, red',
    mail(
      'matteo > london',
      '-12 17:30',
      `Dear all, my red scarf stayed in Basket or on the train. If it was Basket, it can live on the hook beside the door until I fetch it.`,
    ),
    mail('nadia > matteo', '-12 17:36', `Basket! It is on the hook`),
    mail('matteo', '-12 17:40', `You have made my week.`),
  ),
  thread(
    'Minutes: management round',
    mail(
      'victoria > helen, joanna, samuel, daniel, peter, nora',
      '-13 18:20',
      `Short minutes of today:

- Fennick is won, thank you Daniel and Anna
- The new template for reports starts now
- Passwords will stop expiring, to applause

No open points.`,
    ),
    mail('peter *', '-13 18:45', `Agreed as written.`),
  ),
  thread(
    'Minutes: management round',
    mail(
      'victoria > helen, joanna, samuel, daniel, peter, nora',
      '-3 18:10',
      `Short minutes of today:

- Board pack is on schedule
- The alarm on quiet feeds deserves its own applause
- Petalworks has an offer

No open points.`,
    ),
  ),
  thread(
    'Recommendation for a plumber',
    mail('leyla > ivan', '-9 12:10', `Ivan, how was your plumber? Ours has vanished with the old tap.`),
    mail(
      'ivan',
      '-9 12:30',
      `Excellent, and he brought the old tap back in working order. His number is in the attached card.`,
      { files: ['Card.vcf'] },
    ),
    mail('leyla', '-9 12:33', `You are a friend indeed.`),
  ),
  thread(
    'Two tickets for the concert',
    mail(
      'beatrix > london',
      '-6 12:20',
      `I have two tickets for the concert at the church on the corner, and a cold. They are free, and they are at reception with Josh.`,
    ),
    mail('callum > beatrix', '-6 12:24', `Taken with thanks. Get well soon!`),
  ),
  thread(
    'Quote for the case study',
    mail(
      'callum > maria',
      '-7 10:10',
      `Hi Maria, did Priscilla agree to the sentence about the bestselling poet?`,
    ),
    mail('maria', '-7 10:45', `Hi Callum, she did, with one comma more.`),
    mail('callum', '-7 10:46', `A comma I can live with.`),
  ),
  thread(
    'Supplier form for Green Spoon',
    mail('josh > amir', '-8 13:30', `Hi Amir, the caterer's form is attached, signed and stamped.`, {
      files: ['Green Spoon.pdf'],
    }),
    mail('amir', '-8 13:50', `Hi Josh, they are in the system. First lunch may be eaten.`),
  ),
  thread(
    'Colours in the charts',
    mail(
      'theo > helen, ivan',
      '-14 11:40',
      `Hello both, here is the palette in a form that your charting tool reads. It also works in print and for colour-blind readers.`,
      { files: ['Palette.json'] },
    ),
    mail('ivan *', '-14 12:15', `Loaded, and the charts look ten years younger. Thank you Theo.`),
    mail('helen *', '-14 12:20', `Beautiful, and kind to the printer.`),
  ),
  thread(
    'Contract of a freelancer',
    mail(
      'theo > gordon',
      '-10 11:00',
      `Gordon, may we use our usual contract for an illustrator who works from Portugal?`,
    ),
    mail(
      'gordon',
      '-10 14:40',
      `Theo, yes, with annex B. Both attached, and filled in as far as I know her.`,
      { files: ['Contract.docx', 'Annex B.docx'] },
    ),
    mail('theo', '-10 14:45', `Wonderful service. Thank you.`),
  ),
  thread(
    'Company photo: the result',
    mail(
      'ines > everyone',
      '-15 15:30',
      `Dear all, the photo of the summer day is on the intranet. Everybody's eyes are open, for the first time in nine years.

Inês`,
    ),
    mail('samuel > ines', '-15 15:50', `Mine are open twice, I moved.`),
  ),
  thread(
    'Data for the map of the stores',
    mail('theo > leyla', '-5 14:10', `Hi Leyla, could I have the store map as a vector file for the poster?`),
    mail('leyla', '-5 14:40', `Hi Theo, here it is, with and without labels.`, { files: ['Map.svg'] }),
    mail('theo', '-5 14:44', `Both are lovely. Thank you!`),
  ),
  thread(
    'Certificate for the gateway',
    mail(
      'mikhail > arman',
      '-3 08:05',
      `Арман, сертификат шлюза обновил, срок теперь до конца следующего года.`,
    ),
    mail('arman', '-3 08:15', `Вижу, спасибо. Вычеркнул из списка.`),
  ),
  thread(
    'New hire checklist',
    mail(
      'nora > ryan, josh',
      '-12 10:00',
      `Hello both, the checklist for new people fits on one page now: chair, laptop, badge, lunch companion. Thank you for your comments.`,
      { files: ['Checklist.pdf'] },
    ),
    mail('ryan > nora', '-12 10:20', `The lunch companion is the best line.`),
  ),
  thread(
    'Archive boxes',
    mail(
      'amir > josh',
      '-4 09:30',
      `Hi Josh, could you send somebody for six archive boxes? They stand behind my chair.`,
    ),
    mail('josh', '-4 11:30', `Hi Amir, done, I carried them myself. Your chair can move again.`),
    mail('amir', '-4 11:35', `It rolled away in joy. Thanks!`),
  ),
  thread(
    'Bellweather: bookmark idea',
    mail(
      'callum > theo, anna',
      '-13 16:00',
      `A thought without any urgency: a bookmark that shows one's points. Theo, you would draw a better one than I describe.`,
    ),
    mail('theo *', '-12 09:30', `Drawn, on the train, in two colours. Attached.`, {
      files: ['Bookmark.jpg'],
    }),
    mail('anna *', '-12 09:50', `Priscilla will want a thousand. What a nice thing.`),
  ),
  thread(
    'Отпуск в августе',
    mail(
      'vera > joanna',
      '-11 08:30',
      `Hi Joanna, may I take the first two weeks of August? Mei can cover the mailings.`,
    ),
    mail('joanna', '-11 10:00', `Of course Vera, it is in the calendar. Send us a picture of the lake.`),
    mail('vera', '-11 10:10', `I will, thank you!`),
  ),
  thread(
    'Квитанции за связь',
    mail(
      'tanya > arman',
      '-7 09:30',
      `Арман, добрый день! Пришлите, пожалуйста, квитанции за связь за прошлый месяц.`,
    ),
    mail('arman', '-7 10:05', `Татьяна, добрый день! Все три во вложении.`, { files: ['Связь.pdf'] }),
    mail('tanya', '-7 10:10', `Спасибо, всё есть.`),
  ),
  thread(
    'Опечатка в приложении',
    mail(
      'vera > mikhail',
      '-2 07:40',
      `Михаил, доброе утро! В приложении слово «начисленно» с двумя «н», экран истории. Поправьте, пожалуйста.`,
    ),
    mail('mikhail', '-2 08:20', `Вера, поправил, в следующей сборке будет верно. Спасибо за внимательность!`),
    mail('vera', '-2 08:22', `Отлично!`),
  ),
  thread(
    'Bike shed',
    mail(
      'josh > london',
      '-9 16:30',
      `The bike shed has a new lock. The code is on the noticeboard inside the building, where bicycles cannot read it.

Josh`,
    ),
  ),
  thread(
    'Numbers for the annual review',
    mail(
      'nora > peter',
      '-7 11:00',
      `Peter, for the annual review I used 41 people and an average of 4.6 years with us. Both are from the Portal.`,
    ),
    mail('peter', '-7 12:10', `They agree with mine. Thank you Nora.`),
  ),
  thread(
    'Beta shoppers are delighted',
    mail(
      'elena > farah, jonas | samuel',
      '-1 16:10',
      `Of the first twenty beta shoppers, eighteen found their points history without help, one asked her daughter, and one is the daughter.`,
    ),
    mail('jonas *', '-1 16:14', `Best bug report ever.`),
  ),
  thread(
    'Stamps on the reply cards',
    mail(
      'mei > anna',
      '0 08:40',
      `For your information: the reply cards of Bellweather go back without a stamp, the permit number is printed on them now.`,
    ),
  ),
];
