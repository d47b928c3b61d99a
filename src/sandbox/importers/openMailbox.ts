// What `--mailbox PATH --me ADDRESS` means: a Graph snapshot where the path is one, files of mail otherwise.

import type { Snapshot } from '../tenant';
import { ImportError } from './ImportError';
import { type MailboxOptions, readMailbox } from './readMailbox';
import { isSnapshot, readSnapshot } from './snapshot';

/**
 * The snapshot among `paths`, or null when they are files of mail.
 * @throws ImportError `mixed` when there is a snapshot beside anything else.
 */
export async function snapshotAmong(paths: readonly string[]): Promise<string | null> {
  for (const path of paths) {
    if (!(await isSnapshot(path))) continue;
    if (paths.length > 1)
      throw new ImportError('mixed', `${path} is a Graph snapshot and must be the only path`);
    return path;
  }
  return null;
}

/**
 * Reads a mailbox whole, from a Graph snapshot or from files of mail.
 * @throws ImportError with one line for people when there is nothing to read, or no owner.
 */
export async function openMailbox(options: MailboxOptions): Promise<Snapshot> {
  const folder = await snapshotAmong(options.paths);
  if (folder !== null) {
    const snapshot = await readSnapshot(folder, options.present);
    checkOwner(snapshot, options.me);
    return snapshot;
  }
  if (options.me.length === 0)
    throw new ImportError('noMe', 'files of mail need --me ADDRESS: whose mailbox is it?');
  return readMailbox(options);
}

/** A snapshot knows its owner; addresses given beside must be of that one person. */
export function checkOwner({ me }: Snapshot, addresses: readonly string[]): void {
  if (addresses.length === 0) return;
  const own = [me.mail, me.userPrincipalName, ...(me.proxyAddresses ?? [])].map((address) =>
    (address ?? '').replace(/^smtp:/i, '').toLowerCase(),
  );
  if (addresses.some((address) => own.includes(address.toLowerCase()))) return;
  throw new ImportError('unknownMe', `this snapshot is of ${me.mail}, not of ${addresses.join(' or ')}`);
}
