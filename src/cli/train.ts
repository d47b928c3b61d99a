// npm run train: trains the ask model on labelled sentences, what replies mean on pairs, and the weights of the headers
// level on real mailboxes; the same seed gives the same files.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { installAskModel } from '../language/detect';
import { type AskModelFile, loadAskModel } from '../language/model/AskModel';
import type { ClassHeadsFile } from '../language/model/classHeads';
import { FAMILIES } from '../language/model/features';
import { askModelSchema, loadShippedModel } from '../language/model/shippedModel';
import { CommandError, newCommand, runCommand, wholeOption } from './command';
import { actLines } from './eval/actFigures';
import { ACT_SCALES, ACT_SETTINGS, loadActExamples } from './train/actExamples';
import { crossValidate, describe } from './train/crossValidate';
import { loadExamples } from './train/examples';
import { loadOutcomeExamples } from './train/outcomeExamples';
import { replyExamples } from './train/replyExamples';
import { trainHeads, trainModel } from './train/trainModel';
import { namedWeights, trainOutcome } from './train/trainOutcome';
import { trainReply } from './train/trainReply';

interface Options {
  readonly data: string;
  readonly seed: number;
  readonly out: string;
  readonly headers?: true;
  readonly acts?: true;
  readonly ablate?: true;
  readonly reportOnly?: true;
}

const command = newCommand(
  'train',
  'Trains the ask model (src/language/model/askModel.json), the weights of replies (src/domain/replies/outcomeWeights.json) and those of the headers level (src/domain/headers/replyWeights.json).',
)
  .requiredOption('--data <path>', 'folder that holds parakweet/, ud-ru-taiga/ and enron-mail/')
  .option('--headers', 'only the weights of the headers level')
  .option('--acts', 'only what a reply does and means; the rest of the model stays')
  .option('--seed <n>', 'seed of all random choices', wholeOption(0, 2 ** 31), 11)
  .option(
    '--out <file>',
    'where to write the model',
    fileURLToPath(new URL('../language/model/askModel.json', import.meta.url)),
  )
  .option('--ablate', 'also cross-validate without each family of features')
  .option('--report-only', 'cross-validate, write nothing')
  .action(async (options: Options) => {
    if (!existsSync(options.data)) throw new CommandError(`${options.data}: there is no such folder`);
    if (options.acts === true) return trainActsOnly(options);
    if (options.headers !== true) trainAsks(options);
    if (existsSync(join(options.data, 'enron-mail')) && options.reportOnly !== true)
      await trainHeaders(options.data);
  });

await runCommand(command, process.argv.slice(3));

async function trainHeaders(data: string): Promise<void> {
  await loadShippedModel();
  const weights = trainReply(await replyExamples(join(data, 'enron-mail'), Date.now()));
  const out = fileURLToPath(new URL('../domain/headers/replyWeights.json', import.meta.url));
  writeFileSync(out, `${JSON.stringify(weights, null, 2)}\n`);
  console.log(`${out}: ${Object.keys(weights).length} weights`);
}

function trainAsks({ data, seed, out, ablate, reportOnly }: Options): void {
  const examples = loadExamples(data, seed);
  console.error(`${examples.length} sentences`);
  const folds = crossValidate(examples, seed);
  for (const line of describe(folds)) console.log(line);
  if (ablate) {
    for (const family of FAMILIES) {
      const without = crossValidate(loadExamples(data, seed, new Set([family])), seed);
      for (const line of describe(without)) console.log(`without ${family}: ${line}`);
    }
    const alone = examples.filter((example) => example.source === 'parakweet');
    for (const line of describe(crossValidate(alone, seed))) console.log(`Parakweet alone: ${line}`);
  }
  if (!reportOnly) writeModel(out, trainModel(examples, folds, trainedActs(seed), seed));
}

/** The acts need no data folder: their sentences are the project's own. */
function trainActsOnly({ seed, out }: Options): void {
  const model = v.parse(v.omit(askModelSchema, ['acts']), JSON.parse(readFileSync(out, 'utf8')));
  writeModel(out, { ...model, acts: trainedActs(seed) });
}

function trainedActs(seed: number): ClassHeadsFile {
  const examples = loadActExamples(seed);
  for (const line of actLines(examples, seed)) console.log(line);
  return trainHeads(examples, ACT_SCALES, ACT_SETTINGS, seed);
}

function writeModel(out: string, model: AskModelFile): void {
  const text = `${JSON.stringify(model, null, 2)}\n`;
  writeFileSync(out, text);
  console.log(`${out}: ${gzipSync(text).length} bytes gzip`);
  installAskModel(loadAskModel(model));
  trainOutcomes();
}

/** They stand on what the model just trained makes of replies. */
function trainOutcomes(): void {
  const weights = namedWeights(trainOutcome(loadOutcomeExamples()));
  const out = fileURLToPath(new URL('../domain/replies/outcomeWeights.json', import.meta.url));
  writeFileSync(out, `${JSON.stringify(weights, null, 2)}\n`);
  console.log(`${out}: ${Object.keys(weights).length} outcomes`);
}
