import type { ChatMessage } from '@microsoft/microsoft-graph-types';
import fc from 'fast-check';
import { startSandbox } from '../../../src/sandbox/server/startSandbox';
import type { MailMessage, Tenant } from '../../../src/sandbox/tenant';
import { ContractClient } from './contractClient';
import { mail, office, pairChat, vera } from './office';

/** Data as it may come out of broken files: whatever JSON holds, under the names Graph has. */
const junk = fc.constantFrom<unknown>(
  null,
  0,
  true,
  '',
  'x',
  [],
  {},
  [null],
  'not a date',
  '1601-01-01T00:00:00Z',
  '9999-12-31T23:59:59.9Z',
  '2026-03-01T10:00:00+03:00',
  '\u202eabc\u200b',
  '\ud800',
  { emailAddress: null },
  { emailAddress: { address: 5 } },
  { contentType: 'odd', content: null },
  { contentType: 'html', content: '<p><b>a' },
  [{ emailAddress: {} }],
  [{ name: 'X' }],
  { flagStatus: 'maybe', dueDateTime: 5 },
  'meetingRequest',
  '#microsoft.graph.eventMessage',
  { user: { id: 5 } },
);
const mailNames = Object.keys(mail('x', 1)).filter((name) => name !== 'id');
const oddMail = fc.dictionary(
  fc.constantFrom(
    ...mailNames,
    'sender',
    'flag',
    'attachments',
    'internetMessageHeaders',
    'meetingMessageType',
    '@odata.type',
    'categories',
    'importance',
    'uniqueBody',
    'startDateTime',
    'constructor',
    'webLink',
  ),
  junk,
);
const oddPost = fc.dictionary(
  fc.constantFrom(
    'createdDateTime',
    'lastModifiedDateTime',
    'deletedDateTime',
    'body',
    'from',
    'mentions',
    'reactions',
    'attachments',
    'messageType',
    'eventDetail',
    'importance',
    'subject',
  ),
  junk,
);

it('a tenant of broken data is served all the same, in answers that fit their types', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(oddMail, { maxLength: 6 }),
      fc.array(oddPost, { maxLength: 4 }),
      async (mails, posts) => {
        const tenant = withOdd(mails, posts);
        const sandbox = await startSandbox({ tenant });
        try {
          const client = new ContractClient(sandbox, vera);
          const all = [
            '/me/messages?$top=50',
            '/me/mailFolders/inbox/messages/delta?$select=subject',
            '/me/mailFolders?$top=100',
          ];
          for (const path of all) await client.all(path);
          const read = await client.all('/me/messages?$top=50&$select=uniqueBody,internetMessageHeaders', {
            Prefer: 'outlook.body-content-type="text"',
          });
          expect(read.items).toHaveLength(mails.length);
          const chat = await client.all(`/chats/${encodeURIComponent(pairChat)}/messages`);
          expect(chat.items).toHaveLength(posts.length);
          expect((await client.get('/me/chats?$expand=lastMessagePreview,members')).status).toBe(200);
        } finally {
          await sandbox.close();
        }
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);

function withOdd(
  mails: readonly Record<string, unknown>[],
  posts: readonly Record<string, unknown>[],
): Tenant {
  const tenant = office();
  // As the importers do: what a file holds is only believed to be of the type.
  const messages: MailMessage[] = mails.map((more) =>
    JSON.parse(JSON.stringify({ ...mail('same', 1), ...more })),
  );
  const chatMessages: (ChatMessage & { id: string })[] = posts.map((more, index) =>
    JSON.parse(JSON.stringify({ id: String(index), ...more })),
  );
  const people = tenant.people.map((person) =>
    person.mailbox && person.user.id === vera.id
      ? { ...person, mailbox: { ...person.mailbox, messages } }
      : person,
  );
  return { ...tenant, people, chatMessages: new Map([[pairChat, chatMessages]]) };
}
