import fc from 'fast-check';
import { type MailFacts, mailOrigin } from '../../src/domain/origin';

const mail = (facts: Partial<MailFacts>): MailFacts => ({
  subject: 'Figures for October',
  from: { address: 'anna@firm.example', name: 'Anna' },
  ...facts,
});
const header = (name: string, value: string) => ({ headers: [{ name, value }] });

test('a mail with nothing special about it is from a person', () => {
  expect(mailOrigin(mail({}))).toBe('person');
  expect(mailOrigin(mail(header('Received', 'from mx.firm.example')))).toBe('person');
  expect(mailOrigin({ subject: '' })).toBe('person');
});

describe('headers', () => {
  test.each([
    ['Auto-Submitted', 'auto-generated', 'automatic'],
    ['auto-submitted', 'auto-replied; owner-email="a@b.example"', 'automatic'],
    ['Auto-Submitted', 'no', 'person'],
    ['Precedence', 'bulk', 'bulk'],
    ['Precedence', 'list', 'list'],
    ['Precedence', 'auto_reply', 'automatic'],
    ['List-Id', '<team.firm.example>', 'list'],
    ['List-Unsubscribe', '<mailto:off@firm.example>', 'bulk'],
    ['Feedback-ID', '1:2:3', 'bulk'],
    ['X-Autoreply', 'yes', 'automatic'],
    ['X-Autoreply', 'no', 'person'],
    ['X-Auto-Response-Suppress', 'All', 'automatic'],
    ['X-Auto-Response-Suppress', 'DR, OOF, AutoReply', 'person'],
    ['X-Failed-Recipients', 'nobody@firm.example', 'automatic'],
    ['Content-Type', 'multipart/report; report-type=delivery-status', 'automatic'],
    ['Content-Type', 'text/calendar; method=REQUEST', 'invitation'],
    ['Content-Class', 'urn:content-classes:calendarmessage', 'invitation'],
    ['Return-Path', '<MAILER-DAEMON@mx.firm.example>', 'automatic'],
  ])('%s: %s means %s', (name, value, origin) => {
    expect(mailOrigin(mail(header(name, value)))).toBe(origin);
  });

  test('an automatic reply of somebody away is told from other machines', () => {
    const auto = header('Auto-Submitted', 'auto-replied');
    expect(mailOrigin(mail({ ...auto, subject: 'Automatic reply: Figures' }))).toBe('outOfOffice');
    expect(mailOrigin(mail({ ...auto, bodyStart: 'I am on leave until Monday.' }))).toBe('outOfOffice');
    expect(mailOrigin(mail({ ...auto, bodyStart: 'Your ticket was updated.' }))).toBe('automatic');
  });
});

describe('senders', () => {
  test.each([
    ['no-reply@firm.example', 'noReply'],
    ['noreply-servicedesk@firm.example', 'noReply'],
    ['do_not_reply@firm.example', 'noReply'],
    ['jira.notifications@firm.example', 'noReply'],
    ['ne-otvechat@firm.example', 'noReply'],
    ['digest@weekly.example', 'noReply'],
    ['mailer-daemon@mx.firm.example', 'automatic'],
    ['postmaster@firm.example', 'automatic'],
    ['bounces+17@mx.firm.example', 'automatic'],
    ['MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@firm.example', 'automatic'],
    ['norelpyson@firm.example', 'person'],
    ['rob.ott@firm.example', 'person'],
    ['n.alertova@firm.example', 'person'],
    ['support@firm.example', 'person'],
  ])('%s is %s', (address, origin) => {
    expect(mailOrigin(mail({ from: { address, name: '' } }))).toBe(origin);
  });

  test('the mail system is known by its name too', () => {
    const from = { address: 'x@mx.firm.example', name: 'Mail Delivery Subsystem' };
    expect(mailOrigin(mail({ from }))).toBe('automatic');
  });
});

describe('subjects, where headers are not known', () => {
  test.each([
    ['Automatic reply: Figures', 'outOfOffice'],
    ['Автоматический ответ: Цифры', 'outOfOffice'],
    ['Автоответ: Цифры', 'outOfOffice'],
    ['Automatische Antwort: Zahlen', 'outOfOffice'],
    ['Réponse automatique : Chiffres', 'outOfOffice'],
    ['Out of office', 'outOfOffice'],
    ['Away until 5 May', 'outOfOffice'],
    ['Undeliverable: Figures', 'automatic'],
    ['Mail delivery failed: returning message to sender', 'automatic'],
    ['Не удается доставить: Цифры', 'automatic'],
    ['Unzustellbar: Zahlen', 'automatic'],
    ['Read: Figures', 'automatic'],
    ['Прочитано: Цифры', 'automatic'],
    ['Accepted: Layout review', 'invitation'],
    ['Принято: Планёрка', 'invitation'],
    ['Отклонено: Планёрка', 'invitation'],
    ['Can you automatically reply to these?', 'person'],
    ['Re: Undeliverable parcels, what now?', 'person'],
    ['Out of office hours support', 'person'],
    ['Read the draft, please', 'person'],
    ['Принято решение по складу', 'person'],
  ])('"%s" is %s', (subject, origin) => {
    expect(mailOrigin(mail({ subject }))).toBe(origin);
  });

  test('a note of absence without its headers is known by its words, a question by somebody away is not', () => {
    const note = 'I am out of the office until 5 May. For urgent matters please contact Ivan.';
    expect(mailOrigin(mail({ subject: 'Re: Figures', bodyStart: note }))).toBe('outOfOffice');
    expect(
      mailOrigin(
        mail({ subject: 'Re: Цифры', bodyStart: 'Я в отпуске до 5 мая, отвечу после возвращения.' }),
      ),
    ).toBe('outOfOffice');
    expect(
      mailOrigin(
        mail({
          subject: 'Re: Цифры',
          bodyStart: 'Добрый день! 3 и 4 ноября меня не будет на месте. Отвечу после возвращения.',
        }),
      ),
    ).toBe('outOfOffice');
    const holding =
      'Good to meet you last week, Ben. I am out of the office until Monday, but will look when I return.';
    expect(mailOrigin(mail({ subject: 'Re: Figures', bodyStart: holding }))).toBe('person');
    const answer = `${note}\n\n-----Original Message-----\nFrom: Ben`;
    expect(mailOrigin(mail({ subject: 'Re: Figures', bodyStart: answer }))).toBe('person');
    const request = 'I am out of the office until 5 May. Could you cover the urgent requests in my absence?';
    expect(mailOrigin(mail({ subject: 'Re: Figures', bodyStart: request }))).toBe('person');
    expect(mailOrigin(mail({ ...header('Received', 'x'), subject: 'Re: Figures', bodyStart: note }))).toBe(
      'person',
    );
  });

  test('a bounce is known by its first words', () => {
    const bodyStart = 'Delivery has failed to these recipients or groups:';
    expect(mailOrigin(mail({ subject: 'Figures', bodyStart }))).toBe('automatic');
    const passedOn = `Can you look into this?\n\n${bodyStart}`;
    expect(mailOrigin(mail({ subject: 'Figures', bodyStart: passedOn }))).toBe('person');
  });
});

describe('what Graph says itself', () => {
  test('an event message is an invitation, whatever else it is', () => {
    expect(mailOrigin(mail({ odataType: '#microsoft.graph.eventMessageRequest' }))).toBe('invitation');
    expect(mailOrigin(mail({ meetingMessageType: 'meetingAccepted' }))).toBe('invitation');
    expect(mailOrigin(mail({ meetingMessageType: 'none', odataType: '#microsoft.graph.message' }))).toBe(
      'person',
    );
    expect(mailOrigin(mail({ meetingMessageType: null }))).toBe('person');
  });

  test('a draft is a draft', () => {
    expect(mailOrigin(mail({ isDraft: true, subject: 'Automatic reply: x' }))).toBe('draft');
  });

  test('the other inbox is no proof of a machine', () => {
    expect(mailOrigin(mail({ inferenceClassification: 'other' }))).toBe('person');
  });
});

test('any odd facts give an origin', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (subject, address, name, value) => {
      const facts = { subject, from: { address, name: value }, headers: [{ name, value }], bodyStart: value };
      expect(typeof mailOrigin(facts)).toBe('string');
    }),
  );
});
