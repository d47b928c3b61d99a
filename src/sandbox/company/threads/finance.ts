// The ordinary mail of finance and legal.

import { mail, type Thread, thread } from '../script';

export const finance: readonly Thread[] = [
  thread(
    'Month end: calendar',
    mail(
      'grace > amir, beatrix, tanya, owen | peter',
      '-16 09:10',
      `Good morning,

Month end in four dates:

- Day 1: supplier invoices in
- Day 2: time sheets and client billing
- Day 3: accruals and Yerevan
- Day 4: review with Peter, then cake

The dates are in your calendars.`,
    ),
    mail('beatrix *', '-16 09:25', `Day 4 is my favourite.`),
    mail('tanya *', '-16 10:00', `Good morning, Yerevan has seen the dates.`),
  ),
  thread(
    'Month end: closed',
    mail(
      'grace > amir, beatrix, tanya, owen | peter',
      '-10 16:50',
      `The month is closed, on day 4, at ten to five. Thank you all. Two things went better than last time: no manual journals, and no shouting at the printer.`,
    ),
    mail('peter *', '-10 17:20', `Very good work. Thank you.`),
    mail('amir > grace', '-10 17:22', `The printer and I have made our peace.`),
  ),
  thread(
    'Two invoices with the same number',
    mail(
      'amir > grace',
      '-12 10:20',
      `Hi Grace, Lumen sent two invoices with the same number and different amounts. Which one do I book?`,
    ),
    mail(
      'grace',
      '-12 10:50',
      `Hi Amir, neither of them yet: a credit note has to come first. The correct one is the smaller.`,
    ),
    mail('amir', '-11 14:00', `The credit note is here, the smaller one is booked. Done.`),
    mail('grace', '-11 14:05', `Thank you!`),
  ),
  thread(
    'Billing: Fennick start fee',
    mail(
      'beatrix > daniel | grace',
      '-9 11:30',
      `Hi Daniel, may I bill the Fennick start fee now that both signatures are there?`,
    ),
    mail('daniel *', '-9 11:42', `Yes please, and thank you for waiting for the sailor.`),
    mail('beatrix *', '-9 12:30', `Billed. It went out at noon.`),
  ),
  thread(
    'Board pack: finance pages',
    mail(
      'peter > grace',
      '-7 09:00',
      `Grace, could you prepare pages 4 to 7 of the board pack again, in the form of last quarter?`,
    ),
    mail(
      'grace',
      '-5 16:10',
      `Peter, pages 4 to 7 are attached. I added one line on cash, because somebody always asks.`,
      { files: ['Board pack 4-7.pdf'] },
    ),
    mail('peter', '-5 17:45', `Excellent, and yes, somebody always does. Thank you.`),
  ),
  thread(
    'Petty cash in Yerevan',
    mail(
      'tanya > grace',
      '-8 08:30',
      `Good morning Grace, may I close the petty cash in Yerevan? Nobody has used it since the summer, there are 4,000 drams and one button in it.`,
    ),
    mail('grace', '-8 09:15', `Good morning Tatyana, yes, it can be closed. The button is yours.`),
    mail('tanya', '-8 09:40', `Closed. The button found its owner: it was Ruslan's.`),
  ),
  thread(
    'NDA for Petalworks',
    mail(
      'hugo > gordon',
      '-8 15:30',
      `Gordon, Petalworks would like to sign our NDA before they send data. Which version is the current one?`,
    ),
    mail('gordon', '-8 16:00', `Hugo, version 7, attached. Please do not let anybody improve it.`, {
      files: ['NDA v7.docx'],
    }),
    mail('hugo', '-8 16:02', `Not a comma. Thanks Gordon`),
  ),
  thread(
    'Data processing terms: new annex',
    mail(
      'gordon > ryan, samuel, helen | victoria',
      '-15 14:00',
      `Dear colleagues,

The annex on data processing has been renewed. In substance nothing changes for your teams. Section 4 is written in English now, which was overdue.

For your records only.`,
      { files: ['Annex.pdf'] },
    ),
    mail('ryan *', '-15 14:20', `Section 4 made me smile. Thank you Gordon.`),
  ),
  thread(
    'Travel policy: trains',
    mail(
      'owen > everyone',
      '-17 10:00',
      `Dear all,

From this month on trains may be booked directly on the travel site, without a form. Flights stay as they are. The policy is one page now and on the intranet.

Owen`,
    ),
  ),
  thread(
    'Payment terms for small suppliers',
    mail(
      'owen > grace, peter',
      '-6 10:15',
      `Grace, Peter, I suggest that we pay suppliers with fewer than ten people within ten days. It costs us £300 a year and makes us friends.`,
    ),
    mail('peter *', '-6 12:00', `Agreed. Good idea.`),
    mail(
      'grace > owen, peter | amir',
      '-6 12:30',
      `Agreed. Amir, you are copied so that it reaches the payment run.`,
    ),
  ),
  thread(
    'Receipts from the client dinner',
    mail(
      'rebecca > amir',
      '-5 10:00',
      `Hi Amir, the receipts from the Nordhus dinner are attached. One is on a napkin, it was that kind of place.`,
      { files: ['Receipts.pdf'] },
    ),
    mail('amir', '-5 10:40', `Hi Rebecca, received. I have never booked a napkin before.`),
  ),
  thread(
    'Bank file sent',
    mail(
      'amir > grace',
      '-4 15:40',
      `Payment run of this week: 31 payments, £48,206.15, file sent and confirmed by the bank.`,
    ),
    mail('grace', '-4 15:55', `Thank you Amir.`),
  ),
  thread(
    'Cost centres for next year',
    mail(
      'beatrix > grace',
      '-4 10:00',
      `Hi Grace, shall I keep the cost centre of the old app for next year?`,
    ),
    mail('grace', '-4 10:25', `Hi Beatrix, no, it can be closed: the last costs were in spring.`),
    mail('beatrix', '-4 11:00', `Closed.`),
  ),
  thread(
    'Fennick: purchase order',
    mail(
      'daniel > beatrix | grace',
      '-1 09:15',
      `Beatrix, Fennick's purchase order for the letters is attached. The number goes on every invoice, they are strict about that.`,
      { files: ['PO 88213.pdf'] },
    ),
    mail('beatrix *', '-1 09:40', `Thank you Daniel, it is in the system and on the template.`),
  ),
  thread(
    'Early close on the last Friday',
    mail(
      'peter > grace, amir, beatrix, tanya, owen, gordon',
      '0 08:30',
      `All, I shall be at the bank on the last Friday of the month. Grace signs in my place that day.

Peter`,
    ),
  ),
];
