// Figures on real mailboxes whose only label is "the owner's reply was seen": flags a week, and what stays open wrongly.

import { assembleConversation } from '../../domain/conversation';
import { HabitBook } from '../../domain/headers/HabitBook';
import { judge } from '../../domain/judge';
import type { Verdict } from '../../domain/request';
import type { View } from '../../domain/view';
import { type LabelledMailbox, labelledMailboxes, ownersView } from '../mailboxes/labelledMailboxes';
import { replyExamples } from '../train/replyExamples';
import { scoresOfOthers } from '../train/trainReply';
import type { Mailbox } from '../triage/Collected';
import { areaUnderCurve, bootstrap, calibrationError } from './scores';

const WEEK = 7 * 86_400_000;

/** A row that would be shown to the owner, for reading by eye. */
export interface Flag {
  readonly owner: string;
  readonly quote: string;
  readonly isPerhaps: boolean;
}

export interface MailboxFigures {
  readonly lines: readonly string[];
  /** At the text level. */
  readonly flags: readonly Flag[];
}

/** @param folder holds `owners.json` and for each owner an inbox, a sent file and labels */
export async function mailboxFigures(folder: string, present: number): Promise<MailboxFigures> {
  const lines: string[] = [];
  const flags: Flag[] = [];
  for (const level of ['text', 'headers'] as const) {
    lines.push(`  ${level}`);
    const sums = { stillOpen: 0, kept: 0, replied: 0 };
    for await (const labelled of labelledMailboxes(folder, level, present)) {
      const found = openOf(labelled, level);
      sums.stillOpen += found.stillOpen;
      sums.kept += found.kept;
      sums.replied += found.replied;
      lines.push(found.line);
      if (level === 'text') flags.push(...found.flags);
    }
    const { stillOpen, kept, replied } = sums;
    lines.push(
      `    all: still waiting although a reply was seen ${stillOpen} of ${replied} (${((100 * stillOpen) / replied).toFixed(1)} %); read as a promise not yet kept ${kept}`,
    );
  }
  return { lines: [...lines, await answeredLine(folder, present)], flags };
}

function openOf({ owner, mailbox, labels }: LabelledMailbox, level: View['level']) {
  const view = ownersView(mailbox, level);
  const habits = new HabitBook(view.me);
  for (const [id, messages] of mailbox.conversations) habits.put(id, messages);
  const verdicts = [...mailbox.conversations].map(([id, messages]) =>
    judge(assembleConversation(id, messages, null), view, { habits, personal: null }),
  );
  const mine = verdicts.filter(({ turn }) => turn === 'mine');
  const sure = mine.filter(({ isPerhaps }) => !isPerhaps);
  const weeks = weeksOf(mailbox);
  // Without text the ask is not known: the newest message is what waits.
  const newest = new Map(
    [...mailbox.conversations].map(([id, messages]) => [
      id,
      messages.reduce((last, message) => (message.at >= last.at ? message : last)).id,
    ]),
  );
  const messagesOf = (verdict: Verdict): string[] =>
    level === 'headers'
      ? [newest.get(verdict.conversation) ?? '']
      : verdict.asks.filter(({ isAnswered }) => !isAnswered).map(({ message }) => message);
  const waiting = new Set(mine.filter(({ state }) => state === 'waiting').flatMap(messagesOf));
  const promised = new Set(mine.filter(({ state }) => state === 'promised').flatMap(messagesOf));
  const seen = [...labels].filter(([, label]) => label.wasAnswered);
  const stillOpen = seen.filter(([id]) => waiting.has(id)).length;
  return {
    stillOpen,
    kept: seen.filter(([id]) => promised.has(id)).length,
    replied: seen.length,
    line: `    ${owner}: ${verdicts.length} conversations, ${weeks.toFixed(0)} weeks; flags a week ${(sure.length / weeks).toFixed(1)} sure, ${((mine.length - sure.length) / weeks).toFixed(1)} perhaps; still waiting although a reply was seen ${stillOpen} of ${seen.length}`,
    flags: mine.map(({ asks, isPerhaps }) => ({
      owner,
      quote: asks.find((ask) => !ask.isAnswered)?.quote ?? '',
      isPerhaps,
    })),
  };
}

/** Each direct mail scored as it came, by weights that never saw its mailbox and habits known until then. */
async function answeredLine(folder: string, present: number): Promise<string> {
  const examples = await replyExamples(folder, present);
  const labels = examples.map(({ wasAnswered }) => (wasAnswered ? 1 : 0));
  const pairs = scoresOfOthers(examples).map((score, at) => ({ score, label: labels[at] ?? 0 }));
  const area = (sample: readonly (typeof pairs)[number][]) =>
    areaUnderCurve(
      sample.map(({ score }) => score),
      sample.map(({ label }) => label),
    );
  const [low, high] = bootstrap(pairs, area);
  const error = calibrationError(
    pairs.map(({ score }) => score),
    labels,
  );
  return `  headers only, will this direct mail be answered within 7 days: AUC ${area(pairs).toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}] over ${pairs.length} mails, calibration error ${error.toFixed(3)}; weights of the other three mailboxes (one way: no reply seen is weak evidence)`;
}

/** From the fifth percentile of times to now: a few mails have impossible dates. */
function weeksOf({ conversations, now }: Mailbox): number {
  const times = [...conversations.values()]
    .flat()
    .map(({ at }) => at)
    .sort((a, b) => a - b);
  return Math.max(1, (now - (times[Math.floor(times.length * 0.05)] ?? now)) / WEEK);
}
