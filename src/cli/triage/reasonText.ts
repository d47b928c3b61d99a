// The reasons of a verdict in English, for the terminal. The app has its own words in each language.

import type { ReasonCode } from '../../domain/reasons';
import { REASON_CODES } from '../../domain/reasons';
import type { Reason } from '../../domain/request';

type Values = Reason['values'];

const text = (values: Values, name: string) => String(values[name] ?? '');
const who = (values: Values) => text(values, 'name').replace(/\p{Cc}+/gu, ' ') || 'somebody';
const one = (count: string | number | undefined, single: string, many: string) =>
  count === 1 ? `one ${single}` : `${count ?? 'some'} ${many}`;

const sentences: Readonly<Record<ReasonCode, (values: Values) => string>> = {
  askedYouAlone: (values) => `${who(values)} asked you alone`,
  askedYouByName: (values) => `${who(values)} asked you by name`,
  askedYouInCopy: (values) => `${who(values)} asked you by name, though you are only in copy`,
  askedGroup: (values) => `${who(values)} asked you and ${one(values.others, 'other', 'others')}`,
  askedEach: (values) => `${who(values)} asked each of you`,
  askedManyUnnamed: (values) => `${who(values)} asked many people and named nobody`,
  youAsked: (values) => `you asked ${who(values)}`,
  youAskedGroup: (values) => `you asked ${who(values)} and ${one(values.others, 'other', 'others')}`,
  askInSubject: () => 'the subject asks',
  saysByWhen: (values) => `it says by when: ${text(values, 'due')}`,
  reminded: (values) => `${who(values)} has sent a reminder since`,
  unsureWords: () => 'the words are not sure to ask',
  otherLanguage: ({ language }) =>
    `it is in a language that Heed reads less well${language === undefined ? '' : ` (${language})`}`,
  privateMessage: (values) => `${who(values)} sent it as private`,
  noAnswerYet: () => 'no answer yet',
  partlyAnswered: () => 'only a part was answered',
  onlyAutomaticReply: () => 'only an automatic reply came',
  reactionIsNoAnswer: () => 'a reaction is no answer to that',
  replyIsNoAnswer: () => 'the reply does not answer it',
  askedBack: (values) => `it was asked back to ${who(values)}`,
  promised: (values) => `${who(values)} promised it`,
  promisePassed: (values) => `the promised day has passed: ${text(values, 'due')}`,
  promisedUnasked: (values) => `${who(values)} promised it unasked`,
  handedOver: (values) => `it was handed over to ${who(values)}`,
  answered: (values) => `${who(values)} answered`,
  answeredByAnother: (values) => `${who(values)} answered in place of the one asked`,
  answeredByReaction: (values) => `${who(values)} answered by a reaction`,
  declined: (values) => `${who(values)} declined`,
  thanked: (values) => `${who(values)} said thanks`,
  withdrawn: (values) => `${who(values)} no longer needs it`,
  solved: () => 'it was solved otherwise',
  noAsk: () => 'nobody asked for anything',
  askedOthers: () => 'others were asked',
  onlyCopy: () => 'you are only in copy',
  fromOutside: () => 'it came from outside',
  notByHand: () => 'no person wrote it by hand',
  deleted: () => 'it was deleted',
  youSaidSo: () => 'you said that it is a request',
  yourCorrections: () => 'your corrections count here',
  headersOnly: () => 'judged without its text',
  headersSubjectAsks: () => 'the subject asks',
  headersAlone: () => 'it went to one person alone',
  headersFlagged: () => 'it is flagged',
  headersImportant: () => 'it is marked important',
  headersLastWordTheirs: () => 'the last word is theirs',
  headersLastWordYours: () => 'the last word is yours',
  headersChat: () => 'chats are not read at this level',
};

/** A reason as half a sentence; empty for a code that is not known. */
export function reasonText(reason: Reason): string {
  const code = REASON_CODES.find((each) => each === reason.code);
  return code === undefined ? '' : sentences[code](reason.values);
}
