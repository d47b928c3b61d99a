// Reads and judges one message that Outlook handed over, with what the store knows of its conversation.

import { parseMail } from '../../../graph/mailMessage';
import { isUnreadable } from '../../../graph/unreadable';
import type { Profile, RequestRow, Settings, StoredMessage } from '../../../store/rows';
import { viewOf } from '../../../sync/Mailbox';
import { readIncoming } from '../../../sync/readIncoming';
import { requestRow } from '../../../sync/requestRow';

export interface ItemToRead {
  /** In Graph's shape. */
  readonly message: object;
  readonly profile: Profile;
  readonly settings: Settings;
  /** Epoch ms. */
  readonly now: number;
  /** Messages of its conversation that are stored, this one not among them. */
  readonly known: readonly StoredMessage[];
}

/** The verdict on the conversation with this message in it; null when the message cannot be read. */
export async function readItem({
  message,
  profile,
  settings,
  now,
  known,
}: ItemToRead): Promise<RequestRow | null> {
  const parsed = parseMail(message, { level: settings.level });
  if (isUnreadable(parsed)) return null;
  const { envelope, text } = parsed;
  const read = await readIncoming([{ raw: { envelope, text }, receivedAt: envelope.at }], profile);
  return requestRow([...known, ...read], undefined, undefined, viewOf(profile, settings, now), 'fill');
}
