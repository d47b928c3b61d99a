// How right the reply check is on pairs of mails and replies: hits and false alarms of each check, with intervals.

import { detectAsks, SHIPPED_THRESHOLD } from '../../language/detect';
import { nameBook } from '../../language/names';
import { type AskToAnswer, checkReply, type ReplyCheck } from '../../language/replyCheck/checkReply';
import type { ReplyPair } from './replyPairs';
import { wilson } from './scores';

type Language = 'en' | 'ru';

/** What one check said of one pair, beside the truth. */
interface Outcome {
  readonly id: string;
  readonly check: string;
  /** Something is missing. */
  readonly isMissing: boolean;
  /** The check says so; where asks are missing, of one that truly is. */
  readonly isAlarm: boolean;
  readonly said: string;
}

/** The name of the one who writes the replies, who is called by it in the mails. */
const WRITERS: Readonly<Record<Language, string>> = { en: 'Nora', ru: 'Нина' };

/** The lines that `npm run eval` prints for the pairs of one language. */
export function replyLines(pairs: readonly ReplyPair[], language: Language, showErrors: boolean): string[] {
  const lines: string[] = [];
  for (const part of new Set(pairs.map((pair) => pair.part))) {
    const some = pairs.filter((pair) => pair.part === part);
    const outcomes = some.flatMap((pair) => outcomesOf(pair, language));
    lines.push(`  ${part}: ${some.length} pairs`);
    for (const check of new Set(outcomes.map((outcome) => outcome.check))) {
      lines.push(checkLine(outcomes.filter((outcome) => outcome.check === check)));
    }
    if (showErrors) {
      lines.push(
        ...outcomes
          .filter(({ isMissing, isAlarm }) => isMissing !== isAlarm)
          .map(
            ({ id, check, said, isAlarm }) =>
              `    ${isAlarm ? 'false alarm' : 'missed'} ${id} ${check}: ${said}`,
          ),
      );
    }
  }
  return lines;
}

function checkLine(outcomes: readonly Outcome[]): string {
  const fine = outcomes.filter(({ isMissing }) => !isMissing);
  const missing = outcomes.filter(({ isMissing }) => isMissing);
  const alarms = (of: readonly Outcome[]) => share(of.filter(({ isAlarm }) => isAlarm).length, of.length);
  return `    ${outcomes[0]?.check}: false alarms ${alarms(fine)}, hits ${alarms(missing)}`;
}

function share(count: number, of: number): string {
  const [low, high] = wilson(count, of);
  return `${count} of ${of} (${(100 * low).toFixed(0)} to ${(100 * high).toFixed(0)} %)`;
}

function outcomesOf(pair: ReplyPair, language: Language): Outcome[] {
  const { id, gold, asks } = pair;
  const told = check(pair, asks);
  const found = check(pair, foundAsks(pair, language));
  const isMissing = asks.some(({ isAnswered }) => !isAnswered);
  return [
    { id, check: 'open asks, told', isMissing, ...openAlarm(pair, told) },
    { id, check: 'open asks, found', isMissing, ...openAlarm(pair, found) },
    {
      id,
      check: 'date',
      isMissing: gold.missingDate,
      isAlarm: found.missingDate,
      said: `${found.missingDate}`,
    },
    {
      id,
      check: 'attachment promised',
      isMissing: gold.missingAttachment === 'promised',
      isAlarm: found.missingAttachment === 'promised',
      said: `${found.missingAttachment}`,
    },
    {
      id,
      check: 'attachment asked for',
      isMissing: gold.missingAttachment === 'asked',
      isAlarm: found.missingAttachment === 'asked',
      said: `${found.missingAttachment}`,
    },
    {
      id,
      check: 'dropped asker',
      isMissing: gold.dropped.length > 0,
      isAlarm: found.droppedAskers.length > 0,
      said: found.droppedAskers.map(({ name }) => name).join(', '),
    },
  ];
}

function check<Ask extends AskToAnswer>(pair: ReplyPair, asks: readonly Ask[]): ReplyCheck<Ask> {
  const { reply, hasAttachments, recipients, askers } = pair;
  return checkReply({ asks, text: reply, hasAttachments, recipients, askers });
}

/** The asks as Heed itself finds them in the mail. */
function foundAsks({ mail }: ReplyPair, language: Language): AskToAnswer[] {
  const names = nameBook([{ address: 'me@firm.example', name: WRITERS[language] }]).forms;
  const spans = detectAsks(mail, { language, place: 'body', channel: 'mail', names });
  return spans.filter(({ probability }) => probability >= SHIPPED_THRESHOLD);
}

/** In a complete reply any open ask is an alarm; in another one only those that truly are open. */
function openAlarm(pair: ReplyPair, { asks }: ReplyCheck): Pick<Outcome, 'isAlarm' | 'said'> {
  const open = asks.flatMap(({ ask, isAnswered }) => (isAnswered ? [] : [ask.quote]));
  const gold = pair.asks.flatMap(({ quote, isAnswered }) => (isAnswered ? [] : [quote]));
  const right = gold.length === 0 ? open : open.filter((quote) => gold.some((each) => isSame(each, quote)));
  return { isAlarm: right.length > 0, said: open.join(' | ') || 'nothing open' };
}

function isSame(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a);
}
