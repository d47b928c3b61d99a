// npm run sandbox: the Graph sandbox alone, over the sample company or a mailbox.

import type { Withheld } from '../sandbox/server/Consents';
import { parseFaults } from '../sandbox/server/faults';
import { startSandbox } from '../sandbox/server/startSandbox';
import {
  addressOption,
  CommandError,
  newCommand,
  pathOption,
  runCommand,
  wholeOption,
  withheldOption,
  write,
} from './command';
import { openTenant } from './openTenant';

interface Options {
  readonly mailbox?: string[];
  readonly me?: string[];
  readonly port: number;
  readonly latency: number;
  readonly faults: string;
  readonly seed: number;
  readonly withhold?: Withheld;
}

const command = newCommand(
  'sandbox',
  'Serves the part of Microsoft Graph that Heed uses, on this machine only: over the sample company, or over a mailbox.',
)
  .option('--mailbox <path>', 'mbox, maildir, .eml or Graph snapshot; may be repeated', pathOption)
  .option(
    '--me <address>',
    'the owner of the mailbox; repeat, or separate by commas, for several addresses',
    addressOption,
  )
  .option('--port <n>', 'the port; 0 for a free one', wholeOption(0, 65_535), 0)
  .option('--latency <ms>', 'milliseconds that every call takes at least', wholeOption(0, 600_000), 0)
  .option('--faults <spec>', 'throttle=P,error=P,reset=P,late=P,expire-delta,expire-token', '')
  .option(
    '--seed <n>',
    'the same seed misbehaves in the same way',
    wholeOption(0, Number.MAX_SAFE_INTEGER),
    1,
  )
  .option(
    '--withhold <scopes>',
    'scopes not allowed yet, e.g. Mail.Send,admin:ChannelMessage.Read.All',
    withheldOption,
  )
  .action(async ({ mailbox = [], me = [], port, latency, faults, seed, withhold }: Options) => {
    const wanted = parseFaults(faults);
    const tenant = await openTenant({ mailbox, me, now: null });
    const sandbox = await startSandbox({
      tenant,
      port,
      latency,
      faults: wanted,
      seed,
      ...(withhold && { withheld: withhold }),
    }).catch((error: unknown) => {
      if (
        error instanceof Error &&
        'code' in error &&
        (error.code === 'EADDRINUSE' || error.code === 'EACCES')
      ) {
        throw new CommandError(`port ${port} is taken or not allowed; --port 0 finds a free one`, {
          cause: error,
        });
      }
      throw error;
    });
    const end = () => void sandbox.close().then(() => process.exit(0));
    process.once('SIGINT', end);
    process.once('SIGTERM', end);
    await write(`listening on ${sandbox.url}\n`);
  });

await runCommand(command, process.argv.slice(3));
