// Figures on real mailboxes whose only label is "the owner's reply was seen": flags a week, and what stays open wrongly.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { assembleConversation } from '../../domain/conversation';
import { judge } from '../../domain/judge';
import { judgeHeaders } from '../../domain/judgeHeaders';
import type { Verdict } from '../../domain/request';
import type { View } from '../../domain/view';
import type { StoredMessage } from '../../store/rows';
import type { Mailbox } from '../triage/Collected';
import { collectMail } from '../triage/collectMail';
import { Progress } from '../triage/Progress';
import { areaUnderCurve } from './scores';

const ownersSchema = v.record(v.string(), v.object({ name: v.string(), addresses: v.array(v.string()) }));
const WEEK = 7 * 86_400_000;
const SLACK = 2 * 3_600_000;
const ZONE = 'America/Chicago';

interface Label {
  readonly isDirect: boolean;
  readonly wasAnswered: boolean;
  /** Epoch ms of the reply that was seen; null when none was. */
  readonly replyAt: number | null;
}

/** A row that would be shown to the owner, for reading by eye. */
export interface Flag {
  readonly owner: string;
  readonly quote: string;
  readonly isPerhaps: boolean;
}

export interface MailboxFigures {
  readonly lines: readonly string[];
  readonly flags: readonly Flag[];
}

/** @param folder holds `owners.json` and for each owner an inbox, a sent file and labels */
export async function mailboxFigures(folder: string, present: number): Promise<MailboxFigures> {
  const owners = v.parse(ownersSchema, JSON.parse(readFileSync(join(folder, 'owners.json'), 'utf8')));
  const lines: string[] = [];
  const flags: Flag[] = [];
  const scores: number[] = [];
  const answered: number[] = [];
  let stillOpen = 0;
  let kept = 0;
  let replied = 0;
  for (const [owner, { addresses }] of Object.entries(owners)) {
    const labels = readLabels(join(folder, `${owner}-labels.tsv`));
    const paths = ['inbox', 'sent'].map((part) => join(folder, `${owner}-${part}.mbox.gz`));
    const open = { paths, me: addresses, zone: ZONE, present };
    const mailbox = await collectMail({ ...open, level: 'text' }, new Progress(() => undefined));
    const view = viewOf(mailbox, 'text');
    const verdicts = [...mailbox.conversations].map(([id, messages]) =>
      judge(assembleConversation(id, inTrueOrder(messages, labels, addresses), null), view),
    );
    const mine = verdicts.filter(({ turn }) => turn === 'mine');
    const sure = mine.filter(({ isPerhaps }) => !isPerhaps);
    const weeks = weeksOf(mailbox);
    const waiting = openMessages(mine.filter(({ state }) => state === 'waiting'));
    const promised = openMessages(mine.filter(({ state }) => state === 'promised'));
    const seen = [...labels].filter(([, label]) => label.wasAnswered);
    const wrong = seen.filter(([id]) => waiting.has(id)).length;
    kept += seen.filter(([id]) => promised.has(id)).length;
    stillOpen += wrong;
    replied += seen.length;
    lines.push(
      `  ${owner}: ${verdicts.length} conversations, ${weeks.toFixed(0)} weeks; flags a week ${(sure.length / weeks).toFixed(1)} sure, ${((mine.length - sure.length) / weeks).toFixed(1)} perhaps; still waiting although a reply was seen ${wrong} of ${seen.length}`,
    );
    for (const verdict of mine) {
      flags.push({
        owner,
        quote: verdict.asks.find((ask) => !ask.isAnswered)?.quote ?? '',
        isPerhaps: verdict.isPerhaps,
      });
    }
    for (const [score, wasAnswered] of headerScores(mailbox, labels)) {
      scores.push(score);
      answered.push(wasAnswered ? 1 : 0);
    }
  }
  lines.push(
    `  all four: still waiting although a reply was seen ${stillOpen} of ${replied} (${((100 * stillOpen) / replied).toFixed(1)} %); read as a promise not yet kept ${kept}`,
    `  headers only, will this direct mail be answered: AUC ${areaUnderCurve(scores, answered).toFixed(3)} over ${scores.length} mails (one way: no reply seen is weak evidence)`,
  );
  return { lines, flags };
}

/**
 * Replies rebuilt from quoted text carry times without a zone, up to two hours off (so says the data's README): a reply
 * that stands within two hours before the mail it answers is put after it.
 */
function inTrueOrder(
  messages: readonly StoredMessage[],
  labels: ReadonlyMap<string, Label>,
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

/** Each direct mail judged by headers at the moment it came, from what was known then. */
function* headerScores(
  mailbox: Mailbox,
  labels: ReadonlyMap<string, Label>,
): Generator<[score: number, wasAnswered: boolean]> {
  for (const [id, messages] of mailbox.conversations) {
    const ordered = [...messages].sort((a, b) => a.at - b.at);
    for (const [index, message] of ordered.entries()) {
      const label = labels.get(message.internetMessageId ?? '');
      if (!label?.isDirect) continue;
      const view = { ...viewOf(mailbox, 'headers'), now: message.at + 60_000 };
      const verdict = judgeHeaders(assembleConversation(id, ordered.slice(0, index + 1), null), view);
      yield [verdict.turn === 'mine' ? verdict.confidence : 1 - verdict.confidence, label.wasAnswered];
    }
  }
}

function openMessages(mine: readonly Verdict[]): ReadonlySet<string> {
  const open = mine.flatMap(({ asks }) => asks.filter(({ isAnswered }) => !isAnswered));
  return new Set(open.map(({ message }) => message));
}

function readLabels(path: string): ReadonlyMap<string, Label> {
  const labels = new Map<string, Label>();
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

function viewOf({ profile, now }: Mailbox, level: 'text' | 'headers'): View {
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

/** From the fifth percentile of times to now: a few mails have impossible dates. */
function weeksOf({ conversations, now }: Mailbox): number {
  const times = [...conversations.values()]
    .flat()
    .map(({ at }) => at)
    .sort((a, b) => a - b);
  return Math.max(1, (now - (times[Math.floor(times.length * 0.05)] ?? now)) / WEEK);
}
