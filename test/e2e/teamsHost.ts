// A host that frames the tab at Teams' own address and speaks teams-js's messages, so that the real client library
// runs with its origin checks untouched.

import type { Browser, FrameLocator, Page } from 'playwright-core';

export interface TeamsHost {
  readonly page: Page;
  readonly tab: FrameLocator;
  setTheme(theme: 'default' | 'dark' | 'contrast'): Promise<void>;
  /** Names of the teams-js calls that the tab made so far. */
  calls(): Promise<readonly string[]>;
}

const address = 'https://teams.microsoft.com/heed-host';

/** The host page: answers what teams-js asks at start, counts the rest. Runs in the browser. */
function hostScript(context: Record<string, unknown>): void {
  const calls: string[] = [];
  const handlers = new Set<string>();
  const runtime = {
    apiVersion: 4,
    isLegacyTeams: false,
    hostVersionsInfo: {},
    supports: { pages: {}, chat: {}, mail: {} },
  };
  const frame = () => document.querySelector('iframe')?.contentWindow;
  Object.assign(window, {
    heedHost: {
      calls,
      setTheme: (theme: string) => {
        context.theme = theme;
        if (handlers.has('themeChange')) frame()?.postMessage({ func: 'themeChange', args: [theme] }, '*');
      },
    },
  });
  window.addEventListener('message', ({ data }) => {
    if (typeof data?.func !== 'string') return;
    calls.push(data.func);
    const answer = (...args: unknown[]) =>
      frame()?.postMessage({ id: data.id, uuidAsString: data.uuidAsString, uuid: data.uuid, args }, '*');
    if (data.func === 'initialize') answer('content', 'web', JSON.stringify(runtime), '2.58.0');
    if (data.func === 'getContext') answer(context);
    if (data.func === 'registerHandler') handlers.add(String(data.args[0]));
  });
}

/** Opens the tab inside the host. `locale` as Teams gives it, e.g. `ru-ru`. */
export async function openInTeams(
  browser: Browser,
  tab: string,
  { theme, locale }: { readonly theme: 'default' | 'dark' | 'contrast'; readonly locale: string },
): Promise<TeamsHost> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const context = {
    theme,
    locale,
    entityId: 'heed',
    subEntityId: '',
    hostClientType: 'web',
    hostName: 'Teams',
    sessionId: 'session',
    userObjectId: '00000000-0000-0000-0000-000000000001',
    tid: '00000000-0000-0000-0000-000000000002',
    frameContext: 'content',
  };
  await page.route('https://res.cdn.office.net/**', (route) => route.fulfill({ json: { validOrigins: [] } }));
  await page.route(address, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Teams</title><style>body{margin:0}iframe{border:0;width:100vw;height:100vh}</style>
        <script>(${hostScript})(${JSON.stringify(context)})</script><iframe src="${tab}"></iframe>`,
    }),
  );
  await page.goto(address);
  return {
    page,
    tab: page.frameLocator('iframe'),
    setTheme: (next) => page.evaluate((value) => Reflect.get(window, 'heedHost').setTheme(value), next),
    calls: () => page.evaluate(() => Reflect.get(window, 'heedHost').calls),
  };
}
