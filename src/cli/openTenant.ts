// Whose data the sandbox serves: the sample company, or a mailbox given on the command line.

import { buildCompany } from '../sandbox/company/buildCompany';
import { mailboxTenant } from '../sandbox/importers/mailboxTenant';
import { openMailbox } from '../sandbox/importers/openMailbox';
import type { Tenant } from '../sandbox/tenant';
import { CommandError } from './command';

export interface TenantOptions {
  /** Paths of `--mailbox`; empty for the sample company. */
  readonly mailbox: readonly string[];
  /** Addresses of `--me`. */
  readonly me: readonly string[];
  /** Epoch ms; null for the mailbox's own clock, or the present for the sample company. */
  readonly now: number | null;
}

/**
 * The tenant to serve; what was skipped of a mailbox is named on standard error.
 * @throws CommandError, ImportError with one line for people.
 */
export async function openTenant({ mailbox, me, now }: TenantOptions): Promise<Tenant> {
  const present = Date.now();
  if (mailbox.length === 0) {
    const company = buildCompany(now ?? present);
    const unknown = me.find(
      (address) => !company.people.some(({ user }) => user.mail.toLowerCase() === address),
    );
    if (unknown !== undefined)
      throw new CommandError(`nobody in the sample company has the address ${unknown}`);
    return company;
  }
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const snapshot = await openMailbox({ paths: mailbox, me, present, zone });
  for (const { where, why } of snapshot.skipped) process.stderr.write(`skipped ${where}: ${why}\n`);
  const { messages, chatMessages, skipped } = snapshot;
  process.stderr.write(
    `${messages.length} mails, ${chatMessages.length} chat messages of ${snapshot.me.mail}; ${skipped.length} skipped\n`,
  );
  return { ...mailboxTenant(snapshot), ...(now === null ? {} : { now }) };
}
