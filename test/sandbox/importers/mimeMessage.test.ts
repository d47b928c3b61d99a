import fc from 'fast-check';
import iconv from 'iconv-lite';
import {
  BrokenMail,
  type ImportedMail,
  type MailPlace,
  readMime,
} from '../../../src/sandbox/importers/mimeMessage';
import { letter } from './mail';

const place: MailPlace = {
  fallbackId: 'box.mbox#7',
  folder: 'inbox',
  isDraft: false,
  isRead: true,
  isFlagged: false,
  fromLine: '',
};

function read(mail: string | Buffer, more: Partial<MailPlace> = {}): Promise<ImportedMail> {
  return readMime(typeof mail === 'string' ? Buffer.from(mail) : mail, { ...place, ...more });
}

test('a mail becomes a message as Graph would give it', async () => {
  const { message, references, at } = await read(
    letter({
      id: 'm2@firm.example',
      cc: 'Store <store@firm.example>, "Moor, Lena" <lena@firm.example>',
      subject: '=?utf-8?B?0JrRgNCw0YHQutCw?=',
      references: '<m0@firm.example> <m1@firm.example>',
      inReplyTo: '<m1@firm.example>',
      more: ['Importance: high', 'Received: from a by b; Mon, 2 Mar 2026 12:00:05 +0200'],
    }),
  );
  expect(message).toMatchObject({
    id: 'm2@firm.example',
    conversationId: 'm2@firm.example',
    internetMessageId: '<m2@firm.example>',
    parentFolderId: 'inbox',
    subject: 'Краска',
    from: { emailAddress: { name: 'Ann Lake', address: 'ann@firm.example' } },
    toRecipients: [{ emailAddress: { name: 'Ben Moor', address: 'ben@firm.example' } }],
    ccRecipients: [
      { emailAddress: { name: 'Store', address: 'store@firm.example' } },
      { emailAddress: { name: 'Moor, Lena', address: 'lena@firm.example' } },
    ],
    sentDateTime: '2026-03-02T10:00:00Z',
    receivedDateTime: '2026-03-02T10:00:05Z',
    importance: 'high',
    hasAttachments: false,
    isDraft: false,
    body: { contentType: 'text', content: 'Which colour do we take?\n' },
    bodyPreview: 'Which colour do we take?',
  });
  expect(message.internetMessageHeaders).toContainEqual({ name: 'In-Reply-To', value: '<m1@firm.example>' });
  expect(references).toEqual(['m0@firm.example', 'm1@firm.example']);
  expect(at).toBe(Date.UTC(2026, 2, 2, 10));
});

test('a mail without a Message-ID is known by its file and place', async () => {
  const { message } = await read(letter({}));
  expect(message.id).toBe('box.mbox#7');
  expect(message).not.toHaveProperty('internetMessageId');
});

test.each([
  ['koi8-r', 'Когда будет готов отчёт?'],
  ['windows-1251', 'Когда будет готов отчёт?'],
  ['iso-8859-5', 'Когда будет готов отчёт?'],
  ['cp866', 'Когда будет готов отчёт?'],
  ['iso-8859-1', 'Können Sie das prüfen?'],
  ['iso-8859-2', 'Můžete to poslat?'],
  ['iso-8859-15', 'Ça coûte 5 €, d’accord?'.replace('’', "'")],
  ['gb2312', '请问什么时候可以发给我?'],
  ['big5', '請問什麼時候可以發給我?'],
  ['euc-kr', '언제 보내 주실 수 있나요?'],
  ['shift_jis', 'いつ送っていただけますか?'],
  ['utf-16le', 'Когда?'],
  ['utf-7', 'Können Sie das prüfen? Когда?'],
  ['cp850', 'Können Sie das prüfen?'],
])('text in %s is read', async (charset, text) => {
  const header = letter({
    id: 'c',
    more: [`Content-Type: text/plain; charset="${charset}"`, 'Content-Transfer-Encoding: base64'],
  });
  const head = header.slice(0, header.indexOf('\n\n') + 2);
  const { message } = await read(`${head}${iconv.encode(text, charset).toString('base64')}\n`);
  expect(message.body?.content).toBe(text);
});

test('Japanese mail in ISO-2022-JP is read', async () => {
  const body = Buffer.from('1b244224332473244b2441244f1b2842', 'hex');
  const head = letter({
    id: 'j',
    more: ['Content-Type: text/plain; charset=iso-2022-jp'],
    text: '',
  }).trimEnd();
  const { message } = await read(Buffer.concat([Buffer.from(`${head}\n\n`), body]));
  expect(message.body?.content?.trim()).toBe('こんにちは');
});

test.each([
  ['koi8-r', 'Пришлите, пожалуйста, отчёт за март'],
  ['windows-1251', 'Пришлите, пожалуйста, отчёт за март'],
  ['windows-1252', 'Können Sie das bitte prüfen?'],
])('text and subject in unlabelled %s are read', async (charset, text) => {
  const { message } = await read(iconv.encode(letter({ id: 'raw', subject: text, text }), charset));
  expect(message.subject).toBe(text);
  expect(message.body?.content?.trim()).toBe(text);
});

test('raw header bytes are read in the charset of the body', async () => {
  const mail = letter({
    id: 'raw',
    from: 'Анна <ann@firm.example>',
    subject: 'OK',
    more: ['Content-Type: text/plain; charset=koi8-r'],
    text: 'Да',
  });
  const { message } = await read(iconv.encode(mail, 'koi8-r'));
  expect(message.from?.emailAddress?.name).toBe('Анна');
  expect(message.body?.content?.trim()).toBe('Да');
});

test('a subject in UTF-7 words is read', async () => {
  const { message } = await read(letter({ id: 'u', subject: '=?utf-7?Q?K+APY-nnen_Sie=3F?=' }));
  expect(message.subject).toBe('Können Sie?');
});

test('of two forms of one text the HTML is taken, as Graph does', async () => {
  const { message } = await read(
    letter({
      id: 'a',
      more: ['MIME-Version: 1.0', 'Content-Type: multipart/alternative; boundary=b'],
      text: '--b\nContent-Type: text/plain\n\nplain\n--b\nContent-Type: text/html\n\n<p>rich</p>\n--b--',
    }),
  );
  expect(message.body?.contentType).toBe('html');
  expect(message.body?.content).toContain('<p>rich</p>');
});

function mixed(...parts: string[]): string {
  return letter({
    id: 'f',
    more: ['MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=b'],
    text: [
      ...['Content-Type: text/plain\n\nSee below', ...parts].map((part) => `--b\n${part}`),
      '--b--',
    ].join('\n'),
  });
}

test('a file that is sent along is an attachment, a signature file is not', async () => {
  const file = 'Content-Type: application/pdf; name=a.pdf\nContent-Disposition: attachment\n\nx';
  const signature = 'Content-Type: application/pkcs7-signature; name=smime.p7s\n\nx';
  expect((await read(mixed(file))).message.hasAttachments).toBe(true);
  expect((await read(mixed(signature))).message.hasAttachments).toBe(false);
});

test.each([
  ['REQUEST', '', 'meetingRequest'],
  ['REPLY', 'ATTENDEE;PARTSTAT=DECLINED:mailto:a@b', 'meetingDeclined'],
  ['REPLY', 'ATTENDEE;PARTSTAT=TENTATIVE:mailto:a@b', 'meetingTenativelyAccepted'],
  ['CANCEL', '', 'meetingCancelled'],
])('a calendar part with the method %s %s is an event message', async (method, line, type) => {
  const part = `Content-Type: text/calendar; method=${method}\n\nBEGIN:VCALENDAR\n${line}\nEND:VCALENDAR`;
  expect((await read(mixed(part))).message).toMatchObject({
    '@odata.type': expect.stringMatching(/^#microsoft\.graph\.eventMessage/),
    meetingMessageType: type,
    hasAttachments: false,
  });
});

test('a message inside a message does not change whose it is', async () => {
  const { message } = await read(
    mixed(
      `Content-Type: message/rfc822\n\n${letter({ id: 'inner', from: 'Eve <eve@other.example>', text: 'Inner?' })}`,
    ),
  );
  expect(message.from?.emailAddress?.address).toBe('ann@firm.example');
  expect(message.body?.content).not.toContain('Inner?');
  expect(message.hasAttachments).toBe(true);
});

test.each([
  ['without a date', 'Received: by b; Mon, 2 Mar 2026 11:00:00 +0100', ''],
  ['of a junk date', 'Received: by b; Mon, 2 Mar 2026 11:00:00 +0100', 'soon'],
])('a mail %s has the time it was received', async (_, received, date) => {
  const mail = letter({ id: 'd', date: date || 'x', more: [received] });
  expect((await read(date === '' ? mail.replace(/^Date:.*\n/m, '') : mail)).at).toBe(
    Date.UTC(2026, 2, 2, 10),
  );
});

test('a mail without any date has the one of its "From " line', async () => {
  const fromLine = 'From ann@firm.example Mon Mar  2 10:00:00 2026';
  expect((await read(letter({ id: 'd', date: 'never' }), { fromLine })).at).toBe(Date.UTC(2026, 2, 2, 10));
});

test.each([
  ['no mail headers', 'Shopping: milk\n\nand bread'],
  ['no mail headers', ''],
  ['no date that can be read', 'From: a@b\nSubject: x\n\ntext'],
])('what cannot be used says why: %s', async (why, mail) => {
  await expect(read(mail)).rejects.toThrow(new BrokenMail(why));
});

test('old Macintosh line ends are read', async () => {
  const { message } = await read(letter({ id: 'mac', text: 'One\nTwo' }).replace(/\n/g, '\r'));
  expect(message.id).toBe('mac');
  expect(message.body?.content).toContain('Two');
});

test('groups of addresses give their members', async () => {
  const { message } = await read(
    letter({ id: 'g', to: 'Team: a@firm.example, B <b@firm.example>;, undisclosed:;' }),
  );
  expect(message.toRecipients?.map((each) => each.emailAddress?.address)).toEqual([
    'a@firm.example',
    'b@firm.example',
  ]);
});

test('whatever the bytes, there is a message or one kind of error', async () => {
  const header = fc.constantFrom(
    'From: a@b',
    'Date: x',
    'Content-Type: multipart/mixed; boundary=b',
    '--b',
    '',
    'Subject: =?x?B?!?=',
  );
  const text = fc.array(fc.oneof(header, fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(text, fc.uint8Array({ maxLength: 60 }), async (lines, tail) => {
      const bytes = Buffer.concat([Buffer.from(lines.join('\n')), Buffer.from(tail)]);
      for (const mail of [bytes, Buffer.concat([Buffer.from(letter({ id: 'x' })), bytes])]) {
        const result = await read(mail).catch((error: unknown) => error);
        expect(
          result instanceof BrokenMail ||
            (typeof result === 'object' && result !== null && 'message' in result),
        ).toBe(true);
        if (result instanceof Error) expect(result).toBeInstanceOf(BrokenMail);
      }
    }),
  );
});
