// The message that is being written, as the panel follows it.

import type { OfficeDraft } from './readDraft';

export interface DraftSource {
  /** Ids under which Graph may know its conversation, the likelier first; none for a message that begins one. */
  readonly conversations: readonly string[];
  /** How it stands now; null when Outlook does not hand it over. Typing is not told: ask again. */
  read(): Promise<OfficeDraft | null>;
  /** Calls back when recipients or files changed; gives the way to stop. */
  subscribe(listener: () => void): () => void;
  /** Leaves a word with the draft for the check on sending; in vain where this Outlook has no such place. */
  leave(name: string, value: string): Promise<void>;
  /** What roams with the mailbox; null where this Outlook cannot check on sending. */
  readonly roaming: Office.RoamingSettings | null;
}
