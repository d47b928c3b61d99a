// All codes of reasons, with the values each carries. The UI and docs/reasons.md have a sentence for every one.

import type { Reason } from './request';

/** Names in values are as shown; instants epoch ms; dates `YYYY-MM-DD`. */
export const REASON_CODES = [
  // Who asked whom. {name}: the asker; {others}: number of others asked.
  'askedYouAlone',
  'askedYouByName',
  'askedYouInCopy',
  'askedGroup',
  'askedEach',
  'askedManyUnnamed',
  'youAsked',
  'youAskedGroup',
  'askInSubject',
  // What the user said: this is a request, or others like it are or are not.
  'youSaidSo',
  'yourCorrections',
  // What was read in the words.
  'saysByWhen',
  'reminded',
  'unsureWords',
  'otherLanguage',
  'privateMessage',
  // What happened since.
  'noAnswerYet',
  'partlyAnswered',
  'onlyAutomaticReply',
  'reactionIsNoAnswer',
  'replyIsNoAnswer',
  'askedBack',
  'promised',
  'promisePassed',
  'promisedUnasked',
  'handedOver',
  'answered',
  'answeredByAnother',
  'answeredByReaction',
  'declined',
  'thanked',
  'withdrawn',
  'solved',
  // Why nobody waits though it may look so.
  'noAsk',
  'askedOthers',
  'onlyCopy',
  'fromOutside',
  'notByHand',
  'deleted',
  // The headers level.
  'headersOnly',
  'headersSubjectAsks',
  'headersAlone',
  'headersFlagged',
  'headersImportant',
  'headersLastWordTheirs',
  'headersLastWordYours',
  'headersChat',
] as const;

export type ReasonCode = (typeof REASON_CODES)[number];

/** A reason with its values. */
export function reason(code: ReasonCode, values: Reason['values'] = {}): Reason {
  return { code, values };
}
