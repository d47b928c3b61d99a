// npm run size: gzip bytes of what each page loads before its first useful screen.

import { newCommand, runCommand, write } from './command';
import { overBudget } from './measure/budgets';
import { pageSizes } from './measure/pageSizes';

const command = newCommand(
  'size',
  'Builds for production and prints gzip bytes of what each page loads before its first useful screen.',
)
  .option('--json', 'one JSON object')
  .action(async (options: { readonly json?: true }) => {
    const sizes = await pageSizes();
    const lines = Object.entries(sizes).map(([name, bytes]) => `${name}\t${bytes}\n`);
    await write(options.json ? `${JSON.stringify(sizes)}\n` : lines.join(''));
    for (const line of overBudget(sizes)) {
      process.stderr.write(`size: ${line}\n`);
      process.exitCode = 1;
    }
  });

await runCommand(command, process.argv.slice(3));
