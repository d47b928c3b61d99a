import fc from 'fast-check';
import { longestBody } from '../../src/graph/body';
import { type ParsedMessage, parseMail } from '../../src/graph/mailMessage';
import { isUnreadable } from '../../src/graph/unreadable';

const whole = {
  id: 'AAMk1',
  conversationId: 'AAQk1',
  internetMessageId: '<m1@firm.example>',
  subject: 'Stock list',
  from: { emailAddress: { name: 'Nora Lind', address: 'Nora.Lind@Firm.example' } },
  toRecipients: [{ emailAddress: { name: 'Oscar Berg', address: 'oscar.berg@firm.example' } }],
  ccRecipients: [{ emailAddress: { address: 'store@firm.example' } }],
  sentDateTime: '2026-03-02T08:30:00Z',
  receivedDateTime: '2026-03-02T08:30:05Z',
  isDraft: false,
  isRead: false,
  importance: 'high',
  hasAttachments: true,
  parentFolderId: 'inbox',
  webLink: 'https://outlook.office.com/mail/x',
  flag: { flagStatus: 'flagged' },
  body: { contentType: 'html', content: '<p>Could you send it?</p>' },
  internetMessageHeaders: [{ name: 'In-Reply-To', value: '<m0@firm.example>' }],
};

function read(json: unknown, level: 'text' | 'headers' = 'text'): ParsedMessage {
  const parsed = parseMail(json, { level });
  if (isUnreadable(parsed)) throw new Error(`unreadable: ${parsed.unreadable}`);
  return parsed;
}

function recipient(address: unknown, name?: unknown) {
  return { emailAddress: { address, name } };
}

test('a mail of Graph becomes an envelope with its text beside it', () => {
  const { envelope, text, leftOut } = read(whole);
  expect(envelope).toEqual({
    id: 'AAMk1',
    conversation: 'AAQk1',
    channel: 'mail',
    from: { address: 'nora.lind@firm.example', name: 'Nora Lind' },
    to: [{ address: 'oscar.berg@firm.example', name: 'Oscar Berg' }],
    cc: [{ address: 'store@firm.example', name: '' }],
    at: Date.UTC(2026, 2, 2, 8, 30),
    subject: 'Stock list',
    origin: 'person',
    importance: 'high',
    hasAttachments: true,
    isPrivate: false,
    isRead: false,
    isFlagged: true,
    mentions: [],
    reactions: [],
    replyTo: 'm0@firm.example',
    webLink: 'https://outlook.office.com/mail/x',
    internetMessageId: 'm1@firm.example',
    folder: 'inbox',
  });
  expect(text).toEqual({ contentType: 'html', content: '<p>Could you send it?</p>' });
  expect(leftOut).toEqual([]);
});

test('at the headers level no text is taken, even where there is one', () => {
  expect(read(whole, 'headers').text).toBeNull();
});

test.each([
  [null, 'notAnObject'],
  ['mail', 'notAnObject'],
  [[], 'noId'],
  [{}, 'noId'],
  [{ ...whole, id: 7 }, 'noId'],
  [{ ...whole, conversationId: null }, 'noConversation'],
  [{ ...whole, sentDateTime: null, receivedDateTime: undefined }, 'noDate'],
  [{ ...whole, sentDateTime: '1601-01-01T00:00:00Z', receivedDateTime: '9999-12-31T23:59:59Z' }, 'noDate'],
])('an object that is no mail says why: %#', (json, reason) => {
  expect(parseMail(json, { level: 'text' })).toMatchObject({ unreadable: reason });
});

test.each([
  ['1601-01-01T00:00:00Z'],
  ['0001-01-01T00:00:00Z'],
  ['9999-12-31T23:59:59.999Z'],
  ['yesterday'],
  [null],
  [1772440200000],
])('a sent time of %s gives way to the time of arrival', (sentDateTime) => {
  const { envelope, leftOut } = read({ ...whole, sentDateTime });
  expect(envelope.at).toBe(Date.UTC(2026, 2, 2, 8, 30, 5));
  expect(leftOut).toEqual(['sentDate']);
});

test("a sender's clock that runs years ahead is not believed", () => {
  expect(read({ ...whole, sentDateTime: '2038-01-19T03:14:07Z' }).envelope.at).toBe(
    Date.UTC(2026, 2, 2, 8, 30, 5),
  );
});

test('a mail without a sender is kept, and its sender noted as left out', () => {
  const { envelope, leftOut } = read({ ...whole, from: undefined, sender: { emailAddress: 'x' } });
  expect(envelope.from).toBeNull();
  expect(leftOut).toEqual(['sender']);
});

test('where the author is missing, the one who sent it stands in', () => {
  expect(read({ ...whole, from: null, sender: recipient('b@firm.example') }).envelope.from?.address).toBe(
    'b@firm.example',
  );
});

test('a body of five megabytes is cut, and that is said', () => {
  const { text, leftOut } = read({ ...whole, body: { contentType: 'text', content: 'x'.repeat(5_000_000) } });
  expect(text?.content).toHaveLength(longestBody);
  expect(leftOut).toEqual(['bodyEnd']);
});

test.each([[null], [undefined], ['text'], [{ contentType: 'text', content: null }], [{ content: 5 }]])(
  'a body of %j reads as no text',
  (body) => {
    expect(read({ ...whole, body }).text).toBeNull();
  },
);

test('two thousand recipients are all kept, each once', () => {
  const many = Array.from({ length: 2000 }, (_, index) => recipient(`p${index}@firm.example`));
  const { envelope } = read({ ...whole, toRecipients: [...many, ...many] });
  expect(envelope.to).toHaveLength(2000);
});

test('recipients that name nobody are left out, and that is said', () => {
  const toRecipients = [
    null,
    {},
    recipient(null),
    recipient(3),
    recipient('', ''),
    recipient('a@firm.example'),
  ];
  const { envelope, leftOut } = read({ ...whole, toRecipients });
  expect(envelope.to).toEqual([{ address: 'a@firm.example', name: '' }]);
  expect(leftOut).toEqual(['recipient']);
});

test('somebody known by name only keeps a key of their own', () => {
  expect(read({ ...whole, toRecipients: [recipient(null, 'Old Printer')] }).envelope.to).toEqual([
    { address: 'name:old printer', name: 'Old Printer' },
  ]);
});

test('lone surrogates become replacement characters, so that text can be stored', () => {
  const { envelope, text, leftOut } = read({
    ...whole,
    subject: 'a\ud800b',
    body: { contentType: 'text', content: 'c\udfffd' },
  });
  expect(envelope.subject).toBe('a\ufffdb');
  expect(text?.content).toBe('c\ufffdd');
  expect(leftOut).toEqual(['characters']);
});

test('marks that turn or hide text are taken out of names and subjects, and the text itself stays', () => {
  const { envelope, text } = read({
    ...whole,
    subject: 'Invoice \u202egpj.exe\u200b',
    from: recipient('\u200fnora@firm.example', 'No\u2066ra'),
    body: { contentType: 'text', content: '\u202eabc' },
  });
  expect(envelope.subject).toBe('Invoice gpj.exe');
  expect(envelope.from).toEqual({ address: 'nora@firm.example', name: 'Nora' });
  expect(text?.content).toBe('\u202eabc');
});

test.each([
  ['sensitivity', { sensitivity: 'private' }],
  [
    'Sensitivity header',
    { internetMessageHeaders: [{ name: 'Sensitivity', value: 'Company-Confidential' }] },
  ],
  ['the Outlook property', { singleValueExtendedProperties: [{ id: 'Integer 0x0036', value: '2' }] }],
  [
    'S/MIME',
    {
      internetMessageHeaders: [
        { name: 'Content-Type', value: 'application/pkcs7-mime; smime-type=enveloped-data' },
      ],
    },
  ],
  ['PGP', { internetMessageHeaders: [{ name: 'content-type', value: 'multipart/encrypted; protocol="x"' }] }],
  ['rights management', { internetMessageHeaders: [{ name: 'Content-Class', value: 'rpmsg.message' }] }],
  ['message class', { singleValueExtendedProperties: [{ id: 'String 0x001A', value: 'IPM.Note.SMIME' }] }],
])('mail marked or sealed by %s is private', (_, more) => {
  expect(read({ ...whole, ...more }).envelope.isPrivate).toBe(true);
});

test.each([
  ['normal sensitivity', { sensitivity: 'normal' }],
  [
    'a signature in the clear',
    { internetMessageHeaders: [{ name: 'Content-Type', value: 'multipart/signed' }] },
  ],
  [
    'a signed class',
    { singleValueExtendedProperties: [{ id: 'String 0x001A', value: 'IPM.Note.SMIME.MultipartSigned' }] },
  ],
  ['property normal', { singleValueExtendedProperties: [{ id: 'Integer 0x36', value: '0' }] }],
])('%s does not make mail private', (_, more) => {
  expect(read({ ...whole, ...more }).envelope.isPrivate).toBe(false);
});

test.each([
  ['draft', { isDraft: true }],
  [
    'invitation',
    { '@odata.type': '#microsoft.graph.eventMessageRequest', meetingMessageType: 'meetingRequest' },
  ],
  ['bulk', { internetMessageHeaders: [{ name: 'List-Unsubscribe', value: '<mailto:x@y.example>' }] }],
  ['outOfOffice', { subject: 'Automatic reply: Stock list' }],
])('what wrote it is told: %s', (origin, more) => {
  expect(read({ ...whole, ...more }).envelope.origin).toBe(origin);
});

test.each([['javascript:alert(1)'], ['http://outlook.example/'], ['not an address']])(
  'no link is offered for %s',
  (webLink) => {
    expect(read({ ...whole, webLink }).envelope.webLink).toBeNull();
  },
);

test('whatever comes in, it gives a message or a reason and never throws', () => {
  const keys = fc.constantFrom(...Object.keys(whole));
  fc.assert(
    fc.property(fc.dictionary(keys, fc.anything()), fc.anything(), (garbage, other) => {
      for (const json of [other, { ...whole, ...garbage }]) {
        const parsed = parseMail(json, { level: 'text' });
        if (!isUnreadable(parsed)) {
          expect(Number.isFinite(parsed.envelope.at)).toBe(true);
          expect(parsed.envelope.to.every(({ address }) => address !== '')).toBe(true);
        }
      }
    }),
  );
});
