// From written threads to each person's own copies: Sent Items, Inbox, own folders.

import type { InternetMessageHeader, MailFolder, Recipient } from '@microsoft/microsoft-graph-types';
import type { MailMessage } from '../tenant';
import { fillDates } from './dates';
import { hexId, outlookId, pick } from './identity';
import { type Quoted, type WrittenLetter, writeLetter } from './letter';
import { dayOf, type Moment } from './moment';
import { colleagues, correspondent, lists, outsiders } from './people';
import { type Heading, type MailLine, readWhen, readWho, type Thread, type When } from './script';
import { DISCLAIMER, signatureOf } from './signatures';

const DAY = 86_400_000;
const HOUR = 3_600_000;

/** A mail as sent, before it is copied into mailboxes. */
interface SentMail {
  readonly line: MailLine;
  readonly heading: Heading;
  readonly at: number;
  readonly subject: string;
  readonly letter: WrittenLetter;
  readonly messageId: string;
  readonly references: readonly string[];
  readonly quoted: Quoted;
}

type EventMail = MailMessage & { '@odata.type'?: string; meetingMessageType?: string };

const recipient = (key: string): Recipient => ({ emailAddress: correspondent(key) });

/** Everybody of the firm who gets a copy, lists resolved. */
export function readersOf(heading: Heading): readonly string[] {
  const keys = [...heading.to, ...heading.cc].flatMap((key) => lists[key]?.members ?? [key]);
  return [...new Set(keys)].filter((key) => colleagues[key] && key !== heading.from);
}

const leavesTheFirm = (heading: Heading) => [...heading.to, ...heading.cc].some((key) => outsiders[key]);

const labelFormats = new Map<string, Intl.DateTimeFormat>();

/** "Thursday, 12 November 2026 at 10:12" as the writer's mail program puts it. */
function sentLabel(at: number, from: string): string {
  const person = colleagues[from];
  const locale = (person?.language ?? outsiders[from]?.language) === 'ru' ? 'ru-RU' : 'en-GB';
  const timeZone = person?.office === 'Yerevan' ? 'Asia/Yerevan' : 'Europe/London';
  const key = `${locale}/${timeZone}`;
  const format =
    labelFormats.get(key) ??
    new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'full', timeStyle: 'short' });
  labelFormats.set(key, format);
  return format.format(at);
}

function subjectOf(line: MailLine, thread: Thread, index: number, language: 'en' | 'ru'): string {
  if (line.more.subject !== undefined) return line.more.subject;
  if (line.more.auto)
    return `${language === 'ru' ? 'Автоматический ответ' : 'Automatic reply'}: ${thread.subject}`;
  if (line.more.forward) return `Fw: ${thread.subject}`;
  return index === 0 ? thread.subject : `Re: ${thread.subject}`;
}

function writeThread(thread: Thread, place: string, moment: Moment): SentMail[] {
  const sent: SentMail[] = [];
  let when: When | null = null;
  for (const [index, line] of thread.lines.entries()) {
    when = readWhen(line.when, when);
    const answered = index === 0 ? undefined : sent[line.more.answers ?? index - 1];
    const heading = readWho(line.who, answered?.heading ?? null);
    const { from } = heading;
    const seed = `${place}/${index}`;
    const second = pick(`${seed}/second`, 50) * 1000;
    const at: number = Math.max(
      moment.at(when.offset, when.minute) + second,
      (sent.at(-1)?.at ?? 0) + 20_000,
    );
    const person = colleagues[from];
    const outside = outsiders[from];
    const style = person?.style ?? outside?.style ?? 'web';
    const language = person?.language ?? outside?.language ?? 'en';
    const rawSubject = subjectOf(line, thread, index, language);
    const subject = fillDates(rawSubject, moment, dayOf(at));
    const isFirstOfWriter = !sent.some((mail) => mail.heading.from === from);
    const signature = person
      ? isFirstOfWriter && !line.more.auto && !line.more.meeting
        ? signatureOf(person, pick(from, 99))
        : ''
      : (outside?.signature ?? '');
    const letter = writeLetter({
      style,
      language,
      text: fillDates(line.text, moment, dayOf(at)),
      signature,
      disclaimer: person && leavesTheFirm(heading) && isFirstOfWriter ? DISCLAIMER[language] : '',
      history: answered && !line.more.bare && !line.more.auto && !line.more.meeting ? answered.quoted : null,
      isForward: line.more.forward ?? false,
    });
    const names = (keys: readonly string[]) => keys.map((key) => correspondent(key).name).join('; ');
    const messageId = `<${hexId(seed).toUpperCase()}@${correspondent(from).address.split('@')[1]}>`;
    sent.push({
      line,
      heading,
      at,
      subject,
      letter,
      messageId,
      references: answered ? [...answered.references, answered.messageId] : [],
      quoted: {
        from: correspondent(from),
        sent: sentLabel(at, from),
        to: names(heading.to),
        cc: names(heading.cc),
        subject,
        text: letter.quotableText,
        html: letter.quotableHtml,
      },
    });
  }
  return sent;
}

function headersOf(mail: SentMail): InternetMessageHeader[] {
  const headers: InternetMessageHeader[] = [];
  const add = (name: string, value: string) => headers.push({ name, value });
  const answered = mail.references.at(-1);
  if (answered) {
    add('In-Reply-To', answered);
    add('References', mail.references.join(' '));
  }
  if (mail.line.more.auto) {
    add('Auto-Submitted', 'auto-replied');
    add('X-Auto-Response-Suppress', 'All');
  }
  const kind = outsiders[mail.heading.from]?.kind;
  if (kind === 'noReply') {
    add('Auto-Submitted', 'auto-generated');
    add('X-Auto-Response-Suppress', 'All');
  }
  if (kind === 'newsletter') {
    add('List-Unsubscribe', `<mailto:unsubscribe@${correspondent(mail.heading.from).address.split('@')[1]}>`);
    add('Precedence', 'bulk');
  }
  if (mail.line.more.private) add('Sensitivity', 'Private');
  return headers;
}

/** 22 bytes for the thread, then 5 for each answer ([MS-OXOMSG], PidTagConversationIndex). */
function conversationIndex(place: string, answers: number): string {
  const thread = Buffer.from(`01${hexId(place)}${hexId(`${place}/tail`)}`.slice(0, 44), 'hex');
  const replies = Array.from({ length: answers }, (_, index) =>
    Buffer.from(hexId(`${place}/answer/${index}`).slice(0, 10), 'hex'),
  );
  return Buffer.concat([thread, ...replies]).toString('base64');
}

const preview = (text: string) => text.replace(/\s+/g, ' ').slice(0, 255);

function folderOf(owner: string, mail: SentMail, moment: Moment): string {
  if (mail.heading.from === owner) return 'Sent Items';
  const words = `${mail.subject} ${correspondent(mail.heading.from).name}`;
  const own = colleagues[owner]?.folders.find(([, match]) => match.test(words))?.[0];
  const isMachine =
    outsiders[mail.heading.from] !== undefined && outsiders[mail.heading.from]?.kind !== 'person';
  // People file what is a few days old; rules file what machines write at once.
  return own !== undefined && (isMachine || moment.now - mail.at > 5 * DAY) ? own : 'Inbox';
}

function isReadBy(owner: string, mail: SentMail, later: readonly SentMail[], moment: Moment): boolean {
  if (mail.heading.from === owner || later.some((next) => next.heading.from === owner)) return true;
  const kind = outsiders[mail.heading.from]?.kind ?? 'person';
  if (kind === 'newsletter') return pick(`${mail.messageId}/${owner}/read`, 10) < 3;
  const age = moment.now - mail.at;
  return age > 20 * HOUR
    ? pick(`${mail.messageId}/${owner}/read`, 25) > 0
    : pick(`${mail.messageId}/${owner}/read`, 3) > 0;
}

function copyFor(
  owner: string,
  mail: SentMail,
  place: string,
  later: readonly SentMail[],
  moment: Moment,
): EventMail {
  const { line, heading } = mail;
  const seed = `${owner}/${mail.messageId}`;
  const id = outlookId('AAkALg', seed);
  const at = new Date(mail.at).toISOString().replace(/\.\d+Z$/, 'Z');
  const received = new Date(mail.at + 2000 + pick(seed, 4) * 1000).toISOString().replace(/\.\d+Z$/, 'Z');
  const isMine = heading.from === owner;
  const kind = outsiders[heading.from]?.kind ?? 'person';
  const isFlagged = line.more.flag?.split(' ').includes(owner) ?? false;
  const copy: EventMail = {
    id,
    createdDateTime: isMine ? at : received,
    lastModifiedDateTime: received,
    changeKey: hexId(`${seed}/change`).slice(0, 12),
    categories: line.more.category !== undefined ? [line.more.category] : [],
    receivedDateTime: isMine ? at : received,
    sentDateTime: at,
    hasAttachments: (line.more.files?.length ?? 0) > 0,
    internetMessageId: mail.messageId,
    subject: mail.subject,
    bodyPreview: preview(mail.letter.quotableText),
    importance: line.more.importance ?? 'normal',
    parentFolderId: folderId(owner, folderOf(owner, mail, moment)),
    conversationId: outlookId('AAQkAD', `${owner}/${place}`).slice(0, 70),
    conversationIndex: conversationIndex(place, mail.references.length),
    isDeliveryReceiptRequested: false,
    isReadReceiptRequested: false,
    isRead: isReadBy(owner, mail, later, moment),
    isDraft: false,
    webLink: `https://outlook.office.com/mail/deeplink/read/${encodeURIComponent(id)}`,
    inferenceClassification: kind === 'person' || isMine ? 'focused' : 'other',
    body: { contentType: mail.letter.contentType, content: mail.letter.content },
    uniqueBody: { contentType: mail.letter.contentType, content: mail.letter.unique },
    sender: recipient(heading.from),
    from: recipient(heading.from),
    toRecipients: heading.to.map(recipient),
    ccRecipients: heading.cc.map(recipient),
    bccRecipients: [],
    replyTo: [],
    flag: { flagStatus: isFlagged ? 'flagged' : 'notFlagged' },
    internetMessageHeaders: headersOf(mail),
  };
  if (line.more.meeting) {
    copy['@odata.type'] = '#microsoft.graph.eventMessage';
    copy.meetingMessageType = line.more.meeting;
  }
  return copy;
}

const WELL_KNOWN = ['Inbox', 'Drafts', 'Sent Items', 'Archive', 'Deleted Items', 'Junk Email'] as const;

export const folderId = (owner: string, name: string) =>
  outlookId('AAMkAD', `${owner}/folder/${name}`).slice(0, 80);

function foldersOf(owner: string, messages: readonly MailMessage[]): (MailFolder & { id: string })[] {
  const own = colleagues[owner]?.folders.map(([name]) => name) ?? [];
  return [...WELL_KNOWN, ...own].map((name) => {
    const id = folderId(owner, name);
    const inside = messages.filter((message) => message.parentFolderId === id);
    return {
      id,
      displayName: name,
      parentFolderId: folderId(owner, 'Top of Information Store'),
      childFolderCount: 0,
      unreadItemCount: inside.filter((message) => !message.isRead).length,
      totalItemCount: inside.length,
      isHidden: false,
    };
  });
}

/** All mailboxes of the firm by key of their owner, messages oldest first. */
export function fillMailboxes(
  threads: readonly Thread[],
  moment: Moment,
): Map<string, { folders: (MailFolder & { id: string })[]; messages: MailMessage[] }> {
  const boxes = new Map<string, MailMessage[]>(Object.keys(colleagues).map((key) => [key, []]));
  for (const [number, thread] of threads.entries()) {
    const place = `thread/${number}/${thread.subject}`;
    const sent = writeThread(thread, place, moment);
    for (const [index, mail] of sent.entries()) {
      const owners = [
        ...(colleagues[mail.heading.from] ? [mail.heading.from] : []),
        ...readersOf(mail.heading),
      ];
      for (const owner of owners)
        boxes.get(owner)?.push(copyFor(owner, mail, place, sent.slice(index + 1), moment));
    }
  }
  return new Map(
    [...boxes].map(([owner, messages]) => {
      messages.sort((a, b) => (a.receivedDateTime ?? '').localeCompare(b.receivedDateTime ?? ''));
      return [owner, { folders: foldersOf(owner, messages), messages }];
    }),
  );
}
