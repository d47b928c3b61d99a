import { newText } from '../../../src/language/newText';

const strip = (content: string) => newText({ contentType: 'text', content }).text;
const ASK = 'Could you send the figures?';

describe('warnings of the mail system at the top', () => {
  test.each([
    ['a tag', '[EXTERNAL]'],
    ['a tag with words', '[External Email]'],
    [
      'a caution',
      'CAUTION: This email originated from outside of the organization. Do not click links or open attachments unless you know the sender.',
    ],
    [
      'a caution over two lines',
      'CAUTION: This email originated from outside of the organization.\nDo not click links unless you know the sender.',
    ],
    ['a first contact', "You don't often get email from ann@firm.example. Learn why this is important"],
    [
      'Russian',
      'ВНИМАНИЕ! Письмо от внешнего отправителя. Не переходите по ссылкам и не открывайте вложения.',
    ],
    ['Russian tag', '[Внешнее письмо]'],
  ])('%s goes', (_, banner) => {
    expect(strip(`${banner}\n\n${ASK}`)).toBe(ASK);
  });

  test('a warning that sticks to the text goes alone', () => {
    expect(strip(`CAUTION: This email originated from outside of the organization.\n${ASK}`)).toBe(ASK);
  });

  test.each([
    'Caution: the floor in hall B is wet. Can you warn the others?',
    'Внимание! Завтра сервер недоступен. Успеете закончить?',
    'External audit is on Friday. Who is in?',
    'Важно: нужен ответ до пятницы?',
  ])('"%s" stays', (content) => {
    expect(strip(content)).toBe(content);
  });
});

describe('small print at the end', () => {
  test.each([
    [
      'English',
      'This e-mail and any attachments are confidential and intended solely for the addressee. If you are not the intended recipient, please notify the sender and delete it.',
    ],
    [
      'Russian',
      'Настоящее сообщение и любые приложения к нему конфиденциальны и предназначены исключительно для адресата. Если вы получили его по ошибке, уведомите отправителя и удалите сообщение.',
    ],
    [
      'two languages',
      'Это сообщение содержит конфиденциальную информацию и предназначено только для адресата.\n\nThis message contains confidential information and is intended only for the addressee. If you are not the intended recipient, notify the sender.',
    ],
    [
      'German',
      'Diese E-Mail ist vertraulich und ausschließlich bestimmt für den Empfänger. Falls Sie sie irrtümlich erhalten haben, bitte löschen.',
    ],
    ['paper', 'Please consider the environment before printing this e-mail.'],
    ['paper, Russian', 'Пожалуйста, подумайте об окружающей среде, прежде чем печатать это письмо.'],
    [
      'a meeting link',
      '________________________________________________________________________________\nMicrosoft Teams meeting\nJoin on your computer, mobile app or room device\nClick here to join the meeting',
    ],
    ['hours', 'I work flexibly. Please do not feel obliged to answer outside your working hours.'],
  ])('%s goes', (_, print) => {
    expect(strip(`${ASK}\n\n${print}`)).toBe(ASK);
  });

  test.each([
    'Is this confidential? Can I forward it to the auditors?',
    'Договор конфиденциальный, не пересылайте. Подпишете до пятницы?',
    'The parcel went to the wrong recipient by mistake. Can you call them?',
    'Please delete the old file, it was put there in error.',
    'Can everybody join the meeting at ten?',
  ])('"%s" stays', (content) => {
    expect(strip(`${content}\n\nThanks!`)).toBe(`${content}\n\nThanks!`);
  });
});

test.each([
  'Copperline Ltd. This email is for the named recipient only. If you received it in error, please delete it and let us know. Can you read it without printing?',
  'Это письмо предназначено только адресату. Если оно попало к вам случайно, удалите его и сообщите нам. Подумайте о природе: так ли нужна вам бумажная копия?',
])('a disclaimer that goes on to ask about printing goes: "%s"', (disclaimer) => {
  expect(strip(`${ASK}\n\n${disclaimer}`)).toBe(ASK);
});
