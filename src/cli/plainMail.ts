// The envelope of an ordinary mail, for mails made up to measure with.

import type { Envelope } from '../domain/message';

/** A mail by hand, read, with nothing special about it; `given` says what it is all the same. */
export function plainMail(
  given: Partial<Envelope> & Pick<Envelope, 'id' | 'conversation' | 'from' | 'to' | 'at' | 'subject'>,
): Envelope {
  return {
    channel: 'mail',
    cc: [],
    origin: 'person',
    importance: 'normal',
    hasAttachments: false,
    isPrivate: false,
    isRead: true,
    isFlagged: false,
    mentions: [],
    reactions: [],
    replyTo: null,
    webLink: null,
    internetMessageId: null,
    folder: null,
    ...given,
  };
}
