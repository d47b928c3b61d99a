// What ten corrections do: a made-up user with habits of her own, before and after, and others' conversations beside it.

import { join } from 'node:path';
import type { Person } from '../../domain/person';
import type { Lesson } from '../../domain/personal/Lesson';
import { PersonalLayer } from '../../domain/personal/PersonalLayer';
import type { Turn } from '../../domain/request';
import type { View } from '../../domain/view';
import { likeliestSentence } from '../../language/likeliestSentence';
import { lessonOf } from '../../store/lessons';
import type { Decision, Profile, StoredMessage, StoredRequest } from '../../store/rows';
import { readIncoming } from '../../sync/readIncoming';
import { requestRow } from '../../sync/requestRow';
import { plainMail } from '../plainMail';
import { evaluateScenarios } from './scenarios';

const DAY = 86_400_000;
const START = Date.UTC(2026, 9, 5, 9);
const CORRECTIONS = 10;

const me: Person = { address: 'vera@odd.example', name: 'Vera Lind' };
const profile: Profile = {
  name: me.name,
  addresses: [me.address],
  userId: 'vera',
  zone: 'Europe/London',
  workingHours: { days: [1, 2, 3, 4, 5], start: 540, end: 1020, zone: 'Europe/London', daysOff: [] },
};

interface Writer {
  readonly person: Person;
  /** To this user, whatever it would be to others. */
  readonly isRequest: boolean;
  readonly forms: readonly string[];
}

/** One sends tips in the imperative that want nothing; one never asks and yet wants; two write as most people do. */
const writers: readonly Writer[] = [
  {
    person: { address: 'lena@odd.example', name: 'Lena Marsh' },
    isRequest: false,
    forms: [
      'Have a look at {}, it made me smile.',
      'Check out {} when you are bored.',
      'Read the piece about {}, quite a story.',
      'Загляните в статью про {}, забавная.',
    ],
  },
  {
    person: { address: 'timo@odd.example', name: 'Timo Berg' },
    isRequest: true,
    forms: [
      'Still nothing here on {}.',
      'The {} sheet never reached me.',
      'On my side {} is open.',
      'По {} у меня до сих пор пусто.',
    ],
  },
  {
    person: { address: 'ruth@odd.example', name: 'Ruth Ames' },
    isRequest: true,
    forms: [
      'Could you send me the figures for {}?',
      'Please check the dates of {} by Friday.',
      'Пришлите, пожалуйста, смету по {}.',
    ],
  },
  {
    person: { address: 'olaf@odd.example', name: 'Olaf Dahl' },
    isRequest: false,
    forms: [
      'The delivery of {} went well.',
      'We finished {} this morning, all is fine.',
      'По {} всё закончили, спасибо всем.',
    ],
  },
];

const topics = [
  'the harbour crane',
  'the north hall',
  'paper lanterns',
  'the spring fair',
  'the old press',
  'blue varnish',
  'the roof garden',
  'the bicycle cellar',
  'the second kiln',
  'the visitor desk',
  'the tide tables',
  'the copper pipes',
];

interface Case {
  readonly message: StoredMessage;
  readonly text: string;
  readonly isRequest: boolean;
}

/** How many conversations of the public set have another turn for her than for everybody: wrong ones, before and after. */
export interface OthersFigures {
  readonly before: number;
  readonly after: number;
  readonly of: number;
}

export interface OddUserFigures {
  /** Wrong of `of` conversations that were never corrected. */
  readonly before: number;
  readonly after: number;
  readonly of: number;
  readonly corrections: number;
}

/** The layer that the user's first ten corrections make: she corrects what Heed gets wrong in the first topics. */
export async function oddUser(): Promise<{ figures: OddUserFigures; layer: PersonalLayer }> {
  const seen = topics.slice(0, 5);
  const first = await cases(seen, null, 0);
  const wrong = first.filter((each) => isWrong(each, null)).slice(0, CORRECTIONS);
  const lessons = wrong.flatMap((each, index) => lessonFrom(each, START + (100 + index) * DAY) ?? []);
  const layer = new PersonalLayer(lessons, START + 120 * DAY);
  const rest = topics.slice(5);
  const before = await cases(rest, null, 200);
  const after = await cases(rest, layer, 200);
  return {
    layer,
    figures: {
      before: before.filter((each) => isWrong(each, null)).length,
      after: after.filter((each) => isWrong(each, layer)).length,
      of: after.length,
      corrections: lessons.length,
    },
  };
}

/** Her corrections laid over conversations of others. @param folder of the public set */
export async function othersUnder(layer: PersonalLayer, folder: string): Promise<OthersFigures> {
  const sums = { before: 0, after: 0, of: 0 };
  for (const language of ['en', 'ru']) {
    const options = { level: 'text', present: START } as const;
    const plain = await evaluateScenarios(join(folder, language), options);
    const under = await evaluateScenarios(join(folder, language), { ...options, personal: layer });
    sums.before += plain.turn.of - plain.turn.right;
    sums.after += under.turn.of - under.turn.right;
    sums.of += plain.turn.of;
  }
  return sums;
}

/** Each form with each topic as a mail of its own, read with what was learnt. */
async function cases(of: readonly string[], layer: PersonalLayer | null, day: number): Promise<Case[]> {
  const told = of.flatMap((topic, round) =>
    writers.flatMap((writer, who) =>
      writer.forms.map((form, index) => ({
        writer,
        id: `${day}-${round}-${who}-${index}`,
        text: form.replace('{}', topic),
        at: START + (day + round) * DAY + (who * 10 + index) * 60_000,
      })),
    ),
  );
  const read = await readIncoming(
    told.map(({ writer, id, text, at }) => ({
      receivedAt: at,
      raw: {
        envelope: plainMail({
          id,
          conversation: `thread ${id}`,
          from: writer.person,
          to: [me],
          at,
          subject: 'Hello',
          folder: 'inbox',
        }),
        text: { contentType: 'text', content: text },
      },
    })),
    profile,
    layer,
  );
  return read.map((message, index) => ({
    message,
    text: told[index]?.text ?? '',
    isRequest: told[index]?.writer.isRequest === true,
  }));
}

function isWrong({ message, isRequest }: Case, layer: PersonalLayer | null): boolean {
  const turn: Turn = isRequest ? 'mine' : 'nobody';
  return rowOf(message, layer)?.turn !== turn;
}

function rowOf(message: StoredMessage, layer: PersonalLayer | null): StoredRequest | null {
  return requestRow([message], undefined, undefined, viewAt(message.at + DAY), 'fill', {
    habits: null,
    personal: layer,
  });
}

function lessonFrom({ message, text, isRequest }: Case, at: number): Lesson | null {
  const row = rowOf(message, null);
  if (!row) return null;
  const decision: Decision = {
    id: `correction ${message.id}`,
    conversation: message.conversation,
    message: message.id,
    upTo: message.at,
    kind: isRequest ? 'isRequest' : 'notRequest',
    group: message.id,
    at,
  };
  const lesson = lessonOf(decision, row, [message], profile.addresses);
  // What sync does, which may read the message once more.
  return lesson?.quote === ''
    ? {
        ...lesson,
        quote: likeliestSentence({ contentType: 'text', content: text }, message.from?.name ?? ''),
      }
    : lesson;
}

function viewAt(now: number): View {
  return {
    me: { name: me.name, addresses: [me.address] },
    colleagueDomains: ['odd.example'],
    now,
    zone: profile.zone,
    workingHours: profile.workingHours,
    level: 'text',
  };
}
