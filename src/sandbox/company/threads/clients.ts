// Customers write, and colleagues write about customers.

import { mail, type Thread, thread } from '../script';

export const clients: readonly Thread[] = [
  thread(
    'Bellweather Books: autumn mailing results',
    mail(
      'maria > priscilla | anna',
      '-18 10:10',
      `Dear Priscilla,

Here are the results of the autumn mailing. Two in five readers opened it, and one in nine came into a shop within a week. The poetry voucher did far better than anyone here dared to hope.

The full table is attached.`,
      { files: ['Bellweather autumn.pdf'] },
    ),
    mail(
      'priscilla *',
      '-18 12:31',
      `This is lovely, thank you both! I have printed the poetry page for our staff room.`,
    ),
    mail('anna', '-18 12:50', `I am so glad. Poetry wins, as it should.`),
  ),
  thread(
    'Bellweather Books: gift cards in the app',
    mail(
      'priscilla > maria',
      '-4 09:40',
      `Hello Maria,

Our owners would like to sell gift cards in the app by the summer. Do you think that could work? I do not need a detailed plan, just a feeling for it.

Priscilla`,
    ),
    mail(
      'maria',
      '-4 11:15',
      `Dear Priscilla,

My feeling is yes. I am talking to our product manager and will write again next week with something firmer.

Warm regards
Maria`,
    ),
    mail('priscilla', '-4 11:40', `Perfect, thank you.`),
  ),
  thread(
    'Nordhus Outdoor: eleven dashboards',
    mail(
      'erik > maria | rebecca',
      '-9 08:12',
      `Hi Maria,

We have eleven dashboards now and my colleagues use two of them. Before I tell them to tidy up: do these cost us anything?

Best
Erik`,
    ),
    mail(
      'rebecca > erik | maria',
      '-9 09:30',
      `Hi Erik,

Eight are in your contract. I am checking with our analysts about the other three, and you will not be billed for anything you did not ask for.

Best wishes
Rebecca`,
    ),
    mail('erik *', '-9 09:41', `Good answer. Thanks!`),
  ),
  thread(
    'Nordhus Outdoor: tents and loyalty',
    mail(
      'erik > maria',
      '-13 14:20',
      `Hi Maria,

A curious thing: people who buy a tent do not come back for fourteen months. Then they buy socks. Our buyer wants to send them a sock voucher after thirteen. I told him I would ask the experts.

Erik`,
    ),
    mail(
      'maria > ivan',
      '-13 15:02',
      `Ivan, you will enjoy this one. Is the tent-and-socks story true in the data, or is it an anecdote?`,
      { forward: true },
    ),
    mail(
      'ivan',
      '-12 10:20',
      `Hi Maria,

It is true, and better than he thinks: the median is 402 days, and the sock basket is worth £61. But half of these people also visit without buying, so I would send the voucher at eleven months. Chart attached.`,
      { files: ['Tents and socks.png'] },
    ),
    mail('maria', '-12 10:35', `This is gold, thank you Ivan. I am sending it on with your name on it.`),
    mail(
      'maria > erik | ivan',
      '-12 10:50',
      `Hi Erik,

Your buyer is right, and our lead analyst Ivan Markov can prove it: 402 days, then socks for £61. He suggests eleven months, because many of them visit before they buy.

Best wishes
Maria`,
      { answers: 0, files: ['Tents and socks.png'] },
    ),
    mail('erik *', '-12 13:05', `Brilliant. Our buyer is insufferable now, but brilliant.`),
  ),
  thread(
    'Fennick Foods: double points on the tills',
    mail(
      'dominic > anna | laura',
      '-8 09:05',
      `Dear Anna,

Our tills take a change of points only on a Tuesday night. Please plan the letters so that they land on a Wednesday.

Regards`,
    ),
    mail(
      'anna * ',
      '-8 09:50',
      `Dear Dominic,

That is very good to know before and not after. I have moved the landing day to Wednesday.

Best wishes
Anna`,
    ),
    mail('dominic *', '-8 10:02', `Much obliged.`),
    mail(
      'anna > theo, mei, vera | daniel',
      '-8 10:15',
      `For your information: letters land on a Wednesday, see below. All other dates stay as they are.`,
      {
        forward: true,
      },
    ),
  ),
  thread(
    'Fennick Foods: who signs what',
    mail(
      'laura > daniel',
      '-14 11:30',
      `Dear Daniel,

The agreement needs two signatures on our side and one of us is on a boat until Thursday. I hope a few days do not hurt.

Laura`,
    ),
    mail(
      'daniel > gordon | victoria',
      '-14 12:05',
      `Gordon, for your file: Fennick's second signature will be a few days late, for maritime reasons. No action for us.`,
      { forward: true },
    ),
    mail('gordon', '-14 13:20', `Noted, and filed under seafaring.`),
  ),
  thread(
    'Fennick Foods: countersigned agreement',
    mail(
      'laura > daniel | gordon',
      '-9 15:30',
      `Dear both, the agreement with both signatures is attached. The sailor is back.`,
      {
        files: ['Agreement signed.pdf'],
      },
    ),
    mail('gordon > laura, daniel', '-9 16:12', `Thank you, received in good order.`),
  ),
  thread(
    'Севан Кофе: добро пожаловать',
    mail(
      'sergey > gayane, artur | olga',
      '-15 08:30',
      `Гаяне, Артур, добрый день!

Рад, что мы начинаем. Подключением руководит Ольга Вершинина, она в копии и знает о старых кассах больше, чем хотела бы.

План на месяц во вложении.`,
      { files: ['План подключения.pdf'] },
    ),
    mail('gayane *', '-15 09:10', `Сергей, спасибо! План понятный, Артур начнёт с выгрузки чеков.`),
    mail(
      'olga *',
      '-15 09:40',
      `Добрый день! Буду рада познакомиться лично, заеду к вам в кофейню на Абовяна.`,
    ),
    mail('artur > olga', '-15 10:05', `Приезжайте, угостим. Кассы покажу, но заранее прошу не смеяться.`),
  ),
  thread(
    'Севан Кофе: старые кассы',
    mail(
      'artur > olga',
      '-10 09:00',
      `Ольга, здравствуйте!

В шести кофейнях кассы не умеют отправлять чек сразу, только раз в час. Это критично для бонусов?`,
    ),
    mail(
      'olga',
      '-10 11:20',
      `Артур, добрый день!

Нет, не критично: бонусы начислим при следующем визите, гость увидит их в приложении через час. Так работают ещё две сети.`,
    ),
    mail('artur', '-10 11:45', `Отлично, успокоили. Спасибо!`),
  ),
  thread(
    'Севан Кофе: логотип для карты',
    mail(
      'gayane > sergey | olga',
      '-6 07:50',
      `Сергей, во вложении логотип в кривых и наш фирменный зелёный. Не изумрудный, а именно наш :)`,
      {
        files: ['Logo Sevan.svg'],
      },
    ),
    mail(
      'sergey > theo | olga',
      '-6 08:20',
      `Hi Theo, here is the Sevan Coffee logo for the card. The green is important to them: it is their own and not emerald.`,
      { forward: true },
    ),
    mail(
      'theo *',
      '-6 10:40',
      `Got it, it is on the card already and it is a very fine green. Proof attached.`,
      { files: ['Sevan card proof.pdf'] },
    ),
    mail('sergey *', '-6 11:15', `Theo, this is beautiful. Thank you!`),
    mail(
      'sergey > gayane | olga',
      '-6 11:30',
      `Гаяне, вот макет карты. Дизайнер оценил ваш зелёный отдельно.`,
      { answers: 0, files: ['Sevan card proof.pdf'] },
    ),
    mail('gayane *', '-5 07:40', `Очень красиво, утверждаем!`),
  ),
  thread(
    'Petalworks: a flower shop chain asks for a talk',
    mail(
      'hugo > victoria, daniel | anna',
      '-11 17:20',
      `Victoria, Daniel, a chain of thirty flower shops found us through Bellweather. They buy on Thursdays and sell on Saturdays, and want to know who comes twice. First talk is in my diary, I will report.`,
    ),
    mail('victoria', '-11 18:02', `Flowers! Finally something my mother will understand. Good luck Hugo.`),
    mail(
      'hugo > victoria, daniel | anna',
      '-6 16:45',
      `Short report: they liked us, we liked them, and they have no data before last March. Honest people. I am writing an offer for a small pilot.`,
    ),
    mail('daniel *', '-6 17:01', `A good size to begin with. Well done.`),
  ),
  thread(
    'Petalworks: offer for a pilot',
    mail(
      'hugo > grace | daniel',
      '-5 10:05',
      `Hi Grace, could you look over the price page of the Petalworks offer? It is one page, and I promised them Thursday.`,
      { files: ['Petalworks offer.docx'] },
    ),
    mail(
      'grace *',
      '-5 14:30',
      `Hi Hugo, looked over. I corrected the VAT line, the rest is right. Corrected page attached.`,
      { files: ['Petalworks offer - corrected.docx'] },
    ),
    mail('hugo', '-5 14:36', `You are quick! Thank you Grace.`),
  ),
  thread(
    'Complaint that turned into a compliment',
    mail(
      'lucy > rebecca, daniel',
      '-7 13:15',
      `A Nordhus customer complained that her points were gone. They were in her husband's account; he had bought skis in secret. She wrote back to apologise and to praise our help page. I thought you would like to know.`,
    ),
    mail('daniel *', '-7 13:40', `Please frame this.`),
    mail('rebecca', '-7 13:44', `Ha! And well handled, Lucy.`),
  ),
  thread(
    'Client survey: first answers',
    mail(
      'rebecca > victoria, daniel, maria, sergey, hugo, lucy, olga | helen',
      '-8 16:10',
      `Dear all,

Nine of fourteen clients have answered the survey. They praise our people by name, above all Ivan, Olga and Lucy. They wish for shorter reports.

I will send the full picture once the last five are in.`,
    ),
    mail('victoria *', '-8 19:05', `Thank you Rebecca. Shorter reports it is.`),
    mail('olga *', '-7 07:30', `Приятно, спасибо! Thank you, Rebecca.`),
  ),
  thread(
    'Client survey: all answers are in',
    mail(
      'rebecca > victoria, daniel, maria, sergey, hugo, lucy, olga | helen',
      '-2 15:30',
      `Dear all,

All fourteen have answered. The summary is attached, two pages as our clients wished. The best sentence is on the last line: "They call before we have to."`,
      { files: ['Client survey.pdf'] },
    ),
    mail('victoria *', '-2 18:10', `That sentence goes on the wall. Thank you all.`),
  ),
  thread(
    'Fennick Foods: store list has two Newarks',
    mail(
      'anna > dominic',
      '-7 11:10',
      `Dear Dominic,

There are two stores called Newark on the pilot list, numbers 118 and 181. Are both of them in?

Best wishes
Anna`,
    ),
    mail('dominic', '-7 12:40', `Dear Anna, both are in. One has the bakery. Regards, Dominic`),
    mail(
      'anna > ivan',
      '-7 12:55',
      `Hi Ivan, just so that you do not wonder as I did: both Newarks are in.`,
      { forward: true },
    ),
    mail('ivan', '-7 13:30', `Thanks Anna, I had indeed wondered.`),
  ),
  thread(
    'Sevan Coffee: monthly number for the press',
    mail(
      'sergey > ivan',
      '-11 08:20',
      `Иван, привет! Для пресс-релиза «Севан Кофе» нужна одна цифра: сколько карт в Ереване у наших клиентов всего. Можешь посмотреть?`,
    ),
    mail(
      'ivan',
      '-11 10:02',
      `Сергей, привет! 61 тысяча, из них активных 44. Для прессы я бы взял активные.`,
    ),
    mail('sergey', '-11 10:10', `Спасибо! Беру активные.`),
  ),
];
