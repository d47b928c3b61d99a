/** @jest-environment jsdom */
import '../../fixtures/browser';
import { fireEvent, screen, within } from '@testing-library/react';
import Mine from '../../../../src/ui/shared/thanks/wall/Mine';
import { day, now } from '../../fixtures/sampleRows';
import { me, openWall, row } from './openWall';

jest.setTimeout(60_000);

test('given and received are my own: apart, with a file of all', async () => {
  const saved: Blob[] = [];
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      saved.push(blob);
      return 'blob:1';
    },
    revokeObjectURL: () => {},
  });
  await openWall(
    [row({ words: 'To me', to: [me] }), row({ words: 'By me', from: me }), row({ words: 'Of others' })],
    {},
    <Mine />,
  );
  expect(await screen.findByText('To me')).toBeTruthy();
  expect(screen.getByText('From Anna Weber')).toBeTruthy();
  expect(screen.queryByText('By me')).toBeNull();
  fireEvent.click(screen.getByRole('tab', { name: 'Given' }));
  expect(await screen.findByText('By me')).toBeTruthy();
  expect(screen.getByText('To Maria Lopez')).toBeTruthy();
  expect(screen.queryByText('Of others')).toBeNull();
  const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  fireEvent.click(screen.getByRole('button', { name: 'Download as CSV' }));
  expect(click).toHaveBeenCalled();
  const reader = new FileReader();
  const read = new Promise((resolve) => reader.addEventListener('load', resolve));
  reader.readAsText(saved[0] ?? new Blob());
  await read;
  const lines = String(reader.result).split('\r\n');
  expect(lines.map((line) => line.split(',')[1])).toEqual([
    'Given or received',
    'Received',
    'Given',
    undefined,
  ]);
  click.mockRestore();
});

test('the weeks stand as a table beside the picture', async () => {
  await openWall([row({ to: [me], at: now - 8 * day, principle: 'respect' })], {}, <Mine />);
  fireEvent.click(await screen.findByRole('button', { name: 'The last 12 weeks' }));
  const table = await screen.findByRole('table', { name: 'Thank-yous by week and principle' });
  expect(within(table).getAllByRole('row')).toHaveLength(13);
  const week = within(table).getByRole('row', { name: /^9 Nov/ });
  expect(within(week).getByRole('cell').textContent).toBe('1');
});
