// What the pages read: open requests with decisions applied, folded ones, and the search.

import 'fake-indexeddb/auto';
import { decide, undoDecisions } from '../../src/store/decisions';
import { HeedDatabase } from '../../src/store/HeedDatabase';
import { writeMeta } from '../../src/store/meta';
import {
  changedSince,
  decisionOf,
  openRequests,
  peopleLike,
  requestOf,
  searchConversations,
} from '../../src/store/queries';
import type { StoredRequest } from '../../src/store/rows';
import { anna, ivan, storedMessage, storedRequest } from './storedRequest';

let db: HeedDatabase;
let count = 0;

beforeEach(async () => {
  db = new HeedDatabase(`queries ${++count}`);
  await db.open();
});
afterEach(() => db.delete());

async function given(...rows: StoredRequest[]): Promise<void> {
  await db.requests.bulkPut(rows);
  await db.messages.bulkPut(
    rows.map(({ conversation, lastAt }) =>
      storedMessage({ id: `m ${conversation}`, conversation, at: lastAt }),
    ),
  );
}

async function open(turn: 'mine' | 'theirs' = 'mine'): Promise<string[]> {
  return (await openRequests(db, turn)).rows.map(({ conversation }) => conversation);
}

test('requests are shown in the direction in which somebody waits', async () => {
  await given(
    storedRequest({ conversation: 'a' }),
    storedRequest({ conversation: 'b', turn: 'theirs' }),
    storedRequest({ conversation: 'c', turn: 'nobody', state: 'answered' }),
    storedRequest({ conversation: 'd', state: 'promised', due: '2026-03-01' }),
  );
  expect(await open('mine')).toEqual(['a', 'd']);
  expect(await open('theirs')).toEqual(['b']);
});

test('what Heed is not sure of stands apart', async () => {
  await given(storedRequest({ conversation: 'a' }), storedRequest({ conversation: 'b', isPerhaps: true }));
  const { rows, perhaps } = await openRequests(db, 'mine');
  expect(rows.map(({ conversation }) => conversation)).toEqual(['a']);
  expect(perhaps.map(({ conversation }) => conversation)).toEqual(['b']);
});

describe('older than five working days when Heed was first opened', () => {
  const fold = Date.UTC(2026, 2, 10);
  beforeEach(() => writeMeta(db, 'foldBefore', fold));

  test.each([
    ['an old one is folded', { lastAskAt: fold - 1 }, 'older'],
    ['one asked later is not', { lastAskAt: fold }, 'rows'],
    ['an old one with a date to come is not', { lastAskAt: fold - 1, due: '2026-03-20' }, 'rows'],
    ['an old one whose date passed before is', { lastAskAt: fold - 1, due: '2026-03-09' }, 'older'],
  ] as const)('%s', async (_, fields, list) => {
    await given(storedRequest({ conversation: 'a', ...fields }));
    expect((await openRequests(db, 'mine'))[list]).toHaveLength(1);
  });
});

describe('decisions', () => {
  const row = storedRequest({ conversation: 'a', lastAt: 5_000, lastAskAt: 5_000 });

  test('a request put away is shown no more, and comes back by undo', async () => {
    await given(row);
    await decide(db, [row], 'notRequest', 9_000);
    expect(await open()).toEqual([]);
    expect(await decisionOf(db, 'a')).toMatchObject({ kind: 'notRequest', upTo: 5_000, message: 'm a' });
    expect(await undoDecisions(db)).toBe(1);
    expect(await open()).toEqual(['a']);
    expect(await decisionOf(db, 'a')).toBeNull();
  });

  test('several at once are taken back by one undo', async () => {
    const rows = ['a', 'b', 'c'].map((conversation) => storedRequest({ conversation }));
    await given(...rows);
    const group = await decide(db, rows.slice(0, 2), 'putAway', 9_000);
    await decide(db, rows.slice(2), 'answeredElsewhere', 9_001);
    expect(await open()).toEqual([]);
    expect(await undoDecisions(db, group)).toBe(2);
    expect((await open()).sort()).toEqual(['a', 'b']);
  });

  test('a newer ask opens the conversation again', async () => {
    await given(row);
    await decide(db, [row], 'answeredElsewhere', 9_000);
    await db.requests.put({ ...row, lastAt: 9_500, lastAskAt: 9_500 });
    expect(await open()).toEqual(['a']);
    expect(await decisionOf(db, 'a')).toBeNull();
  });

  test('a newer message that asks nothing does not', async () => {
    await given(row);
    await decide(db, [row], 'answeredElsewhere', 9_000);
    await db.requests.put({ ...row, lastAt: 9_500 });
    expect(await open()).toEqual([]);
  });

  test('undo with nothing to undo does nothing', async () => {
    expect(await undoDecisions(db)).toBe(0);
  });
});

describe('search', () => {
  const quote = { message: 'm', kind: 'question', probability: 0.9, due: null, isAnswered: false } as const;
  beforeEach(() =>
    given(
      storedRequest({
        conversation: 'mine',
        lastAt: 3,
        asks: [{ ...quote, quote: 'Could you send the churn numbers?' }],
      }),
      storedRequest({
        conversation: 'list',
        lastAt: 2,
        turn: 'nobody',
        state: 'none',
        subject: 'Ready for the summer churn survey?',
        asker: null,
        waiting: [],
        reasons: [{ code: 'list', values: {} }],
      }),
      storedRequest({ conversation: 'ru', lastAt: 1, channel: 'chat', subject: 'Отчёт о продажах' }),
    ),
  );

  test.each([
    ['words of the quote', { words: 'churn numb' }, ['mine']],
    ['part of a word from its start, newest first', { words: 'CHUR' }, ['mine', 'list']],
    ['not from the middle of a word', { words: 'hurn' }, []],
    ['е for ё', { words: 'отчет' }, ['ru']],
    ['a name', { words: 'anna' }, ['mine', 'list', 'ru']],
    ['an address', { words: 'anna@firm.example churn' }, ['mine', 'list']],
    ['an address of nobody here', { words: 'anna@other.example' }, []],
    ['words in one channel', { words: 'anna', channel: 'chat' }, ['ru']],
    ['a person', { words: '', person: ivan.address }, ['mine', 'list', 'ru']],
    ['a kind of ask', { words: '', kind: 'question' }, ['mine']],
    ['nothing', { words: ' ' }, []],
    ['at most so many', { words: 'anna', limit: 1 }, ['mine']],
  ] as const)('finds by %s', async (_, wanted, found) => {
    expect((await searchConversations(db, wanted)).map(({ request }) => request.conversation)).toEqual(found);
  });

  test('a mail that is rightly not flagged is found with the reason', async () => {
    const [found] = await searchConversations(db, { words: 'summer survey' });
    expect(found?.request).toMatchObject({ turn: 'nobody', reasons: [{ code: 'list' }] });
  });

  test('one that was put away is found with that decision', async () => {
    const row = await requestOf(db, 'mine');
    if (row) await decide(db, [row], 'notRequest', 9_000);
    const [found] = await searchConversations(db, { words: 'numbers' });
    expect(found?.decision?.kind).toBe('notRequest');
  });
});

test('what changed since the last look is told, newest change first', async () => {
  await given(
    storedRequest({ conversation: 'a', changedAt: 10 }),
    storedRequest({ conversation: 'b', changedAt: 30 }),
    storedRequest({ conversation: 'c', changedAt: 20 }),
  );
  expect((await changedSince(db, 10)).map(({ conversation }) => conversation)).toEqual(['b', 'c']);
});

test('people are found by any of their names', async () => {
  await db.people.bulkPut([anna, ivan].map((person) => ({ ...person, jobTitle: '', department: '' })));
  expect((await peopleLike(db, 'pet')).map(({ name }) => name)).toEqual(['Anna Petrova']);
  expect(await peopleLike(db, '')).toEqual([]);
});
