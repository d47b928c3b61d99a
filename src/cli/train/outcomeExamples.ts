// What the learned part of `outcomeOf` learns from: pairs of an ask and its reply, read and walked as in a mailbox.

import type { Conversation, Envelope, Message } from '../../domain/message';
import type { OpenRequest } from '../../domain/openRequest';
import type { Me, Person } from '../../domain/person';
import { type LearnedKind, OUTCOMES, outcomeSigns } from '../../domain/replies/outcomeSigns';
import { ruledOutcome, weighedOutcome } from '../../domain/replies/ruledOutcome';
import type { View } from '../../domain/view';
import { walk } from '../../domain/walk';
import { readMessage } from '../../language/read';
import { plainMail } from '../plainMail';
import { type Pair, type PairLabel, readPairs } from './corpus/readPairs';
import { foldOf } from './examples';

export interface OutcomeExample {
  readonly language: 'en' | 'ru';
  readonly signs: readonly number[];
  /** Index of the true outcome among `OUTCOMES`. */
  readonly label: number;
  /** The same by hand-set weights alone. */
  readonly weighed: number;
  readonly fold: number;
}

const KINDS: Readonly<Partial<Record<PairLabel, LearnedKind>>> = {
  answered: 'answers',
  partial: 'answers',
  promised: 'promises',
  declined: 'declines',
  turned: 'asksBack',
  waiting: 'nothing',
};

/** Whoever is called by name at the head is the one who replies. */
const CALLED = /^\p{Lu}[\p{L}-]+(?: \p{Lu}\p{L}+(?:вич|вна|чна))?, /u;
const ASKER: Person = { address: 'asker@example.com', name: 'Ines Vale' };
const ASKED: Person = { address: 'asked@example.com', name: 'Otto Brandt' };
const PEOPLE = [ASKER, ASKED];
const ME: Me = { name: ASKED.name, addresses: [ASKED.address] };
const AT = Date.UTC(2024, 4, 14, 9);
const LATER = 40 * 60_000;
const VIEW: View = {
  me: ME,
  colleagueDomains: ['example.com'],
  now: AT + LATER,
  zone: 'UTC',
  workingHours: { days: [1, 2, 3, 4, 5], start: 540, end: 1080, zone: 'UTC', daysOff: [] },
  level: 'text',
};

/**
 * Pairs whose reply the rules know, or whose ask is not found, are left out; so are those whose label tells nothing of
 * the reply itself. The ask model has to be installed.
 */
export function loadOutcomeExamples(): OutcomeExample[] {
  return (['en', 'ru'] as const).flatMap((language) =>
    readPairs(language).flatMap((pair) => {
      const kind = KINDS[pair.label];
      const found = kind === undefined ? null : put(pair);
      if (kind === undefined || found === null) return [];
      if (ruledOutcome(found.request, found.reply) !== null) return [];
      const weighed = weighedOutcome(found.request, found.reply, true).kind;
      return [
        {
          language,
          signs: outcomeSigns(found.request, found.reply, weighed),
          label: OUTCOMES.indexOf(kind),
          weighed: OUTCOMES.indexOf(weighed),
          fold: foldOf(pair.ask),
        },
      ];
    }),
  );
}

/** The open request of a pair and the reply to it; null where no ask is found. */
function put({ channel, ask, reply }: Pair): { request: OpenRequest; reply: Message } | null {
  const first = read(channel, ask.replace(CALLED, ''), 'ask');
  const conversation: Conversation = {
    id: 'pair',
    channel,
    form: channel === 'mail' ? 'mail' : 'oneOnOne',
    subject: '',
    people: PEOPLE,
    messages: [first],
  };
  const [request] = walk(conversation, VIEW).requests;
  return request ? { request, reply: read(channel, reply, 'reply') } : null;
}

function read(channel: Pair['channel'], content: string, id: 'ask' | 'reply'): Message {
  const isReply = id === 'reply';
  const envelope: Envelope = {
    ...plainMail({
      id,
      conversation: 'pair',
      from: isReply ? ASKED : ASKER,
      to: [isReply ? ASKER : ASKED],
      at: isReply ? AT + LATER : AT,
      subject: isReply ? 'Re: -' : '-',
    }),
    channel,
    replyTo: isReply && channel === 'mail' ? 'ask' : null,
  };
  const reading = readMessage(
    { envelope, text: { contentType: 'text', content } },
    { people: PEOPLE, me: ME, zone: VIEW.zone },
  );
  return { ...envelope, reading };
}
