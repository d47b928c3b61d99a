// The sample company with one person's mailbox grown to many messages of the last thirty days.

import { buildCompany } from '../../sandbox/company/buildCompany';
import { demoPeople } from '../../sandbox/company/demoPeople';
import type { Mailbox, MailMessage, Tenant } from '../../sandbox/tenant';

const day = 86_400_000;

/** @param count how many messages the first demo person's mailbox holds. */
export function largeCompany(now: number, count: number): Tenant {
  const tenant = buildCompany(now);
  const owner = demoPeople[0]?.address;
  return {
    ...tenant,
    people: tenant.people.map((person) =>
      person.mailbox && person.user.mail === owner
        ? { ...person, mailbox: grown(person.mailbox, count, now) }
        : person,
    ),
  };
}

/** Copies of the mailbox's own threads, each copy some hours earlier and with ids of its own. */
function grown(mailbox: Mailbox, count: number, now: number): Mailbox {
  const recent = mailbox.messages.filter((message) => now - at(message) < 28 * day);
  const messages: MailMessage[] = [...mailbox.messages];
  for (let copy = 1; messages.length < count; copy++) {
    const shift = (copy * 7 * 3_600_000) % (27 * day);
    for (const message of recent) {
      if (messages.length === count) break;
      const moved = new Date(now - ((now - at(message) + shift) % (28 * day))).toISOString();
      messages.push({
        ...message,
        id: `${message.id}-${copy}`,
        conversationId: `${message.conversationId}-${copy}`,
        internetMessageId: message.internetMessageId?.replace('@', `-${copy}@`) ?? null,
        receivedDateTime: moved,
        sentDateTime: moved,
      });
    }
  }
  return { ...mailbox, messages };
}

function at({ receivedDateTime }: MailMessage): number {
  return Date.parse(receivedDateTime ?? '');
}
