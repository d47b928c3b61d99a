// Real mailboxes whose only label is "the owner's reply was seen": a folder with owners.json and three files for each.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { View } from '../../domain/view';
import type { StoredMessage } from '../../store/rows';
import type { Mailbox } from '../triage/Collected';
import { collectMail } from '../triage/collectMail';
import { Progress } from '../triage/Progress';

const ownersSchema = v.record(v.string(), v.object({ name: v.string(), addresses: v.array(v.string()) }));
const SLACK = 2 * 3_600_000;
const ZONE = 'America/Chicago';

export interface ReplyLabel {
  /** To the owner, and to five people at most. */
  readonly isDirect: boolean;
  readonly wasAnswered: boolean;
  /** Epoch ms of the reply that was seen; null when none was. */
  readonly replyAt: number | null;
}

export interface LabelledMailbox {
  readonly owner: string;
  readonly mailbox: Mailbox;
  /** By Message-ID without angle brackets. */
  readonly labels: ReadonlyMap<string, ReplyLabel>;
}

/** @param level how the mail is read: with its text, or its headers alone */
export async function* labelledMailboxes(
  folder: string,
  level: View['level'],
  present: number,
): AsyncGenerator<LabelledMailbox> {
  const owners = v.parse(ownersSchema, JSON.parse(readFileSync(join(folder, 'owners.json'), 'utf8')));
  for (const [owner, { addresses }] of Object.entries(owners)) {
    const labels = readLabels(join(folder, `${owner}-labels.tsv`));
    const paths = ['inbox', 'sent'].map((part) => join(folder, `${owner}-${part}.mbox.gz`));
    const open = { paths, me: addresses, zone: ZONE, present, level };
    const mailbox = await collectMail(open, new Progress(() => undefined));
    for (const [id, messages] of mailbox.conversations)
      mailbox.conversations.set(id, inTrueOrder(messages, labels, mailbox.profile.addresses));
    yield { owner, mailbox, labels };
  }
}

/** The owner's eyes; colleagues are those of the owner's domains. */
export function ownersView({ profile, now }: Mailbox, level: View['level']): View {
  return {
    me: { name: profile.name, addresses: profile.addresses, userId: profile.userId },
    colleagueDomains: [
      ...new Set(profile.addresses.map((address) => address.slice(address.lastIndexOf('@') + 1))),
    ],
    now,
    zone: profile.zone,
    workingHours: profile.workingHours,
    level,
  };
}

/**
 * Replies rebuilt from quoted text carry times without a zone, up to two hours off (so says the data's README): a reply
 * that stands within two hours before the mail it answers is put after it.
 */
function inTrueOrder(
  messages: readonly StoredMessage[],
  labels: ReadonlyMap<string, ReplyLabel>,
  mine: readonly string[],
): StoredMessage[] {
  const moved = new Map<number, number>();
  for (const message of messages) {
    const replyAt = labels.get(message.internetMessageId ?? '')?.replyAt ?? null;
    if (replyAt !== null && replyAt <= message.at && message.at - replyAt <= SLACK) {
      moved.set(replyAt, Math.max(moved.get(replyAt) ?? 0, message.at + 60_000));
    }
  }
  return messages.map((message) => {
    const at = mine.includes(message.from?.address ?? '') ? moved.get(message.at) : undefined;
    return at === undefined ? message : { ...message, at };
  });
}

function readLabels(path: string): ReadonlyMap<string, ReplyLabel> {
  const labels = new Map<string, ReplyLabel>();
  for (const line of readFileSync(path, 'utf8').split('\n').slice(1)) {
    const [, id = '', , , , direct, label, , , reply = ''] = line.split('\t');
    if (id !== '') {
      labels.set(id.replace(/^<|>$/g, ''), {
        isDirect: direct === '1',
        wasAnswered: label === 'answered',
        replyAt: label === 'answered' && reply !== '' ? Date.parse(reply) : null,
      });
    }
  }
  return labels;
}
