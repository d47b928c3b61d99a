// The rarer turns that mail takes: promises broken and kept, the delegated, the declined, the absent, the withdrawn.

import { mail, type Thread, thread } from '../script';

export const situations: readonly Thread[] = [
  // Two older ones that still wait for Ivan.
  thread(
    'Glossary: two definitions',
    mail(
      'ines > ivan',
      '-13 14:10',
      `Hi Ivan,

I am writing a course on our own figures. Could you explain "active shopper" and "lapsed shopper" to me in one sentence each? There is no hurry.

Inês`,
    ),
  ),
  thread(
    'Talk at the spring meet-up',
    mail(
      'zoe > ivan',
      '-11 16:15',
      `Hi Ivan, the retail meet-up is looking for speakers in spring. Would you like to give a talk on the socks?`,
    ),
  ),
  // An older one of Ivan's own.
  thread(
    'Licence for the map tool',
    mail(
      'ivan > owen',
      '-14 10:20',
      `Hi Owen, could you find out what a second licence for the map tool would cost?`,
    ),
  ),
  // A promise that was kept.
  thread(
    'Store hours for the map',
    mail(
      'ivan > rebecca',
      '-9 10:15',
      `Hi Rebecca, do you have the opening hours of the Nordhus shops in a table?`,
    ),
    mail('rebecca', '-9 10:40', `Hi Ivan, not yet, I will ask Erik and send it to you on {on-7}.`),
    mail('rebecca', '-7 09:05', `Here they are, all 31 shops. Three close at noon on Saturdays.`, {
      files: ['Opening hours.xlsx'],
    }),
    mail('ivan', '-7 09:30', `That is exactly what I needed. Thank you!`),
  ),
  // A promise that was broken (between others).
  thread(
    'Slides for the sales meeting',
    mail('hugo > matteo', '-9 14:00', `Hi Matteo, could you send me two slides on the Bellweather numbers?`),
    mail('matteo', '-9 14:30', `Hi Hugo, sure, I will send them by {on-6}.`),
    mail('hugo', '-4 09:10', `Matteo, did the slides get lost somewhere between us?`),
  ),
  // Declined.
  thread(
    'Data for a student project',
    mail(
      'lucy > ivan',
      '-8 13:00',
      `Hi Ivan, a student asks for anonymous baskets for her thesis. Could we give her some?`,
    ),
    mail(
      'ivan',
      '-8 13:40',
      `Hi Lucy, I am sorry, we can't: the contracts do not allow it, even without names. The statistics office has open baskets that would suit her better, link below.`,
    ),
    mail('lucy', '-8 13:50', `That is a kind no. I will pass it on, thank you.`),
  ),
  // Withdrawn.
  thread(
    'Numbers for the radio',
    mail(
      'joanna > ivan',
      '-4 11:05',
      `Ivan, a radio programme wants to know what people buy on rainy Mondays. Can you pull that for me today?`,
    ),
    mail(
      'joanna',
      '-4 11:40',
      `Never mind, they have gone for umbrellas and a poet. Thank you all the same!`,
    ),
  ),
  // Delegated.
  thread(
    'Access to the survey data',
    mail('nora > ivan', '-5 13:05', `Hi Ivan, could I get the answers of the staff survey as a table?`),
    mail(
      'ivan > nadia | nora',
      '-5 13:30',
      `Nadia, could you export the survey for Nora? You know the tool better than I do.`,
      { forward: true },
    ),
    mail('nadia > nora | ivan', '-5 15:00', `Hi Nora, here is the table, one line per answer and no names.`, {
      files: ['Survey.xlsx'],
    }),
    mail('nora *', '-5 15:20', `Perfect. Thank you both.`),
  ),
  // Answered by another who was asked.
  thread(
    'Which region is Grantham?',
    mail('rebecca > ivan, leyla', '-3 14:00', `Hello you two, which sales region does Grantham belong to?`),
    mail('leyla *', '-3 14:06', `East, since the summer. Before that it was Midlands.`),
    mail('rebecca *', '-3 14:10', `Thank you, Leyla!`),
  ),
  // Put to somebody else by name, Ivan only reads along.
  thread(
    'Heat map for the board',
    mail(
      'helen > leyla, ivan',
      '-2 13:15',
      `Leyla, could you print the heat map in A3 for the board? Ivan, yours is fine as it is.`,
    ),
    mail('leyla *', '-2 14:00', `Printed, it is on your desk.`),
  ),
  // In Cc only.
  thread(
    'Licences for the statistics package',
    mail(
      'helen > ryan | ivan',
      '-3 11:00',
      `Ryan, could you renew the three licences of the statistics package before the end of the month?`,
    ),
    mail('ryan *', '-3 11:40', `Renewed for a year. The keys are in the vault.`),
  ),
  // Somebody is out of office; the answer of the machine is none.
  thread(
    'Shared calendar for the mail team',
    mail('mei > sasha', '-6 09:10', `Hi Alexander, could you set up a shared calendar for the mail team?`),
    mail(
      'sasha',
      '-6 09:11',
      `Спасибо за письмо. Меня нет в офисе до {on-4:gen}. По срочным вопросам обращайтесь, пожалуйста, в службу поддержки.

Thank you for your message. I am out of the office.`,
      { auto: true },
    ),
    mail(
      'sasha > mei',
      '-4 08:00',
      `Hi Mei, I am back, and the calendar is there: "Mail team". You can all edit it.`,
      { answers: 0 },
    ),
    mail('mei', '-4 09:30', `Great, thank you. I hope you had good days off.`),
  ),
  thread(
    'Baskets of the quarter',
    mail('lucy > leyla', '-7 15:40', `Hi Leyla, could you send me the quarter's baskets for Bellweather?`),
    mail(
      'leyla',
      '-7 15:41',
      `Hello, I am out this afternoon and back tomorrow morning. Matteo looks after urgent numbers.`,
      { auto: true },
    ),
    mail('leyla > lucy', '-6 09:20', `Hi Lucy, back again. Here they are.`, {
      answers: 0,
      files: ['Baskets.xlsx'],
    }),
    mail('lucy', '-6 09:30', `Thank you!`),
  ),
  // The question stands in the subject alone.
  thread(
    'Is the Monday meeting at ten or at half past?',
    mail('nadia > matteo', '-4 16:30', `Nadia`),
    mail('matteo', '-4 16:33', `Half past, because of Helen's train.`),
  ),
  // A forward with nothing to do.
  thread(
    'Interview with Victoria',
    mail(
      'joanna > everyone',
      '-9 15:00',
      `Dear all, the trade paper printed the interview with Victoria. The picture is good and the answers are better.`,
      { files: ['Interview.pdf'] },
    ),
    mail('theo > anna, callum', '-9 15:20', `She quotes the postcard in the third answer!`, {
      forward: true,
    }),
    mail('callum', '-9 15:30', `I may retire now.`),
  ),
  // Politely closed.
  thread(
    'Access card',
    mail(
      'josh > ivan',
      '-3 09:00',
      `Hi Ivan, your new access card is at reception. If anything does not open, just tell me.

Josh`,
    ),
    mail('ivan', '-3 09:45', `Picked it up, everything opens. Thanks Josh.`),
  ),
  thread(
    'Expenses from the Nordhus visit',
    mail(
      'amir > ivan',
      '-4 10:40',
      `Hi Ivan, your travel expenses are paid, £86.40. Please let me know if you have any questions.

Amir`,
    ),
  ),
  // Rhetorical.
  thread(
    'A row of ones',
    mail(
      'matteo > ivan, leyla, katya',
      '-2 15:10',
      `The store feed sent a row of ones at 11:11. Coincidence? I like to think that somebody there was having a good day.`,
    ),
  ),
  // Answered with the attachment.
  thread(
    'Logo in vector form',
    mail(
      'ivan > theo',
      '-6 14:30',
      `Hi Theo, could you send me our logo as a vector file for the report template?`,
    ),
    mail('theo', '-6 14:50', `Attached, in three sizes and with my blessing.`, { files: ['Logo.svg'] }),
  ),
  // Asked again in time, then answered.
  thread(
    'Signature for the data annex',
    mail('gordon > helen', '-8 10:00', `Helen, could you sign the data annex by {on-6}?`),
    mail('gordon', '-6 09:00', `Helen, a gentle reminder about the annex.`),
    mail('helen', '-6 09:12', `Signed and attached. Sorry, Gordon, it lay under a very large map.`, {
      files: ['Annex signed.pdf'],
    }),
    mail('gordon', '-6 09:20', `No harm done. Thank you.`),
  ),
  // Half answered (between others).
  thread(
    'Two things for the pharmacy chain',
    mail(
      'sergey > mikhail',
      '-5 08:10',
      `Михаил, два вопроса по аптекам: когда будет готова интеграция и сколько стоит вторая касса?`,
    ),
    mail('mikhail', '-5 09:00', `Интеграция будет готова через три недели после договора.`),
  ),
  // Wrong person.
  thread(
    'Parking space 12',
    mail('hugo > ivan', '-7 09:50', `Hi Ivan, who has parking space 12 this week?`),
    mail(
      'ivan',
      '-7 10:05',
      `Hi Hugo, I come by bicycle, so I had to ask: it is Owen's, and he lends it to you until Friday.`,
    ),
    mail('hugo', '-7 10:06', `You are a good man. Thanks!`),
  ),
  // A meeting asked for in words, and held.
  thread(
    'A quarter of an hour on the annual figures',
    mail(
      'peter > helen',
      '-6 15:30',
      `Helen, do you have fifteen minutes to explain the retention figure to me?`,
    ),
    mail('helen', '-6 15:50', `Yes, now is fine. I am at my desk.`),
    mail('peter', '-6 16:30', `Thank you Helen, that was very clear. The note you mentioned is a treasure.`),
  ),
  thread(
    'Retention: what it counts',
    mail(
      'peter > ivan',
      '-6 16:40',
      `Ivan, one detail that Helen says is yours: does the retention figure count gift cards?`,
    ),
    mail(
      'ivan',
      '-6 17:05',
      `Hi Peter, no, only baskets that somebody paid for. Page 2 of the attached note shows both, and they differ by half a point.`,
      { files: ['Retention in two pages.pdf'] },
    ),
    mail('peter', '-6 17:20', `Very clear, thank you.`),
  ),
  // A report with a task for another deep inside, done.
  thread(
    'Notes from the analysts and product meeting',
    mail(
      'farah > ivan, helen, katya, samuel',
      '-4 14:30',
      `Notes:

- The points history needs the date of the receipt and not of the load. Katya will look which one we store.
- Helen brings the wish list to the next meeting.
- We all liked the new alarm.

Thank you for the good hour.`,
    ),
    mail('katya *', '-3 08:05', `We store both. The receipt's date is in the column issued_at.`),
    mail('farah *', '-3 09:20', `That makes it easy. Thank you, Катя!`),
  ),
  // Russian, answered with a promise and kept.
  thread(
    'Словарь полей по-русски',
    mail(
      'olga > ivan',
      '-12 08:00',
      `Иван, добрый день! Есть ли у нас словарь полей на русском? Хочу показать клиентам.`,
    ),
    mail(
      'ivan',
      '-12 09:30',
      `Ольга, добрый день! Есть черновик, приведу в порядок и пришлю до {on-10:gen}.`,
    ),
    mail('ivan', '-10 12:30', `Ольга, вот словарь: 48 полей, без жаргона.`, { files: ['Словарь.pdf'] }),
    mail('olga', '-10 12:50', `Иван, замечательно, большое спасибо!`),
  ),
  // Mail for one's own eyes.
  thread(
    'Your yearly talk',
    mail(
      'helen > ivan',
      '-7 16:00',
      `Dear Ivan, thank you for the open talk today. I wrote down what we agreed on, it is attached. I am very glad that you are here.`,
      { private: true, files: ['Notes.pdf'] },
    ),
    mail('ivan', '-7 16:40', `Thank you, Helen. I read it twice and agree with all of it.`, {
      private: true,
    }),
  ),
  // Said as a need, not as a question.
  thread(
    'Release notes in Armenian',
    mail(
      'vera > jonas',
      '-4 08:05',
      `Hi Jonas, I would need the list of new words before I can finish the Armenian release notes.`,
    ),
    mail('jonas', '-4 09:40', `Hi Vera, here are all seventeen, with where they appear.`, {
      files: ['Words.txt'],
    }),
    mail('vera', '-4 09:45', `Thank you, that was fast!`),
  ),
  // An ask deep inside a report, for one by name; still open between the two.
  thread(
    'Load test: what we saw',
    mail(
      'samuel > elena, jonas, mikhail',
      '-2 10:00',
      `All,

The load test ran for two hours. We saw 400 receipts a minute without a queue, which is four times our Saturday. The gateway was the first to breathe heavily, at 520.

Memory stayed flat. Two of the charts on the page are in the wrong colour. Elena, please add the browser timings to the page before the board day.

All in all a good afternoon.`,
    ),
  ),
  // Only a nod so far.
  thread(
    'Poster for the canteen in Hull',
    mail(
      'rebecca > theo',
      '-3 15:05',
      `Hi Theo, Nordhus would like the heat map as a poster for Hull. Could you make it in A1?`,
    ),
    mail('theo', '-3 15:20', `Will do, with the reindeer.`),
  ),
  // An order without a question mark.
  thread(
    'List of open orders',
    mail(
      'peter > owen',
      '-2 09:30',
      `Owen, send me the list of orders above £5,000 by {by+1} please.

Peter`,
    ),
  ),
  // An answer that answers something else.
  thread(
    'Heating in Voucher',
    mail('ines > josh', '-5 09:10', `Hi Josh, when is the heating in Voucher going to be fixed?`),
    mail(
      'josh',
      '-5 09:30',
      `Hi Inês, the projector in there is new, by the way, and it is the right way up.`,
    ),
    mail('ines', '-5 09:34', `And the heating?`),
    mail('josh', '-5 09:50', `Tomorrow at eight, a man with a very large key.`),
    mail('ines', '-5 09:51', `Lovely. Thank you!`),
  ),
  // First only copied, then called by name.
  thread(
    'Contract annex for Nordhus',
    mail(
      'rebecca > gordon | daniel',
      '-6 11:30',
      `Gordon, Nordhus asks for the data annex in the new form. Could you send it to me?`,
    ),
    mail('gordon *', '-6 12:10', `Rebecca, attached. Daniel, could you tell me who signs for them now?`, {
      files: ['Annex, Nordhus.pdf'],
    }),
    mail('daniel *', '-6 13:30', `It is Erik himself since the summer.`),
    mail('gordon *', '-6 13:35', `Noted, thank you both.`),
  ),
  // Asked by the way.
  thread(
    'Pictures from the summer day',
    mail(
      'ines > zoe',
      '-8 15:00',
      `Hi Zoe, I was wondering whether you still have the pictures from the summer day. I only find the blurred ones.`,
    ),
    mail(
      'zoe',
      '-8 15:30',
      `Hi Inês, all 214 are in the folder now. The sharp ones are those where Samuel does not move.`,
    ),
    mail('ines', '-8 15:33', `You are a treasure.`),
  ),
  // In formal Russian.
  thread(
    'Справка для посольства',
    mail(
      'katya > lilit',
      '-12 08:10',
      `Уважаемая Лилит, прошу подготовить справку с места работы для посольства.`,
    ),
    mail('lilit', '-12 10:00', `Екатерина, справка готова, оригинал лежит у меня.`),
    mail('katya', '-12 10:10', `Благодарю!`),
  ),
];
