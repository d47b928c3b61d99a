// The message that is being written, over Office.js.

import { conversationIds } from './conversationIds';
import type { DraftSource } from './DraftSource';
import { readDraft } from './readDraft';
import { told } from './told';

export function outlookDraft(office: typeof Office): DraftSource {
  const item = office.context.mailbox.item;
  const canCheckOnSending = office.context.requirements.isSetSupported('Mailbox', '1.12');
  const conversation = item?.conversationId;
  return {
    conversations:
      typeof conversation === 'string' && conversation !== '' ? conversationIds(conversation) : [],
    read: () => readDraft(office),
    subscribe: (listener) => {
      const types = [office.EventType.RecipientsChanged, office.EventType.AttachmentsChanged];
      // Older Outlooks tell of neither; the panel looks again and again all the same.
      if (typeof item?.addHandlerAsync !== 'function') return () => {};
      for (const type of types) item.addHandlerAsync(type, listener);
      return () => {
        for (const type of types) item.removeHandlerAsync(type);
      };
    },
    leave: async (name, value) => {
      const session = item?.sessionData;
      if (session) await told<void>((callback) => session.setAsync(name, value, callback));
    },
    roaming: canCheckOnSending ? (office.context.roamingSettings ?? null) : null,
  };
}
