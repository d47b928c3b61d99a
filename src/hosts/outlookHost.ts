// Outlook's side panel as host, over Office.js. It starts as a browser would, and takes over when Outlook has answered.

import { browserHost } from './browserHost';
import type { Host, HostTheme } from './Host';
import { HostStore } from './HostStore';
import { loadOffice, OfficeMissingError } from './office/loadOffice';
import type { Outlook, OutlookState } from './office/Outlook';
import { readOpenItem } from './office/readOpenItem';
import { openSafely } from './openSafely';

/** After this long without Office.js the panel shows its list instead, ms. */
const patience = 4_000;

/** The panel's host, and the Outlook it stands in. */
export interface OutlookHost {
  readonly host: Host;
  readonly outlook: Outlook;
}

/** Whether a colour such as `#292929` is a dark one, by its relative luminance; null when it is no colour. */
export function isDark(colour: string): boolean | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour.trim());
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}

/**
 * @param load brings Office.js
 * @param limit how long to wait for it, ms
 */
export function outlookHost(load = loadOffice, limit = patience): OutlookHost {
  const browser = browserHost();
  const store = new HostStore(browser.state);
  browser.subscribe(() => follow());
  let office: typeof Office | null = null;
  let state: OutlookState = { connection: 'connecting' };
  const listeners = new Set<() => void>();

  function become(next: OutlookState): void {
    state = next;
    for (const listener of listeners) listener();
  }

  function follow(theme: Office.OfficeTheme | undefined = office?.context.officeTheme): void {
    store.update({ theme: themeOf(theme, browser.state.theme) });
  }

  /** Each look replaces the one before it, however late that one answers. */
  let looks = 0;
  async function look(from: typeof Office): Promise<void> {
    looks += 1;
    const mine = looks;
    const item = await readOpenItem(from);
    const { emailAddress: address, displayName: name } = from.context.mailbox.userProfile;
    if (mine === looks) become({ connection: 'there', me: { address, name }, item });
  }

  async function connect(): Promise<void> {
    const late = window.setTimeout(() => become({ connection: 'absent', reason: 'late' }), limit);
    try {
      const loaded = await load();
      office = loaded;
      const { mailbox, displayLanguage } = loaded.context;
      store.update({ kind: 'outlook', locale: displayLanguage || store.state.locale });
      follow();
      mailbox.addHandlerAsync(loaded.EventType.ItemChanged, () => {
        look(loaded).catch((error: unknown) => console.error('The message could not be looked at', error));
      });
      mailbox.addHandlerAsync(
        loaded.EventType.OfficeThemeChanged,
        (event: Office.OfficeThemeChangedEventArgs) => follow(event.officeTheme),
      );
      await look(loaded);
    } catch (error) {
      const reason = error instanceof OfficeMissingError ? error.code : 'blocked';
      if (!(error instanceof OfficeMissingError)) console.error('Office.js failed', error);
      become({ connection: 'absent', reason });
    } finally {
      window.clearTimeout(late);
    }
  }

  const connected = connect();

  return {
    host: {
      get state() {
        return store.state;
      },
      subscribe: store.subscribe,
      signIn: async () => {
        await connected;
        const isNested = office?.context.requirements.isSetSupported('NestedAppAuth', '1.1') === true;
        const address = office?.context.mailbox.userProfile.emailAddress;
        return { way: isNested ? 'nested' : 'none', person: address ? { address } : null };
      },
      openLink: (address) => {
        const isSafe = URL.parse(address)?.protocol === 'https:';
        // Windows' Outlook opens no second window of a panel by itself.
        if (isSafe && office?.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1') === true)
          office.context.ui.openBrowserWindow(address);
        else openSafely(address);
      },
      notifyLoaded: () => {},
      notifyFailed: () => {},
    },
    outlook: {
      get state() {
        return state;
      },
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
  };
}

/** Outlook tells colours, not whether they are dark (its `isDarkTheme` is for other programs). */
function themeOf(theme: Office.OfficeTheme | undefined, browser: HostTheme): HostTheme {
  if (browser === 'contrast') return browser;
  const dark = isDark(theme?.bodyBackgroundColor ?? '');
  return dark === null ? browser : dark ? 'dark' : 'light';
}
