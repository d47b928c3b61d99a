// Chooses the host: a framed page looks for Teams, a page of its own is in a browser.

import { browserHost } from './browserHost';
import type { Host } from './Host';
import { teamsHost } from './teamsHost';

export function currentHost(): Host {
  return window.parent === window ? browserHost() : teamsHost();
}
