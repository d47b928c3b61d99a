import type { GraphClient } from '../../src/graph/GraphClient';
import { GraphError } from '../../src/graph/GraphError';
import { searchPeople } from '../../src/graph/people';
import { type Sandbox, startSandbox } from '../../src/sandbox/server/startSandbox';
import { hour, now, officeTenant, people } from '../sync/office';
import { clientOf } from './officeClient';
import { QuickClock } from './scriptedGraph';

let sandbox: Sandbox;
let client: GraphClient;

beforeEach(async () => {
  const tenant = officeTenant([{ id: 'one', ago: hour }]);
  const guest = {
    id: '00000000-0000-4000-8000-0000000000aa',
    displayName: 'Olaf Guest',
    mail: 'olaf@partner.example',
    userPrincipalName: 'olaf_partner.example#EXT#@firm.example',
  };
  tenant.people.push({ user: guest, mailbox: null, photo: null });
  const clock = new QuickClock(now);
  sandbox = await startSandbox({ tenant, clock: () => clock.now() });
  client = clientOf(sandbox, people.ivan.mail, clock);
});
afterEach(() => sandbox.close());

const names = (found: readonly { name: string }[]) => found.map(({ name }) => name);

test('those I write with come first and by themselves, others by the beginning of their name', async () => {
  expect(names(await searchPeople(client, ''))).toEqual(['Anna Petrova']);
  expect(names(await searchPeople(client, 'pet'))).toEqual(['Anna Petrova']);
  expect(await searchPeople(client, 'ol')).toEqual([
    expect.objectContaining({ address: 'olga@firm.example', userId: people.olga.id, isGuest: false }),
    expect.objectContaining({ address: 'olaf@partner.example', isGuest: true }),
  ]);
});

test.each(["O'Brien", '"quoted"', 'a) or startswith(mail,', '100%', 'a&$top=1', '🙂', 'נועה'])(
  'any text can be looked for: %s',
  async (text) => {
    expect(await searchPeople(client, text)).toEqual([]);
  },
);

function graph(answers: Record<string, unknown>) {
  return {
    get: async (path: string) => {
      const answer = answers[path.split('?')[0] ?? ''];
      if (answer instanceof GraphError) throw answer;
      return answer;
    },
  };
}

const error = (kind: 'consent' | 'network') =>
  new GraphError('no', { kind, code: kind, status: 0, retryAfter: null, requestId: null });
const anna = { value: [{ id: 'u1', displayName: 'Anna', mail: 'anna@firm.example' }] };

test('without consent to one of the two lists the other one is enough; without both it says so', async () => {
  const refused = error('consent');
  expect(names(await searchPeople(graph({ '/me/people': refused, '/users': anna }), 'an'))).toEqual(['Anna']);
  await expect(searchPeople(graph({ '/me/people': refused, '/users': refused }), 'an')).rejects.toBe(refused);
});

test('a list that could not be reached is no empty one', async () => {
  const cut = error('network');
  await expect(searchPeople(graph({ '/me/people': cut, '/users': anna }), 'an')).rejects.toBe(cut);
});
