// Printers, hosts, couriers, accountants: those the firm buys from.

import { mail, type Thread, thread } from '../script';

export const suppliers: readonly Thread[] = [
  thread(
    'Fennick letters: first proofs',
    mail(
      'dovetail > anna',
      '-6 10:00',
      `Hello Anna,

First proofs of all three letters are attached. The navy prints a touch darker than on screen, which suits it.

Moira`,
      { files: ['Fennick A.pdf', 'Fennick B.pdf', 'Fennick C.pdf'] },
    ),
    mail(
      'anna > dovetail | theo',
      '-6 12:20',
      `Hello Moira,

They look wonderful. Theo has marked two commas on variant C, otherwise we are happy.

Anna`,
      { files: ['Fennick C - commas.pdf'] },
    ),
    mail('dovetail *', '-6 12:34', `Two commas, understood. Second proofs will follow.`),
  ),
  thread(
    'Press time',
    mail(
      'dovetail > anna',
      '-3 09:10',
      `Hello Anna,

I have kept the big press free for you. I can hold it a few days, then a calendar for a zoo comes in, and one does not argue with a zoo.

Moira`,
    ),
    mail(
      'anna',
      '-3 09:25',
      `Hello Moira, thank you. I am waiting for one list and will write the moment I have it. My regards to the zoo.`,
    ),
  ),
  thread(
    'Renewal of the hosting plan',
    mail(
      'cirrus > owen | samuel',
      '-12 13:00',
      `Hi Owen,

Your plan with us renews at the end of next month. I have attached two options; the second one includes a larger pool of query credits.

Happy to walk you through them.

Paul`,
      { files: ['Cirrus options.pdf'] },
    ),
    mail('owen', '-12 15:45', `Hi Paul, received, thank you. We will compare them and get in touch.`),
    mail(
      'owen > samuel, grace',
      '-11 09:20',
      `Samuel, Grace, the two Cirrus options are below. I lean to the second: the larger pool costs less than our overages did. Nothing to decide before the budget is closed.`,
      { answers: 0, forward: true },
    ),
    mail(
      'samuel *',
      '-11 10:00',
      `I lean the same way. Last quarter's backfill alone would have paid for it.`,
    ),
    mail('grace *', '-11 11:15', `Agreed. It goes into the forecast as option two.`),
  ),
  thread(
    'Planned maintenance on Sunday night',
    mail(
      'cirrus > samuel, arman',
      '-8 12:00',
      `Dear customer,

We will move your database to newer machines on Sunday between 1:00 and 3:00 in the morning. You do not have to do anything. Queries may be slower during that time.

Paul Wexler`,
    ),
    mail(
      'samuel > platformteam, analytics',
      '-8 12:20',
      `For information. Nightly loads will start two hours later on that night.`,
      { forward: true },
    ),
    mail('ruslan > samuel', '-8 12:45', `Thanks, I moved the load to 4:00.`),
    mail('samuel', '-8 12:50', `Perfect.`),
  ),
  thread(
    'SMS delivery to Armenia',
    mail(
      'lumen > mei, vera',
      '-10 09:30',
      `Hello,

One of our carriers in Armenia had trouble yesterday between 14:00 and 16:00. 212 of your messages were delivered late. None were lost, and late ones will not be billed.`,
    ),
    mail(
      'vera > mei',
      '-10 09:50',
      `Mei, I checked: 209 were reminders for the afternoon, nobody missed anything. I wrote to Sevan Coffee anyway.`,
      { answers: 0 },
    ),
    mail('mei', '-10 10:05', `You are wonderful, thank you Vera.`),
  ),
  thread(
    'Audit: list of what we will need',
    mail(
      'auditor > grace | peter',
      '-13 10:00',
      `Dear Ms Okafor,

Please find attached the list of documents for the interim audit. We would be grateful to have them two weeks before the visit.

Yours sincerely
Judith Crane`,
      { files: ['Document list.pdf'] },
    ),
    mail(
      'grace *',
      '-13 11:30',
      `Dear Ms Crane,

Thank you. You will have them in time, most of them this week.

Kind regards
Grace Okafor`,
    ),
    mail(
      'grace > amir, beatrix, tanya',
      '-13 11:45',
      `Dear all,

The auditors' list is below. I have put our names beside the lines in the shared sheet, and nothing on it should surprise us. Thank you in advance for keeping the sheet up to date.

Grace`,
      { answers: 0, forward: true },
    ),
    mail('tanya > grace', '-12 08:10', `Grace, good morning. My five lines are done and in the folder.`),
    mail('grace', '-12 09:00', `Thank you Tatyana, first as always.`),
  ),
  thread(
    'Audit: one more question on leases',
    mail(
      'auditor > grace',
      '-6 14:15',
      `Dear Ms Okafor,

On line 14, does the Yerevan lease include the parking spaces, or is there a separate agreement?

Judith Crane`,
    ),
    mail('grace > tanya', '-6 14:30', `Tatyana, does the Yerevan lease include the parking?`, {
      forward: true,
    }),
    mail('tanya', '-5 07:45', `Grace, it does: two spaces, paragraph 3.2. The page is attached.`, {
      files: ['Lease p3.pdf'],
    }),
    mail(
      'grace > auditor',
      '-5 09:05',
      `Dear Ms Crane,

The parking is part of the lease, see the attached page, paragraph 3.2.

Kind regards
Grace Okafor`,
      { answers: 0, files: ['Lease p3.pdf'] },
    ),
    mail('auditor', '-5 09:40', `Many thanks, that settles it.`),
  ),
  thread(
    'Candidates for the analyst role',
    mail(
      'recruiter > helen',
      '-7 16:00',
      `Hi Helen,

I have three outstanding analysts on my desk this week. Would you have fifteen minutes for a call? Their profiles are attached.

Miles`,
      { files: ['Profiles.pdf'] },
    ),
  ),
  thread(
    'Lunch for the client day',
    mail(
      'josh > caterer',
      '-9 11:00',
      `Hello,

We would like to order lunch for 24 people on the client day, eight of them vegetarian and one who cannot have nuts. Same as last time would make everybody happy.

Josh`,
    ),
    mail(
      'caterer',
      '-9 12:10',
      `Hi Josh! Booked: 24, eight veggie, one no nuts, kept on its own tray. See you then. Kit`,
    ),
    mail('josh', '-9 12:15', `You are the best.`),
  ),
  thread(
    'Invoice DP-20431',
    mail(
      'dovetail > amir | anna',
      '-11 15:00',
      `Hello Amir, our invoice for the Bellweather bookmarks is attached. Moira`,
      { files: ['DP-20431.pdf'] },
    ),
    mail('amir * ', '-11 15:40', `Hello Moira, received and booked for the next payment run.`),
  ),
  thread(
    'Statement of account',
    mail(
      'lumen > amir',
      '-15 09:00',
      `Hello,

Your statement for {lastMonth} is attached. Your balance is zero. Thank you for paying on time, you are one of few.`,
      { files: ['Statement.pdf'] },
    ),
  ),
  thread(
    'Insurance for the ShopExpo stand',
    mail(
      'zoe > owen',
      '-10 14:00',
      `Hi Owen, does our insurance cover the stand at ShopExpo, or do I have to take the organiser's?`,
    ),
    mail(
      'owen',
      '-10 15:20',
      `Hi Zoe, ours covers it up to £20,000. The certificate is attached, they will want to see it.`,
      { files: ['Certificate.pdf'] },
    ),
    mail('zoe', '-10 15:25', `Saved me £140. Thank you!`),
  ),
  thread(
    'New laptops',
    mail(
      'ryan > owen',
      '-9 10:30',
      `Owen, the eight laptops can be ordered: the model is the same as in spring, list attached.`,
      { files: ['Laptops.xlsx'] },
    ),
    mail('owen', '-9 13:10', `Ordered. They arrive in the second half of {nextMonth}.`),
    mail('ryan', '-9 13:15', `Great, thanks.`),
  ),
];
