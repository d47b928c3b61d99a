/** @jest-environment jsdom */
import '../fixtures/browser';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import HandoverPage from '../../../src/ui/shared/handover/HandoverPage';
import { openPage } from '../fixtures/openPage';
import { anna, ask, maria, olga, request, tom } from '../fixtures/sampleRows';

jest.setTimeout(60_000);

const rows = [
  request('mail', {
    subject: 'Campaign figures',
    due: '2026-11-20',
    asks: [ask('Could you send the secret?')],
  }),
  request('chat', { channel: 'chat', form: 'oneOnOne', subject: '', waiting: [maria], asker: maria }),
  request('private', { subject: 'My salary', isPrivate: true, waiting: [olga], asker: olga }),
  request('promised', { subject: 'Report', state: 'promised', waiting: [tom], asker: tom }),
  request('theirs', { turn: 'theirs', subject: 'Not mine to give' }),
];
const text = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'This is what goes' });

test('all I owe stands there, without a word of what was written, private things unticked', async () => {
  await openPage(<HandoverPage />, { rows });
  const value = (await text()).value;
  expect(value).toMatch(/Anna Weber waits since .*Nov.* · by .*20 Nov.* · Campaign figures/);
  expect(value).toMatch(/Tom Baker was promised an answer · Report/);
  for (const hidden of ['secret', 'salary', 'Maria', 'Ольга', 'Not mine', 'https:'])
    expect(value).not.toContain(hidden);
  expect(screen.getAllByRole('checkbox')).toHaveLength(4);
});

test('a line goes along when it is ticked, a private one still without its subject', async () => {
  await openPage(<HandoverPage />, { rows });
  await text();
  fireEvent.click(screen.getByRole('checkbox', { name: /Ольга Соколова/ }));
  expect((await text()).value).toContain('Ольга Соколова');
  expect((await text()).value).not.toContain('salary');
  fireEvent.click(screen.getByRole('checkbox', { name: /Anna Weber/ }));
  expect((await text()).value).not.toContain('Anna');
});

test('it goes to the stand-in as it was seen', async () => {
  const { db } = await openPage(<HandoverPage />, { rows });
  await db.people.bulkPut([{ ...tom, jobTitle: '', department: '' }]);
  const field = await screen.findByRole('combobox', { name: 'Who stands in' });
  fireEvent.click(field);
  fireEvent.change(field, { target: { value: 'tom' } });
  fireEvent.click(await screen.findByRole('option', { name: /Tom Baker/ }));
  const seen = (await text()).value;
  expect(seen).toMatch(/^Hi Tom, while I am away/);
  fireEvent.click(await screen.findByRole('button', { name: 'Mail to Tom' }));
  await waitFor(async () => expect(await db.outbox.count()).toBe(1));
  const [row] = await db.outbox.toArray();
  expect(row?.content).toEqual({
    kind: 'mail',
    to: [tom],
    subject: 'While I am away',
    text: seen,
    html: null,
  });
  expect(await screen.findByText('To Tom Baker: goes out in 5 s.')).toBeTruthy();
});

test('who owes nothing is told so', async () => {
  await openPage(<HandoverPage />, { rows: [request('theirs', { turn: 'theirs', waiting: [anna] })] });
  expect(await screen.findByText('You owe nothing. Have a good time off.')).toBeTruthy();
});
