// npm run triage: who waits for whom in a mailbox or snapshot, with no browser.

import {
  addressOption,
  domainOption,
  instantOption,
  levelOption,
  newCommand,
  runCommand,
  zoneOption,
} from './command';
import { runTriage, type TriageOptions } from './triage/runTriage';

const command = newCommand(
  'triage',
  'Prints the requests of colleagues that wait for me, and mine that wait for them.',
)
  .usage('--me ADDRESS [options] PATH...')
  .argument(
    '<path...>',
    'mbox, maildir, .eml (file or folder, gzipped or not) or the folder of a Graph snapshot',
  )
  .option(
    '--me <address>',
    'my address; repeat, or separate by commas, for several; a snapshot knows its own',
    addressOption,
  )
  .option(
    '--colleagues <domain>',
    'domains whose people are colleagues (default: the domains of --me)',
    domainOption,
  )
  .option(
    '--now <iso>',
    "the moment to look from (default: the snapshot's, or just after the newest message)",
    instantOption,
  )
  .option('--level <level>', 'text, or headers: as if no message could be opened', levelOption, 'text')
  .option(
    '--tz <zone>',
    "IANA zone of my days and hours (default: the snapshot's, or the system's)",
    zoneOption,
  )
  .option('--json', 'one JSON object for each conversation and line')
  .option('--all', 'also the conversations in which nobody waits')
  .action((paths: string[], options: Omit<TriageOptions, 'paths'>) => runTriage({ ...options, paths }));

await runCommand(command, process.argv.slice(3));
