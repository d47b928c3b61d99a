// What Heed needs from the program it runs in: Teams, Outlook or a plain browser.

export type HostKind = 'teams' | 'outlook' | 'browser';

export type HostTheme = 'light' | 'dark' | 'contrast';

/** What the host says of itself; it may change while Heed runs. */
export interface HostState {
  readonly kind: HostKind;
  readonly theme: HostTheme;
  /** BCP 47 tag, e.g. `ru-RU`. */
  readonly locale: string;
  /** Where a deep link leads inside Heed, e.g. a conversation; null when none was followed. */
  readonly subPage: string | null;
}

/** Whom the host has signed in, as far as it says so; the tab's hosts know ids, Outlook an address. */
export type HostPerson =
  | { readonly tenantId: string; readonly userId: string }
  | { readonly address: string };

/** How one gets a token here. */
export interface HostSignIn {
  /** `nested`: the host gives tokens; `page`: Microsoft's sign-in page; `none`: a host too old or silent, no token. */
  readonly way: 'nested' | 'page' | 'none';
  readonly person: HostPerson | null;
}

export interface Host {
  /** The same object until something changed. */
  readonly state: HostState;
  /** Calls back after each change of `state`; gives the way to stop. */
  subscribe(listener: () => void): () => void;
  /** Waits for the host to say how one gets a token here; never throws, and waits some seconds at most. */
  signIn(): Promise<HostSignIn>;
  /** Opens a message or chat where it lives. Only https addresses are opened. */
  openLink(address: string): void;
  /** Tells the host that something useful is on screen, so that it takes its own spinner away. */
  notifyLoaded(): void;
  /** Tells the host that the page cannot be shown. */
  notifyFailed(reason: string): void;
}
