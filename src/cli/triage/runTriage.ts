// The work of `triage`: read, judge, print.

import { byCourtesy } from '../../domain/order';
import type { Verdict } from '../../domain/request';
import type { View } from '../../domain/view';
import { loadShippedModel } from '../../language/model/shippedModel';
import { ImportError } from '../../sandbox/importers/ImportError';
import { snapshotAmong } from '../../sandbox/importers/openMailbox';
import { write } from '../command';
import type { Mailbox } from './Collected';
import { collectMail } from './collectMail';
import { collectSnapshot } from './collectSnapshot';
import { judgeMailbox } from './judgeMailbox';
import { Progress } from './Progress';
import { triageLine } from './triageLine';
import { triageHead, triageText } from './triageText';

export interface TriageOptions {
  readonly paths: readonly string[];
  readonly me?: readonly string[];
  readonly colleagues?: readonly string[];
  /** Epoch ms. */
  readonly now?: number;
  readonly level: 'text' | 'headers';
  /** IANA. */
  readonly tz?: string;
  readonly json?: boolean;
  readonly all?: boolean;
}

const turns: readonly Verdict['turn'][] = ['mine', 'theirs', 'nobody'];

/** @throws ImportError where a path or an address is wrong. */
export async function runTriage(options: TriageOptions): Promise<void> {
  const progress = new Progress((line) => process.stderr.write(`${line}\n`));
  await loadShippedModel();
  const mailbox = await collect(options, progress);
  progress.done();
  const view = viewOf(mailbox, options);
  const isWanted = ({ turn }: Verdict) => options.all === true || turn !== 'nobody';
  const verdicts = judgeMailbox(mailbox, view, isWanted);
  verdicts.sort((a, b) => turns.indexOf(a.turn) - turns.indexOf(b.turn) || byCourtesy(a, b));
  if (options.json === true) {
    for (const verdict of verdicts) await write(`${JSON.stringify(triageLine(verdict, view))}\n`);
    return;
  }
  const count = (turn: Verdict['turn']) => verdicts.filter((verdict) => verdict.turn === turn).length;
  await write(`${triageHead(count('mine'), count('theirs'), view)}\n`);
  let heading = '';
  for (const verdict of verdicts) {
    const title = { mine: 'FOR ME', theirs: 'FOR OTHERS', nobody: 'NOBODY WAITS' }[verdict.turn];
    if (title !== heading) await write(`\n${title}\n`);
    heading = title;
    await write(`\n${triageText(verdict, view)}\n`);
  }
}

async function collect(options: TriageOptions, progress: Progress): Promise<Mailbox> {
  const { paths, me = [], level } = options;
  const present = Date.now();
  const systemZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const folder = await snapshotAmong(paths);
  if (folder !== null) {
    return collectSnapshot({ folder, me, level, zone: options.tz ?? null, systemZone, present }, progress);
  }
  if (me.length === 0) throw new ImportError('noMe', 'files of mail need --me ADDRESS: whose mailbox is it?');
  return collectMail({ paths, me, level, zone: options.tz ?? systemZone, present }, progress);
}

function viewOf({ profile, now }: Mailbox, options: TriageOptions): View {
  const { name, addresses, userId, zone, workingHours } = profile;
  const own = addresses.map((address) => address.slice(address.lastIndexOf('@') + 1));
  return {
    me: { name, addresses, userId },
    colleagueDomains: options.colleagues ?? [...new Set(own)],
    now: options.now ?? now,
    zone,
    workingHours,
    level: options.level,
  };
}
