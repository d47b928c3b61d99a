/** @jest-environment jsdom */
import '../fixtures/browser';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { dayOf } from '../../../src/domain/day';
import { GraphClient } from '../../../src/graph/GraphClient';
import { AuthError } from '../../../src/graph/signIn/AuthError';
import { writeMeta } from '../../../src/store/meta';
import { nudgesIn } from '../../../src/store/nudgeRows';
import type { StoredRequest } from '../../../src/store/rows';
import NudgeBox from '../../../src/ui/shared/nudge/NudgeBox';
import { type OpenPage, openPage } from '../fixtures/openPage';
import { anna, ask, day, ivan, maria, now, profile, request } from '../fixtures/sampleRows';

jest.setTimeout(60_000);

// It is Tuesday, 11:00, in working hours; asked a week ago.
const today = dayOf(now, 'Europe/Berlin');

interface Needs {
  readonly more?: Partial<StoredRequest>;
  /** When it was nudged. */
  readonly nudged?: readonly number[];
  /** Working hours end before now. */
  readonly isLate?: boolean;
  /** What Graph answers to each call; a code: it is refused for want of consent. */
  readonly graph?: (path: string) => unknown;
}

class AnsweringGraph extends GraphClient {
  constructor(private readonly answer: (path: string) => unknown) {
    super({ base: 'http://127.0.0.1:9/v1.0', getToken: async () => 'none' });
  }
  override get = async (path: string) => this.answer(path);
  override post = async (path: string) => this.answer(path);
}

const refused = () => {
  throw new AuthError('consent', 'No consent.');
};

async function open({ more = {}, nudged = [], isLate = false, graph = refused }: Needs = {}) {
  const row = request('one', {
    turn: 'theirs',
    waiting: [ivan],
    asker: ivan,
    asked: [maria],
    since: now - 7 * day,
    asks: [ask('Could you check slide 7?', { message: 'mine' })],
    ...more,
  });
  const sent: { readonly ids: readonly string[] }[] = [];
  const page: OpenPage = await openPage(
    <NudgeBox row={row} day={today} onClose={() => {}} onSent={(each) => sent.push(each)} />,
    {
      rows: [row],
      client: new AnsweringGraph(graph),
      prepare: async (db) => {
        for (const at of nudged) await db.nudges.add({ id: `n${at}`, conversation: 'one', at, isSent: true });
        if (!isLate) return;
        const workingHours = { ...profile.workingHours, start: 480, end: 600 };
        await writeMeta(db, 'profile', { ...profile, workingHours });
      },
    },
  );
  return { ...page, sent };
}

const box = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: /^Your text to/ });
const contents = async ({ db }: OpenPage) => (await db.outbox.toArray()).map(({ content }) => content);

test('a first reminder goes to the one asked, alone, and is noted', async () => {
  const page = await open({ more: { asked: [maria, ivan] } });
  expect((await box()).value).toBe(
    'Hi Maria, a short question about the below: do you know yet when you will get to it?',
  );
  fireEvent.click(screen.getByRole('button', { name: 'Send to Maria' }));
  await waitFor(() => expect(page.sent).toHaveLength(1));
  expect(await contents(page)).toMatchObject([
    { kind: 'mailReply', message: 'mine', reach: 'asker', to: [maria], cc: [] },
  ]);
  expect(await page.db.nudges.toArray()).toMatchObject([
    { id: page.sent[0]?.ids[0], conversation: 'one', at: now },
  ]);
});

test('the second is no harder, and after two a call is better', async () => {
  await open({ nudged: [now - 4 * day] });
  expect((await box()).value).toContain('coming back to this one');
});

test('after two reminders it says: perhaps call', async () => {
  await open({ nudged: [now - 5 * day, now - 4 * day] });
  expect(await screen.findByText('You have reminded them twice. Perhaps call Maria.')).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
});

test.each([
  ['on the next day', { since: now - day }],
  ['before the date they gave', { state: 'promised', due: '2026-11-20', promisedAt: now - 5 * day } as const],
])('nothing is offered %s', async (_name, more) => {
  await open({ more });
  expect(await screen.findByText('It is too early for a reminder.')).toBeTruthy();
});

test('of several people asked one is chosen', async () => {
  const page = await open({ more: { asked: [maria, anna] } });
  await box();
  fireEvent.click(screen.getByRole('radio', { name: 'Anna Weber' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Send to Anna' }));
  await waitFor(() => expect(page.sent).toHaveLength(1));
  expect(await contents(page)).toMatchObject([{ to: [anna] }]);
});

test('outside working hours a mail waits for the morning, or goes now', async () => {
  const page = await open({ isLate: true });
  await box();
  expect(screen.getByRole('button', { name: 'Send to Maria, tomorrow 08:00' })).toBeTruthy();
  fireEvent.click(screen.getByRole('radio', { name: 'now' }));
  expect(screen.getByRole('button', { name: 'Send to Maria' })).toBeTruthy();
  fireEvent.click(screen.getByRole('radio', { name: 'tomorrow 08:00' }));
  fireEvent.click(screen.getByRole('button', { name: 'Send to Maria, tomorrow 08:00' }));
  await waitFor(() => expect(page.sent).toHaveLength(1));
  expect(await contents(page)).toMatchObject([{ deferUntil: Date.parse('2026-11-18T07:00:00Z') }]);
});

test('in a chat I am reminded in the morning instead, and my own words go with the text', async () => {
  const page = await open({
    isLate: true,
    more: { channel: 'chat', form: 'oneOnOne', webLink: 'https://teams.example/1' },
  });
  expect((await box()).value).toContain('“Could you check slide 7?”');
  fireEvent.click(screen.getByRole('button', { name: 'Remind me tomorrow 08:00' }));
  expect(await screen.findByText('To Do reminds you tomorrow 08:00.')).toBeTruthy();
  expect(await contents(page)).toEqual([
    {
      kind: 'task',
      reminder: {
        title: 'Remind Maria',
        at: Date.parse('2026-11-18T07:00:00Z'),
        name: 'Maria Lopez',
        webLink: 'https://teams.example/1',
      },
    },
  ]);
  expect(await page.db.nudges.count()).toBe(0);
});

test('in a group chat it goes to the chat between the two', async () => {
  const page = await open({ more: { channel: 'chat', form: 'group' } });
  await box();
  fireEvent.click(screen.getByRole('button', { name: 'Send to Maria' }));
  await waitFor(() => expect(page.sent).toHaveLength(1));
  expect(await contents(page)).toMatchObject([{ kind: 'directMessage', person: maria }]);
});

describe('out of office', () => {
  const end = { dateTime: '2026-11-24T08:00:00', timeZone: 'UTC' };
  const tips = (automaticReplies: unknown) => ({
    value: [{ emailAddress: { address: maria.address }, automaticReplies }],
  });

  test('is said with its end, as mail tips know it', async () => {
    await open({ graph: () => tips({ message: 'I am away.', scheduledEndTime: end }) });
    expect(await screen.findByText('Maria is away until Tuesday, 24 November 2026 at 09:00.')).toBeTruthy();
  });

  test('is said as presence knows it, where mail tips may not be asked', async () => {
    const graph = (path: string) =>
      path.includes('presence')
        ? { id: 'u', availability: 'Offline', outOfOfficeSettings: { isOutOfOffice: true } }
        : refused();
    await open({ graph, more: { asked: [{ ...maria, userId: 'u' }] } });
    expect(await screen.findByText('Maria is away (automatic reply).')).toBeTruthy();
  });

  test('is not guessed: without either a reminder is written all the same', async () => {
    await open();
    expect((await box()).value).toContain('a short question');
    expect(screen.queryByText(/is away/)).toBeNull();
  });
});

test('a reminder taken back counts for nothing', async () => {
  const page = await open();
  await box();
  fireEvent.click(screen.getByRole('button', { name: 'Send to Maria' }));
  await waitFor(() => expect(page.sent).toHaveLength(1));
  expect(await nudgesIn(page.db, 'one')).toEqual([now]);
  await page.session.outbox.undo(page.sent[0]?.ids[0] ?? '');
  expect(await nudgesIn(page.db, 'one')).toEqual([]);
});
