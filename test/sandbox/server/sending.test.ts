import { type Sandbox, startSandbox } from '../../../src/sandbox/server/startSandbox';
import { ContractClient, errorCode, itemsOf, type Json } from './contractClient';
import { address, boris, clara, office, vera } from './office';

let sandbox: Sandbox;
let asVera: ContractClient;
let asBoris: ContractClient;

beforeEach(async () => {
  sandbox = await startSandbox({ tenant: office() });
  asVera = new ContractClient(sandbox, vera);
  asBoris = new ContractClient(sandbox, boris);
});
afterEach(() => sandbox.close());

const message = (more: Json = {}) => ({
  subject: 'Figures',
  body: { contentType: 'text', content: 'Could you look?' },
  toRecipients: [address(boris)],
  ...more,
});

async function newest(client: ContractClient, folder: string): Promise<Json> {
  const { json } = await client.get(`/me/mailFolders/${folder}/messages?$top=1`);
  return itemsOf(json)[0] ?? {};
}

const headersOf = async (client: ContractClient, id: unknown): Promise<Map<string, string>> => {
  const { json } = await client.get(`/me/messages/${id}?$select=internetMessageHeaders`);
  const list = Array.isArray(json.internetMessageHeaders) ? json.internetMessageHeaders : [];
  return new Map(list.map(({ name, value }) => [name, value]));
};

describe('what one sends', () => {
  it('arrives in the other mailbox under another id and the same Message-ID, and stays in Sent Items', async () => {
    expect((await asVera.post('/me/sendMail', { message: message() })).status).toBe(202);
    const sent = await newest(asVera, 'sentitems');
    const received = await newest(asBoris, 'inbox');
    expect(received).toMatchObject({
      subject: 'Figures',
      isRead: false,
      isDraft: false,
      from: address(vera),
      toRecipients: [address(boris)],
      internetMessageId: sent.internetMessageId,
    });
    expect(received.id).not.toBe(sent.id);
    expect(received.conversationId).not.toBe(sent.conversationId);
  });

  it('is kept out of Sent Items on request', async () => {
    await asVera.post('/me/sendMail', { message: message(), saveToSentItems: false });
    expect((await newest(asVera, 'sentitems')).subject).toBe('About answer');
    expect((await newest(asBoris, 'inbox')).subject).toBe('Figures');
  });

  it('reaches everyone once, whoever was named twice, and shows no Bcc', async () => {
    const people = { ccRecipients: [address(boris), address(clara)], bccRecipients: [address(vera)] };
    await asVera.post('/me/sendMail', { message: message(people) });
    expect(itemsOf((await asBoris.get('/me/messages')).json)).toHaveLength(1);
    const mine = await newest(asVera, 'inbox');
    expect(mine).toMatchObject({ subject: 'Figures', bccRecipients: [] });
    expect((await newest(asVera, 'sentitems')).bccRecipients).toEqual([address(vera)]);
  });

  it('carries its own x- headers along', async () => {
    const headers = { internetMessageHeaders: [{ name: 'x-note', value: 'one' }] };
    await asVera.post('/me/sendMail', { message: message(headers) });
    const { id } = await newest(asBoris, 'inbox');
    expect((await headersOf(asBoris, id)).get('x-note')).toBe('one');
  });

  it.each([
    [{ toRecipients: [] }, 'ErrorInvalidRecipients'],
    [{ toRecipients: [{ emailAddress: { address: 'nobody' } }] }, 'ErrorInvalidRecipients'],
    [{ internetMessageHeaders: [{ name: 'Subject', value: 'x' }] }, 'InvalidInternetMessageHeader'],
    [{ colour: 'red' }, 'RequestBodyRead'],
    [{ toRecipients: Array.from({ length: 501 }, () => address(boris)) }, 'ErrorInvalidRecipients'],
  ])('is refused when it cannot be sent: %#', async (more, code) => {
    const outcome = await asVera.post('/me/sendMail', { message: message(more) });
    expect([outcome.status, errorCode(outcome)]).toEqual([400, code]);
    expect(itemsOf((await asBoris.get('/me/messages')).json)).toEqual([]);
  });
});

describe('a draft', () => {
  it('is written, changed, sent, and found again by its immutable id', async () => {
    const immutable = { Prefer: 'IdType="ImmutableId"' };
    const draft = await asVera.post('/me/messages', message({ toRecipients: [] }), immutable);
    expect(draft.status).toBe(201);
    expect(draft.json).toMatchObject({ isDraft: true, subject: 'Figures' });
    const path = `/me/messages/${draft.json.id}`;
    await asVera.patch(path, { subject: 'Final figures', toRecipients: [address(boris)] }, immutable);
    expect((await asVera.post(`${path}/send`)).status).toBe(202);
    const sent = await asVera.get(path, immutable);
    expect(sent.json).toMatchObject({ isDraft: false, subject: 'Final figures' });
    expect((await newest(asBoris, 'inbox')).subject).toBe('Final figures');
    expect(itemsOf((await asVera.get('/me/mailFolders/drafts/messages')).json)).toEqual([]);
    const again = await asVera.post(`${path}/send`);
    expect(again.status).toBe(400);
    expect(itemsOf((await asBoris.get('/me/messages')).json)).toHaveLength(1);
  });
});

describe('an answer', () => {
  it('goes to the author, in the thread of both, with the quote below', async () => {
    await asVera.post('/me/sendMail', { message: message() });
    const question = await newest(asBoris, 'inbox');
    expect((await asBoris.post(`/me/messages/${question.id}/reply`, { comment: 'On <Friday>' })).status).toBe(
      202,
    );
    const answer = await newest(asVera, 'inbox');
    const asked = await newest(asVera, 'sentitems');
    expect(answer).toMatchObject({ subject: 'RE: Figures', conversationId: asked.conversationId });
    expect(JSON.stringify(answer.body)).toContain('On &lt;Friday&gt;');
    expect(JSON.stringify(answer.body)).toContain('Could you look?');
    const { json } = await asVera.get(`/me/messages/${answer.id}?$select=uniqueBody`, {
      Prefer: 'outlook.body-content-type="text"',
    });
    expect(json.uniqueBody).toEqual({ contentType: 'text', content: 'On <Friday>' });
    expect((await headersOf(asVera, answer.id)).get('In-Reply-To')).toBe(asked.internetMessageId);
  });

  it('to all leaves out only the one who answers', async () => {
    await asVera.post('/me/sendMail', { message: message({ ccRecipients: [address(clara)] }) });
    const question = await newest(asBoris, 'inbox');
    const draft = await asBoris.post(`/me/messages/${question.id}/createReplyAll`);
    expect(draft.json).toMatchObject({
      isDraft: true,
      toRecipients: [address(vera)],
      ccRecipients: [address(clara)],
      conversationId: question.conversationId,
    });
    const path = `/me/messages/${draft.json.id}`;
    await asBoris.patch(path, { body: { contentType: 'text', content: 'Done' } });
    await asBoris.post(`${path}/send`);
    expect((await newest(asVera, 'inbox')).bodyPreview).toBe('Done');
  });

  it('takes a comment or a body, not both', async () => {
    const body = { contentType: 'text', content: 'B' };
    const outcome = await asVera.post('/me/messages/plan/createReply', { comment: 'A', message: { body } });
    expect([outcome.status, errorCode(outcome)]).toEqual([400, 'ErrorInvalidRequest']);
    const single = await asVera.post('/me/messages/plan/createReply', { message: { body } });
    expect(single.json.body).toEqual(body);
  });

  it('to my own message goes to those I wrote to', async () => {
    const { json } = await asVera.post('/me/messages/answer/createReply', {});
    expect(json).toMatchObject({ toRecipients: [address(boris)], subject: 'RE: About answer' });
  });
});

describe('a forward', () => {
  it('has the new recipients and the old text', async () => {
    const draft = await asVera.post('/me/messages/plan/createForward', { toRecipients: [address(boris)] });
    expect(draft.json).toMatchObject({ subject: 'FW: About plan', toRecipients: [address(boris)] });
    expect(JSON.stringify(draft.json.body)).toContain('Could you send');
  });
});
