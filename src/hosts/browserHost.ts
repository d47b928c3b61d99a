// A plain browser as host: theme and language as the browser says, or as the address says (?theme=dark&lang=ru).

import type { Host, HostTheme } from './Host';
import { HostStore } from './HostStore';
import { openSafely } from './openSafely';

const themes: readonly HostTheme[] = ['light', 'dark', 'contrast'];

/** The theme named in the address, if it is one. */
export function askedTheme(search: string): HostTheme | null {
  const asked = new URLSearchParams(search).get('theme');
  return themes.find((theme) => theme === asked) ?? null;
}

/** The language named in the address; null when it names none. */
export function askedLocale(search: string): string | null {
  return new URLSearchParams(search).get('lang');
}

/** What leads into Heed from outside: `#/…` stays with the page's own routes, `?open=` names a conversation. */
export function askedSubPage(search: string): string | null {
  return new URLSearchParams(search).get('open');
}

export function browserHost(): Host {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const forced = window.matchMedia('(forced-colors: active)');
  const search = window.location.search;
  const theme = (): HostTheme =>
    askedTheme(search) ?? (forced.matches ? 'contrast' : dark.matches ? 'dark' : 'light');
  const store = new HostStore({
    kind: 'browser',
    theme: theme(),
    locale: askedLocale(search) ?? window.navigator.language,
    subPage: askedSubPage(search),
  });
  const follow = () => store.update({ theme: theme() });
  dark.addEventListener('change', follow);
  forced.addEventListener('change', follow);
  return {
    get state() {
      return store.state;
    },
    subscribe: store.subscribe,
    signIn: async () => ({ way: 'page', person: null }),
    openLink: (address) => {
      openSafely(address);
    },
    notifyLoaded: () => {},
    notifyFailed: () => {},
  };
}
