// What waits for the other people one can be in the demo, and what they wait for.

import { mail, type Thread, thread } from '../script';

export const waiting: readonly Thread[] = [
  // Anna
  thread(
    'Next budget: your line',
    mail(
      'joanna > anna',
      '-2 17:05',
      `Anna, I need your number for printed matter before I see Peter. Can you send it to me by {by+1}? A range is fine.`,
    ),
  ),
  thread(
    'Test send for Bellweather: your OK',
    mail(
      'vera > anna',
      '-1 08:15',
      `Hi Anna,

The test send for Bellweather Books is in your inbox, both variants. Please approve it, then I will schedule it for {by+2} at 7:00.

Вера`,
    ),
  ),
  thread(
    'Dovetail: invoice for the Bellweather postcards',
    mail(
      'anna > amir',
      '-3 11:30',
      `Hi Amir,

Moira at Dovetail tells me that their last invoice is still open. Could you check when it will be paid? They are holding the press for us and I would like to stay friends.`,
      { files: ['DP-20417.pdf'] },
    ),
    mail('amir', '-3 13:02', `Hi Anna, I will find out and let you know by {by+1}.`),
  ),
  thread(
    'Letter variant B: one more line?',
    mail(
      'anna > theo',
      '-1 10:05',
      `Hi Theo,

Variant B ends a little abruptly on the second page. Could you add one line that tells people where the nearest store is? The address field is already in the data.`,
    ),
  ),
  // Olga
  thread(
    'Договор с «Севан Кофе»: реквизиты',
    mail(
      'tanya > olga',
      '-2 09:20',
      `Ольга Андреевна, добрый день!

Для договора с «Севан Кофе» не хватает банковских реквизитов и фамилии того, кто подписывает. Пришлите их, пожалуйста, до {by+0:gen}, тогда договор сразу уйдёт на подпись.`,
    ),
  ),
  thread(
    'Обучение для кассиров',
    mail(
      'sergey > olga',
      '-1 08:05',
      `Оля, привет!

Артур спрашивает, можно ли провести обучение кассиров дистанционно: кофейни открываются в семь, собрать всех в одном месте не выйдет. Сможешь предложить два варианта времени?`,
    ),
  ),
  thread(
    'График отпусков',
    mail(
      'lilit > olga',
      '-3 09:00',
      `Ольга, здравствуйте!

Я собираю график отпусков по ереванскому офису. Напишите, пожалуйста, какие две недели вы хотите взять в следующем полугодии.

Спасибо!`,
    ),
  ),
  thread(
    'Тестовый ключ для «Севан Кофе»',
    mail(
      'olga > mikhail',
      '-2 10:30',
      `Михаил, добрый день!

Выпустите, пожалуйста, тестовый ключ для «Севан Кофе», чтобы их разработчик мог отправить первые чеки. Нужен он к {by+1:dat}.`,
    ),
    mail('mikhail', '-2 11:10', `Ольга, принято. Сделаю до {by+1:gen}.`),
  ),
  // Grace
  thread(
    'Rolling forecast: three gaps',
    mail(
      'peter > grace',
      '-2 16:40',
      `Grace,

Three lines of the rolling forecast are still empty: travel, recruitment and the Yerevan rent. Could you fill them in by {by+0}? The bank gets it the morning after.

Peter`,
    ),
  ),
  thread(
    'Payment run: two suppliers to release',
    mail(
      'amir > grace',
      '-1 15:15',
      `Hi Grace,

Two payments are above my limit: Dovetail Print £6,420 and Cirrus £9,150. Both match their orders. Please approve them and I will send the file to the bank.`,
    ),
  ),
  thread(
    'Nordhus asks for one invoice instead of three',
    mail(
      'rebecca > grace | beatrix',
      '-3 12:10',
      `Hi Grace,

Erik at Nordhus would like to get one invoice a month and not three. Is that possible from {nextMonth} on? It would make their accountant very happy and I think ours too.`,
    ),
  ),
  thread(
    'Accruals list',
    mail(
      'grace > beatrix',
      '-2 09:05',
      `Hi Beatrix,

Could you send me the list of work done and not yet billed? I need it for the accruals by {by+1}.`,
    ),
  ),
  // Farah
  thread(
    'Points history: ship or wait',
    mail(
      'elena > farah',
      '-1 13:40',
      `Hi Farah,

The points history passes everything but one test: on very old phones the list jumps when you come back to it. I can reproduce it on two devices out of fourteen. Do you want us to ship it or wait for the fix?`,
    ),
  ),
  thread(
    'A date for Bellweather',
    mail(
      'maria > farah',
      '-2 15:20',
      `Hi Farah,

Priscilla at Bellweather is planning her summer and asks about gift cards on the app. I only need a month. Could you tell me what I may promise her by {by+1}?`,
    ),
  ),
  thread(
    'Push messages: two engineers for a sprint',
    mail(
      'farah > samuel',
      '-2 11:45',
      `Hi Samuel,

For push messages I would need Jonas and Mikhail for one sprint. Could you tell me if the week after next works? If not, I will move the beta.`,
    ),
  ),
  // What they promised themselves
  thread(
    'Wish list of the analysts',
    mail(
      'helen > farah',
      '-2 14:10',
      `Hi Farah,

Our wish list has eleven lines. Could you write a month next to each of them, or "never"? My team can live with both.`,
    ),
    mail(
      'farah',
      '-2 16:00',
      `Hi Helen, I will send you the list with months by {by+1}. There are very few nevers.`,
    ),
  ),
  thread(
    'Справка: раздел про подарки',
    mail(
      'vera > olga',
      '-2 11:00',
      `Ольга, добрый день! Посмотрите, пожалуйста, новый раздел справки про подарки: всё ли верно с первым визитом?`,
      { files: ['Подарки.docx'] },
    ),
    mail('olga', '-2 11:30', `Вера, добрый день! Посмотрю и отвечу до {by+1:gen}.`),
  ),
  thread(
    'Form for the cash forecast',
    mail(
      'beatrix > grace',
      '-2 11:20',
      `Hi Grace, could you send me the form for the cash forecast? Mine is from the year before last.`,
    ),
    mail(
      'grace',
      '-2 11:50',
      `Hi Beatrix, I want to mend one formula first. I will send it to you by {by+1}.`,
    ),
  ),
];
