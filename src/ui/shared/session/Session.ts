// What every part of the page works with: the open database, sync, the host and the app's clock.

import { createContext, useContext } from 'react';
import type { GraphClient } from '../../../graph/GraphClient';
import type { SignIn } from '../../../graph/signIn/SignIn';
import type { Config } from '../../../hosts/config';
import type { Host } from '../../../hosts/Host';
import type { HeedDatabase } from '../../../store/HeedDatabase';
import type { SetAside } from '../../../store/openDatabase';
import type { Owner } from '../../../store/rows';
import type { PhotoBook } from '../people/PhotoBook';
import type { LazyOutbox } from './LazyOutbox';
import type { LazySync } from './LazySync';

/** Whom the page is for. */
export interface Account {
  readonly name: string;
  readonly address: string;
  /** Others one can be in the demo company; empty elsewhere. */
  readonly others: readonly { readonly name: string; readonly address: string }[];
  /** Demo company, somebody's exported mailbox, or a real account. */
  readonly kind: 'demo' | 'mailbox' | 'real';
}

export interface Session {
  readonly account: Account;
  readonly owner: Owner;
  readonly db: HeedDatabase;
  /** Why an earlier database was set aside; null when it was not. */
  readonly setAside: SetAside;
  readonly host: Host;
  /** What the organisation chose when it deployed Heed. */
  readonly config: Pick<Config, 'principles' | 'teamsApp'>;
  readonly sync: LazySync;
  /** Everything that goes to other people goes through it. */
  readonly outbox: LazyOutbox;
  /** The page's own calls: a search for people, whether somebody is away. Loaded when first needed. */
  graph(): Promise<GraphClient>;
  /** Consent and what is granted; see `useConsent` for actions that may lack one. */
  readonly signIn: SignIn;
  readonly photos: PhotoBook;
  /** Forgets who was signed in here, when their data is removed. */
  forget(): Promise<void>;
  /** The app's clock, epoch ms: today's, or that of the mailbox shown. */
  readonly now: () => number;
}

const SessionContext = createContext<Session | null>(null);
export const SessionProvider = SessionContext.Provider;

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession outside SessionProvider');
  return session;
}
