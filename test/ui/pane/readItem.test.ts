/** Reading what Outlook hands over: as mail of Graph's, with what is known of its conversation. */

import type { OpenMessage } from '../../../src/hosts/office/OpenItem';
import { readMessage } from '../../../src/language/read';
import { defaultSettings } from '../../../src/store/settings';
import { guestProfile } from '../../../src/ui/pane/message/guest';
import { graphMessage } from '../../../src/ui/pane/reading/graphMessage';
import { readItem } from '../../../src/ui/pane/reading/readItem';
import { hour, ivan, maria, now, profile } from '../fixtures/sampleRows';
import { openMessage, storedMessage } from './openMessage';

async function read(
  message: OpenMessage,
  { level = 'text' as const, known = [] as ReturnType<typeof storedMessage>[], me = profile } = {},
) {
  return readItem({
    message: graphMessage(message, 'c-1', { body: await message.body(), headers: await message.headers() }),
    profile: me,
    settings: { ...defaultSettings, level },
    now,
    known,
  });
}

test('a message on its own is judged by its words', async () => {
  const row = await read(openMessage());
  expect(row).toMatchObject({ conversation: 'c-1', turn: 'mine', state: 'waiting', since: now - 2 * hour });
  expect(row?.asks.map(({ quote }) => quote).sort()).toEqual([
    'Could you confirm the travel numbers?',
    'Who signs the contract with the printers?',
  ]);
});

test('who reads need not be signed in: Outlook’s own address is enough', async () => {
  const me = guestProfile({ name: ivan.name, address: 'Ivan@Northwind.example' });
  expect(await read(openMessage(), { me })).toMatchObject({ turn: 'mine' });
});

test('what was quoted in it asks nothing anew', async () => {
  const body = async () =>
    '<div>Thank you, that was helpful.</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg" dir="ltr"><font><b>From:</b> Ivan Orlov &lt;ivan@northwind.example&gt;<br><b>Sent:</b> Monday, November 16, 2026 9:00 AM<br><b>To:</b> Maria Lopez<br><b>Subject:</b> Budget</font><div>&nbsp;</div></div><div>Could you confirm the travel numbers?</div>';
  expect(await read(openMessage({ subject: 'Re: Budget', body }))).toMatchObject({ turn: 'nobody' });
});

test('an answer of mine that sync knows is seen beside the message', async () => {
  const raw = {
    envelope: { ...storedMessage(), from: ivan, to: [maria], id: 'answer', at: now - hour },
    text: {
      contentType: 'text' as const,
      content:
        'Confirmed: the travel numbers are 1,200 and 900 euro. Olga signs the contract with the printers.',
    },
  };
  const reading = readMessage(raw, {
    people: [ivan, maria],
    me: { name: ivan.name, addresses: [ivan.address] },
    zone: profile.zone,
  });
  const answer = storedMessage({ ...raw.envelope, receivedAt: now - hour, reading });
  const row = await read(openMessage(), { known: [answer] });
  expect(row).toMatchObject({ turn: 'nobody', state: 'answered' });
});

test.each([
  ['a newsletter', 'List-Unsubscribe: <mailto:off@northwind.example>\r\nList-Id: <news>', 'nobody'],
  ['a folded header', 'X-Note: a\r\n b\r\nList-Unsubscribe:\r\n <mailto:off@northwind.example>', 'nobody'],
  ['mail of a person', 'X-Mailer: Outlook\r\nSubject: Budget', 'mine'],
  ['no line with a colon', 'nonsense\r\n: \r\n', 'mine'],
])('by its headers %s is known', async (_, headers, turn) => {
  expect(await read(openMessage({ headers: async () => headers }))).toMatchObject({ turn });
});

test('a message marked private is flagged with none of its words', async () => {
  const row = await read(openMessage({ headers: async () => 'Sensitivity: Private' }));
  expect(row).toMatchObject({ turn: 'mine', isPrivate: true });
  expect(row?.asks.every(({ quote }) => quote === '')).toBe(true);
});

test('a message that names nobody and nothing is read without harm', async () => {
  const row = await read(openMessage({ from: null, to: [], subject: '', body: async () => '' }));
  expect(row).toMatchObject({ turn: 'nobody' });
});
