// Microsoft Teams (and Outlook or microsoft365.com running the same tab) as host, over the real teams-js.
// It starts as a browser would, so that the first rows need not wait for the handshake, and takes over when it is done.

import { browserHost } from './browserHost';
import type { Host, HostSignIn, HostTheme } from './Host';
import { HostStore } from './HostStore';
import { openSafely } from './openSafely';

/** After this long a frame whose parent says nothing is taken for a browser, ms. */
const silence = 5_000;

/** So long may what is written down at the last moment take, ms. */
const grace = 500;

function themeOf(name: string | undefined): HostTheme {
  if (name === 'dark' || name === 'contrast') return name;
  // Glass, on headsets, is light writing on what is behind it.
  return name === 'glass' ? 'dark' : 'light';
}

/**
 * A host for a framed page. Never throws: with a silent parent it stays a browser. When Teams puts the page aside and
 * takes it up again, the document gets the events `freeze` and `resume`, as browsers send them
 * (https://wicg.github.io/page-lifecycle/).
 */
export function teamsHost(): Host {
  const browser = browserHost();
  const store = new HostStore(browser.state);
  let stopFollowing = browser.subscribe(() => store.update(browser.state));

  const ready = connect();

  async function connect() {
    const teams = await import('@microsoft/teams-js');
    let timer: number | undefined;
    const isSilent = await Promise.race([
      teams.app.initialize().then(() => false),
      new Promise<true>((resolve) => {
        timer = window.setTimeout(() => resolve(true), silence);
      }),
    ]);
    window.clearTimeout(timer);
    if (isSilent) return null;
    stopFollowing();
    stopFollowing = () => {};
    teams.app.registerOnThemeChangeHandler((theme) => store.update({ theme: themeOf(theme) }));
    // Both handlers together ask Teams to keep the page when one goes elsewhere, instead of loading it anew each time.
    teams.app.lifecycle.registerBeforeSuspendOrTerminateHandler(async () => {
      // The next link counts as followed even when it is the same as the last.
      store.update({ subPage: null });
      document.dispatchEvent(new Event('freeze'));
      await new Promise((resolve) => window.setTimeout(resolve, grace));
    });
    teams.app.lifecycle.registerOnResumeHandler(() => {
      document.dispatchEvent(new Event('resume'));
      teams.app
        .getContext()
        .then(({ app, page }) =>
          store.update({
            theme: themeOf(app.theme),
            locale: app.locale || store.state.locale,
            subPage: page.subPageId || null,
          }),
        )
        .catch((error: unknown) => console.error('Teams did not say what it resumes', error))
        .finally(() => teams.app.notifySuccess());
    });
    const context = await teams.app.getContext();
    const isOutlook = context.app.host.name === teams.HostName.outlook;
    store.update({
      kind: isOutlook ? 'outlook' : 'teams',
      theme: themeOf(context.app.theme),
      locale: context.app.locale || store.state.locale,
      subPage: context.page.subPageId || store.state.subPage,
    });
    const { user } = context;
    const signIn: HostSignIn = {
      way: teams.nestedAppAuth.isNAAChannelRecommended() ? 'nested' : 'none',
      person: user?.tenant ? { tenantId: user.tenant.id, userId: user.id } : null,
    };
    return { ...teams, signIn };
  }

  /** A host that refuses the handshake is no reason to stop: the page then runs as in a browser. */
  const teamsIfThere = ready.catch((error: unknown) => {
    console.error('Teams did not answer', error);
    return null;
  });

  return {
    get state() {
      return store.state;
    },
    subscribe: store.subscribe,
    // Microsoft's sign-in page does not show in a frame, so without the host's tokens there are none.
    signIn: async () => (await teamsIfThere)?.signIn ?? { way: 'none', person: null },
    openLink: (address) => {
      void teamsIfThere.then(async (teams) => {
        const isTeamsLink = URL.parse(address)?.hostname.endsWith('teams.microsoft.com') === true;
        if (teams && isTeamsLink) await teams.app.openLink(address);
        else openSafely(address);
      });
    },
    notifyLoaded: () => {
      void teamsIfThere.then((teams) => {
        if (!teams) return;
        teams.app.notifyAppLoaded();
        teams.app.notifySuccess();
      });
    },
    notifyFailed: (reason) => {
      void teamsIfThere.then((teams) => {
        teams?.app.notifyFailure({ reason: teams.app.FailedReason.Other, message: reason });
      });
    },
  };
}
