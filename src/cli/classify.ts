// npm run classify: JSON lines of texts in, what they ask out, line by line.

import { loadShippedModel } from '../language/model/shippedModel';
import { classifyLine } from './classify/classifyLine';
import { levelOption, newCommand, runCommand, write } from './command';
import { linesOf } from './lines';

const command = newCommand(
  'classify',
  'Reads JSON lines {"id","text","subject"?} from standard input and writes, for each, whether it asks for something.',
)
  .option('--level <level>', 'text, or headers: only the subject is looked at', levelOption, 'text')
  .action(async ({ level }: { level: 'text' | 'headers' }) => {
    await loadShippedModel();
    for await (const line of linesOf(process.stdin)) {
      await write(`${JSON.stringify(classifyLine(line, level))}\n`);
    }
  });

await runCommand(command, process.argv.slice(3));
