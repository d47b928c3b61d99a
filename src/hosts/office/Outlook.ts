// Outlook as the panel sees it: whether it has answered, whose mailbox it is, and what is open in it.

import type { MailPerson, OpenItem } from './OpenItem';

export type OutlookState =
  | { readonly connection: 'connecting' }
  /** `late`: it may still come; then the state changes. */
  | { readonly connection: 'absent'; readonly reason: 'blocked' | 'late' | 'notOutlook' }
  | { readonly connection: 'there'; readonly me: MailPerson; readonly item: OpenItem };

export interface Outlook {
  /** The same object until something changed. */
  readonly state: OutlookState;
  /** Calls back after each change of `state`; gives the way to stop. */
  subscribe(listener: () => void): () => void;
}
