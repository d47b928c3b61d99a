/** @jest-environment jsdom */
import '../fixtures/browser';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { WaitingPage } from '../../../src/ui/shared/waiting/WaitingPage';
import { openPage } from '../fixtures/openPage';
import { hour, now, request } from '../fixtures/sampleRows';

jest.setTimeout(60_000);

const page = document.createElement('div');
document.body.append(page);
const shown = () =>
  [...document.querySelectorAll<HTMLElement>('[data-conversation]')].map(
    (line) => line.dataset.conversation ?? '',
  );

async function open() {
  const rows = [request('one'), request('two', { since: now - 30 * hour })];
  const opened = await openPage(<WaitingPage page={page} query="" onSearch={() => {}} />, { rows });
  fireEvent.click(await screen.findByRole('tab', { name: /^For me/ }));
  await waitFor(() => expect(shown()).toHaveLength(2));
  return opened;
}

async function putOff(conversation: string, until: string) {
  const line = document.querySelector<HTMLElement>(`[data-conversation="${conversation}"]`);
  act(() => line?.focus());
  fireEvent.click(await screen.findByRole('button', { name: 'More' }));
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Put off until' }));
  fireEvent.click(await screen.findByRole('menuitem', { name: until }));
}

test('a request is put off by the menu, and brought back by undo', async () => {
  const { db } = await open();
  await putOff('one', 'tomorrow 09:00');
  await waitFor(() => expect(shown()).toEqual(['two']));
  expect(await db.decisions.toArray()).toMatchObject([
    { kind: 'snoozed', until: Date.parse('2026-11-18T08:00:00Z') },
  ]);
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(shown()).toHaveLength(2));
});

test('what is put off is folded, and brought back at once', async () => {
  const { db } = await open();
  await putOff('one', 'today 13:00');
  fireEvent.click(await screen.findByRole('button', { name: /^Show: 1 request put off/ }));
  expect(await screen.findByText('put off')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Bring back' }));
  await waitFor(() => expect(screen.queryByText('1 request put off')).toBeNull());
  expect(await db.decisions.count()).toBe(0);
  await waitFor(() => expect(shown()).toHaveLength(2));
});
