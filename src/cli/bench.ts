// npm run bench: speed, memory, bytes and calls, each part by itself or all in turn.

import { actionCalls } from './bench/actionCalls';
import { detection } from './bench/detection';
import { learning } from './bench/learning';
import { pageFill } from './bench/pageFill';
import { sandboxPages } from './bench/sandboxPages';
import { CommandError, newCommand, runCommand, write } from './command';

const parts = {
  detection: () => detection(),
  learning: () => learning(),
  actions: () => actionCalls(),
  sandbox: () => sandboxPages(),
  pages: () => pageFill(),
} as const;

type Part = keyof typeof parts;

const isPart = (name: string): name is Part => Object.hasOwn(parts, name);

/** Figures one a line: `part.name.… value`, numbers rounded to what they can tell. */
function lines(path: string, value: unknown): string[] {
  if (typeof value === 'number') return [`${path}\t${Number(value.toPrecision(4))}`];
  if (typeof value !== 'object' || value === null) return [`${path}\t${String(value)}`];
  return Object.entries(value).flatMap(([name, inner]) => lines(`${path}.${name}`, inner));
}

const command = newCommand(
  'bench',
  `Measures speed, memory, bytes and calls: ${Object.keys(parts).join(', ')}.`,
)
  .argument('[part]', 'only this part')
  .usage('[options] [part]')
  .option('--json', 'one JSON object')
  .action(async (only: string | undefined, { json }: { readonly json?: true }) => {
    if (only !== undefined && !isPart(only)) throw new CommandError(`"${only}" is no part of the benchmark`);
    const figures: Record<string, unknown> = {};
    for (const [name, measure] of Object.entries(parts)) {
      if (only !== undefined && name !== only) continue;
      console.error(`measuring: ${name}`);
      figures[name] = await measure();
    }
    const text = Object.entries(figures).flatMap(([name, value]) => lines(name, value));
    await write(json ? `${JSON.stringify(figures)}\n` : `${text.join('\n')}\n`);
  });

await runCommand(command, process.argv.slice(3));
