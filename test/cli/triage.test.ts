import { letter, mbox } from '../sandbox/importers/mail';
import { removeTemporaryFolders, temporaryFolder } from '../sandbox/importers/temporaryFolder';
import { ran } from './ran';

// Each run is a process of its own that compiles as it loads; on a busy machine that takes a while.
jest.setTimeout(60_000);
afterAll(removeTemporaryFolders);

const triage = (...args: string[]) => ran('triage', ...args);

const jsonLines = (out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line));

const asks = letter({
  id: 'q1',
  from: 'Ann Lake <Ann@firm.example>',
  text: 'Hello Ben,\ncould you send me the list of colours by Friday?\nAnn',
});
const talk = {
  'inbox.mbox': mbox(
    [
      asks,
      letter({
        id: 'q2',
        subject: 'Doors',
        text: 'Can you order the doors?',
        date: 'Mon, 2 Mar 2026 12:00:00 +0000',
      }),
      letter({ id: 'broken', date: 'never' }).replace(/^Date.*\n/m, ''),
      letter({ id: 'out', from: 'Eve <eve@other.example>', subject: 'Offer', text: 'Can you call me?' }),
    ],
    'From ann@firm.example',
  ),
  'sent.mbox': mbox([
    letter({
      id: 'r2',
      from: 'Ben Moor <ben@firm.example>',
      to: 'Ann Lake <ann@firm.example>',
      subject: 'Re: Doors',
      inReplyTo: '<q2>',
      text: 'Ordered, they come next week.',
      date: 'Mon, 2 Mar 2026 13:00:00 +0000',
    }),
  ]),
};

const usual = ['--me', 'ben@firm.example', '--now', '2026-03-03T10:00:00Z', '--tz', 'Europe/Berlin'];

test('a request that waits is printed as one JSON object with exactly the stated properties', async () => {
  const folder = await temporaryFolder(talk);
  const { status, out, err } = await triage(...usual, '--json', folder);
  expect(status).toBe(0);
  const found = jsonLines(out);
  expect(found).toEqual([
    {
      conversation: 'q1',
      channel: 'mail',
      subject: 'Paint',
      turn: 'mine',
      state: 'waiting',
      waiting: ['ann@firm.example'],
      asker: 'ann@firm.example',
      asked: ['ben@firm.example'],
      since: '2026-03-02T11:00:00+01:00',
      workingMinutes: 6 * 60 + 2 * 60,
      due: '2026-03-06',
      confidence: expect.any(Number),
      asks: [
        {
          message: 'q1',
          kind: 'action',
          quote: expect.stringMatching(/^could you send me the list/i),
          probability: expect.any(Number),
        },
      ],
      reasons: expect.arrayContaining(['noAnswerYet']),
    },
  ]);
  expect(err).toContain(`skipped ${folder}/inbox.mbox#2: no date that can be read`);
});

test('with --all the settled and the silent are there too, the silent ones empty', async () => {
  const { out } = await triage(...usual, '--json', '--all', await temporaryFolder(talk));
  const found = jsonLines(out);
  expect(found).toHaveLength(3);
  expect(found).toContainEqual(
    expect.objectContaining({ conversation: 'q2', turn: 'nobody', state: 'answered' }),
  );
  expect(found).toContainEqual({
    conversation: 'out',
    channel: 'mail',
    subject: 'Offer',
    turn: 'nobody',
    state: 'none',
    waiting: [],
    asker: null,
    asked: [],
    since: null,
    workingMinutes: 0,
    due: null,
    confidence: expect.any(Number),
    asks: [],
    reasons: [],
  });
});

test('people read who waits, the words that ask, since when and why', async () => {
  const { out } = await triage(...usual, await temporaryFolder(talk));
  expect(out).toContain('1 request waits for you, 0 of yours wait for others');
  expect(out).toContain('Ann Lake  ·  Paint');
  expect(out).toMatch(/“could you send me the list of colours by Friday\?”/i);
  expect(out).toContain('8 h 00 min of working time');
  expect(out).toContain('no answer yet');
});

test('colleagues of other domains count when they are named', async () => {
  const { out } = await triage(
    ...usual,
    '--colleagues',
    'firm.example,other.example',
    '--json',
    await temporaryFolder(talk),
  );
  expect(jsonLines(out)).toContainEqual(expect.objectContaining({ conversation: 'out', turn: 'mine' }));
});

test.each([
  [['--me', 'ben@firm.example', '/no/such/place'], '/no/such/place: there is no such file or folder'],
  [['--me', 'ben@firm.example'], "missing required argument 'path'"],
  [['--nope', '.'], "unknown option '--nope'"],
  [['--me', 'ben', '.'], '"ben" is no mail address'],
])('what is wrong is one line and status 2: %j', async (args, words) => {
  const { status, out, err } = await triage(...args);
  expect(status).toBe(2);
  expect(out).toBe('');
  expect(err.trimEnd().split('\n')).toEqual([expect.stringContaining(words)]);
});

test('an address that nobody has is status 2, its line last', async () => {
  const { status, err } = await triage('--me', 'nobody@firm.example', await temporaryFolder(talk));
  expect(status).toBe(2);
  expect(err.trimEnd().split('\n').at(-1)).toBe(
    'triage: nobody in this mailbox has the address nobody@firm.example',
  );
});

test('--help says what it does and ends well', async () => {
  const { status, out } = await triage('--help');
  expect(status).toBe(0);
  expect(out).toContain('npm run -s triage --');
});
