// npm run train: trains the ask model on labelled sentences and writes its artefact; the same seed gives the same file.

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { Command } from 'commander';
import { FAMILIES } from '../language/model/features';
import { crossValidate, describe } from './train/crossValidate';
import { loadExamples } from './train/examples';
import { trainModel } from './train/trainModel';

const options = new Command('train')
  .description('Trains the ask model and writes src/language/model/askModel.json.')
  .requiredOption('--data <path>', 'folder that holds parakweet/ and ud-ru-taiga/')
  .option('--seed <n>', 'seed of all random choices', '11')
  .option(
    '--out <file>',
    'where to write the model',
    fileURLToPath(new URL('../language/model/askModel.json', import.meta.url)),
  )
  .option('--ablate', 'also cross-validate without each family of features')
  .option('--report-only', 'cross-validate, write nothing')
  .parse(process.argv.slice(3), { from: 'user' })
  .opts<{ data: string; seed: string; out: string; ablate?: boolean; reportOnly?: boolean }>();

const seed = Number(options.seed);
try {
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
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
