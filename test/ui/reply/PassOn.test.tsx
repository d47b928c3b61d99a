/** @jest-environment jsdom */
import '../fixtures/browser';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { StoredRequest } from '../../../src/store/rows';
import PassOn from '../../../src/ui/shared/reply/PassOn';
import type { Sent } from '../../../src/ui/shared/reply/Sent';
import { storedMessage } from '../../store/storedRequest';
import { openPage } from '../fixtures/openPage';
import { anna, ask, hour, ivan, now, request, tom } from '../fixtures/sampleRows';

jest.setTimeout(60_000);

const asks = [ask('Could you send me the figures for October?')];

async function open(
  more: Partial<StoredRequest> = {},
  registers: Readonly<Record<string, 'ty' | 'vy'>> = {},
) {
  const row = request('one', { asks, ...more });
  const sent: Sent[] = [];
  const page = await openPage(<PassOn row={row} onClose={() => {}} onSent={(each) => sent.push(each)} />, {
    rows: [row],
  });
  await page.db.messages.bulkPut([
    storedMessage({
      id: 'm',
      conversation: 'one',
      channel: row.channel,
      at: now - 26 * hour,
      from: anna,
      to: [ivan],
    }),
  ]);
  for (const [address, register] of Object.entries(registers)) {
    await page.db.registers.put({ address, register, at: 1 });
  }
  await page.db.people.bulkPut([{ ...tom, jobTitle: 'Analyst', department: 'Data' }]);
  const field = await screen.findByRole('combobox', { name: 'To whom' });
  fireEvent.click(field);
  fireEvent.change(field, { target: { value: 'tom' } });
  fireEvent.click(await screen.findByRole('option', { name: /Tom Baker/ }));
  const toTom = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'To Tom Baker' });
  const toAnna = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'To Anna Weber, who asked' });
  return { ...page, sent, toTom, toAnna };
}

test('both messages are seen in full before either goes', async () => {
  const { db, sent, toTom, toAnna } = await open();
  expect(toTom.value).toContain('> Could you send me the figures for October?');
  expect(toAnna.value).toContain('Tom');
  expect(screen.getByText('Subject: Campaign figures')).toBeTruthy();
  expect(await db.outbox.count()).toBe(0);
  fireEvent.click(screen.getByRole('button', { name: 'Send both: to Tom and Anna' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  const contents = (await db.outbox.toArray()).map(({ content }) => content);
  expect(contents).toEqual(
    expect.arrayContaining([
      { kind: 'mail', to: [tom], subject: 'Campaign figures', text: toTom.value.trim(), html: null },
      { kind: 'mailReply', message: 'm', reach: 'asker', to: [anna], cc: [], text: toAnna.value.trim() },
    ]),
  );
});

test.each<[string, Partial<StoredRequest>]>([
  ['a one-on-one chat', { channel: 'chat', form: 'oneOnOne', subject: '' }],
  ['a private mail', { isPrivate: true }],
])('%s is never quoted by itself', async (_, more) => {
  const { toTom } = await open(more);
  expect(toTom.value).not.toContain('October');
  expect(screen.getByText(/is not quoted: say it in your own words/)).toBeTruthy();
  expect(screen.queryByText(/Campaign figures/)).toBeNull();
});

test('each is addressed as I last wrote to them', async () => {
  const { toTom, toAnna } = await open(
    { subject: 'Данные', asks: [ask('Пришлите, пожалуйста, данные за октябрь.')] },
    { [tom.address]: 'ty' },
  );
  expect(toTom.value).toMatch(/привет/);
  expect(toAnna.value).toMatch(/добрый день/);
});

test('Ctrl+Enter in either text sends both, and Escape keeps them', async () => {
  const { db, sent, toTom, toAnna } = await open();
  fireEvent.keyDown(toTom, { key: 'Enter' });
  fireEvent.keyDown(toAnna, { key: 'Escape' });
  expect(await db.outbox.count()).toBe(0);
  fireEvent.keyDown(toAnna, { key: 'Enter', ctrlKey: true });
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(await db.outbox.count()).toBe(2);
});

test('without one of the two texts nothing goes', async () => {
  const { db, toAnna } = await open();
  fireEvent.change(toAnna, { target: { value: '  ' } });
  fireEvent.click(screen.getByRole('button', { name: /^Send both/ }));
  expect(await screen.findByText('Write something first.')).toBeTruthy();
  expect(await db.outbox.count()).toBe(0);
});
