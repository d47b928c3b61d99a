// Messages that were sent but leave later: until then they lie in Drafts and can be taken back there.

import type { World } from '../World';
import { leavesAt } from './deferredTime';
import { deliverDraft } from './deliver';
import type { Mail } from './Mail';

interface Deferred {
  readonly userId: string;
  readonly id: string;
  /** Where it lay when it was sent: moved or deleted, it does not leave. */
  readonly folder: string;
}

export class DeferredMails {
  private waiting = new Map<string, Deferred>();

  /** Sending one twice changes nothing. */
  add(userId: string, mail: Mail): void {
    this.waiting.set(mail.id, { userId, id: mail.id, folder: mail.data.parentFolderId });
  }

  /** Sends what is due, by the time each one says now: a draft may still be changed. */
  sendDue(world: World): void {
    const now = world.clock();
    const due: { userId: string; mail: Mail }[] = [];
    for (const { userId, id, folder } of [...this.waiting.values()]) {
      const mail = world.mailboxOf(userId)?.peek(id);
      const isStill = mail?.data.isDraft === true && mail.data.parentFolderId === folder;
      if (mail && isStill && leavesAt(mail.data) > now) continue;
      this.waiting.delete(id);
      if (mail && isStill) due.push({ userId, mail });
    }
    due.sort((a, b) => leavesAt(a.mail.data) - leavesAt(b.mail.data));
    for (const { userId, mail } of due) deliverDraft(world, userId, mail, leavesAt(mail.data));
  }
}
