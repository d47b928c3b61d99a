import { type Sandbox, startSandbox } from '../../../src/sandbox/server/startSandbox';
import type { Tenant, TenantUser } from '../../../src/sandbox/tenant';
import { ContractClient, errorCode, itemsOf } from './contractClient';
import { boris, clara, now, office, vera } from './office';

let tenant: Tenant;
let sandbox: Sandbox;
let client: ContractClient;
let time: number;

beforeEach(async () => {
  tenant = office();
  time = now;
  sandbox = await startSandbox({ tenant, clock: () => time });
  client = new ContractClient(sandbox, vera);
});
afterEach(() => sandbox.close());

const tenantUser = (user: TenantUser['user']): TenantUser => {
  const found = tenant.people.find((person) => person.user === user);
  if (!found) throw new Error('unknown');
  return found;
};
const utc = (at: number) => ({ dateTime: new Date(at).toISOString().slice(0, -1), timeZone: 'UTC' });
const day = 86_400_000;

function borisIsAway(): void {
  tenantUser(boris).automaticReplies = {
    status: 'scheduled',
    scheduledStartDateTime: utc(now - day),
    scheduledEndDateTime: utc(now + day),
    internalReplyMessage: 'Back on Thursday.',
    externalReplyMessage: '',
  };
}

const tipsOf = async (address: string, options = 'automaticReplies') => {
  const body = { EmailAddresses: [address], MailTipsOptions: options };
  return itemsOf((await client.post('/me/getMailTips', body)).json)[0];
};

describe('mail tips', () => {
  it('say who is out of office, and until when', async () => {
    borisIsAway();
    expect(await tipsOf(boris.mail)).toEqual({
      emailAddress: { name: '', address: boris.mail },
      automaticReplies: {
        message: 'Back on Thursday.',
        scheduledStartTime: utc(now - day),
        scheduledEndTime: utc(now + day),
      },
    });
    time += 2 * day;
    client = new ContractClient(sandbox, vera);
    expect(await tipsOf(boris.mail)).toMatchObject({ automaticReplies: { message: '' } });
  });

  it('say nothing of the absence of people elsewhere', async () => {
    expect(await tipsOf('somebody@elsewhere.test', 'automaticReplies, recipientScope')).toEqual({
      emailAddress: { name: '', address: 'somebody@elsewhere.test' },
      recipientScope: 'external',
    });
  });

  it.each([
    [{}],
    [{ EmailAddresses: [], MailTipsOptions: 'automaticReplies' }],
    [{ EmailAddresses: ['a@b'] }],
  ])('are refused to %j', async (body) => {
    expect((await client.post('/me/getMailTips', body)).status).toBe(400);
  });

  it('stand in one’s own mailbox settings too', async () => {
    borisIsAway();
    const { json } = await new ContractClient(sandbox, boris).get('/me/mailboxSettings');
    expect(json).toMatchObject({ automaticRepliesSetting: { status: 'scheduled' } });
    expect((await client.get('/me/mailboxSettings')).json).toMatchObject({
      automaticRepliesSetting: { status: 'disabled' },
    });
  });
});

describe('presence', () => {
  it('tells one person’s, with out of office', async () => {
    borisIsAway();
    tenantUser(boris).presence = { availability: 'Away', activity: 'Away' };
    const { json } = await client.get(`/users/${boris.id}/presence`);
    expect(json).toMatchObject({
      id: boris.id,
      availability: 'Away',
      outOfOfficeSettings: { isOutOfOffice: true, message: 'Back on Thursday.' },
    });
  });

  it('tells many at once, unknown ones left out', async () => {
    const ids = [boris.id, '00000000-0000-4000-8000-00000000dead', clara.id];
    const { json } = await client.post('/communications/getPresencesByUserId', { ids });
    expect(itemsOf(json).map(({ id, availability }) => [id, availability])).toEqual([
      [boris.id, 'Available'],
      [clara.id, 'Available'],
    ]);
    expect((await client.post('/communications/getPresencesByUserId', { ids: [] })).status).toBe(400);
  });

  it('needs more than the scope of one’s own for that of others', async () => {
    const modest = new ContractClient(sandbox, vera, ['Presence.Read']);
    expect((await modest.get('/me/presence')).status).toBe(200);
    const outcome = await modest.get(`/users/${boris.id}/presence`);
    expect([outcome.status, errorCode(outcome)]).toEqual([403, 'Forbidden']);
  });
});

describe('a mailbox over its quota', () => {
  beforeEach(() => {
    tenantUser(vera).isMailboxFull = true;
  });

  it('writes and sends nothing', async () => {
    const message = { subject: 'x', toRecipients: [{ emailAddress: { address: boris.mail } }] };
    const outcomes = [
      await client.post('/me/messages', message),
      await client.post('/me/sendMail', { message }),
      await client.post('/me/messages/plan/createReply'),
      await client.post('/me/messages/plan/reply', { comment: 'x' }),
    ];
    for (const outcome of outcomes) {
      expect([outcome.status, errorCode(outcome)]).toEqual([507, 'ErrorQuotaExceeded']);
    }
  });

  it('still receives, reads, marks and deletes', async () => {
    const asBoris = new ContractClient(sandbox, boris);
    const toRecipients = [{ emailAddress: { address: vera.mail } }];
    await asBoris.post('/me/sendMail', { message: { subject: 'New', toRecipients } });
    const { json } = await client.get('/me/mailFolders/inbox/messages?$top=1');
    const id = itemsOf(json)[0]?.id;
    expect(itemsOf(json)[0]?.subject).toBe('New');
    expect((await client.patch(`/me/messages/${id}`, { isRead: true })).status).toBe(200);
    expect((await client.delete(`/me/messages/${id}`)).status).toBe(204);
  });
});
