// People and the office: news for all, joiners, training, lost umbrellas.

import { mail, type Thread, thread } from '../script';

export const office: readonly Thread[] = [
  thread(
    'Welcome, Nadia and Lucy',
    mail(
      'nora > everyone',
      '-19 09:30',
      `Dear all,

Today two people join us: Nadia Rahmani in Analytics, who has taught statistics to teenagers and fears nothing, and Lucy Farrow in Client Services, who ran a bookshop and knows every reader in Kent.

You will find both near the good coffee machine at eleven.

Nora`,
    ),
    mail(
      'lucy > nora',
      '-19 10:15',
      `Thank you for the warm welcome! The coffee machine is very good indeed.`,
    ),
  ),
  thread(
    'Pension letters',
    mail(
      'nora > london',
      '-16 10:00',
      `Dear all,

The yearly pension letters are in your People Portal. They are easier to read than they look. Nothing has to be done.

Nora`,
    ),
  ),
  thread(
    'Первая помощь: обучение в Ереване',
    mail(
      'lilit > yerevan',
      '-14 08:00',
      `Коллеги, доброе утро!

Курс первой помощи пройдёт у нас в офисе, приглашения уже в календарях. Манекена зовут Ашот, он терпеливый.`,
    ),
    mail('arman > lilit', '-14 08:20', `Ашоту привет, мы знакомы с прошлого года.`),
  ),
  thread(
    'Course: writing short',
    mail(
      'ines > joanna, callum, anna, rebecca, maria, helen, ivan, matteo',
      '-13 11:00',
      `Dear all,

Two places in the course "Writing short" became free. It lasts one hour, as one would hope. Booking is on the People Portal.

Inês`,
    ),
    mail('matteo > ines', '-13 11:05', `I have taken one. Short enough?`),
    mail('ines', '-13 11:06', `Yes.`),
  ),
  thread(
    'The lift',
    mail(
      'josh > london',
      '-11 08:30',
      `Good morning, the lift is being serviced until noon. The stairs are lovely at this time of year.

Josh`,
    ),
  ),
  thread(
    'The lift, continued',
    mail('josh > london', '-11 13:10', `The lift is back, and it no longer sings.`),
  ),
  thread(
    'Found: one umbrella, very long',
    mail(
      'josh > london',
      '-7 09:10',
      `An umbrella of heroic length was left at reception. It can be picked up there.`,
    ),
    mail('hugo > josh', '-7 09:30', `Mine! I am coming down.`),
    mail('josh', '-7 09:31', `It misses you.`),
  ),
  thread(
    'Holiday carry-over',
    mail(
      'nora > everyone',
      '-9 10:00',
      `Dear all,

Five days of holiday can be carried over into the new year, as always. The Portal does it by itself.

Nora`,
    ),
    mail(
      'leyla > nora',
      '-9 10:40',
      `Hi Nora, does that also hold for people who joined in the middle of the year?`,
    ),
    mail('nora', '-9 11:20', `Hi Leyla, yes, all five of them.`),
    mail('leyla', '-9 11:22', `Lovely, thank you.`),
  ),
  thread(
    'Charity run: we made £1,240',
    mail(
      'nora > everyone',
      '-5 09:00',
      `Dear all,

Fourteen of us ran, one walked with a dog, and together we made £1,240 for the food bank. Thank you, and thank Biscuit, who came in ninth.

Nora`,
    ),
    mail('victoria > nora', '-5 09:40', `I was overtaken by that dog. Well done everyone.`),
  ),
  thread(
    'Room names',
    mail(
      'josh > everyone',
      '-4 12:00',
      `Hello all, the vote is over: the new meeting rooms are called Basket, Voucher and Till. Voucher is the small one.

Josh`,
    ),
  ),
  thread(
    'Отопление',
    mail(
      'lilit > yerevan',
      '-3 08:15',
      `Коллеги, отопление в левом крыле починили. Кому всё ещё прохладно, пледы в шкафу у кухни.`,
    ),
    mail('katya > lilit', '-3 08:40', `Спасибо! Мы уже подружились с пледами.`),
  ),
  thread(
    'Visit from the fire officer',
    mail(
      'josh > nora, ryan',
      '-6 10:00',
      `The fire officer was here. He found one blocked door (boxes, gone now) and praised our signs.`,
    ),
    mail('nora *', '-6 10:30', `Thank you Josh.`),
  ),
  thread(
    'Mentoring pairs',
    mail(
      'ines > nora, helen, joanna, samuel, grace',
      '-8 11:30',
      `Dear all, the mentoring pairs for this year are in the attached list. Each pair has agreed to it and knows the date of its first coffee.`,
      { files: ['Pairs.pdf'] },
    ),
    mail('grace *', '-8 12:00', `Very happy with mine. Thank you Inês.`),
  ),
  thread(
    'Reference for a former colleague',
    mail(
      'nora > samuel',
      '-10 15:00',
      `Samuel, a former colleague of yours asks for a reference. May I say that you are willing?`,
      { private: true },
    ),
    mail('samuel', '-10 15:30', `Yes, gladly.`, { private: true }),
    mail('nora', '-10 15:32', `Thank you.`, { private: true }),
  ),
  thread(
    'Window cleaning',
    mail(
      'josh > london',
      '-2 08:40',
      `The windows on the river side are cleaned today between ten and twelve. Somebody will look in on you from outside. His name is Barry, he likes being waved at.

Josh`,
    ),
  ),
  thread(
    'Soup of the week',
    mail(
      'josh > london',
      '0 08:15',
      `The kitchen has tomato and lentil soup today, both from the good place.

Josh`,
    ),
  ),
];
