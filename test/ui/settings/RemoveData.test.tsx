/** @jest-environment jsdom */
/** Before Heed's data is removed, texts that are not sent are listed: nothing of the person's own is lost unseen. */

import '../fixtures/browser';
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import Dexie from 'dexie';
import { keepDraft } from '../../../src/store/draftRows';
import { RemoveData } from '../../../src/ui/shared/settings/RemoveData';
import { openPage } from '../fixtures/openPage';
import { maria, now } from '../fixtures/sampleRows';

afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
});

jest.setTimeout(60_000);

// jsdom takes dialogs for hidden: the library that moves focus hides what it cannot measure.
async function press(name: string | RegExp): Promise<void> {
  const button = await screen.findByRole('button', { name, hidden: true });
  await act(async () => fireEvent.click(button));
}

const open = (needs?: Parameters<typeof openPage>[1]) => openPage(<RemoveData />, needs);

async function leaveUnsent({ db, session }: Awaited<ReturnType<typeof open>>) {
  await keepDraft(db, 'reply:one', 'Half a sentence', now);
  await session.outbox.send({
    conversation: 'two',
    content: {
      kind: 'mailReply',
      message: 'm',
      reach: 'asker',
      to: [maria],
      cc: [],
      text: 'You will have it by noon.',
    },
    seenUpTo: null,
  });
}

test('with nothing unsent it is asked once more and done', async () => {
  const forgotten = jest.fn(async () => {});
  const { db } = await open({ forget: forgotten });
  await press(/Remove Heed/);
  expect(screen.queryByRole('list', { name: 'Texts not sent', hidden: true })).toBeNull();
  await press('Remove');
  await screen.findByText(/data was removed from this device/);
  expect(forgotten).toHaveBeenCalledTimes(1);
  expect(db.isOpen()).toBe(false);
});

test('a sign-in that cannot be forgotten keeps nobody from knowing that the data are gone', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => {});
  const { db } = await open({ forget: () => Promise.reject(new Error('offline')) });
  await press(/Remove Heed/);
  await press('Remove');
  await screen.findByText(/data was removed from this device/);
  expect(db.isOpen()).toBe(false);
});

test('what is not sent is listed in full, with its choices', async () => {
  const opened = await open();
  await leaveUnsent(opened);
  await press(/Remove Heed/);
  const list = await screen.findByRole('list', { name: 'Texts not sent', hidden: true });
  expect(within(list).getByText('Half a sentence')).toBeTruthy();
  expect(within(list).getByText('You will have it by noon.')).toBeTruthy();
  expect(within(list).getByText(/^To Maria/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Remove with these 2 texts', hidden: true })).toBeTruthy();
  expect(within(list).getAllByRole('button', { name: 'Copy', hidden: true })).toHaveLength(2);
});

test('each can be discarded, and then it is gone', async () => {
  const opened = await open({ locale: 'ru-RU' });
  await leaveUnsent(opened);
  await press(/Удалить данные Heed/);
  const buttons = () => screen.queryAllByRole('button', { name: 'Выбросить', hidden: true });
  for (const left of [1, 0]) {
    await waitFor(() => expect(buttons()).toHaveLength(left + 1));
    for (const button of buttons().slice(0, 1)) await act(async () => fireEvent.click(button));
    await waitFor(async () =>
      expect((await opened.db.drafts.count()) + (await opened.db.outbox.count())).toBe(left),
    );
  }
});

test('a text is copied as it was written', async () => {
  const written: string[] = [];
  Object.assign(navigator, { clipboard: { writeText: async (text: string) => written.push(text) } });
  const opened = await open();
  await keepDraft(opened.db, 'reply:one', 'Line one\n  line two', now);
  await press(/Remove Heed/);
  await press('Copy');
  await screen.findByText('Copied');
  expect(written).toEqual(['Line one\n  line two']);
});

test('kept, nothing is touched', async () => {
  const opened = await open();
  await leaveUnsent(opened);
  await press(/Remove Heed/);
  await press('Keep');
  expect(await opened.db.drafts.count()).toBe(1);
  expect(await opened.db.outbox.count()).toBe(1);
  expect(await Dexie.getDatabaseNames()).toContain(opened.db.name);
});
