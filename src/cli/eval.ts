// npm run eval: how right Heed is, on the public set of this repo, or on the data folder that is given.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Argument, InvalidArgumentError } from 'commander';
import { loadShippedModel } from '../language/model/shippedModel';
import { CommandError, newCommand, runCommand, write } from './command';
import { mailboxFigures } from './eval/mailboxFigures';
import { writePublicSet } from './eval/publicSet/writePublicSet';
import { evaluateQuoteStrip } from './eval/quoteStrip';
import { replyLines } from './eval/replyFigures';
import { parseReplyPairs } from './eval/replyPairs';
import { evaluateScenarios, scenarioLines } from './eval/scenarios';
import { sentenceLines } from './eval/sentenceFigures';
import { threadLines } from './eval/threadFigures';
import { SeededRandom } from './train/random';

interface Options {
  readonly data?: string;
  readonly showErrors?: boolean;
  readonly sample?: number;
  readonly rebuild?: boolean;
}

const publicSet = fileURLToPath(new URL('../../eval', import.meta.url));

/** Folders of a data folder that are measured, by what is measured on them. */
const SETS = ['scenarios', 'parakweet', 'ud-ru-taiga', 'quote-strip', 'enron-mail'] as const;

const command = newCommand(
  'eval',
  'Measures how right Heed is: precision, recall, F1, average precision and calibration, with 95 % intervals in ' +
    'brackets, for each data set, level and language; false alarms, and precision if 3, 5 or 10 % of conversations ' +
    'were mine. Without --data on the public set of this repository. The method is in docs/accuracy.md.',
)
  .option('--data <path>', `adds the data sets in a folder: ${SETS.join(', ')}, whichever it holds`)
  .option('--show-errors', 'lists what went wrong')
  .option('--sample <n>', 'prints so many flags of the real mailboxes, to be read by eye', wholeNumber)
  .option('--rebuild', 'writes the public set anew from eval/source')
  .addArgument(new Argument('[part]', 'only this part: the reply check').choices(['replies']))
  .usage('[options] [part]')
  .action(evaluate);

await runCommand(command, process.argv.slice(3));

async function evaluate(part: string | undefined, options: Options): Promise<void> {
  const { data } = options;
  const showErrors = options.showErrors === true;
  if (options.rebuild === true) writePublicSet(publicSet);
  const sets = data === undefined ? [] : setsIn(data);
  if (options.sample !== undefined && !sets.includes('enron-mail'))
    throw new CommandError('--sample needs --data with a folder enron-mail in it');
  await loadShippedModel();
  if (part === 'replies') return replies(showErrors);
  await threads('public set', publicSet, showErrors);
  await replies(showErrors);
  if (data === undefined) return;
  if (sets.includes('scenarios')) await threads('scenarios', join(data, 'scenarios'), showErrors);
  // Those of our own are trained together with both.
  if (sets.includes('parakweet') && sets.includes('ud-ru-taiga'))
    await print('\nSENTENCES', ...sentenceLines(data, showErrors));
  if (sets.includes('quote-strip')) await quotes(join(data, 'quote-strip'), showErrors);
  if (sets.includes('enron-mail')) await mailboxes(join(data, 'enron-mail'), options.sample ?? 0);
}

/** The data sets of a folder; those it lacks are named on standard error. */
function setsIn(data: string): readonly string[] {
  if (!existsSync(data)) throw new CommandError(`${data}: there is no such folder`);
  const missing = SETS.filter((name) => !existsSync(join(data, name)));
  if (missing.length === SETS.length)
    throw new CommandError(`${data}: none of the data sets is in it (${SETS.join(', ')})`);
  if (missing.length > 0) process.stderr.write(`eval: not in ${data}, so left out: ${missing.join(', ')}\n`);
  if (missing.includes('parakweet') !== missing.includes('ud-ru-taiga'))
    process.stderr.write('eval: sentences need both parakweet and ud-ru-taiga, so they are left out\n');
  return SETS.filter((name) => !missing.includes(name));
}

function wholeNumber(text: string): number {
  if (!/^\d{1,5}$/.test(text)) throw new InvalidArgumentError('Expected a whole number.');
  return Number(text);
}

async function threads(name: string, folder: string, showErrors: boolean): Promise<void> {
  for (const language of ['en', 'ru']) {
    if (!existsSync(join(folder, language))) {
      process.stderr.write(`eval: ${name} hold no ${language}, so it is left out\n`);
      continue;
    }
    for (const level of ['text', 'headers'] as const) {
      const scores = await evaluateScenarios(join(folder, language), { level, present: Date.now() });
      await print(
        `\nCONVERSATIONS, ${name}, ${language}, ${level}: ${scores.results.length}`,
        ...threadLines(scores, level),
      );
      if (showErrors) await print(...scenarioLines(scores, true).filter((line) => /^(- | {4})/.test(line)));
    }
  }
}

async function replies(showErrors: boolean): Promise<void> {
  for (const language of ['en', 'ru'] as const) {
    const pairs = ['', 'fresh-'].flatMap((part) =>
      parseReplyPairs(readFileSync(join(publicSet, 'replies', `${part}${language}.txt`), 'utf8')),
    );
    await print(
      `\nREPLY CHECK, ${language}: ${pairs.length} pairs`,
      ...replyLines(pairs, language, showErrors),
    );
  }
}

async function quotes(folder: string, showErrors: boolean): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'heed-quotes-'));
  try {
    const archive = readdirSync(folder).find((name) => name.endsWith('.tar.gz'));
    if (archive) {
      const unpacked = spawnSync('tar', ['xzf', join(folder, archive), '-C', work]);
      if (unpacked.status !== 0) throw new CommandError(`${archive}: cannot be unpacked`);
    }
    spawnSync('cp', [join(folder, 'expected.tsv'), work]);
    const { right, total, wrong } = await evaluateQuoteStrip(archive ? join(work, 'quote-strip') : folder);
    await print(
      `\nQUOTE STRIPPING: ${right} of ${total} bodies right (${((100 * right) / total).toFixed(1)} %)`,
    );
    if (showErrors) await print(...wrong.map(({ file }) => `  ${file}`));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function mailboxes(folder: string, sample: number): Promise<void> {
  const { lines, flags } = await mailboxFigures(folder, Date.now());
  await print('\nREAL MAILBOXES', ...lines);
  const random = new SeededRandom(5);
  const shuffled = [...flags];
  random.shuffle(shuffled);
  for (const { owner, quote, isPerhaps } of shuffled.slice(0, sample)) {
    await print(`  ${owner} ${isPerhaps ? '?' : ' '} ${quote}`);
  }
}

async function print(...lines: string[]): Promise<void> {
  await write(`${lines.join('\n')}\n`);
}
