/** @jest-environment jsdom */
// The panel beside a draft for somebody who is signed in.

import '../fixtures/browser';
import { screen, waitFor } from '@testing-library/react';
import type { DraftSource } from '../../../src/hosts/office/DraftSource';
import type { OfficeDraft } from '../../../src/hosts/office/readDraft';
import KnownDraft from '../../../src/ui/pane/compose/KnownDraft';
import type { ItemReader } from '../../../src/ui/pane/reading/ItemReader';
import { readItem } from '../../../src/ui/pane/reading/readItem';
import { sendingOffice } from '../../outlook/fixtures/sendingOffice';
import { openPage, type PageNeeds } from '../fixtures/openPage';
import { anna, ask, ivan, request } from '../fixtures/sampleRows';

jest.setTimeout(60_000);

const reply: OfficeDraft = {
  text: 'Friday is fine.',
  subject: 'RE: Plan',
  recipients: [ivan],
  hasAttachments: false,
  kind: 'reply',
};

interface More {
  readonly settings?: unknown;
  /** Reads the quoted message; nothing can be read when not given. */
  readonly reader?: ItemReader['read'];
}

async function open(
  draft: OfficeDraft,
  needs: PageNeeds,
  { settings, reader = async () => null }: More = {},
) {
  const { kept } = sendingOffice({ settings });
  const left: string[] = [];
  const source: DraftSource = {
    conversations: ['elsewhere', 'one'],
    read: async () => draft,
    subscribe: () => () => {},
    leave: async (_, value) => {
      left.push(value);
    },
    roaming: Office.context.roamingSettings,
  };
  await openPage(<KnownDraft source={source} me={ivan} reader={{ read: reader }} />, needs);
  return { kept, left };
}

const row = request('one', { asks: [ask('Can you come on Friday?')], waiting: [anna] });

test('a reply that quotes nothing answers what waits in the conversation', async () => {
  const { left } = await open(reply, { rows: [row] });
  expect(await screen.findByText('Can you come on Friday?')).toBeTruthy();
  expect(screen.getByLabelText('answered in your text')).toBeTruthy();
  expect(screen.getByText('Anna asked, but will not get this reply.')).toBeTruthy();
  await waitFor(() => expect(left.at(-1)).toContain(anna.address));
  // While somebody is left out, not all is well.
  expect(screen.queryByText('All of it is dealt with.')).toBeNull();
});

test('a conversation in which nothing waits asks nothing', async () => {
  await open(reply, { rows: [request('one', { turn: 'theirs' })] });
  expect(await screen.findByText(/^This message answers none/)).toBeTruthy();
});

const reminder = `${reply.text}\n\n________________________________\nFrom: Anna Lindgren <${anna.address}>\nSent: Tuesday, 3 March 2026 10:12\nTo: Ivan\nSubject: Plan\n\nHi Ivan,\n\nWhich room do we get?\n\nAnna\n`;

/** The quotes as listed, in their order. */
const listed = () => screen.getAllByRole('listitem').map((line) => line.textContent);

test('a reply to a reminder answers what older messages ask as well, those first', async () => {
  await open({ ...reply, text: reminder }, { rows: [row] }, { reader: readItem });
  await screen.findByText('Which room do we get?');
  expect(listed()).toEqual([
    expect.stringContaining('Can you come on Friday?'),
    expect.stringContaining('Which room do we get?'),
  ]);
  expect(screen.getByText('1 still open')).toBeTruthy();
});

test('what the conversation shows as answered is not asked for once more', async () => {
  const answered = { ...ask('Which room do we get?'), isAnswered: true };
  const asks = [answered, ask('Can you come on Friday?')];
  await open(
    { ...reply, text: reminder },
    { rows: [request('one', { asks, waiting: [anna] })] },
    { reader: readItem },
  );
  await screen.findByText('Can you come on Friday?');
  expect(listed()).toEqual([expect.stringContaining('Can you come on Friday?')]);
});

test('the company’s domains go where the check on sending sees them', async () => {
  const needs = { rows: [row], settings: { colleagueDomains: ['paint.example'] } };
  const { kept } = await open(reply, needs, { settings: { isOn: true, domains: [] } });
  await waitFor(() => expect(kept['heed.alert']).toEqual({ isOn: true, domains: ['paint.example'] }));
});
