/** @jest-environment jsdom */
// The panel beside a message that is being written: the list ticks itself, hints come and go, the switch is kept.

import '../fixtures/browser';
import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { DraftSource } from '../../../src/hosts/office/DraftSource';
import type { OfficeDraft } from '../../../src/hosts/office/readDraft';
import ComposePanel from '../../../src/ui/pane/compose/ComposePanel';
import type { ItemReader } from '../../../src/ui/pane/reading/ItemReader';
import { type ItemToRead, readItem } from '../../../src/ui/pane/reading/readItem';
import { TextsProvider, textsFor } from '../../../src/ui/shared/texts/texts';
import { sendingOffice } from '../../outlook/fixtures/sendingOffice';

jest.setTimeout(60_000);

const me = { name: 'Anna Berg', address: 'anna@firm.example' };
const maria = { name: 'Maria Lopez', address: 'maria@firm.example' };
const now = Date.UTC(2026, 2, 3, 12);

function quoting(own: string): string {
  return `${own}\n\n________________________________\nFrom: Maria Lopez <maria@firm.example>\nSent: Tuesday, 3 March 2026 10:12\nTo: Anna Berg\nSubject: Plan\n\nHi Anna,\n\nWhich room do we get for the review? When can you deliver the posters?\n\nMaria\n`;
}

const plain: OfficeDraft = {
  text: quoting(''),
  subject: 'RE: Plan',
  recipients: [maria],
  hasAttachments: false,
  kind: 'reply',
};

function open(first: OfficeDraft | null, { locale = 'en-GB', read = readItem as ItemReader['read'] } = {}) {
  let draft = first;
  const listeners = new Set<() => void>();
  const left: [string, string][] = [];
  const { kept } = sendingOffice({});
  const asked: ItemToRead[] = [];
  const source: DraftSource = {
    conversations: [],
    read: async () => draft,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    leave: async (name, value) => {
      left.push([name, value]);
    },
    roaming: Office.context.roamingSettings,
  };
  const reader: ItemReader = {
    read: async (item) => {
      asked.push(item);
      return read(item);
    },
  };
  render(
    <FluentProvider theme={teamsLightTheme}>
      <TextsProvider value={textsFor(locale)}>
        <ComposePanel source={source} me={me} reader={reader} now={clock} every={100_000} />
      </TextsProvider>
    </FluentProvider>,
  );
  const write = (change: Partial<OfficeDraft>) => {
    draft = { ...plain, ...draft, ...change };
    for (const listener of listeners) listener();
  };
  return { write, left, kept, asked, listeners };
}

const clock = () => now;
const ticks = () =>
  screen.getAllByRole('listitem').map((line) => line.querySelector('svg')?.getAttribute('aria-label'));

afterEach(cleanup);

test('the list ticks itself as one writes, and the quoted message is read once', async () => {
  const { write, asked } = open(plain);
  expect(await screen.findByText('2 still open')).toBeTruthy();
  expect(screen.getByText('Which room do we get for the review?')).toBeTruthy();
  expect(ticks()).toEqual(['not answered yet', 'not answered yet']);
  write({ text: quoting('Room 12 for the review.') });
  expect(await screen.findByText('1 still open')).toBeTruthy();
  expect(ticks()).toEqual(['answered in your text', 'not answered yet']);
  expect(screen.getByText('A date was asked for; your text has none.')).toBeTruthy();
  write({ text: quoting('Room 12 for the review. You get the posters on Friday.') });
  expect(await screen.findByText('All of it is dealt with.')).toBeTruthy();
  expect(screen.queryByText('A date was asked for; your text has none.')).toBeNull();
  expect(asked).toHaveLength(1);
});

test('a promised file and a dropped asker are told while there is time', async () => {
  const { write, left } = open({ ...plain, recipients: [{ ...maria, address: 'ivan@firm.example' }] });
  expect(await screen.findByText('Maria asked, but will not get this reply.')).toBeTruthy();
  write({ text: quoting('See the attachment.') });
  expect(await screen.findByText('Your text speaks of an attachment, but no file is attached.')).toBeTruthy();
  write({ hasAttachments: true, recipients: [maria] });
  await waitFor(() => expect(screen.queryByText(/no file is attached|will not get/)).toBeNull());
  expect(left).toEqual([['heed.askers', JSON.stringify([{ address: maria.address, name: maria.name }])]]);
});

test('somebody outside the company is answered with the same care', async () => {
  const text = plain.text.replaceAll('maria@firm.example', 'maria@paint.example');
  open({ ...plain, text, recipients: [{ ...maria, address: 'maria@paint.example' }] });
  expect(await screen.findByText('2 still open')).toBeTruthy();
});

test('a new message and a forward answer nothing', async () => {
  const { write, asked } = open({ ...plain, text: 'Hello all', kind: 'newMail', subject: 'News' });
  expect(await screen.findByText(/^This message answers none/)).toBeTruthy();
  write({ text: quoting('FYI'), kind: 'forward' });
  await waitFor(() => expect(screen.getByText(/^This message answers none/)).toBeTruthy());
  expect(asked).toHaveLength(0);
});

test('a draft that Outlook keeps to itself is said to be so', async () => {
  open(null);
  expect(await screen.findByText(/^Outlook does not hand over this draft/)).toBeTruthy();
});

test('when the quoted message cannot be read, the writer’s own text is looked at all the same', async () => {
  const { write } = open(plain, { read: async () => null });
  expect(await screen.findByText(/could not be read/)).toBeTruthy();
  write({ text: quoting('Attached is the plan.') });
  expect(await screen.findByText(/no file is attached/)).toBeTruthy();
});

test('the check on sending is off until it is turned on, and the choice is kept', async () => {
  const { kept } = open(plain);
  const box = await screen.findByRole<HTMLInputElement>('switch', {
    name: 'Ask me once more before sending',
  });
  expect(box.checked).toBe(false);
  fireEvent.click(box);
  await waitFor(() => expect(kept['heed.alert']).toEqual({ isOn: true, domains: [] }));
  expect(box.checked).toBe(true);
});

test('a choice that Outlook does not keep is taken back and told', async () => {
  open(plain);
  const box = await screen.findByRole<HTMLInputElement>('switch');
  Object.assign(Office.context.roamingSettings, {
    saveAsync: (callback: (result: unknown) => void) => callback({ error: { message: 'Quota' } }),
  });
  fireEvent.click(box);
  expect(await screen.findByText(/did not keep this choice/)).toBeTruthy();
  expect(box.checked).toBe(false);
});

test('in Russian', async () => {
  open(plain, { locale: 'ru-RU' });
  expect(await screen.findByText('без ответа: 2')).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'О чём вас спросили' })).toBeTruthy();
});

test('nothing is listened to once the panel is gone', async () => {
  const { listeners } = open(plain);
  await screen.findByText('2 still open');
  cleanup();
  expect(listeners.size).toBe(0);
});
