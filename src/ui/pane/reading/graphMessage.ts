// The open message in the shape in which Graph gives messages, so that it is read and parsed as those are.

import type { MailPerson, OpenMessage } from '../../../hosts/office/OpenItem';

/** What is to be read of the message. */
export interface ItemWords {
  /** HTML; null where it is not to be read. */
  readonly body: string | null;
  /** Internet headers as they came; null where unknown. */
  readonly headers: string | null;
}

function recipient({ name, address }: MailPerson): object {
  return { emailAddress: { name, address } };
}

/** Header fields of RFC 5322, folded lines made whole. */
function headerFields(text: string): { readonly name: string; readonly value: string }[] {
  return text
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .flatMap((line) => {
      const colon = line.indexOf(':');
      return colon <= 0 ? [] : [{ name: line.slice(0, colon), value: line.slice(colon + 1).trim() }];
    });
}

/** @param conversation the id under which the store knows it, or would */
export function graphMessage(
  message: Omit<OpenMessage, 'body' | 'headers' | 'reply'>,
  conversation: string,
  { body, headers }: ItemWords,
): object {
  const at = new Date(message.at).toISOString();
  return {
    id: message.id,
    conversationId: conversation,
    internetMessageId: message.internetMessageId,
    internetMessageHeaders: headers === null ? null : headerFields(headers),
    subject: message.subject,
    from: message.from && recipient(message.from),
    toRecipients: message.to.map(recipient),
    ccRecipients: message.cc.map(recipient),
    sentDateTime: at,
    receivedDateTime: at,
    hasAttachments: message.hasAttachments,
    isRead: true,
    body: body === null ? null : { contentType: 'html', content: body },
  };
}
