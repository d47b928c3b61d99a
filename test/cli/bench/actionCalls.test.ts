/** What an action may cost Microsoft 365: a company's worth of people shares its limits. */

import { actionCalls } from '../../../src/cli/bench/actionCalls';

jest.setTimeout(60_000);

test('an answer costs three calls at most, a promise six, and what stays on the device none', async () => {
  expect(await actionCalls()).toMatchObject({
    replyByMail: 3,
    replyInChat: 2,
    replyInChatOfTwoInsteadOfGroup: 3,
    passOnByMail: 5,
    sayWhen: 6,
    promiseDone: 1,
    nudgeByMail: 3,
    nudgeByMailInTheMorning: 3,
    remindMeTomorrow: 3,
    undo: 0,
    answeredElsewhere: 0,
    undoOfADecision: 0,
  });
});
