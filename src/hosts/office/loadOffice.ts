// Brings Office.js onto the page, from the one address Microsoft allows it to come from. Only the side panel does so.

/** Source: Microsoft's "Reference the Office JavaScript API library"; a copy of one's own is not supported. */
export const officeAddress = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Office.js could not be had: its address is blocked, or this page stands in no Outlook. */
export class OfficeMissingError extends Error {
  override readonly name = 'OfficeMissingError';
  constructor(readonly code: 'blocked' | 'notOutlook') {
    super(code);
  }
}

/** What of a window tells that it stands in Outlook. */
export type Marks = Pick<Window, 'name' | 'location' | 'external' | 'sessionStorage'>;

/**
 * Whether this page stands in Outlook, by the marks that Office.js itself goes by (its `_retrieveHostInfo`): in the
 * page's address, in its window's name (a frame of Outlook on the web), from the program around it, or kept from before
 * the page was loaded anew. Without one Office.js must not be loaded: it leads a foreign frame away to about:blank.
 */
export function isInOutlook(page: Marks): boolean {
  return (
    new URLSearchParams(page.location.search).has('_host_Info') ||
    page.name.includes('"hostInfo"') ||
    'agaveHost' in page ||
    typeof Reflect.get(page.external ?? {}, 'GetHostInfo') === 'function' ||
    wasInOutlook(page)
  );
}

function wasInOutlook(page: Marks): boolean {
  try {
    return page.sessionStorage.getItem('hostInfoValue') !== null;
  } catch (error) {
    // A browser that blocks storage throws here.
    if (error instanceof DOMException) return false;
    throw error;
  }
}

/**
 * Loads Office.js and waits until Outlook has answered; that may take for ever.
 * @throws {OfficeMissingError}
 */
export async function loadOffice(): Promise<typeof Office> {
  await new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = officeAddress;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new OfficeMissingError('blocked')));
    document.head.append(script);
  });
  giveHistoryBack();
  // A proxy may answer the address with a page of its own.
  if (!('Office' in globalThis)) throw new OfficeMissingError('blocked');
  const { host } = await globalThis.Office.onReady();
  if (host !== globalThis.Office.HostType.Outlook) throw new OfficeMissingError('notOutlook');
  return globalThis.Office;
}

/** Office.js sets these two to null, on the history object itself; our addresses (#/…) need them. */
function giveHistoryBack(): void {
  for (const name of ['pushState', 'replaceState'] as const) {
    if (window.history[name] === null) Reflect.deleteProperty(window.history, name);
  }
}
