import { GraphError } from '../../src/graph/GraphError';
import { channelCarrier } from '../../src/outbox/channelCarrier';
import type { OutboxRow } from '../../src/store/outboxRows';

const cardId = '5a0d9c3e-0000-4000-8000-000000000001';
const card = (id: string) =>
  JSON.stringify({
    type: 'AdaptiveCard',
    actions: [{ type: 'Action.OpenUrl', url: `https://heed.example/kudos/1/${id}/en/quality` }],
  });
const row: OutboxRow = {
  id: 'row-1',
  conversation: '19:c',
  content: { kind: 'channelMessage', team: 'team', channel: '19:c', text: '', card: card(cardId) },
  seenUpTo: null,
  writtenAt: 0,
  goesAt: 0,
  state: 'uncertain',
  attempts: 1,
  nextAt: 0,
  draft: null,
  draftTries: 0,
  chat: '19:c',
  chatBefore: 1_000,
  arrivedAs: null,
  sentAt: null,
  hold: null,
  newsFrom: null,
  problem: null,
};

const post = (id: string, from: string, content: string, at = 2_000) => ({
  id,
  createdDateTime: new Date(at).toISOString(),
  from: { user: { id: from } },
  attachments: [{ id: `of ${id}`, content }],
});

/** A carrier of mine over pages that Graph gives in turn. */
function carrierOver(pages: readonly unknown[], taken: readonly string[] = []) {
  const asked: string[] = [];
  const left = [...pages];
  const graph = {
    get: async (path: string) => {
      asked.push(path);
      const page = left.shift();
      if (page instanceof GraphError) throw page;
      return page;
    },
    post: async (path: string) => {
      asked.push(path);
      return { id: 'posted' };
    },
  };
  const store = { arrivals: async () => new Set(taken) };
  return { asked, carrier: channelCarrier({ graph, store, me: 'me' }) };
}

const noConsent = new GraphError('no', {
  kind: 'consent',
  code: 'Forbidden',
  status: 403,
  retryAfter: null,
  requestId: null,
});

test('a card that arrived is found by its own id, on whatever page it lies', async () => {
  const { asked, carrier } = carrierOver([
    { value: [post('1', 'me', card('5a0d9c3e-0000-4000-8000-00000000000f'))], '@odata.nextLink': '/next' },
    { value: [post('2', 'other', card(cardId)), post('3', 'me', card(cardId))] },
  ]);
  expect(await carrier.trace(row)).toEqual({ state: 'arrived', id: '3' });
  expect(asked[1]).toBe('/next');
});

test.each([
  ['somebody else posted the same card', [post('2', 'other', card(cardId))], []],
  ['it lay there before', [post('3', 'me', card(cardId), 500)], []],
  ['another text of mine has left it', [post('3', 'me', card(cardId))], ['3']],
])('a card has not arrived when %s', async (_name, value, taken) => {
  const { carrier } = carrierOver([{ value }], taken);
  expect(await carrier.trace(row)).toEqual({ state: 'absent' });
});

test('without the administrator’s consent a card goes out, but nobody can say whether it came', async () => {
  const { carrier } = carrierOver([noConsent]);
  const saved: unknown[] = [];
  const fresh = { ...row, chat: null, chatBefore: null };
  expect(await carrier.prepare(fresh, async (progress) => void saved.push(progress))).toBe('ready');
  expect(saved).toEqual([{ chat: '19:c', chatBefore: null }]);
  expect(await carrier.send(fresh)).toBe('posted');
  expect(await carrier.trace(fresh)).toEqual({ state: 'unseen' });
});
