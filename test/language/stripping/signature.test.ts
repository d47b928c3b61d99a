import { newText } from '../../../src/language/newText';

const strip = (content: string, writer = '') => newText({ contentType: 'text', content }, writer);
const ASK = 'Could you send the figures?';

describe('signatures go', () => {
  test.each([
    ['the standard delimiter', '-- \nAnn\nShall we talk? Call me any time!'],
    ['the delimiter without its space', '--\nAnn Berg\nSales'],
    ['a long dash', '—\nAnn Berg\nHead of Sales'],
    [
      'a slogan with a question under name and title',
      '--\nAnn Berg\nContent Lead\nSee us at the fair. Will you be there?',
    ],
    ['regards', 'Best regards,\nAnn Berg'],
    ['regards in one line', 'Kind regards, Ann'],
    ['short regards', 'BR\nAnn'],
    [
      'regards with empty lines',
      'Kind regards,\n\nAnn\n\nAnn Berg MBA\n\nController | Firm Ltd\n\nT: +44 1632 960 120 | www.firm.example',
    ],
    ['two languages', 'Mit freundlichen Grüßen / Best regards\n\nAnn Berg\n\nFirm GmbH'],
    ['с уважением', 'С уважением,\nАнна Берг\nглавный бухгалтер\nтел. +7 (000) 000-12-01, вн. 101'],
    ['с уважением в строку', 'С уважением, Анна'],
    ['с наилучшими пожеланиями', 'С наилучшими пожеланиями,\nАнна'],
    [
      'с теплом и опросом',
      'С теплом,\n\nАнна Берг\n\nHR-партнёр\n\nКак вам наш сервис? Оставьте отзыв: https://hr.firm.example/x',
    ],
    ['name, title, firm', 'Ann Berg\nQuality Manager\nFirm Instruments Ltd'],
    [
      'name with pronouns',
      'Ann Berg (she/her)\n\nHR Business Partner\n\nI work Monday to Thursday. Please do not feel you have to answer outside your own hours.',
    ],
    ['name and phone', 'Ann Berg\n+44 1632 960 114'],
    ['name and extension', 'Ann Berg\nAccounts Payable\next. 231'],
    ['family name with initials', 'Берг А. П., АХО'],
    ['family name with initials and place', 'Берг А.\nсклад № 1'],
    ['name, department, address', 'Анна Берг\nОтдел закупок ООО «Фирма»\na.berg@firm.example'],
    ['a regard above a delimiter', 'Best regards,\nAnn\n\n--\nAnn Berg\nSenior Developer'],
  ])('%s', (_, signature) => {
    const read = strip(`${ASK}\n\n${signature}`);
    expect(read.text).toBe(ASK);
    expect(read.signature).not.toBe('');
  });

  test('a slogan that asks goes with the name and title above it', () => {
    const below = 'Ann Berg\nSales Lead\nHave you seen our new crane? Ask me!';
    expect(strip(`${ASK}\n\n${below}`, 'Ann Berg').text).toBe(ASK);
    expect(strip(`${ASK}\n\nKind regards,\n${below}`).text).toBe(ASK);
    expect(strip(`${ASK}\n\nС уважением, Анна Берг\nменеджер по продажам\nВидели новый кран?`).text).toBe(
      ASK,
    );
    expect(strip(`${ASK}\n\nAnn Berg\nSeen the new crane yet?`, 'Ann Berg').text).toBe(ASK);
  });

  test('the bare name of the writer goes when the writer is known', () => {
    expect(strip(`${ASK}\n\nAnn`, 'Ann Berg').text).toBe(ASK);
    expect(strip(`${ASK}\n\n- Ann`, 'Berg, Ann').text).toBe(ASK);
    expect(strip(`${ASK}\n\nАнна`, 'Анна Берг').text).toBe(ASK);
    expect(strip(`${ASK}\n\nBen`, 'Ann Berg').text).toBe(`${ASK}\n\nBen`);
    expect(strip('Ann', 'Ann Berg').text).toBe('Ann');
  });
});

describe('what is said stays', () => {
  test.each([
    ['thanks and name', 'Thanks,\nAnn'],
    ['thanks in Russian', 'Заранее спасибо!\nАнна'],
    ['an afterthought below the regards', 'PS: and the key?'],
  ])('%s', (_, words) => {
    expect(strip(`${ASK}\n\n${words}`).text).toBe(`${ASK}\n\n${words}`);
  });

  test('words below the signature', () => {
    expect(strip(`${ASK}\n\nBest regards,\nAnn\n\nP.S. Do you still have the key?`).text).toBe(
      `${ASK}\n\nP.S. Do you still have the key?`,
    );
    expect(strip(`${ASK}\n\nС уважением,\nАнна\n\nИ ещё: кто завтра откроет склад утром?`).text).toBe(
      `${ASK}\n\nИ ещё: кто завтра откроет склад утром?`,
    );
  });

  test('people whom the text names', () => {
    const list = 'Please call them today:\nAnn Berg\n+44 1632 960 114';
    expect(strip(list).text).toBe(list);
  });

  test('the particulars of an announcement', () => {
    const content = 'We meet again.\n\nAnn Berg\n\nWhen: 12 May\nWhere: hall B, ext. 231';
    expect(strip(content).text).toBe(content);
  });

  test('a message that is nothing but a contact', () => {
    const contact = 'Ann Berg\nSales Manager\n+44 1632 960 114';
    expect(strip(contact).text).toBe(contact);
  });

  test('words that begin like regards', () => {
    const content = 'Best guess?\nBest price wins, says Ben.\nРегламент приложен, посмотрите?';
    expect(strip(content).text).toBe(content);
  });
});

describe('footers of phones and free mail', () => {
  test.each([
    'Sent from my iPhone',
    'Sent from my Samsung Galaxy smartphone.',
    'Get Outlook for Android<https://aka.ms/x>',
    'Get Outlook for iOS',
    'Отправлено с iPhone',
    'Отправлено из Outlook для Android',
    'Отправлено из мобильной Почты Mail.ru',
    'Отправлено с Samsung Galaxy',
    'Von meinem iPhone gesendet',
    'Envoyé de mon iPhone',
    'Enviado desde mi iPhone',
    'Inviato da iPhone',
    'Sent from Yahoo Mail on Android',
  ])('%s', (footer) => {
    expect(strip(`${ASK}\n\n${footer}`).text).toBe(ASK);
    expect(strip(`${ASK}\n${footer}\n\nOld words that were quoted without a sign.`).text).toBe(ASK);
  });

  test('a forward below a footer is a forward', () => {
    const read = strip(
      `${ASK}\n\nSent from my iPhone\n\nBegin forwarded message:\n\nFrom: Ann <ann@firm.example>\nSubject: Room\n\nOld?`,
    );
    expect(read).toMatchObject({ text: ASK, isForward: true });
  });

  test('answers between quotes below a footer stay', () => {
    const read = strip(
      `See below.\n\nSent from my iPhone\n\nOn 6 May 2024, Ann wrote:\n> Shall we?\n\nYes. Where?`,
    );
    expect(read.text).toBe('See below.\n\nYes. Where?');
  });

  test('a footer on top does not hide what is below it', () => {
    expect(strip(`Sent from my iPhone\n\n${ASK}`).text).toBe(ASK);
  });

  test.each([
    'Sent from the north, the goods are late.',
    'Отправлено сегодня, посмотрите?',
    'Sent the plan from my phone. Did you get it?',
  ])('"%s" stays', (line) => {
    expect(strip(`${ASK}\n${line}`).text).toBe(`${ASK}\n${line}`);
  });
});

test('a line of advice below name and title goes with them', () => {
  const content =
    'Could you send the figures?\n\nKind regards\n\nMarta Lindqvist\nSenior Notary, Estates\nPlease do not forward advice outside the company.';
  const { text } = newText({ contentType: 'text', content }, 'Marta Lindqvist');
  expect(text).toBe('Could you send the figures?');
});
