// The story: Anna's campaign for Fennick Foods waits for Ivan's numbers, and Ivan waits for a feed.

import { mail, type Thread, thread } from '../script';

export const story: readonly Thread[] = [
  thread(
    'Fennick win-back: we have a go',
    mail(
      'daniel > anna, ivan | helen, joanna, theo',
      '-12 09:05',
      `Dear all,

Fennick Foods said yes last night. They want to bring back shoppers who have not used their card for six months: one letter through the door, two e-mails, and double points on the first basket after that. Forty-two pilot stores, all in the Midlands.

Anna leads for us, Ivan looks after the numbers. Laura Brandt is our contact and she is a delight as long as she is never surprised.

Thank you for the pitch, all of you. It was the plainest one in the room and that is why we won it.`,
    ),
    mail('joanna *', '-12 09:21', `Wonderful news. Cake in the kitchen at four.`),
    mail(
      'anna * ',
      '-12 10:40',
      `Thank you Daniel! I will put a first plan on the shared drive this week and invite everybody to a short start meeting.`,
    ),
    mail(
      'ivan *',
      '-12 10:58',
      `Good to hear. I have worked with their card data before and it is in decent shape.`,
    ),
  ),
  thread(
    'Fennick win-back: plan and dates',
    mail(
      'anna > daniel, ivan, theo, mei | joanna',
      '-10 16:20',
      `Hello all,

The plan is on the shared drive. In short:

- Segment of lapsed shoppers from Analytics
- Copy and design from Theo and Callum, three variants
- Letters printed at Dovetail, e-mails from Vera and Mei
- Double points switched on by Fennick on the day the letters land

Nothing for you to do today, this is so that you know where to look.`,
      { files: ['Fennick win-back plan.xlsx'] },
    ),
    mail('theo', '-10 16:44', `Lovely, thanks. Variant names are much clearer than last time.`),
    mail(
      'daniel * ',
      '-9 08:50',
      `Very clear, thank you Anna. I have walked Laura through it and she is happy.`,
      { answers: 0 },
    ),
  ),
  thread(
    'Fennick win-back: lapsed shoppers per store',
    mail(
      'anna > ivan | daniel',
      '-3 10:12',
      `Hi Ivan,

Copy, design and envelope are done, so the letters now hang on your numbers. Laura wants to see how many letters each manager will find in his area before she signs the print run off.

Could you send me the lapsed-shopper counts for the 42 pilot stores by {by+0}? One line per store is plenty, without any charts.

Thank you, I know it is a busy week over there.

Anna`,
      { flag: 'ivan', files: ['Pilot stores.xlsx'] },
    ),
    mail(
      'anna > ivan | daniel',
      '-1 15:42',
      `Hi Ivan,

Any news on the store counts? Laura rang me again this morning. Dovetail keeps the press free for us, but only until {by+1}, and after that we lose ten days.

Even rough numbers would help me to give her an honest answer.

Anna`,
      { importance: 'high' },
    ),
  ),
  thread(
    'Проверка данных: фид по магазинам Fennick',
    mail(
      'ivan > ruslan | katya',
      '-2 09:35',
      `Руслан, добрый день!

В фиде по магазинам Fennick нет трёх последних недель: после смены формата строки молча отбрасываются. На этом сейчас стоит расчёт для Анны.

Перезагрузите, пожалуйста, фид с начала месяца. Если получится раньше {by+0:gen}, совсем хорошо.

Спасибо!`,
    ),
  ),
  thread(
    'Fennick Foods: print run',
    mail(
      'laura > anna | daniel',
      '-4 14:05',
      `Dear Anna,

Our store managers keep asking me how many letters will go out in their area. When can I tell them? I would like to sign the print run off with real numbers in front of me.

Kind regards`,
    ),
    mail(
      'anna *',
      '-4 14:50',
      `Dear Laura,

Of course. Our analysts are preparing the counts per store, and I will pass them on the moment I have them. The proofs are with Dovetail and look very good.

Best wishes`,
    ),
    mail('laura', '-4 15:10', `Thank you, that is all I need for now.`),
  ),
  thread(
    'Fennick proofs and a cake',
    mail(
      'daniel > anna, ivan',
      '-1 11:20',
      `Anna, Ivan,

A courier just brought a lemon cake from Laura's team. Who would have thought that a grocery chain knows how we take our tea? It is in the kitchen, next to the good knife.

Anna, when do the second proofs come back from Dovetail? I would like to take them along when I see Laura.

Daniel`,
    ),
  ),
  thread(
    'Churn model: page for the board pack',
    mail(
      'helen > ivan',
      '-2 11:05',
      `Ivan,

Peter is putting the board pack together. Could you write half a page on how the churn model did this quarter, in words that a finance director enjoys?

Helen`,
    ),
    mail(
      'ivan',
      '-1 09:10',
      `Hi Helen,

Gladly. I want to check two figures with Katya first. I'll send you the page by {today}.`,
    ),
  ),
  thread(
    'Query credits: overage of £1,840',
    mail(
      'grace > ivan',
      '-2 14:25',
      `Hello Ivan,

Cirrus has billed £1,840 for query credits above our plan, all of them on the Analytics cost centre. I believe that was the Fennick backfill, but I cannot pay it on a belief.

Please approve the amount by {by-1} so that it goes out with the next payment run.

Kind regards
Grace`,
      { files: ['Cirrus overage.pdf'] },
    ),
  ),
  thread(
    'Севан Кофе: поля в выгрузке чеков',
    mail(
      'olga > ivan',
      '-2 08:40',
      `Иван, добрый день!

Мы подключаем «Севан Кофе»: 26 кофеен, кассы старые, но выгрузку их разработчик уже пишет. Он просит точный список полей, чтобы не переделывать дважды.

Подскажите, пожалуйста, какие поля из чека нужны аналитике обязательно, а без каких можно обойтись? Хочу ответить ему до {by+1:gen}.

Заранее спасибо!`,
    ),
  ),
  thread(
    'Warehouse access for Nadia',
    mail(
      'ivan > samuel',
      '-3 16:10',
      `Hi Samuel,

Nadia is taking over the weekly store report from me. Could you give her read access to the card and basket tables? Her manager's approval is attached.

Thank you!`,
      { files: ['Approval.pdf'] },
    ),
  ),
  thread(
    'Which dashboards does Nordhus pay for?',
    mail(
      'ivan > beatrix',
      '-2 10:15',
      `Hi Beatrix,

Nordhus opened eleven dashboards last month and I remember only eight in the contract. Could you check which of them we invoice? I would rather switch three off than surprise anybody.`,
    ),
    mail(
      'beatrix',
      '-2 10:52',
      `Hi Ivan, good catch. I will look through the contract and let you know by {by+1}.`,
    ),
  ),
  thread(
    'Who is in on the day of the fire drill',
    mail(
      'josh > ivan, helen, leyla, matteo, nadia, anna, theo, mei, callum, zoe, grace, farah',
      '-1 12:30',
      `Hello,

The building tests the alarms on {by+3} at eleven. We have to give the wardens a list of those on the third floor. Could you let me know if you will be in that morning?

Thanks
Josh`,
    ),
  ),
];
