// npm run train: trains the ask model on labelled sentences, and the weights of the headers level on real mailboxes; the
// same seed gives the same files.

import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { Command } from 'commander';
import { FAMILIES } from '../language/model/features';
import { loadShippedModel } from '../language/model/shippedModel';
import { crossValidate, describe } from './train/crossValidate';
import { loadExamples } from './train/examples';
import { replyExamples } from './train/replyExamples';
import { trainModel } from './train/trainModel';
import { trainReply } from './train/trainReply';

const options = new Command('train')
  .description(
    'Trains the ask model (src/language/model/askModel.json) and the weights of the headers level (src/domain/headers/replyWeights.json).',
  )
  .requiredOption('--data <path>', 'folder that holds parakweet/, ud-ru-taiga/ and enron-mail/')
  .option('--headers', 'only the weights of the headers level')
  .option('--seed <n>', 'seed of all random choices', '11')
  .option(
    '--out <file>',
    'where to write the model',
    fileURLToPath(new URL('../language/model/askModel.json', import.meta.url)),
  )
  .option('--ablate', 'also cross-validate without each family of features')
  .option('--report-only', 'cross-validate, write nothing')
  .parse(process.argv.slice(3), { from: 'user' })
  .opts<{
    data: string;
    seed: string;
    out: string;
    headers?: boolean;
    ablate?: boolean;
    reportOnly?: boolean;
  }>();

const seed = Number(options.seed);
try {
  if (options.headers !== true) trainAsks();
  if (existsSync(join(options.data, 'enron-mail')) && !options.reportOnly) await trainHeaders();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

async function trainHeaders(): Promise<void> {
  await loadShippedModel();
  const weights = trainReply(await replyExamples(join(options.data, 'enron-mail'), Date.now()));
  const out = fileURLToPath(new URL('../domain/headers/replyWeights.json', import.meta.url));
  writeFileSync(out, `${JSON.stringify(weights, null, 2)}\n`);
  console.log(`${out}: ${Object.keys(weights).length} weights`);
}

function trainAsks(): void {
  const examples = loadExamples(options.data, seed);
  console.error(`${examples.length} sentences`);
  const folds = crossValidate(examples, seed);
  for (const line of describe(folds)) console.log(line);
  if (options.ablate) {
    for (const family of FAMILIES) {
      const without = crossValidate(loadExamples(options.data, seed, new Set([family])), seed);
      for (const line of describe(without)) console.log(`without ${family}: ${line}`);
    }
    const alone = examples.filter((example) => example.source === 'parakweet');
    for (const line of describe(crossValidate(alone, seed))) console.log(`Parakweet alone: ${line}`);
  }
  if (!options.reportOnly) {
    const text = `${JSON.stringify(trainModel(examples, folds, seed), null, 2)}\n`;
    writeFileSync(options.out, text);
    console.log(`${options.out}: ${gzipSync(text).length} bytes gzip`);
  }
}
