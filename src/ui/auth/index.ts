// Entry of auth.html: where Microsoft's sign-in comes back to, from a window or from the whole page. It hands the
// answer to the page that asked. No script of Heed's own runs here, and the host must send no opener policy with it.

import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';

/** An administrator comes here from the consent page, with no answer for any page. */
const isFromAdmin = new URLSearchParams(window.location.search).has('admin_consent');

if (isFromAdmin) {
  document.body.textContent = 'Heed is allowed now. · Теперь Heed разрешён.';
} else {
  broadcastResponseToMainFrame().catch((error: unknown) => {
    console.error('The sign-in brought no answer', error);
    document.body.textContent =
      'Close this window and try again in Heed. · Закройте это окно и повторите в Heed.';
  });
}
