import { mailboxTenant } from '../../../src/sandbox/importers/mailboxTenant';
import { openMailbox } from '../../../src/sandbox/importers/openMailbox';
import { letter, mbox } from './mail';
import { removeTemporaryFolders, temporaryFolder } from './temporaryFolder';

afterAll(removeTemporaryFolders);

const present = Date.UTC(2026, 5, 1);

async function open(files: Record<string, string>, ...me: string[]) {
  const folder = await temporaryFolder(files);
  return openMailbox({ paths: [folder], me, present, zone: 'Europe/Moscow' });
}

const talk = {
  'inbox.mbox': mbox([
    letter({ id: 'q', date: 'Mon, 2 Mar 2026 10:00:00 +0000' }),
    letter({
      id: 'o',
      from: 'Eve <eve@other.example>',
      subject: 'Offer',
      date: 'Tue, 3 Mar 2026 10:00:00 +0000',
    }),
  ]),
  'other.mbox': mbox([
    letter({
      id: 'r',
      from: 'Ben Moor <Ben@firm.example>',
      to: 'Ann Lake <ann@firm.example>',
      subject: 'Re: Paint',
      inReplyTo: '<q>',
      date: 'Mon, 2 Mar 2026 11:00:00 +0000',
    }),
  ]),
};

test('a mailbox knows its owner, its clock and its conversations', async () => {
  const snapshot = await open(talk, 'BEN@firm.example');
  expect(snapshot.me).toMatchObject({ displayName: 'Ben Moor', mail: 'ben@firm.example' });
  expect(snapshot.now).toBe(Date.UTC(2026, 2, 3, 10, 1));
  expect(snapshot.settings.timeZone).toBe('Europe/Moscow');
  expect(snapshot.messages.map(({ id, conversationId }) => [id, conversationId])).toEqual([
    ['q', 'q'],
    ['o', 'o'],
    ['r', 'q'],
  ]);
});

test('what I wrote lies in Sent Items, wherever the file had it', async () => {
  const { messages } = await open(talk, 'ben@firm.example');
  expect(messages.map(({ parentFolderId }) => parentFolderId)).toEqual(['inbox', 'inbox', 'sentitems']);
});

test('an address that Sent Items were written from under my name is mine too', async () => {
  const { me } = await open(
    {
      ...talk,
      'sent.mbox': mbox([
        letter({ id: 's', from: 'Ben Moor <ben.moor@old.example>', to: 'ann@firm.example' }),
        letter({ id: 't', from: 'Ann Lake <ann@firm.example>', to: 'ben@firm.example' }),
      ]),
    },
    'ben@firm.example',
  );
  expect(me.proxyAddresses).toEqual(['SMTP:ben@firm.example', 'smtp:ben.moor@old.example']);
});

test('an address that nobody has is one clear error', async () => {
  await expect(open(talk, 'nobody@firm.example')).rejects.toMatchObject({
    code: 'unknownMe',
    message: 'nobody in this mailbox has the address nobody@firm.example',
  });
});

test('files of mail without an owner, and folders without mail, are clear errors', async () => {
  await expect(open(talk)).rejects.toMatchObject({ code: 'noMe' });
  await expect(open({ 'a.txt': 'x' }, 'ben@firm.example')).rejects.toMatchObject({ code: 'notMail' });
});

test('an imported mailbox becomes a tenant: the owner with a mailbox, colleagues in the directory, no outsiders', async () => {
  const tenant = mailboxTenant(await open(talk, 'ben@firm.example'));
  expect(tenant.domain).toBe('firm.example');
  expect(tenant.people.map(({ user, mailbox }) => [user.mail, mailbox?.messages.length ?? null])).toEqual([
    ['ben@firm.example', 3],
    ['ann@firm.example', null],
  ]);
  expect(tenant.people[0]?.mailbox?.folders.map(({ id, totalItemCount }) => [id, totalItemCount])).toEqual([
    ['inbox', 2],
    ['sentitems', 1],
    ['drafts', 0],
    ['deleteditems', 0],
    ['junkemail', 0],
  ]);
});

test('the same address has the same id every time', async () => {
  const ids = async () =>
    mailboxTenant(await open(talk, 'ben@firm.example')).people.map(({ user }) => user.id);
  expect(await ids()).toEqual(await ids());
});
