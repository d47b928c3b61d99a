// The ordinary mail of the engineers, of product and of IT.

import { mail, type Thread, thread } from '../script';

export const platform: readonly Thread[] = [
  thread(
    'Roadmap: what changed',
    mail(
      'farah > samuel, jonas, mikhail, elena, arman | helen, daniel',
      '-14 15:00',
      `Hello all,

Three changes in the roadmap after the talk with clients:

- Points history moves up, everybody wants it
- Gift cards move to the summer
- Dark mode stays where it is, in our hearts

The page is updated.`,
    ),
    mail('jonas *', '-14 15:10', `One day, dark mode. One day.`),
    mail('daniel *', '-14 16:30', `Thank you Farah, this is just what I need for Bellweather.`),
  ),
  thread(
    'Release 5.12',
    mail(
      'elena > platformteam | farah',
      '-12 14:00',
      `Release 5.12 is tested and may go out. Two known small issues are listed on the page, both are cosmetic.`,
    ),
    mail('samuel *', '-12 14:15', `Thank you Elena. It goes out tonight.`),
    mail(
      'arman > samuel, elena',
      '-11 07:30',
      `Выкатили в 23:40, ошибок нет. Rolled out at 23:40 Yerevan time, no errors.`,
    ),
    mail('samuel *', '-11 08:50', `Lovely. Thank you Arman.`),
  ),
  thread(
    'Points history: copy for the empty page',
    mail(
      'farah > callum',
      '-9 10:30',
      `Hi Callum, what should the points history say when there is nothing in it yet?`,
    ),
    mail(
      'callum',
      '-9 11:12',
      `"Nothing here yet. Your first coffee changes that." Swap coffee for book, tent or turnip.`,
    ),
    mail('farah', '-9 11:15', `Turnip! Thank you, it is in.`),
  ),
  thread(
    'Certificate expiry: never again',
    mail(
      'arman > samuel | ryan, ivan',
      '-14 09:00',
      `Samuel, I made a list of all certificates that we depend on, ours and others'. We now get a mail 30 days before any of them ends.`,
    ),
    mail('ryan *', '-14 09:40', `This should have existed for years. Thank you Arman.`),
  ),
  thread(
    'Ошибка в начислении бонусов',
    mail(
      'elena > mikhail',
      '-11 10:00',
      `Hi Mikhail, when a receipt comes twice, the bonus counts twice. Test 4417 shows it. Could you have a look today?`,
    ),
    mail(
      'mikhail',
      '-11 12:40',
      `Hi Elena, found and fixed: the second receipt had another time zone. The fix is in the build.`,
    ),
    mail('elena', '-11 14:00', `Verified, closed. Thanks!`),
  ),
  thread(
    'Phishing test: results',
    mail(
      'ryan > everyone',
      '-10 11:00',
      `Dear all,

Last week's practice mail about a parcel was reported by 33 of us and clicked by 2. That is our best result. The two know, and we had a friendly coffee.

Ryan`,
    ),
  ),
  thread(
    'New password rules: there are fewer',
    mail(
      'ryan > everyone',
      '-6 13:00',
      `Dear all,

Passwords no longer expire. They have to be long instead: four words you can picture are perfect. Nothing to do until you are asked.

Ryan`,
    ),
    mail('josh > ryan', '-6 13:20', `The best mail you ever sent.`),
  ),
  thread(
    'Old phones for the test shelf',
    mail(
      'elena > platformteam',
      '-13 12:00',
      `The test shelf has a gap where phones from six years ago should be. If you have one in a drawer, it will get a good home.`,
    ),
    mail('jonas > elena', '-13 12:30', `Two from me, with all their scratches.`),
    mail('elena', '-13 12:33', `Adopted!`),
  ),
  thread(
    'API limits for Sevan Coffee',
    mail(
      'mikhail > arman',
      '-7 08:20',
      `Арман, какой лимит запросов поставить для «Севан Кофе»? У них 26 точек, в час пик до 40 чеков в минуту.`,
    ),
    mail('arman', '-7 08:50', `Поставь 120 в минуту, с запасом. Если упрутся, увидим в мониторинге.`),
    mail('mikhail', '-7 09:10', `Сделал, спасибо.`),
  ),
  thread(
    'Printer on the second floor',
    mail(
      'lucy > sasha',
      '-9 09:00',
      `Hi Alexander, the printer on the second floor prints everything in pink. Could you help?`,
    ),
    mail('sasha', '-9 09:30', `Hi Lucy! Colleague on site changed the cartridge. Please try again.`),
    mail('lucy', '-9 09:40', `Black is black again. Thank you!`),
  ),
  thread(
    'Monitor for Nadia',
    mail(
      'helen > ryan',
      '-15 10:00',
      `Ryan, could Nadia get a second monitor? She reads charts with a ruler at the moment.`,
    ),
    mail('ryan', '-15 10:30', `It will be on her desk by noon.`),
    mail('helen', '-15 13:00', `It was. Thank you Ryan.`),
  ),
  thread(
    'Incident review: slow app on Saturday',
    mail(
      'samuel > platformteam | farah, ryan',
      '-7 15:00',
      `All,

On Saturday the app was slow for eleven minutes. Cause: a report that read the whole basket table. Fix: reports read from the copy now. Nobody did anything wrong, the door was simply open.`,
    ),
    mail('farah *', '-7 15:30', `This is clear and kind, as always.`),
  ),
  thread(
    'Points history: beta group',
    mail(
      'farah > rebecca, maria, sergey',
      '-5 11:20',
      `Hello, the beta of the points history starts tomorrow with fifty shoppers from each client. It makes no work for you, and now you have heard it from me first.`,
    ),
    mail('sergey *', '-5 11:50', `Спасибо, буду знать!`),
  ),
  thread(
    'Sprint goals',
    mail(
      'farah > platformteam',
      '-4 09:05',
      `Goals of the sprint: points history out, receipts from old tills in, and the flaky test gone. The board is up to date.`,
    ),
    mail('jonas *', '-4 09:20', `Farewell, flaky test. You taught us patience.`),
  ),
  thread(
    'Code freeze around the board day',
    mail(
      'samuel > platformteam',
      '-1 14:00',
      `No releases on the day before the board meeting and on the day itself. The calendar shows it in grey.`,
    ),
  ),
  thread(
    'Tablet for the stand',
    mail('zoe > farah', '-3 13:30', `Hi Farah, is the demo on the tablet the one with the new points page?`),
    mail('farah', '-3 14:00', `Hi Zoe, yes, since this morning. It even works without a network.`),
    mail('zoe', '-3 14:05', `Perfect, thanks!`),
  ),
  thread(
    'Flaky test: found it',
    mail(
      'jonas > elena, farah | samuel',
      '-2 16:20',
      `It was the clock. The test failed in the minute before midnight, and our builds start at midnight. It is fixed, I looked at it forty times.`,
    ),
    mail('elena *', '-2 16:31', `I have waited for this mail for a year.`),
    mail('farah *', '-2 16:45', `Cake.`),
  ),
  thread(
    'Access review, first half',
    mail(
      'ryan > samuel, helen, grace | gordon',
      '0 08:40',
      `For information: the first half of the access review is through. 412 rights looked at, 37 removed, nobody lost anything they use.`,
    ),
  ),
];
