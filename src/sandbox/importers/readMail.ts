// Reads all mail below some paths, one message at a time; broken ones are named and passed over.

import type { Buffer } from 'node:buffer';
import { readBytes, readWhole } from './byteSource';
import { findMailFiles, type MailFile } from './mailFiles';
import { longestMessage, splitMbox } from './mboxSplit';
import { BrokenMail, type ImportedMail, type MailPlace, readMime } from './mimeMessage';
import { systemError } from './systemError';

export interface ReadEvents {
  /** A message or file was left out. `where`: FILE or `FILE#index`. */
  readonly onSkip: (where: string, why: string) => void;
  /** A file is about to be read. */
  readonly onFile?: (path: string) => void;
}

export interface MailInFolder extends ImportedMail {
  readonly folder: MailFile['folder'];
}

/**
 * Every mail below `paths`, once each: a second copy (as in Inbox and Sent) is passed over, and of two different mails
 * with one Message-ID the second gets `FILE#index` as its id.
 * @throws ImportError when a path itself is not there or holds no mail.
 */
export async function* readMail(paths: readonly string[], events: ReadEvents): AsyncGenerator<MailInFolder> {
  const seen = new Map<string, string>();
  for (const path of paths) {
    for await (const file of findMailFiles(path)) {
      if ('why' in file) {
        events.onSkip(file.path, file.why);
        continue;
      }
      events.onFile?.(file.path);
      for await (const mail of mailsIn(file, events)) {
        const once = withOwnId(mail, seen);
        if (once !== null) yield { ...once, folder: file.folder };
      }
    }
  }
}

interface Entry extends ImportedMail {
  readonly fallbackId: string;
}

function withOwnId(mail: Entry, seen: Map<string, string>): ImportedMail | null {
  const { message } = mail;
  const content = `${mail.at} ${message.from?.emailAddress?.address?.toLowerCase()} ${message.subject}`;
  const first = seen.get(message.id);
  if (first === undefined) {
    seen.set(message.id, content);
    return mail;
  }
  if (first === content || seen.has(mail.fallbackId)) return null;
  seen.set(mail.fallbackId, content);
  return { ...mail, message: { ...message, id: mail.fallbackId, conversationId: mail.fallbackId } };
}

async function* mailsIn(file: MailFile, events: ReadEvents): AsyncGenerator<Entry> {
  try {
    if (file.kind === 'single') {
      const mail = await mailOf(await readWhole(file.path, longestMessage), placeOf(file, 0, ''), events);
      if (mail !== null) yield mail;
      return;
    }
    for await (const { index, fromLine, bytes } of splitMbox(readBytes(file.path))) {
      const mail = await mailOf(bytes, placeOf(file, index, fromLine), events);
      if (mail !== null) yield mail;
    }
  } catch (error) {
    // The file system or the unpacking gave up in the middle: what came before is kept.
    const cause = systemError(error);
    if (cause === null) throw error;
    events.onSkip(file.path, `the rest cannot be read (${cause.message})`);
  }
}

async function mailOf(bytes: Buffer, place: MailPlace, events: ReadEvents): Promise<Entry | null> {
  try {
    return { ...(await readMime(bytes, place)), fallbackId: place.fallbackId };
  } catch (error) {
    if (!(error instanceof BrokenMail)) throw error;
    events.onSkip(place.fallbackId, error.message);
    return null;
  }
}

function placeOf(file: MailFile, index: number, fromLine: string): MailPlace {
  const { kind, name } = file.folder;
  const flags = file.flags ?? 'S';
  const own = kind === 'own' ? name : kind;
  return {
    fallbackId: `${file.path}#${index}`,
    folder: flags.includes('T') ? 'deleteditems' : own,
    isDraft: kind === 'drafts' || flags.includes('D'),
    isRead: flags.includes('S'),
    isFlagged: flags.includes('F'),
    fromLine,
  };
}
