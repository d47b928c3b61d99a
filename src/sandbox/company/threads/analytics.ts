// The ordinary mail of the analysts.

import { mail, type Thread, thread } from '../script';

export const analytics: readonly Thread[] = [
  thread(
    'Store feed: nine quiet hours',
    mail(
      'ivan > helen, ruslan, samuel | farah, daniel',
      '-15 09:30',
      `Dear all,

What happened: the Fennick store feed was quiet for nine hours yesterday. A certificate at their end had expired.

What we did: Ruslan loaded the missing rows by hand, and all totals match again.

What changes: the load now tells us after one quiet hour. No customer noticed.`,
    ),
    mail('helen *', '-15 09:48', `A model of a report. Thank you Ivan, and thank you Ruslan.`),
    mail('farah', '-15 10:10', `Thank you! The alarm is the best part.`),
    mail(
      'ruslan *',
      '-15 10:30',
      `Готово и на тестовой среде тоже. The alarm also works on the test system.`,
    ),
  ),
  thread(
    'Basket table: two new columns',
    mail(
      'ruslan > analytics',
      '-17 11:00',
      `Коллеги,

с сегодняшнего дня в таблице чеков есть две новые колонки: канал и тип скидки. Старые запросы работают как раньше.`,
    ),
    mail('katya > ruslan', '-17 11:25', `Ура, спасибо! Канал ждала с весны.`),
  ),
  thread(
    'Sample size for the Nordhus test',
    mail(
      'matteo > ivan',
      '-14 13:30',
      `Hi Ivan, for the Nordhus voucher test I get 3,800 people per group. Does that look right to you?`,
    ),
    mail(
      'ivan',
      '-14 14:05',
      `Hi Matteo, yes, 3,800 shows a difference of one and a half points. One point takes about 8,600.`,
    ),
    mail('matteo', '-14 14:12', `One and a half is plenty. Thanks!`),
  ),
  thread(
    'Reading group: survival curves',
    mail(
      'katya > ivan, leyla, matteo, nadia',
      '-13 09:15',
      `Всем привет! Next reading group: survival curves and why shops love them. Chapter attached, twelve pages with pictures.`,
      { files: ['Chapter 4.pdf'] },
    ),
    mail('leyla *', '-13 09:40', `Pictures! I am in.`),
    mail('nadia *', '-13 10:02', `Me too, I will bring biscuits`),
  ),
  thread(
    'Leyla: half day',
    mail(
      'leyla > helen | ivan',
      '-7 10:00',
      `Hi Helen, may I take this afternoon off? My sister's train comes in at two. Matteo looks after the morning numbers.`,
    ),
    mail('helen *', '-7 10:20', `Of course. Enjoy your sister.`),
  ),
  thread(
    'Dashboard speed',
    mail(
      'rebecca > leyla',
      '-10 10:10',
      `Hi Leyla, the Nordhus dashboard takes a full minute to open today. Is something wrong, or is it me?`,
    ),
    mail(
      'leyla',
      '-10 10:45',
      `Hi Rebecca, it was us: a big export was running. It is back to four seconds now.`,
    ),
    mail('rebecca', '-10 10:47', `Confirmed, thank you!`),
  ),
  thread(
    'Monthly report template',
    mail(
      'helen > ivan, leyla, matteo, nadia, katya',
      '-16 15:00',
      `Dear all,

Our clients ask for shorter reports, and they are right. The new template has three pages: what happened, why we think so, what we would do. The appendix is for those who like appendices.

From this month on, please use it for every client. It is in the usual folder.`,
    ),
    mail('matteo *', '-16 15:30', `Three pages! My printer thanks you.`),
    mail('ivan *', '-16 16:10', `I moved the Fennick report over and it lost nothing but weight.`),
  ),
  thread(
    'Weekly store report: handover',
    mail(
      'ivan > nadia',
      '-9 14:00',
      `Hi Nadia,

From now on the store report is yours. The steps are on one page, attached. It takes forty minutes, thirty of which are waiting.

The first time you do it alone I sit beside you with a coffee.`,
      { files: ['Store report, step by step.pdf'] },
    ),
    mail('nadia', '-9 14:20', `Thank you Ivan! One page is exactly my size`),
    mail('nadia', '-5 12:10', `First store report is out, and nobody has complained for two hours!`),
    mail('ivan', '-5 12:25', `And nobody will. Very well done.`),
  ),
  thread(
    'Consent flags in the card table',
    mail(
      'katya > ivan, mei',
      '-5 09:20',
      `Иван, Mei, I wrote down what each consent flag means, as far as I could find out. It is in the glossary now.`,
    ),
    mail('mei *', '-5 09:45', `So useful, thank you Katya!`),
    mail('ivan *', '-5 10:00', `Отличная работа, спасибо.`),
  ),
  thread(
    'Привет из Еревана',
    mail('ruslan > ivan', '-8 08:00', `Иван, привет! Ты обещал заехать весной. Кофе за нами, абрикосы тоже.`),
    mail('ivan', '-8 09:05', `Руслан, привет! Билеты уже смотрю. За абрикосы отдельное спасибо.`),
  ),
  thread(
    'Churn model: new numbers',
    mail(
      'katya > ivan | helen',
      '-4 12:00',
      `Иван, пересчитала модель на свежих данных: качество то же, но Nordhus теперь лучше всех. Таблица во вложении.`,
      { files: ['Churn.xlsx'] },
    ),
    mail('ivan *', '-4 12:40', `Катя, спасибо, очень вовремя: это пойдёт в отчёт для совета.`),
  ),
  thread(
    'The dip in the Fennick chart',
    mail(
      'daniel > ivan',
      '-6 14:20',
      `Ivan, Laura will ask about the dip in last week's Fennick chart. Is it real?`,
    ),
    mail(
      'ivan',
      '-6 15:00',
      `Hi Daniel, it is real and harmless: two stores were closed for refitting. Without them the line is flat.`,
    ),
    mail('daniel', '-6 15:04', `Thank you, that is a one-sentence answer. She will love it.`),
  ),
  thread(
    'Postcode areas for the map',
    mail(
      'leyla > katya',
      '-3 10:05',
      `Hi Katya, do you still have the file with the postcode areas from the spring map?`,
    ),
    mail('katya', '-3 10:30', `Hi! Yes, attached, with a short note on the two odd ones.`, {
      files: ['Areas.geojson'],
    }),
    mail('leyla', '-3 10:33', `You have just saved my afternoon.`),
  ),
  thread(
    'Thank you for yesterday',
    mail(
      'matteo > ivan',
      '-2 09:00',
      `Ivan, thank you for staying yesterday until the query ran. I would still be sitting there.`,
    ),
    mail('ivan', '-2 09:20', `Any time. It was a nice query in the end.`),
  ),
  thread(
    'Team lunch',
    mail(
      'helen > analytics',
      '-1 09:30',
      `Dear all, the team lunch is booked at the Greek place, with a screen for our Yerevan half. They order the same dishes and we compare.`,
    ),
    mail('katya > helen', '-1 09:55', `Прекрасная идея. Our half is looking forward to it!`),
  ),
  thread(
    'Load report, a small correction',
    mail(
      'ruslan > ivan, leyla',
      '0 08:10',
      `Коллеги, во вчерашней сводке число строк указано дважды. Данные в порядке, исправил только сводку.`,
    ),
  ),
  thread(
    'Nordhus test: first week',
    mail(
      'matteo > maria | ivan, helen',
      '0 08:50',
      `Hi Maria,

The voucher test has run for a week. It is too early for a verdict, and the groups are even. I will write again in ten days.

Matteo`,
    ),
    mail('maria *', '0 09:05', `Thank you Matteo, "too early" is an answer I can pass on.`),
  ),
];
