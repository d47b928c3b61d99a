/** @jest-environment jsdom */
/** The panel beside an open message, over a real store, with the real reading and no worker. */

import '../fixtures/browser';
import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { AuthError } from '../../../src/graph/signIn/AuthError';
import type { OpenItem, OpenMessage } from '../../../src/hosts/office/OpenItem';
import { writeTemplate } from '../../../src/store/templates';
import BesideItem from '../../../src/ui/pane/BesideItem';
import type { ItemReader } from '../../../src/ui/pane/reading/ItemReader';
import { readItem } from '../../../src/ui/pane/reading/readItem';
import { useSession } from '../../../src/ui/shared/session/Session';
import type { Opening } from '../../../src/ui/shared/session/useOpening';
import { TextsProvider, textsFor } from '../../../src/ui/shared/texts/texts';
import { outboxRow } from '../../store/outboxRow';
import { type OpenPage, openPage, type PageNeeds } from '../fixtures/openPage';
import { anna, ask, day, hour, ivan, maria, now, request } from '../fixtures/sampleRows';
import { openMessage, storedMessage } from './openMessage';

beforeEach(() => jest.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
});

/** Counts what it was asked to read. */
function countingReader(read: ItemReader['read'] = readItem): ItemReader & { count: number } {
  const reader = {
    count: 0,
    read: async (item: Parameters<ItemReader['read']>[0]) => {
      reader.count += 1;
      return read(item);
    },
  };
  return reader;
}

interface Beside {
  readonly item: OpenItem;
  readonly reader?: ItemReader;
  readonly onList?: () => void;
}

function Signed({ item, reader = { read: readItem }, onList = () => {} }: Beside) {
  const session = useSession();
  return (
    <BesideItem
      me={ivan}
      item={item}
      opening={{ state: 'open', session }}
      retry={() => {}}
      onList={onList}
      reader={reader}
    />
  );
}

const message = (more: Partial<OpenMessage> = {}): OpenItem => ({
  kind: 'message',
  message: openMessage(more),
});

async function beside(props: Beside, needs: PageNeeds = {}): Promise<OpenPage> {
  return openPage(<Signed {...props} />, needs);
}

const verdict = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });

test('a message that sync has not seen is read from itself', async () => {
  await beside({ item: message() });
  await verdict('Maria asks you for two things');
  const asks = screen.getByRole('list', { name: 'What is asked' });
  expect(within(asks).getAllByLabelText('open')).toHaveLength(2);
});

test('a message that sync has read stands as the store knows it, with its ticks, and is not read again', async () => {
  const reader = countingReader();
  const body = jest.fn(async () => '');
  await beside(
    { item: message({ body }), reader },
    {
      rows: [
        request('c-1', {
          waiting: [maria],
          asker: maria,
          asks: [ask('Could you confirm?'), ask('Who signs?', { isAnswered: true })],
        }),
      ],
      prepare: async (db) => {
        await db.messages.put(storedMessage());
      },
    },
  );
  await verdict('Maria asks you for one thing');
  expect(screen.getAllByLabelText('answered')).toHaveLength(1);
  expect(reader.count).toBe(0);
  expect(body).not.toHaveBeenCalled();
});

test('a text of mine that was not sent is said here too, with what can be done', async () => {
  const { db } = await beside(
    { item: message() },
    {
      prepare: async (store) => {
        await store.outbox.put(
          outboxRow({ state: 'held', hold: 'iWrote', writtenAt: now - hour, seenUpTo: 1 }),
        );
      },
    },
  );
  await screen.findByText(/You have written there since\./);
  fireEvent.click(screen.getByRole('button', { name: 'Send' }));
  await waitFor(async () => expect(await db.outbox.get('row')).toMatchObject({ state: 'queued' }));
});

test('a conversation that Graph knows by another id is found by the message’s own id', async () => {
  await beside(
    { item: message() },
    {
      rows: [request('elsewhere', { waiting: [maria], asker: maria, state: 'promised' })],
      prepare: async (db) => {
        await db.messages.put(storedMessage({ conversation: 'elsewhere' }));
      },
    },
  );
  await verdict('You promised Maria an answer');
});

test('what else the sender waits for stands below, the longest first, and opens where it was written', async () => {
  const other = (id: string, quote: string, since: number, from = maria) =>
    request(id, {
      waiting: [from],
      asker: from,
      since,
      asks: [ask(quote)],
      webLink: `https://outlook.office.com/mail/${id}`,
    });
  const page = await beside(
    { item: message() },
    {
      rows: [
        other('new', 'Can we meet?', now - hour),
        other('old', 'Is the logo final?', now - 3 * day),
        other('annas', 'Not Maria’s?', now - day, anna),
      ],
    },
  );
  await screen.findByRole('heading', { level: 2, name: 'Maria is also waiting for …' });
  const also = screen.getByRole('region', { name: 'Maria is also waiting for …' });
  expect(
    within(also)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([expect.stringContaining('logo final'), expect.stringContaining('Can we meet')]);
  fireEvent.click(within(also).getAllByRole('button', { name: 'Open in Outlook' })[0] ?? also);
  expect(page.opened).toEqual(['https://outlook.office.com/mail/old']);
});

test('while mail is still being read nobody is said to wait for nothing', async () => {
  await beside({ item: message() }, { status: { finishedAt: null, phase: 'filling' } });
  await screen.findByText('Heed is still reading.');
  expect(screen.queryByText(/waits for nothing/)).toBeNull();
});

test('a message that asks nothing says so in one quiet line', async () => {
  await beside({ item: message({ body: async () => '<p>Lunch was lovely.</p>', subject: 'Lunch' }) });
  await verdict('This message asks nothing of you.');
  await screen.findByText('Maria waits for nothing from you.');
  expect(screen.queryByRole('button', { name: 'Reply' })).toBeNull();
});

test('who chose that headers only are read is taken at their word beside a message as well', async () => {
  const body = jest.fn(async () => '<p>Could you confirm?</p>');
  const reader = countingReader();
  await beside({ item: message({ body }), reader }, { settings: { level: 'headers' } });
  await waitFor(() => expect(reader.count).toBe(1));
  await screen.findByRole('heading', { level: 1 });
  expect(body).not.toHaveBeenCalled();
});

test('words are hidden beside a message where they are hidden in the list', async () => {
  await beside({ item: message() }, { settings: { hideWords: true } });
  await verdict('Maria asks you for two things');
  expect(screen.queryByText(/travel numbers/)).toBeNull();
});

test('what is marked beside the message is taken back by Undo', async () => {
  const page = await beside(
    { item: message() },
    {
      rows: [request('c-1', { waiting: [maria], asker: maria })],
      prepare: async (db) => {
        await db.messages.put(storedMessage());
      },
    },
  );
  await verdict('Maria asks you for one thing');
  fireEvent.click(screen.getByRole('button', { name: 'Answered elsewhere' }));
  expect(document.activeElement?.tagName).toBe('H1');
  await verdict('You said it was answered elsewhere.');
  expect(await page.db.decisions.count()).toBe(1);
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await verdict('Maria asks you for one thing');
});

test('an answer to my request can be thanked for', async () => {
  await beside(
    { item: message() },
    {
      rows: [
        request('c-1', {
          turn: 'nobody',
          state: 'answered',
          waiting: [],
          asker: ivan,
          asked: [maria],
          lastFrom: maria,
        }),
      ],
      prepare: async (db) => {
        await db.messages.put(storedMessage());
      },
    },
  );
  await verdict('Your request has been answered');
  fireEvent.click(await screen.findByRole('button', { name: /what I needed/ }));
  expect(window.location.hash).toBe('#/thanks/new/about/c-1');
  window.location.hash = '';
});

test('a message that Outlook keeps to itself is named so', async () => {
  await beside({ item: message({ body: async () => null }) });
  await screen.findByText('Outlook did not hand over the words of this message.');
});

test('a screen reader is told the verdict', async () => {
  const region = (text: string) =>
    waitFor(() =>
      expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(text),
    );
  await beside({ item: message() });
  await region('Maria asks you for two things');
});

test('a reading that failed can be tried again', async () => {
  let isBroken = true;
  const reader = countingReader(async (item) => {
    if (isBroken) throw new Error('no worker');
    return readItem(item);
  });
  await beside({ item: message(), reader });
  await screen.findByText('This message could not be read.');
  isBroken = false;
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await verdict('Maria asks you for two things');
});

test('before the first-run page was answered the message is read alone, and the way there is open', async () => {
  const onList = jest.fn();
  await beside({ item: message(), onList }, { settings: { isSetUp: false } });
  await verdict('Maria asks you for two things');
  fireEvent.click(screen.getByRole('button', { name: 'Set up Heed' }));
  expect(onList).toHaveBeenCalledTimes(1);
});

test.each<[string, OpenItem, RegExp]>([
  ['nothing chosen', { kind: 'none' }, /Choose one message/],
  ['an appointment', { kind: 'appointment' }, /in the calendar/],
  ['a protected message', { kind: 'protected' }, /does not read its words/],
  ['a shared mailbox', { kind: 'shared', owner: 'sales@northwind.example' }, /sales@northwind\.example/],
  ['an unknown item', { kind: 'unknown' }, /cannot read this kind/],
])('%s has one quiet sentence', async (_, item, text) => {
  await beside({ item });
  expect((await screen.findByText(text)).closest('[role=status]')).not.toBeNull();
});

/** Draws the panel where no session is to be had. */
function withoutSession(error: unknown): { readonly retry: jest.Mock; readonly reply: jest.Mock } {
  const [retry, reply] = [jest.fn(), jest.fn()];
  const opening: Opening = { state: 'failed', error };
  render(
    <FluentProvider theme={teamsLightTheme}>
      <TextsProvider value={textsFor('en-GB')}>
        <BesideItem
          me={ivan}
          item={message({ reply })}
          opening={opening}
          retry={retry}
          onList={() => {}}
          reader={{ read: readItem }}
        />
      </TextsProvider>
    </FluentProvider>,
  );
  return { retry, reply };
}

test('with no token the verdict, its reasons and Outlook’s own reply are there all the same', async () => {
  const { retry, reply } = withoutSession(new AuthError('network', 'no answer'));
  await verdict('Maria asks you for two things');
  fireEvent.click(screen.getByRole('button', { name: 'Why?' }));
  await screen.findByText('There is no answer yet.');
  fireEvent.click(screen.getByRole('button', { name: 'Reply' }));
  expect(reply).toHaveBeenCalledWith('');
  await screen.findByText(/Read from this message alone/);
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(retry).toHaveBeenCalledTimes(1);
});

test('with no token a date can be given: the sentence is seen, and Outlook’s own reply opens with it', async () => {
  const { reply } = withoutSession(new AuthError('network', 'no answer'));
  await verdict('Maria asks you for two things');
  fireEvent.click(screen.getByRole('button', { name: 'Say when' }));
  const box = await screen.findByRole('region', { name: 'Say when' });
  const open = within(box).getByRole('button', { name: 'Open the reply' });
  fireEvent.click(open);
  within(box).getByText('Choose a date first.');
  expect(reply).not.toHaveBeenCalled();
  const [chip] = within(box).getAllByRole('button');
  expect(document.activeElement).toBe(chip);
  fireEvent.click(chip ?? box);
  const sentence = within(box).getByText(/^Hi Maria, got it — you will have it /).textContent ?? '';
  fireEvent.click(open);
  expect(reply).toHaveBeenCalledWith(`<p>${sentence}</p>`);
  expect(screen.queryByRole('region', { name: 'Say when' })).toBeNull();
});

test('before sync has come to it, a message can be given a date in one’s own words, and be put off', async () => {
  const reply = jest.fn();
  const { db } = await beside(
    { item: message({ reply }) },
    { prepare: async (open) => writeTemplate(open, 'holding.en', 'Dear {name} <b>, {when}.', 1) },
  );
  await verdict('Maria asks you for two things');
  fireEvent.click(screen.getByRole('button', { name: 'Say when' }));
  const box = await screen.findByRole('region', { name: 'Say when' });
  fireEvent.click(within(box).getAllByRole('button')[0] ?? box);
  fireEvent.click(within(box).getByRole('button', { name: 'Open the reply' }));
  expect(reply).toHaveBeenCalledWith(expect.stringMatching(/^<p>Dear Maria &lt;b&gt;, .+\.<\/p>$/));
  fireEvent.click(screen.getByRole('button', { name: 'More' }));
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Put off until' }));
  const [until] = await screen.findAllByRole('menuitem', { name: /noon|\d:\d\d|day/ });
  fireEvent.click(until ?? box);
  await waitFor(async () => {
    expect(await db.decisions.toArray()).toEqual([
      expect.objectContaining({ conversation: 'c-1', kind: 'snoozed', until: expect.any(Number) }),
    ]);
  });
});

test('a date that is being given stays, though sync comes to the message meanwhile', async () => {
  const reply = jest.fn();
  const { db } = await beside({ item: message({ reply }) });
  await verdict('Maria asks you for two things');
  fireEvent.click(screen.getByRole('button', { name: 'Say when' }));
  const box = await screen.findByRole('region', { name: 'Say when' });
  fireEvent.click(within(box).getAllByRole('button')[0] ?? box);
  await db.messages.put(storedMessage());
  await db.requests.put(request('c-1', { waiting: [maria], asker: maria, asks: [ask('Only this?')] }));
  await verdict('Maria asks you for one thing');
  within(screen.getByRole('region', { name: 'Say when' })).getByText(/you will have it/);
  fireEvent.click(screen.getByRole('button', { name: 'Open the reply' }));
  expect(reply).toHaveBeenCalledWith(expect.stringContaining('you will have it'));
  // The next one is given by Heed itself.
  fireEvent.click(screen.getByRole('button', { name: 'Say when' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Open the reply' })).toBeNull());
});

const lateItem = message();

/** A session that opens when the button is pressed. */
function Late() {
  const session = useSession();
  const [isOpen, setOpen] = useState(false);
  const opening: Opening = isOpen ? { state: 'open', session } : { state: 'opening' };
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        It opens
      </button>
      <BesideItem
        me={ivan}
        item={lateItem}
        opening={opening}
        retry={() => {}}
        onList={() => {}}
        reader={{ read: readItem }}
      />
    </>
  );
}

test('a session that opens late leaves the date that is being given in place, and comes in after it', async () => {
  await openPage(<Late />);
  await verdict('Maria asks you for two things');
  fireEvent.click(screen.getByRole('button', { name: 'Say when' }));
  const box = await screen.findByRole('region', { name: 'Say when' });
  fireEvent.click(within(box).getAllByRole('button')[0] ?? box);
  fireEvent.click(screen.getByRole('button', { name: 'It opens' }));
  within(screen.getByRole('region', { name: 'Say when' })).getByText(/you will have it/);
  expect(screen.queryByRole('button', { name: 'Answered elsewhere' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Open the reply' }));
  await screen.findByRole('button', { name: 'Answered elsewhere' });
});
