import { buildCompany } from '../../../src/sandbox/company/buildCompany';
import { demoPeople } from '../../../src/sandbox/company/demoPeople';
import { checkAgainstContract } from '../../../src/sandbox/contract/checkAgainstContract';
import type { MailMessage, Tenant } from '../../../src/sandbox/tenant';
import { oddMoments } from './moments';

const now = Date.parse('2026-11-25T11:00:00Z');
const tenant = buildCompany(now);

const mails = (of: Tenant): MailMessage[] => of.people.flatMap((person) => person.mailbox?.messages ?? []);
const posts = (of: Tenant) => [...of.chatMessages.values()].flat();
const addresses = (list: MailMessage['toRecipients']) =>
  (list ?? []).map((each) => each.emailAddress?.address ?? '');
const byMessageId = new Map<string, MailMessage[]>();
for (const person of tenant.people) {
  for (const mail of person.mailbox?.messages ?? []) {
    const key = mail.internetMessageId ?? '';
    byMessageId.set(key, [...(byMessageId.get(key) ?? []), mail]);
  }
}

describe('the sample company', () => {
  test('has about forty people in six departments and two offices', () => {
    const departments = new Set(tenant.people.map((person) => person.user.department));
    expect(tenant.people.length).toBeGreaterThanOrEqual(38);
    expect(tenant.people.length).toBeLessThanOrEqual(44);
    expect(departments.size).toBe(6);
    expect(new Set(tenant.people.map((person) => person.mailbox?.settings.timeZone)).size).toBe(2);
    expect(tenant.people.every((person) => person.user.jobTitle)).toBe(true);
    expect(tenant.people.filter((person) => /[а-я]/i.test(person.user.displayName)).length).toBeGreaterThan(
      8,
    );
  });

  test('has about 1,200 messages of four weeks', () => {
    const count = byMessageId.size + posts(tenant).length;
    expect(count).toBeGreaterThanOrEqual(1150);
    expect(count).toBeLessThanOrEqual(1300);
    const days = mails(tenant).map((mail) => (now - Date.parse(mail.receivedDateTime ?? '')) / 86_400_000);
    expect(Math.max(...days)).toBeGreaterThan(25);
    expect(Math.max(...days)).toBeLessThan(29);
  });

  test('no two mails say the same', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const [key, [mail]] of byMessageId) {
      if (mail && 'meetingMessageType' in mail) continue;
      const said = `${mail?.subject} ${mail?.uniqueBody?.content}`;
      if (seen.has(said)) twice.push(said.slice(0, 200));
      seen.set(said, key);
    }
    expect(twice).toEqual([]);
  });

  test('is the same for the same moment, and another for another', () => {
    expect(buildCompany(now)).toEqual(tenant);
    expect(mails(buildCompany(now + 86_400_000))).not.toEqual(mails(tenant));
  });

  test('is in the language of its readers: mail and chat in English and in Russian', () => {
    const russian = [...byMessageId.values()].filter(([mail]) =>
      /[а-я]{3}/i.test(mail?.uniqueBody?.content ?? ''),
    );
    expect(russian.length).toBeGreaterThan(80);
    expect(posts(tenant).filter((post) => post.locale === 'ru-ru').length).toBeGreaterThan(60);
  });

  test('every id is there once', () => {
    const ids = [
      ...mails(tenant).map((mail) => mail.id),
      ...tenant.people.map((person) => person.user.id),
      ...tenant.people.flatMap((person) => (person.mailbox?.folders ?? []).map((folder) => folder.id)),
      ...tenant.chats.map((chat) => chat.id),
      ...posts(tenant).map((post) => post.id),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('a mail lies in the mailbox of its sender and of each reader, once, with one Message-ID', () => {
    const lists = new Set(
      [...byMessageId.values()]
        .flat()
        .flatMap((mail) => [...addresses(mail.toRecipients), ...addresses(mail.ccRecipients)]),
    );
    for (const person of tenant.people) lists.delete(person.user.mail);
    for (const person of tenant.people) {
      const own = person.mailbox?.messages ?? [];
      expect(new Set(own.map((mail) => mail.internetMessageId)).size).toBe(own.length);
      for (const mail of own) {
        const named = [
          mail.from?.emailAddress?.address,
          ...addresses(mail.toRecipients),
          ...addresses(mail.ccRecipients),
        ];
        const isOnList = named.some((address) => address?.endsWith(tenant.domain) && lists.has(address));
        expect(named.includes(person.user.mail) || isOnList).toBe(true);
      }
    }
    for (const copies of byMessageId.values()) {
      const readers = [...addresses(copies[0]?.toRecipients), ...addresses(copies[0]?.ccRecipients)];
      const here = tenant.people.filter((person) => readers.includes(person.user.mail));
      expect(copies.length).toBeGreaterThanOrEqual(here.length);
      expect(new Set(copies.map((copy) => copy.conversationId)).size).toBe(copies.length);
    }
  });

  test('mail that one wrote lies in Sent Items and is read', () => {
    for (const person of tenant.people) {
      const sent = person.mailbox?.folders.find((folder) => folder.displayName === 'Sent Items');
      for (const mail of person.mailbox?.messages ?? []) {
        const isMine = mail.from?.emailAddress?.address === person.user.mail;
        expect(mail.parentFolderId === sent?.id).toBe(isMine);
        if (isMine) expect(mail.isRead).toBe(true);
      }
    }
  });

  test('several people keep folders of their own with mail in them, and folders count what they hold', () => {
    const usual = 6;
    const keepers = tenant.people.filter((person) => (person.mailbox?.folders.length ?? 0) > usual);
    expect(keepers.length).toBeGreaterThanOrEqual(4);
    for (const person of keepers) {
      for (const folder of person.mailbox?.folders.slice(usual) ?? [])
        expect(folder.totalItemCount).toBeGreaterThan(0);
    }
    for (const person of tenant.people) {
      for (const folder of person.mailbox?.folders ?? []) {
        const inside = person.mailbox?.messages.filter((mail) => mail.parentFolderId === folder.id) ?? [];
        expect(folder.totalItemCount).toBe(inside.length);
        expect(folder.unreadItemCount).toBe(inside.filter((mail) => !mail.isRead).length);
      }
    }
  });

  test('chat messages are written by members of the chat, mentions and reactions too', () => {
    for (const chat of tenant.chats) {
      const members = new Set(chat.members?.map((member) => ('userId' in member ? member.userId : '')));
      for (const post of tenant.chatMessages.get(chat.id) ?? []) {
        const people = [
          post.from?.user?.id,
          ...(post.mentions ?? []).map((mention) => mention.mentioned?.user?.id),
          ...(post.reactions ?? []).map((reaction) => reaction.user?.user?.id),
        ].filter((id) => id !== undefined && id !== null);
        for (const id of people) expect(members).toContain(id);
      }
    }
  });

  test('a chat of two has the id that Teams gives it', () => {
    const pairs = tenant.chats.filter((chat) => chat.chatType === 'oneOnOne');
    expect(pairs.length).toBeGreaterThan(30);
    for (const chat of pairs) expect(chat.id).toMatch(/^19:[0-9a-f-]{36}_[0-9a-f-]{36}@unq\.gbl\.spaces$/);
  });

  test('messages of each chat and mailbox are in order of time', () => {
    for (const list of tenant.chatMessages.values()) {
      const times = list.map((post) => post.createdDateTime ?? '');
      expect([...times].sort()).toEqual(times);
    }
    for (const person of tenant.people) {
      const times = (person.mailbox?.messages ?? []).map((mail) => mail.receivedDateTime ?? '');
      expect([...times].sort()).toEqual(times);
    }
  });

  test('an answer is later than what it answers', () => {
    const sentAt = new Map([...byMessageId].map(([key, [mail]]) => [key, mail?.sentDateTime ?? '']));
    for (const [mail] of byMessageId.values()) {
      const answered = mail?.internetMessageHeaders?.find((header) => header.name === 'In-Reply-To')?.value;
      if (answered) expect((sentAt.get(answered) ?? '') < (mail?.sentDateTime ?? '')).toBe(true);
    }
  });

  test.each(oddMoments)('opened at %s nothing in it is of the future', (_, iso) => {
    const at = Date.parse(iso);
    const company = buildCompany(at);
    const times = [
      ...mails(company).flatMap((mail) => [
        mail.sentDateTime,
        mail.receivedDateTime,
        mail.lastModifiedDateTime,
      ]),
      ...posts(company).flatMap((post) => [
        post.createdDateTime,
        post.lastModifiedDateTime,
        ...(post.reactions ?? []).map((reaction) => reaction.createdDateTime),
      ]),
      ...(company.channels ?? []).flatMap((each) => each.posts.map((post) => post.createdDateTime)),
    ];
    expect(times.every((time) => time !== undefined && time !== null && Date.parse(time) <= at)).toBe(true);
    const newest = Math.max(...mails(company).map((mail) => Date.parse(mail.receivedDateTime ?? '')));
    expect(at - newest).toBeLessThan(3.2 * 86_400_000);
  });

  test('holds the rarer kinds of message', () => {
    const all = [...byMessageId.values()].flatMap(([mail]) => mail ?? []);
    const header = (name: string, value: RegExp) =>
      all.some((mail) =>
        mail.internetMessageHeaders?.some((each) => each.name === name && value.test(each.value ?? '')),
      );
    expect(header('Auto-Submitted', /auto-replied/)).toBe(true);
    expect(header('Auto-Submitted', /auto-generated/)).toBe(true);
    expect(header('List-Unsubscribe', /./)).toBe(true);
    expect(header('Sensitivity', /Private/)).toBe(true);
    const kinds = new Set(
      all.flatMap((mail) => ('meetingMessageType' in mail ? [mail.meetingMessageType] : [])),
    );
    for (const kind of [
      'meetingRequest',
      'meetingAccepted',
      'meetingTenativelyAccepted',
      'meetingDeclined',
      'meetingCancelled',
    ])
      expect(kinds).toContain(kind);
    expect(all.some((mail) => mail.importance === 'high')).toBe(true);
    expect(all.some((mail) => mail.hasAttachments)).toBe(true);
    expect(all.some((mail) => mail.subject?.startsWith('Fw: '))).toBe(true);
    const chat = posts(tenant);
    expect(chat.some((post) => post.messageType === 'systemEventMessage')).toBe(true);
    expect(chat.some((post) => post.deletedDateTime)).toBe(true);
    expect(chat.some((post) => post.from?.application)).toBe(true);
    expect(chat.some((post) => post.mentions?.length)).toBe(true);
    expect(
      chat.some((post) => post.attachments?.some((part) => part.contentType === 'messageReference')),
    ).toBe(true);
  });

  test('thanks stand as cards in a group chat and in a channel', () => {
    const cards = (list: readonly { attachments?: { contentType?: string | null }[] | null }[]) =>
      list.filter((post) =>
        post.attachments?.some((part) => part.contentType === 'application/vnd.microsoft.card.adaptive'),
      );
    expect(cards(posts(tenant)).length).toBeGreaterThanOrEqual(4);
    expect(cards(tenant.channels?.[0]?.posts ?? []).length).toBeGreaterThanOrEqual(6);
  });

  test('some people have a drawn picture, the others none', () => {
    const drawn = tenant.people.filter((person) => person.photo);
    expect(drawn.length).toBeGreaterThan(10);
    expect(drawn.length).toBeLessThan(tenant.people.length);
    expect(new Set(drawn.map((person) => new TextDecoder().decode(person.photo?.bytes))).size).toBe(
      drawn.length,
    );
  });

  test('one can be five people of five departments, Ivan first', () => {
    expect(demoPeople).toHaveLength(5);
    expect(demoPeople[0]?.name).toBe('Ivan Markov');
    const users = demoPeople.map(({ address }) =>
      tenant.people.find((person) => person.user.mail === address),
    );
    expect(new Set(users.map((person) => person?.user.department)).size).toBe(5);
    expect(users.every((person) => (person?.mailbox?.messages.length ?? 0) > 60)).toBe(true);
  });

  test('holds to Graph’s own types', () => {
    const wrong = new Set<string>();
    const check = (type: string, value: unknown) => {
      for (const problem of checkAgainstContract(`microsoft.graph.${type}`, value)) wrong.add(problem);
    };
    for (const person of tenant.people) {
      check('user', person.user);
      check('mailboxSettings', person.mailbox?.settings);
      for (const folder of person.mailbox?.folders ?? []) check('mailFolder', folder);
      for (const mail of person.mailbox?.messages ?? []) check('message', mail);
    }
    for (const chat of tenant.chats) check('chat', chat);
    for (const post of posts(tenant)) check('chatMessage', post);
    for (const each of tenant.channels ?? []) {
      check('channel', each.channel);
      for (const post of each.posts) check('chatMessage', post);
    }
    expect([...wrong]).toEqual([]);
  });
});
