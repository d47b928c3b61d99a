// A host that frames the tab at Teams' own address and speaks teams-js's messages, so that the real client library
// runs with its origin checks untouched.

import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { until } from './until';

export interface TeamsHost {
  readonly page: Page;
  readonly tab: FrameLocator;
  setTheme(theme: 'default' | 'dark' | 'contrast' | 'glass'): Promise<void>;
  /** Puts the tab aside, as Teams does when one goes elsewhere; resolves when the tab is ready for it. */
  suspend(): Promise<void>;
  /** Takes the tab up again, by a deep link. */
  resume(subPage: string): Promise<void>;
  /** Addresses that the tab had Teams open. */
  links(): Promise<readonly string[]>;
  /** Names of the teams-js calls that the tab made so far. */
  calls(): Promise<readonly string[]>;
}

const address = 'https://teams.microsoft.com/heed-host';

/** The host page: answers what teams-js asks at start, counts the rest. Runs in the browser. */
function hostScript(context: Record<string, unknown>, isNested: boolean): void {
  const calls: string[] = [];
  const links: string[] = [];
  const handlers = new Set<string>();
  const runtime = {
    apiVersion: 4,
    isLegacyTeams: false,
    hostVersionsInfo: {},
    supports: { pages: {}, chat: {}, mail: {}, ...(isNested && { nestedAppAuth: {} }) },
    isNAAChannelRecommended: isNested,
  };
  const frame = () => document.querySelector('iframe')?.contentWindow;
  Object.assign(window, {
    heedHost: {
      calls,
      links,
      setTheme: (theme: string) => {
        context.theme = theme;
        if (handlers.has('themeChange')) frame()?.postMessage({ func: 'themeChange', args: [theme] }, '*');
      },
      suspend: () => {
        if (handlers.has('beforeUnload')) frame()?.postMessage({ func: 'beforeUnload', args: [] }, '*');
      },
      resume: (subPage: string) => {
        context.subEntityId = subPage;
        const args = [{ entityId: context.entityId, contentUrl: document.querySelector('iframe')?.src }];
        if (handlers.has('load')) frame()?.postMessage({ func: 'load', args }, '*');
      },
    },
  });
  window.addEventListener('message', ({ data }) => {
    if (typeof data?.func !== 'string') return;
    calls.push(data.func);
    const answer = (...args: unknown[]) =>
      frame()?.postMessage({ id: data.id, uuidAsString: data.uuidAsString, uuid: data.uuid, args }, '*');
    if (data.func === 'initialize') {
      // teams-js looks for the bridge to tokens in what is otherwise the version.
      const version = isNested ? JSON.stringify({ supports: { nestedAppAuth: {} } }) : '2.58.0';
      answer('content', 'web', JSON.stringify(runtime), version);
    }
    if (data.func === 'getContext') answer(context);
    if (data.func === 'nestedAppAuth.execute') {
      const broker: unknown = Reflect.get(window, 'heedBroker');
      if (typeof broker === 'function')
        void broker(data.data).then((given: unknown) => given && answer('', JSON.stringify(given)));
    }
    if (data.func === 'executeDeepLink') {
      links.push(String(data.args[0]));
      answer(true);
    }
    if (data.func === 'registerHandler') handlers.add(String(data.args[0]));
  });
}

export interface TeamsOptions {
  readonly theme: 'default' | 'dark' | 'contrast';
  /** As Teams gives it, e.g. `ru-ru`. */
  readonly locale: string;
  /** What a deep link leads to. */
  readonly subPage?: string;
  readonly user?: { readonly id: string; readonly tenantId: string };
  /** Answers the tab's requests for tokens (nested app authentication); null: never answers. Without it the host has none. */
  readonly broker?: (request: unknown) => Promise<object | null>;
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** Opens the tab inside the host. */
export async function openInTeams(
  browser: Browser | BrowserContext,
  tab: string,
  { theme, locale, subPage, user, broker, viewport = { width: 1280, height: 800 } }: TeamsOptions,
): Promise<TeamsHost> {
  const page = await browser.newPage();
  await page.setViewportSize(viewport);
  if (broker) await page.exposeFunction('heedBroker', broker);
  const context = {
    theme,
    locale,
    entityId: 'heed',
    subEntityId: subPage ?? '',
    hostClientType: 'web',
    hostName: 'Teams',
    sessionId: 'session',
    userObjectId: user?.id ?? '00000000-0000-0000-0000-000000000001',
    tid: user?.tenantId ?? '00000000-0000-0000-0000-000000000002',
    frameContext: 'content',
  };
  await page.route('https://res.cdn.office.net/**', (route) => route.fulfill({ json: { validOrigins: [] } }));
  await page.route(address, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Teams</title><style>body{margin:0}iframe{border:0;width:100vw;height:100vh}</style>
        <script>(${hostScript})(${JSON.stringify(context)}, ${broker !== undefined})</script><iframe src="${tab}"></iframe>`,
    }),
  );
  await page.goto(address);
  const calls = (): Promise<readonly string[]> => page.evaluate(() => Reflect.get(window, 'heedHost').calls);
  return {
    page,
    tab: page.frameLocator('iframe').first(),
    setTheme: (next) => page.evaluate((value) => Reflect.get(window, 'heedHost').setTheme(value), next),
    suspend: async () => {
      const ready = async () => (await calls()).filter((call) => call === 'readyToUnload').length;
      const before = await ready();
      await page.evaluate(() => Reflect.get(window, 'heedHost').suspend());
      await until(async () => (await ready()) > before);
    },
    resume: (next) => page.evaluate((value) => Reflect.get(window, 'heedHost').resume(value), next),
    links: () => page.evaluate(() => Reflect.get(window, 'heedHost').links),
    calls,
  };
}
