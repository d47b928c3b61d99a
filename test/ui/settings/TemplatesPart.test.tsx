/** @jest-environment jsdom */
import '../fixtures/browser';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { ownTemplates } from '../../../src/store/templates';
import TemplatesPart from '../../../src/ui/shared/settings/templates/TemplatesPart';
import { openPage } from '../fixtures/openPage';

jest.setTimeout(60_000);

const field = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text' });
const own = async (db: Parameters<typeof ownTemplates>[0]) => [...(await ownTemplates(db))];

test('a text is changed in place, read as it will read, and brought back', async () => {
  const { db } = await openPage(<TemplatesPart />);
  const area = await field();
  expect(area.value).toBe('Hi {name}, got it — you will have it {when}.');
  fireEvent.change(area, { target: { value: 'Dear {name}, {when}. Yours' } });
  expect(screen.getByText('Reads: Dear Maria, by Tuesday 24 November. Yours')).toBeTruthy();
  await waitFor(async () => expect(await own(db)).toEqual([['holding.en', 'Dear {name}, {when}. Yours']]));
  fireEvent.click(screen.getByRole('button', { name: 'Bring back Heed’s text' }));
  await waitFor(async () => expect(await own(db)).toEqual([]));
  expect((await field()).value).toBe('Hi {name}, got it — you will have it {when}.');
});

test('each language and form of address has its own', async () => {
  const { db } = await openPage(<TemplatesPart />);
  await field();
  fireEvent.click(screen.getByRole('radio', { name: 'Russian, ты' }));
  fireEvent.change(screen.getByRole('combobox', { name: 'For' }), { target: { value: 'nudge' } });
  fireEvent.change(await field(), { target: { value: '{name}, как дела?' } });
  await waitFor(async () => expect(await own(db)).toEqual([['nudge.ru.ty', '{name}, как дела?']]));
  fireEvent.click(screen.getByRole('radio', { name: 'Russian, вы' }));
  expect((await field()).value).toContain('добрый день');
});

test('a date that got lost is said', async () => {
  await openPage(<TemplatesPart />);
  fireEvent.change(await field(), { target: { value: 'Soon.' } });
  expect(screen.getByText('Without {when} the date is missing from the text.')).toBeTruthy();
});
