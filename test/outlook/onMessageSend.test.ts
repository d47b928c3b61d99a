// The check on sending, with an Office that answers, refuses, throws or stays silent.

import { type AlertSettings, alertSettings, saveAlertSettings } from '../../src/outlook/alertSettings';
import { parseLeftAskers, writeLeftAskers } from '../../src/outlook/leftAskers';
import { onMessageSend } from '../../src/outlook/onMessageSend';
import { type SendingOptions, sendingOffice } from './fixtures/sendingOffice';

const ON: AlertSettings = { isOn: true, domains: [] };
const GO = { allowEvent: true };
const NO_FILE = 'Your text speaks of an attachment, but no file is attached.';
const QUOTE =
  '\n\n________________________________\nFrom: Maria Lopez <maria@firm.example>\nSent: Tuesday, 3 March 2026 10:12\nTo: Anna Berg\nSubject: Plan\n\nHi Anna, can you send me the plan?\n';

/** Sends a draft; resolves with what the event was completed with, each time. */
async function send(options: SendingOptions, limit = 400): Promise<unknown[]> {
  sendingOffice({ settings: ON, ...options });
  const completed: unknown[] = [];
  await onMessageSend({ completed: (how) => completed.push(how) }, Office, limit);
  return completed;
}

const stop = (errorMessage: string) => [{ allowEvent: false, errorMessage }];

describe('asks once more', () => {
  test('when the text speaks of an attachment and none is there', async () => {
    expect(await send({ text: 'Hi Maria,\n\nthe plan is attached.\n\nAnna' })).toEqual(stop(NO_FILE));
    const picture = [{ name: 'logo.png', isInline: true }];
    expect(await send({ text: 'The plan is attached.', files: picture })).toEqual(stop(NO_FILE));
  });

  test('when the one who asked will not get the reply', async () => {
    expect(await send({ text: `Shall we?${QUOTE}`, to: ['ivan@firm.example'] })).toEqual(
      stop('Maria Lopez asked, but will not get this reply.'),
    );
  });

  test('of both at once', async () => {
    expect(await send({ text: `See attached.${QUOTE}`, to: ['ivan@firm.example'] })).toEqual(
      stop(`${NO_FILE}\nMaria Lopez asked, but will not get this reply.`),
    );
  });

  test('in Russian, where Outlook is shown in Russian', async () => {
    const draft = { text: `План во вложении.${QUOTE}`, to: ['ivan@firm.example'], language: 'ru-RU' };
    expect(await send(draft)).toEqual(
      stop(
        'В письме говорится о вложении, но файла нет.\nВопрос задаёт Maria Lopez, но среди получателей этого адреса нет.',
      ),
    );
  });

  test('of those whom the panel found asking', async () => {
    const people = ['olga', 'pavel', 'rita', 'semyon'].map((name) => ({
      address: `${name}@firm.example`,
      name,
    }));
    const left = writeLeftAskers(people);
    expect(await send({ text: 'Yes.', left })).toEqual(
      stop('olga, pavel, rita and 1 more asked, but will not get this reply.'),
    );
  });
});

describe('stays silent', () => {
  test.each<[string, SendingOptions]>([
    ['until it is turned on', { text: 'See attached.', settings: undefined }],
    ['when it is turned off', { text: 'See attached.', settings: { isOn: false, domains: [] } }],
    ['on settings that make no sense', { text: 'See attached.', settings: 'on' }],
    ['when a stranger is among the recipients', { text: 'See attached.', cc: ['kim@paint.example'] }],
    ['when nobody is addressed', { text: 'See attached.', to: [] }],
    ['when the file is there', { text: 'See attached.', files: [{ name: 'plan.pdf', isInline: false }] }],
    ['on questions left open', { text: `Thanks!${QUOTE}` }],
    [
      'on a message that is passed on',
      { text: `FYI${QUOTE}`, to: ['ivan@firm.example'], composeType: 'forward' },
    ],
    [
      'on a forward by its subject',
      { text: `FYI${QUOTE}`, to: ['ivan@firm.example'], subject: 'FW: Plan', trouble: 'old' },
    ],
    [
      'on an attachment that only the quote speaks of',
      {
        text: 'Thanks!\n\nOn 3 May 2026 at 10:12, Maria <maria@firm.example> wrote:\n> Please find attached.',
      },
    ],
    ['where Outlook cannot tell of files', { text: 'See attached.', trouble: 'old' }],
    ['on an appointment', { text: 'See attached.', itemType: 'appointment' }],
    ['when Outlook withholds the text', { text: null }],
    ['when Outlook throws', { text: 'See attached.', trouble: 'throws' }],
    ['when Outlook does not answer in time', { text: 'See attached.', trouble: 'silent' }],
    ['on broken session data', { text: 'Yes.', left: '[{"address":' }],
  ])('%s', async (_, options) => {
    expect(await send(options, 60)).toEqual([GO]);
  });

  test('when even the settings cannot be read', async () => {
    const completed: unknown[] = [];
    sendingOffice({});
    Object.assign(Office.context, { roamingSettings: undefined });
    await onMessageSend({ completed: (how) => completed.push(how) }, Office);
    expect(completed).toEqual([GO]);
  });
});

test('a domain that counts as the company’s own is inside', async () => {
  const options = { text: 'See attached.', to: ['kim@Paint.example'], cc: ['maria@firm.example'] };
  expect(await send({ ...options, settings: { isOn: true, domains: ['Paint.Example'] } })).toEqual(
    stop(NO_FILE),
  );
});

test('the choice roams: what was saved is read', async () => {
  const { kept } = sendingOffice({});
  expect(alertSettings(Office.context.roamingSettings)).toEqual({ isOn: false, domains: [] });
  await saveAlertSettings(Office.context.roamingSettings, { isOn: true, domains: ['paint.example'] });
  expect(kept['heed.alert']).toEqual({ isOn: true, domains: ['paint.example'] });
  expect(alertSettings(Office.context.roamingSettings)).toEqual({ isOn: true, domains: ['paint.example'] });
});

test('what the panel leaves is read back, cut to what session data holds', () => {
  const askers = Array.from({ length: 60 }, (_, at) => ({ address: `a${at}@firm.example`, name: 'Ann' }));
  expect(parseLeftAskers(writeLeftAskers(askers))).toEqual(askers.slice(0, 50));
  expect(parseLeftAskers('[{"address":1}]')).toBeNull();
  expect(parseLeftAskers(undefined)).toBeNull();
});
