// Chooses the host: a framed page looks for Teams, the side panel for Outlook, a page of its own is in a browser.

import { browserHost } from './browserHost';
import type { Host } from './Host';
import { isInOutlook } from './office/loadOffice';
import type { Outlook } from './office/Outlook';
import { outlookHost } from './outlookHost';
import { teamsHost } from './teamsHost';

export function currentHost(): Host {
  return window.parent === window ? browserHost() : teamsHost();
}

/** The side panel's host; `outlook` is null in a browser of one's own. */
export function currentPaneHost(): { readonly host: Host; readonly outlook: Outlook | null } {
  return isInOutlook(window) ? outlookHost() : { host: browserHost(), outlook: null };
}
