// Whether a message has arrived, and how often, read as the one who has it.

import { graphOf } from './graphOf';
import type { Running } from './running';

/** How often words lie in the chats of somebody. `name`: as in the sample company's list of people. */
export async function timesInChats(
  heed: Pick<Running, 'graph'>,
  name: string,
  text: string,
): Promise<number> {
  const read = (path: string) => graphOf(heed, name, ['Chat.Read'], path);
  const chats = [...(await read('/me/chats?$top=50')).matchAll(/"id":"(19:[^"]+)"/g)].map(
    ([, id]) => id ?? '',
  );
  const messages = await Promise.all(
    [...new Set(chats)].map((id) => read(`/chats/${encodeURIComponent(id)}/messages?$top=50`)),
  );
  return messages.join('').split(text).length - 1;
}
