import { dayOf } from '../../src/domain/day';
import { groupOf, groupRequests } from '../../src/domain/groups';
import { hour, now, request } from '../ui/fixtures/sampleRows';

const day = dayOf(now, 'Europe/Berlin');

describe('the day a list is looked at on', () => {
  test.each([
    ['Europe/Berlin', '2026-11-17', '2026-11-16T23:00:00Z'],
    ['Asia/Vladivostok', '2026-11-17', '2026-11-16T14:00:00Z'],
    ['America/Los_Angeles', '2026-11-17', '2026-11-17T08:00:00Z'],
  ])('in %s it is %s and began at %s', (zone, date, start) => {
    expect(dayOf(now, zone)).toMatchObject({ date, start: Date.parse(start) });
  });

  test('around the change to summer time tomorrow is still tomorrow', () => {
    const before = dayOf(Date.parse('2026-03-28T23:30:00Z'), 'Europe/Berlin');
    expect(before).toMatchObject({ yesterday: '2026-03-28', date: '2026-03-29', tomorrow: '2026-03-30' });
  });
});

describe('groups of the list', () => {
  test.each([
    ['late', 'a date that has passed', { due: '2026-11-16' }],
    ['today', 'a date of today', { due: '2026-11-17' }],
    ['fresh', 'asked since midnight', { since: now - 2 * hour }],
    ['waiting', 'asked before midnight', { since: now - 12 * hour }],
    ['waiting', 'a date still ahead, asked earlier', { due: '2026-11-20', since: now - 30 * hour }],
    ['perhaps', 'unsure, even when late', { isPerhaps: true, due: '2026-11-16' }],
  ] as const)('%s: %s', (group, _what, more) => {
    expect(groupOf(request('a', more), day)).toBe(group);
  });

  test('come in the order they are shown, without the empty ones', () => {
    const rows = [
      request('new', { since: now - hour }),
      request('perhaps', { isPerhaps: true }),
      request('late', { due: '2026-11-01' }),
    ];
    expect(groupRequests(rows, day).map((group) => group.name)).toEqual(['late', 'fresh', 'perhaps']);
  });

  test('the unsure ones are shown newest first, the others by courtesy', () => {
    const since = [now - 50 * hour, now - 20 * hour, now - 30 * hour];
    const rows = since.flatMap((at, i) => [
      request(`sure${i}`, { since: at }),
      request(`perhaps${i}`, { since: at, isPerhaps: true }),
    ]);
    const groups = groupRequests(rows, day).map((group) => group.rows.map((row) => row.conversation));
    expect(groups).toEqual([
      ['sure0', 'sure2', 'sure1'],
      ['perhaps1', 'perhaps2', 'perhaps0'],
    ]);
  });
});
