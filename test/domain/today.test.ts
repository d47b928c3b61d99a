import { dayOf } from '../../src/domain/day';
import type { Person } from '../../src/domain/person';
import { changeOf, selectToday } from '../../src/domain/today';
import type { StoredRequest } from '../../src/store/rows';
import { anna, hour, ivan, now, olga, request } from '../ui/fixtures/sampleRows';

const day = dayOf(now, 'Europe/Berlin');
const isMe = (person: Person) => person.address === ivan.address;
const ids = (rows: readonly { conversation: string }[]) => rows.map((row) => row.conversation);
const select = (open: readonly StoredRequest[], changed: readonly StoredRequest[] = []) =>
  selectToday(open, changed, day, isMe);

describe('Today', () => {
  test('shows promises of mine that are due or have passed, not those of tomorrow', () => {
    const promise = (id: string, due: string) => request(id, { state: 'promised', due });
    const today = select([
      promise('b', '2026-11-17'),
      promise('c', '2026-11-18'),
      promise('a', '2026-11-13'),
    ]);
    expect(ids(today.promises)).toEqual(['a', 'b']);
  });

  test('shows people who wait with a date of this week, soonest first', () => {
    const today = select([
      request('friday', { due: '2026-11-20' }),
      request('december', { due: '2026-12-20' }),
      request('late', { due: '2026-11-10' }),
    ]);
    expect(ids(today.dated)).toEqual(['late', 'friday']);
  });

  test('shows the three longest waits of the rest, each request once', () => {
    const waits = [10, 50, 40, 30, 20].map((hours) => request(`w${hours}`, { since: now - hours * hour }));
    const dated = request('dated', { due: '2026-11-17', since: now - 90 * hour });
    const today = select([...waits, dated]);
    expect(ids(today.longest)).toEqual(['w50', 'w40', 'w30']);
    expect(ids(today.dated)).toEqual(['dated']);
  });

  test('leaves out what Heed is not sure of', () => {
    const unsure = request('unsure', { isPerhaps: true, due: '2026-11-17' });
    const today = select([unsure], [unsure]);
    expect([...today.dated, ...today.longest, ...today.changes]).toEqual([]);
  });

  test('names news once, newest first, five at most, and counts the rest', () => {
    const news = [1, 2, 3, 4, 5, 6, 7].map((hours) =>
      request(`n${hours}`, {
        turn: 'nobody',
        state: 'answered',
        before: { turn: 'theirs', state: 'waiting' },
        lastFrom: olga,
        changedAt: now - hours * hour,
      }),
    );
    const today = select([], news);
    expect(ids(today.changes.map((change) => change.row))).toEqual(['n1', 'n2', 'n3', 'n4', 'n5']);
    expect(today.moreChanges).toBe(2);
  });

  test('does not name as news what stands above already', () => {
    const asked = request('asked', { since: now - hour });
    expect(select([asked], [asked]).changes).toEqual([]);
  });
});

describe('what a change means to me', () => {
  const mine = { turn: 'mine', state: 'waiting' } as const;
  const theirs = { turn: 'theirs', state: 'waiting' } as const;
  test.each([
    ['somebody answered me', { turn: 'nobody', state: 'answered', before: theirs }, 'answered'],
    ['somebody asked back', { turn: 'mine', before: theirs }, 'wroteAgain'],
    [
      'somebody came back to a settled thing',
      { before: { turn: 'nobody', state: 'answered' } },
      'wroteAgain',
    ],
    ['a new request', { before: null }, 'asked'],
    ['they no longer need it', { turn: 'nobody', state: 'closed', before: mine }, 'settled'],
    ['my own thanks closed it', { turn: 'nobody', state: 'closed', before: theirs, lastFrom: ivan }, null],
    ['my own answer', { turn: 'nobody', state: 'answered', before: mine, lastFrom: ivan }, null],
    ['it still waits for me', { before: mine }, null],
    ['ordinary mail that asks nothing', { turn: 'nobody', state: 'none', before: null }, null],
  ] as const)('%s', (_what, more, kind) => {
    expect(changeOf(request('a', { lastFrom: anna, ...more }), isMe)).toBe(kind);
  });
});
