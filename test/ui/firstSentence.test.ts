import { dayOf } from '../../src/domain/day';
import type { SourceState, SyncStatus } from '../../src/store/rows';
import { textsFor } from '../../src/ui/shared/texts/texts';
import { mineSentence, theirsSentence } from '../../src/ui/shared/waiting/firstSentence';
import { anna, hour, ivan, maria, now, olga, request, status, tom } from './fixtures/sampleRows';

const day = dayOf(now, 'Europe/Berlin');
const english = textsFor('en-GB');
const russian = textsFor('ru-RU');
const said = (
  rows: Parameters<typeof mineSentence>[0]['rows'],
  more: Partial<SyncStatus> = {},
  olderCount = 0,
) => ({
  rows,
  olderCount,
  status: status(more),
});

describe('the first sentence for me', () => {
  const three = [
    request('a', { waiting: [anna], since: now - 2 * hour }),
    request('b', { waiting: [maria], since: now - 24 * hour }),
    request('c', { waiting: [tom], since: now - 3 * hour }),
  ];

  test('names the one who has waited longest', () => {
    expect(mineSentence(said(three), day, english)).toBe(
      '3 colleagues wait for you; Maria the longest, since yesterday.',
    );
    expect(mineSentence(said(three), day, russian)).toBe(
      'Вас ждут 3 коллеги; дольше всех — Maria, со вчерашнего дня.',
    );
  });

  test('counts people, not requests', () => {
    const twice = [request('a'), request('b', { since: now - 72 * hour })];
    expect(mineSentence(said(twice), day, english)).toBe('Anna waits for you with 2 things, since Saturday.');
  });

  test('counts who was promised a date apart', () => {
    const rows = [request('a'), request('p', { state: 'promised', due: '2026-11-17', waiting: [olga] })];
    expect(mineSentence(said(rows), day, english)).toBe(
      'Anna is waiting for you, since yesterday. One promise is due today.',
    );
  });

  test('tells of the older ones when nothing newer waits', () => {
    expect(mineSentence(said([], {}, 38), day, english)).toBe(
      'Nothing new waits for you; 38 older conversations are folded below.',
    );
  });
});

describe('nobody', () => {
  const noConsent: SourceState = { state: 'noConsent' };
  const failed: SourceState = { state: 'unreadable', code: 'server' };
  test.each<[string, Partial<SyncStatus>, string]>([
    ['everything was read', {}, 'Nobody is waiting for you.'],
    ['chats are not read', { chats: noConsent }, 'Nobody in mail. Chats are not read.'],
    ['chats could not be read', { chats: failed }, 'Nobody in mail. Chats could not be read.'],
    ['mail could not be read', { mail: failed }, 'Nobody in chats. Mail could not be read.'],
    [
      'neither could be read',
      { mail: failed, chats: noConsent },
      'Nobody so far. Mail could not be read. Chats are not read.',
    ],
    ['some messages were broken', { skipped: 2 }, 'Nobody so far. Some messages could not be read.'],
    ['mail is still being read', { mail: { state: 'filling' } }, 'Nobody in chats. Heed is still reading.'],
    ['nothing was read yet', { finishedAt: null, phase: 'filling' }, 'Looking who waits …'],
  ])('when %s', (_when, more, sentence) => {
    expect(mineSentence(said([], more), day, english)).toBe(sentence);
  });
});

test('the sentence for others names whom I wait for', () => {
  const mine = (id: string, asked: typeof anna, hours: number) =>
    request(id, { turn: 'theirs', waiting: [ivan], asked: [asked], since: now - hours * hour });
  expect(theirsSentence(said([mine('a', anna, 30), mine('b', tom, 50)]), day, english)).toBe(
    'You wait for 2 colleagues; for Tom the longest, since Sunday.',
  );
  expect(theirsSentence(said([mine('a', anna, 30)]), day, english)).toBe(
    'You are waiting for Anna, since yesterday.',
  );
});
