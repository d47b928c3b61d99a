// npm start: the sandbox and the pages on this machine, with the sample company or with real mail.

import { buildCompany } from '../sandbox/company/buildCompany';
import { demoPeople } from '../sandbox/company/demoPeople';
import { mailboxTenant } from '../sandbox/importers/mailboxTenant';
import { openMailbox } from '../sandbox/importers/openMailbox';
import type { Withheld } from '../sandbox/server/Consents';
import {
  addressOption,
  CommandError,
  instantOption,
  newCommand,
  pathOption,
  runCommand,
  wholeOption,
  withheldOption,
  write,
} from './command';
import { type HeedOptions, type RunningHeed, startHeed } from './pages/startHeed';

interface StartOptions {
  readonly mailbox?: readonly string[];
  readonly me?: readonly string[];
  readonly now?: number;
  readonly port: number;
  readonly withhold?: Withheld;
}

const command = newCommand(
  'start',
  'Starts Heed over the sample company, or over real mail, on this machine.',
)
  .option('--mailbox <path>', 'mbox, maildir, .eml or Graph snapshot; may be repeated', pathOption)
  .option('--me <address>', 'whose mailbox it is; may be repeated', addressOption)
  .option(
    '--now <iso>',
    'the moment to look at it from (default: just after its newest message)',
    instantOption,
  )
  .option(
    '--port <n>',
    'pages at this port, Graph at the next (default: free ones)',
    wholeOption(0, 65_534),
    0,
  )
  .option(
    '--withhold <scopes>',
    'scopes not allowed yet, e.g. Mail.Send,admin:ChannelMessage.Read.All; Heed then asks for them',
    withheldOption,
  )
  .action(async (options: StartOptions) => {
    const heed = await start(options);
    await write(`tab: ${heed.tab}\npane: ${heed.pane}\ngraph: ${heed.sandbox.url}\n`);
    console.error('Open the first address in a browser. Ctrl+C ends it.');
    const end = () => void heed.close().then(() => process.exit(0));
    process.once('SIGINT', end);
    process.once('SIGTERM', end);
  });

async function start(options: StartOptions): Promise<RunningHeed> {
  const source = options.mailbox ? await mailbox(options.mailbox, options) : company(options);
  try {
    const { withhold, port } = options;
    const sandbox = { ...source.sandbox, ...(withhold && { withheld: withhold }) };
    return await startHeed({ ...source, sandbox, port });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
      throw new CommandError(`port ${options.port} or ${options.port + 1} is taken; choose another --port`);
    throw error;
  }
}

type Source = Omit<HeedOptions, 'port'>;

function company({ me, now }: StartOptions): Source {
  if (me) throw new CommandError('--me says whose --mailbox it is; the sample company needs neither');
  const moment = now ?? Date.now();
  return {
    sandbox: { tenant: buildCompany(moment) },
    people: demoPeople,
    isDemo: true,
    days: 30,
    clockOffset: now === undefined ? 0 : now - Date.now(),
  };
}

async function mailbox(paths: readonly string[], { me = [], now }: StartOptions): Promise<Source> {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const snapshot = await openMailbox({ paths, me, present: Date.now(), zone });
  for (const { where, why } of snapshot.skipped) console.error(`skipped ${where}: ${why}`);
  console.error(
    `${snapshot.messages.length} mails and ${snapshot.chatMessages.length} chat messages of ${snapshot.me.mail}` +
      (snapshot.skipped.length > 0 ? `; ${snapshot.skipped.length} left out` : ''),
  );
  const tenant = { ...mailboxTenant(snapshot), now: now ?? snapshot.now };
  return {
    sandbox: { tenant },
    people: [{ name: snapshot.me.displayName, address: snapshot.me.mail }],
    isDemo: false,
    // Exported mail is looked at as a whole.
    days: 365,
    clockOffset: tenant.now - Date.now(),
  };
}

await runCommand(command, process.argv.slice(3));
