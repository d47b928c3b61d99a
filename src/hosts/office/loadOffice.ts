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

/** What Office tells of the program it runs in, by the window's own marks. */
const hostMark = '_host_Info';

/**
 * Whether this page may stand in Outlook: framed (Outlook on the web), or opened with Office's mark in its address or
 * its window's name (Outlook on Windows and Mac). A page of its own in a browser never asks for Office.js.
 */
export function mayBeOutlook(page: Pick<Window, 'parent' | 'name' | 'location'>): boolean {
  return (
    page.parent !== page ||
    new URLSearchParams(page.location.search).has(hostMark) ||
    page.name.includes('"hostInfo"')
  );
}

/**
 * Loads Office.js and waits until Outlook has answered; that may take for ever in a frame of another page.
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
