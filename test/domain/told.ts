// Conversations told in a few lines, read and judged by the real readers and rules.
// A line says who writes to whom and what: `['Ann', 'me, Bob; Cc: Carl', 'Could you …?', { …more }]`.

import { assembleConversation } from '../../src/domain/conversation';
import { judge } from '../../src/domain/judge';
import type { Conversation, Envelope, Message, Origin, RawText } from '../../src/domain/message';
import type { Me, Person } from '../../src/domain/person';
import type { Verdict } from '../../src/domain/request';
import type { View } from '../../src/domain/view';
import { readMessage } from '../../src/language/read';

/** Everybody who can be told of, by the word the lines use for them. */
export const CAST: Readonly<Record<string, Person>> = {
  me: person('Nora Vale', 'nora.vale@corvane.example'),
  Ann: person('Ann Sorrel', 'ann.sorrel@corvane.example'),
  Bob: person('Bob Tarn', 'bob.tarn@corvane.example'),
  Carl: person('Carl Wick', 'carl.wick@corvane.example'),
  Dina: person('Dina Moss', 'dina.moss@corvane.example'),
  Игорь: person('Игорь Петрович Лунин', 'i.lunin@corvane.example'),
  Мария: person('Мария Дубова', 'm.dubova@corvane.example'),
  Семён: person('Семён Гранин', 's.granin@corvane.example'),
  Supplier: person('Pia Holm', 'pia@bolt-works.example'),
  Robot: person('Ticket Robot', 'no-reply@corvane.example'),
};

export const ME: Me = { name: 'Nora Vale', addresses: ['nora.vale@corvane.example', 'nora@corvane.example'] };
/** The same person under a Russian name, for messages that call her by it. */
export const RUSSIAN_ME: Me = { name: 'Нора Андреевна Вельская', addresses: ME.addresses };

/** Monday, in winter time. */
export const MONDAY = Date.UTC(2026, 1, 2, 9, 0);
const HALF_HOUR = 1_800_000;

export interface More {
  readonly id?: string;
  /** Epoch ms; else half an hour after the line before. */
  readonly at?: number;
  readonly subject?: string;
  readonly origin?: Origin;
  readonly attached?: boolean;
  readonly isPrivate?: boolean;
  readonly isFlagged?: boolean;
  readonly importance?: Envelope['importance'];
  /** `'Ann 👍'` */
  readonly reactions?: readonly string[];
  /** `'Ann'`: mentioned as `@Ann`. */
  readonly mentions?: readonly string[];
  readonly replyTo?: string;
  readonly html?: boolean;
}

/** `null` for the text: nobody has read it. */
export type Line = readonly [from: string, to: string, text: string | null, more?: More];

export interface Setting {
  readonly chat?: boolean;
  readonly me?: Me;
  readonly zone?: string;
  readonly level?: View['level'];
  readonly subject?: string;
  readonly now?: number;
}

/** The verdict on what is told. */
export function judged(lines: readonly Line[], setting: Setting = {}): Verdict {
  return judge(told(lines, setting), viewOf(setting));
}

export function viewOf(setting: Setting = {}): View {
  const zone = setting.zone ?? 'Europe/London';
  return {
    me: setting.me ?? ME,
    colleagueDomains: ['corvane.example'],
    now: setting.now ?? MONDAY + 7 * 24 * 2 * HALF_HOUR,
    zone,
    workingHours: { days: [1, 2, 3, 4, 5], start: 540, end: 1020, zone, daysOff: [] },
    level: setting.level ?? 'text',
  };
}

/** The conversation, every message read by `readMessage`. */
export function told(lines: readonly Line[], setting: Setting = {}): Conversation {
  const me = setting.me ?? ME;
  const everybody = peopleOf(lines, me);
  let at = MONDAY - HALF_HOUR;
  const messages = lines.map((line, index): Message => {
    at = line[3]?.at ?? at + HALF_HOUR;
    const envelope = envelopeOf(line, index, at, everybody, setting);
    const text: RawText | null =
      line[2] === null ? null : { contentType: line[3]?.html ? 'html' : 'text', content: line[2] };
    const context = { people: everybody, me, zone: setting.zone ?? 'Europe/London' };
    return { ...envelope, reading: readMessage({ envelope, text }, context) };
  });
  const frame = {
    form: everybody.length > 2 ? ('group' as const) : ('oneOnOne' as const),
    topic: setting.subject ?? '',
    members: everybody,
  };
  return assembleConversation('c1', messages, setting.chat ? frame : null);
}

function envelopeOf(
  line: Line,
  index: number,
  at: number,
  everybody: readonly Person[],
  setting: Setting,
): Envelope {
  const [from, readers, , more = {}] = line;
  const [to = '', cc = ''] = readers.split(/;\s*Cc:\s*/);
  const me = setting.me ?? ME;
  const writer = one(from, me);
  const isChat = setting.chat === true;
  return {
    id: more.id ?? `m${index + 1}`,
    conversation: 'c1',
    channel: isChat ? 'chat' : 'mail',
    from: writer,
    to: isChat ? everybody.filter((each) => each.address !== writer.address) : many(to, me),
    cc: isChat ? [] : many(cc, me),
    at,
    subject: isChat ? '' : (more.subject ?? `${index > 0 ? 'Re: ' : ''}${setting.subject ?? 'Paint shop'}`),
    origin: more.origin ?? 'person',
    importance: more.importance ?? 'normal',
    hasAttachments: more.attached ?? false,
    isPrivate: more.isPrivate ?? false,
    isRead: true,
    isFlagged: more.isFlagged ?? false,
    mentions: (more.mentions ?? []).map((name) => ({ person: one(name, me), text: `@${name}` })),
    reactions: (more.reactions ?? []).map((each) => {
      const [by = '', kind = ''] = each.split(' ');
      return { by: one(by, me), kind, at: at + 60_000 };
    }),
    replyTo: more.replyTo ?? null,
    webLink: null,
    internetMessageId: null,
    folder: null,
  };
}

function peopleOf(lines: readonly Line[], me: Me): Person[] {
  const names = lines.flatMap(([from, to]) => [from, ...to.split(/;\s*Cc:\s*|,\s*/)]);
  return [...new Set(['me', ...names])].filter(Boolean).map((name) => one(name, me));
}

function many(names: string, me: Me): Person[] {
  return names
    .split(/,\s*/)
    .filter(Boolean)
    .map((name) => one(name, me));
}

function one(name: string, me: Me): Person {
  if (name === 'me') return person(me.name, me.addresses[0] ?? '');
  // Anybody not in the cast is one of a crowd.
  return CAST[name] ?? person(name, `${name.toLowerCase()}@corvane.example`);
}

function person(name: string, address: string): Person {
  return { name, address };
}

/** What a table of cases compares: whose turn, which state. */
export function turnAndState(verdict: Verdict): string {
  return `${verdict.turn} ${verdict.state}`;
}

export function codes(verdict: Verdict): string[] {
  return verdict.reasons.map((each) => each.code);
}
