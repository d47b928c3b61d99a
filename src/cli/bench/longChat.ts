// What one message more costs in a chat of thousands: it alone is read, the stored readings of the others are walked.

import type { RawMessage } from '../../domain/message';
import type { Person } from '../../domain/person';
import { usualWorkingHours } from '../../graph/mailboxSettings';
import type { ReadContext } from '../../language/read';
import type { Reader } from './compiledReader';
import { perSecond } from './perSecond';

export interface LongChatFigures {
  /** Messages of the chat, as many as texts were given. */
  readonly messages: number;
  readonly members: number;
  /** The new message read, ms of processor time. */
  readonly readMs: number;
  /** The whole chat judged anew from what is stored of it, ms of processor time. */
  readonly judgeMs: number;
}

const MEMBERS = 12;

export function longChat(reader: Reader, mails: readonly RawMessage[]): LongChatFigures {
  const members = Array.from(
    { length: MEMBERS },
    (_, index): Person => ({ name: `Member ${index}`, address: `member${index}@bench.example` }),
  );
  const [own] = members;
  if (!own) throw new Error('Nobody is in the chat.');
  const me = { name: own.name, addresses: [own.address] };
  const context: ReadContext = { people: members, me, zone: 'Europe/London' };
  const raws = mails.map((raw, index): RawMessage => {
    const from = members[index % MEMBERS] ?? own;
    const to = members.filter((member) => member !== from);
    return { ...raw, envelope: { ...raw.envelope, conversation: 'chat', channel: 'chat', from, to } };
  });
  const messages = raws.map((raw) => ({ ...raw.envelope, reading: reader.readMessage(raw, context) }));
  const view = {
    me,
    now: (messages.at(-1)?.at ?? 0) + 60_000,
    zone: context.zone,
    colleagueDomains: ['bench.example'],
    workingHours: usualWorkingHours(context.zone),
    level: 'text' as const,
  };
  const frame = { form: 'group' as const, topic: 'Plan', members };
  return {
    messages: messages.length,
    members: MEMBERS,
    readMs: 1_000 / perSecond(raws, (raw) => reader.readMessage(raw, context)),
    judgeMs:
      1_000 /
      perSecond([messages], (all) => reader.judge(reader.assembleConversation('chat', all, frame), view)),
  };
}
