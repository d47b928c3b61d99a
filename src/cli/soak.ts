// npm run soak: sends through the outbox over a misbehaving sandbox and counts on the other side.

import 'fake-indexeddb/auto';
import { InvalidArgumentError } from 'commander';
import { BadFaults, type Faults, parseFaults } from '../sandbox/server/faults';
import { newCommand, runCommand, wholeOption, write } from './command';
import { soak } from './soak/soak';

interface SoakOptions {
  readonly sends: number;
  readonly faults: Faults;
  readonly seed: number;
  readonly cards?: true;
  readonly json?: true;
}

const usualFaults = 'throttle=0.1,error=0.1,reset=0.1';

function faultsOption(spec: string): Faults {
  try {
    return parseFaults(spec);
  } catch (error) {
    if (error instanceof BadFaults) throw new InvalidArgumentError(error.message);
    throw error;
  }
}

const command = newCommand(
  'soak',
  'Sends through the outbox over a misbehaving sandbox and counts what arrived. Exit status 1: lost or twice.',
)
  .option('--sends <n>', 'how many texts', wholeOption(1, 1_000_000), 1_000)
  .option('--faults <spec>', `how the sandbox misbehaves (default: ${usualFaults})`, faultsOption)
  .option('--seed <n>', 'which run', wholeOption(0, 2 ** 31), 1)
  .option('--cards', 'thank-yous to several people at once')
  .option('--json', 'one JSON object')
  .action(async ({ json, cards, sends, seed, faults = parseFaults(usualFaults) }: SoakOptions) => {
    const onProgress = (written: number) => {
      if (written % 500 === 0) console.error(`${written} of ${sends} written`);
    };
    const { closedWindows, ...result } = await soak({
      sends,
      seed,
      faults,
      cards: cards === true,
      onProgress,
    });
    console.error(`windows closed on the way: ${closedWindows}`);
    const lines = Object.entries(result).map(([name, value]) => `${name}\t${value}\n`);
    await write(json ? `${JSON.stringify(result)}\n` : lines.join(''));
    process.exitCode = result.lost === 0 && result.twice === 0 ? 0 : 1;
  });

await runCommand(command, process.argv.slice(3));
