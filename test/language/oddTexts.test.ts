// What stands in real mail and chat besides sentences: code, tables, copied chats, keys and cards, letters typed oddly.
// Read and judged by what ships, the trained model included.

import { detectAsks } from '../../src/language/detect';
import { loadShippedModel } from '../../src/language/model/shippedModel';
import { judged, type Line, type More, type Setting, told } from '../domain/told';

beforeAll(() => loadShippedModel());

const CHAT: Setting = { chat: true };

function judgedTo(text: string, more: More, setting: Setting) {
  const from = /[а-яё]/i.test(text) ? 'Игорь' : 'Ann';
  const verdict = judged([[from, 'me', text, more]], setting);
  return { turn: verdict.turn, asks: verdict.asks.map(({ quote }) => quote) };
}

const inMail = (text: string) => judgedTo(text, {}, {});
const inChat = (text: string) => judgedTo(text, {}, CHAT);
const inHtml = (text: string) => judgedTo(text, { html: true }, {});
const inTeams = (text: string) => judgedTo(text, { html: true }, CHAT);

describe('code asks nobody', () => {
  test.each([
    [
      'between fences',
      'Here is the fix, it is merged already:\n```\n// could you check this later?\nfunction a() { return b ? 1 : 2 }\n// TODO: please rename\n```\nAll tests pass.',
    ],
    [
      'between fences, Russian',
      'Поправил, уже в мастере:\n```js\n// проверишь потом?\nconst a = b ? 1 : 2;\n```\nТесты зелёные.',
    ],
    ['between other fences', 'Merged this:\n~~~\n# please send the report\n~~~\nDone.'],
    ['a difference', 'Merged:\n```diff\n- send the report?\n+ please send the report\n```'],
    ['within a sentence', 'I changed it to `return ok ? please() : send_me_the_list()` and it works.'],
  ])('in a chat, %s', (_, text) => {
    expect(inChat(text)).toEqual({ turn: 'nobody', asks: [] });
  });

  test.each([
    [
      'indented',
      'This is how it works now:\n\n    // could you check whether x is null?\n    if (x == null) return y ? 1 : 0;\n    # please fix me\n\nIt runs every night.',
    ],
    [
      'a comment in SQL',
      'The view is in place since noon:\n\n-- should we drop the old one?\nselect id, name from parts where id = 4;\n\nIt is fast now.',
    ],
    [
      'a trace',
      'The nightly job failed once, reran fine:\n\nError: could you not find module\n    at Object.<anonymous> (/srv/app/index.js:3:5)\n    at please.check.this (/srv/app/x.js:10:1)\nException: where is the file?\n\nNothing to do.',
    ],
    [
      'a log',
      'For the record:\n2026-02-02 10:00:01 INFO waiting for reply\n2026-02-02 10:00:02 WARN retry? no\n2026-02-02 10:00:03 INFO please wait\nIt recovered by itself.',
    ],
    [
      'a log, Russian',
      'Для истории:\n2026-02-02 10:00:01 INFO ждём ответа\n2026-02-02 10:00:02 WARN повторить? нет\n2026-02-02 10:00:03 INFO пожалуйста, подождите\nВсё само восстановилось.',
    ],
    [
      'settings',
      'This is what the robot has now:\n{\n  "question": "Can you send the list?",\n  "hint": "please answer"\n}\nIt went live on Monday.',
    ],
  ])('in a mail, %s', (_, text) => {
    expect(inMail(text)).toEqual({ turn: 'nobody', asks: [] });
  });

  test.each([
    [
      'pre and code',
      '<p>Deployed, this is what runs now:</p><pre><code>// can you check this?\nfoo(a ? b : c);\n// please fix\n</code></pre><p>All green.</p>',
    ],
    [
      'a line in another font',
      '<div>Now it is:</div><div style="font-family:monospace">if (x) { return y ? 1 : 2; }</div><div>All good.</div>',
    ],
    [
      'pre with lines of code',
      '<p>The job runs again.</p><div><pre style="font-family:Consolas"><span>-- should we drop this?</span><br><span>select 1;</span></pre></div>',
    ],
  ])('in a mail of HTML, %s', (_, text) => {
    expect(inHtml(text)).toEqual({ turn: 'nobody', asks: [] });
  });

  test('in Teams’ own block', () => {
    const text =
      '<p>merged it</p><codeblock class="Js"><code>// can you check?<br>// проверишь?</code></codeblock>';
    expect(inTeams(text)).toEqual({ turn: 'nobody', asks: [] });
  });

  test.each([
    [
      'Query fails:\n```sql\nselect * from t where a = ?\n```\nCan you look at it today?',
      'Can you look at it today?',
    ],
    ['Запрос падает:\n```\nselect * from t where a = ?\n```\nПосмотришь сегодня?', 'Посмотришь сегодня?'],
    ['```\na = 1\n```\nWhich of the two do you prefer?\n```\na = 2\n```', 'Which of the two do you prefer?'],
    ['Why does `sum(a ? b : c)` return null here?', 'Why does `sum(a ? b : c)` return null here?'],
    ['Can you run this?\n```\nnpm ci', 'Can you run this?'],
    ['don`t know, can you check it`s there?', 'don`t know, can you check it`s there?'],
  ])('and what stands beside it asks: %j', (text, quote) => {
    expect(inChat(text)).toEqual({ turn: 'mine', asks: [quote] });
  });

  test.each([
    'Hello Nora,\n\n    could you send me the plan by Friday?\n\n    Ann',
    'Нужно:\n- прислать договор (скан);\n- подписать акт(ы);\nПришлите, пожалуйста, до пятницы.',
    'We need three things:\nthe plan;\nthe budget (x = 5);\nCould you send them?',
    'For Friday:\nupdate the price list (2 pages);\nselect two samples from stock;\nreturn the keys to Ann;\nCould you do that?',
    'Please:\n-\tcheck the doors\n-\tcheck the gates',
    '1.\tsend me the plan\n2.\tsend me the budget',
    'could you send it?\n(*_*)\n(^_^)',
    'can you send the plan?\n¯\\_(ツ)_/¯',
    'See https://x.example/a?b=1&c=2\nWhich of the two do you want?',
    'let me know how the call goes||please ring me\nx = 1;',
    'It prints this:\n    total = 5;\n    could you tell me whether that is the right sum for the north hall?',
    'WARNING: the floor in hall B is wet; could you tell the others?\nThanks!',
  ])('prose that is indented or listed is prose: %j', (text) => {
    expect(inMail(text).turn).toBe('mine');
  });

  test('plain text shown in HTML as it was typed is read', () => {
    expect(inHtml('<pre>Hi Nora,\n\ncan you send me the plan?\n\nAnn</pre>').turn).toBe('mine');
  });
});

describe('tables ask nobody', () => {
  test.each([
    [
      'Markdown',
      'Status for the record:\n\n| Item | Count |\n|---|---|\n| Bolt | ? |\n| Nut | 40? |\n| Please check | yes |\n\nWe close it on Monday.',
    ],
    ['commas', 'Export as promised:\nname,approved?,date\nAnn,yes,1.2.\nBob,no,2.2.\n'],
    ['semicolons, Russian', 'Выгрузка, как обещал:\nимя;согласовано?;дата\nАнна;да;1.2.\nБорис;нет;2.2.\n'],
    ['tabs', 'Export as promised:\nName\tApproved?\tDate\nAnn\tyes\t1.2.\nBob\tno\t2.2.'],
  ])('%s', (_, text) => {
    expect(inMail(text)).toEqual({ turn: 'nobody', asks: [] });
  });

  test.each([
    '<p>Status of today, for your files.</p><table><tr><th>Item</th><th>Approved?</th><th>Shipped?</th></tr><tr><td>Bolt</td><td>yes</td><td>no</td></tr></table><p>We close it on Monday.</p>',
    '<p>Статус на сегодня, для сведения.</p><table><tr><th>Деталь</th><th>Согласовано?</th><th>Отгружено?</th></tr><tr><td>Болт</td><td>да</td><td>нет</td></tr></table>',
  ])('HTML: %s', (text) => {
    expect(inHtml(text)).toEqual({ turn: 'nobody', asks: [] });
  });

  test.each([
    [
      '+------+-------+\n| Item | Count |\n+------+-------+\n| Bolt | 12    |\n+------+-------+\n\nCould you confirm the counts by Friday?',
      'Could you confirm the counts by Friday?',
    ],
    [
      '+--------+----+\n| Деталь | Шт |\n+--------+----+\n| Болт   | 12 |\n+--------+----+\n\nПодтверди, пожалуйста, количество до пятницы.',
      'Подтверди, пожалуйста, количество до пятницы.',
    ],
    ['| Item | Count |\n|---|---|\n| Bolt | 12 |\n\nIs that right?', 'Is that right?'],
    [
      'item;count;price\nbolt;12;0.40\nnut;40;0.10\n\nDo these prices look right to you?',
      'Do these prices look right to you?',
    ],
    ['Bolt\t12\tyes\nNut\t40\tno\nCan you fill in the rest?', 'Can you fill in the rest?'],
  ])('an ask after one is found: %j', (text, quote) => {
    expect(inMail(text)).toEqual({ turn: 'mine', asks: [quote] });
  });

  test('a whole sentence in a cell is read, as in mail laid out by tables', () => {
    expect(
      inHtml('<table><tr><td><p>Hi Nora,</p><p>could you send me the plan by Friday?</p></td></tr></table>')
        .turn,
    ).toBe('mine');
    expect(inHtml('<table><tr><td>Nora</td><td>please send the plan by Friday</td></tr></table>').turn).toBe(
      'mine',
    );
  });
});

describe('a reply of nothing but code or a table gives what was asked for', () => {
  const ask: Line = ['me', 'Ann', 'Can you send me the query for the report?'];
  test.each<[string, string, boolean]>([
    ['Teams’ block', '<codeblock class="Sql"><code>select 1 from t</code></codeblock>', true],
    ['pre and code', '<pre><code>select 1 from t</code></pre>', true],
    ['fences', '```\nselect 1 from t\n```', false],
    ['a table', '| Bolt | 12 |\n| Nut | 40 |', false],
  ])('%s', (_, text, html) => {
    expect(judged([ask, ['Ann', 'me', text, { html }]], CHAT).state).toBe('answered');
  });
});

describe('what others wrote and somebody copied in', () => {
  test.each([
    [
      'Teams',
      'for your files, all settled:\n\nCarl Wick, 10:12 AM\nCan you send me the keys?\nBob Tarn, 10:14 AM\nSure, done',
    ],
    [
      'times in brackets',
      'all solved, for your files:\n\n[Yesterday 10:12] Carl Wick\nCan you send the list?\n[Yesterday 10:15] Bob Tarn\nSent.',
    ],
    [
      'a phone',
      'For your files:\n[02.02.26, 10:12:01] Carl Wick: Can you bring the keys?\n[02.02.26, 10:13:01] Bob Tarn: Yes, did it',
    ],
    [
      'another phone',
      'For your files:\n02.02.26, 10:12 - Carl Wick: Can you bring the keys?\n02.02.26, 10:13 - Bob Tarn: Yes, did it',
    ],
    [
      'Russian',
      'Для истории, уже решили:\n\nИгорь Лунин, [02.02.2026 10:12]\nСкинешь смету?\n\nМария Дубова, [02.02.2026 10:13]\nСкинула',
    ],
  ])('a chat from %s', (_, text) => {
    expect(inChat(text)).toEqual({ turn: 'nobody', asks: [] });
  });

  test('a chat of Teams, each line a paragraph', () => {
    const text =
      '<p>for your files, solved:</p><p>[10:12] Carl Wick</p><p>Can you send the keys?</p><p>[10:13] Bob Tarn</p><p>done</p>';
    expect(inTeams(text)).toEqual({ turn: 'nobody', asks: [] });
  });

  test('an ask of their own below it is found', () => {
    const text =
      '[10:12] Carl Wick\nCan you send the list?\n[10:15] Bob Tarn\nWhich one?\n\nNora, do you know which list he means?';
    expect(inChat(text)).toEqual({ turn: 'mine', asks: ['Nora, do you know which list he means?'] });
  });

  test('an agenda of names and times is no chat', () => {
    expect(inMail('Ann Berg, 10:00\nBob Tarn, 10:30\nDo these suit you?').asks).toEqual([
      'Do these suit you?',
    ]);
  });

  test.each([
    ['French', 'De : Nora Vale\nEnvoyé : lundi 2 février 2026 09:31\nÀ : Ann\nObjet : Salle'],
    ['Spanish', 'De: Nora Vale\nEnviado el: lunes, 2 de febrero de 2026 9:31\nPara: Ann\nAsunto: Sala'],
    [
      'Portuguese',
      'De: Nora Vale\nEnviada em: segunda-feira, 2 de fevereiro de 2026 09:31\nPara: Ann\nAssunto: Sala',
    ],
    ['Italian', 'Da: Nora Vale\nInviato: lunedì 2 febbraio 2026 09:31\nA: Ann\nOggetto: Sala'],
    ['Polish', 'Od: Nora Vale\nWysłano: poniedziałek, 2 lutego 2026 09:31\nDo: Ann\nTemat: Sala'],
    ['Ukrainian', 'Від: Нора\nНадіслано: понеділок, 2 лютого 2026 р. 09:31\nКому: Анна\nТема: Зал'],
    ['Turkish', 'Kimden: Nora Vale\nGönderildi: 2 Şubat 2026 Pazartesi 09:31\nKime: Ann\nKonu: Oda'],
    ['Kazakh', 'Кімнен: Nora Vale\nЖіберілген уақыты: 2 ақпан 2026 ж. 9:31\nКімге: Ann\nТақырып: Зал'],
    ['Chinese', '发件人: Nora Vale\n发送时间: 2026年2月2日 9:31\n收件人: Ann\n主题: Room'],
  ])('mail below %s header lines', (_, head) => {
    expect(inMail(`Done, thanks.\n\n${head}\n\nCould you send me the list?`)).toEqual({
      turn: 'nobody',
      asks: [],
    });
  });

  test.each([
    'The customer wrote "Can you send me the invoice?" and I have answered him already.',
    'Клиент спрашивает: «Пришлёте счёт?» — я ему уже ответила.',
  ])('a question in quotation marks: %s', (text) => {
    expect(inMail(text).turn).toBe('nobody');
  });
});

describe('keys, cards, drawings and small print', () => {
  const PLAN = 'The plan is in the folder.';
  test.each([
    [
      'a signature of PGP',
      `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n${PLAN}\n-----BEGIN PGP SIGNATURE-----\n\niQEzBAEBCAAdFiEE?abc\n=please\n-----END PGP SIGNATURE-----`,
    ],
    [
      'a card',
      `${PLAN}\n\nBEGIN:VCARD\nVERSION:3.0\nFN:Ann Sorrel\nNOTE:Questions? Please call me\nEND:VCARD`,
    ],
    ['a drawing', `${PLAN}\n\n   /\\_/\\  ~~~\n  ( o.o )  What can I do for you?\n  (>_<)/ //`],
    [
      'a box',
      `${PLAN}\n\n/----------------------------\\\n| Ann Sorrel, Sales Lead     |\n| Need help? Call 555-1234    |\n\\----------------------------/`,
    ],
    [
      'stars',
      `${PLAN}\n\n*****************************\nAnn Sorrel\nSales Lead\nAny questions? Ask me!\n*****************************`,
    ],
    [
      'small print',
      `${PLAN}\n\nThis message is confidential and intended only for the addressee. If you are not the intended recipient, please notify the sender and delete it. Please consider the environment before printing.`,
    ],
    [
      'small print, Russian',
      'План в папке.\n\nДанное сообщение конфиденциально и предназначено только адресату. Если вы получили его по ошибке, пожалуйста, сообщите отправителю и удалите его.',
    ],
    ['a phone', `${PLAN}\n\nSent from my phone, please excuse any typos.`],
    ['a phone, Russian', 'План в папке.\n\nОтправлено с телефона, извините за опечатки.'],
  ])('%s asks nobody', (_, text) => {
    expect(inMail(text).turn).toBe('nobody');
  });

  test('what was signed with PGP is the writer’s own', () => {
    const text =
      '-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nCould you send me the plan?\n-----BEGIN PGP SIGNATURE-----\n\niQEzBAEBCAAdFiEE\n-----END PGP SIGNATURE-----';
    expect(inMail(text).asks).toEqual(['Could you send me the plan?']);
  });
});

describe('letters typed in odd ways are read, and quoted as they stand', () => {
  test.each([
    ['й and ё in two signs', 'Согласуй, пожалуйста, новый договор.'.normalize('NFD')],
    ['й and ё in two signs, in a question', 'Пришлёшь ещё раз новый файл?'.normalize('NFD')],
    ['accents in two signs', 'Could you send Zoe\u0308 the re\u0301sume\u0301?'],
    ['ё', 'Пришлёшь отчёт?'],
    ['е for ё', 'Пришлешь отчет?'],
    ['hard spaces', 'Could\u00a0you\u00a0please\u00a0send\u00a0me\u00a0the\u00a0list.'],
    ['hard spaces, Russian', 'Пришлите,\u00a0пожалуйста,\u00a0список.'],
    ['signs without width', 'Could y\u200bou pl\u200bease send me the l\u200bist.'],
    ['signs without width, Russian', 'Пришли\u200bте, пожа\u200bлуйста, список.'],
    ['soft hyphens', 'Please for\u00adward me the agree\u00adment.'],
    ['soft hyphens, Russian', 'Пришли\u00adте, пожа\u00adлуй\u00adста, спи\u00adсок.'],
    ['full width', 'Ｃｏｕｌｄ ｙｏｕ ｓｅｎｄ ｍｅ ｔｈｅ ｌｉｓｔ？'],
    ['a Latin letter in a Russian word', 'Cможете прислать список?'],
    ['Latin letters in Russian words, without a mark', 'Пocмoтpи, пожалуйстa, дoгoвop.'],
    ['Russian letters in English words', 'Рlease sеnd me the list.'],
    ['typographic apostrophes', 'Couldn’t you send it? I don’t have it.'],
    ['marks of direction', '\u202aCould you send me the list?\u202c'],
    ['a byte order mark', '\ufeffCould you send me the list?'],
  ])('%s', (_, text) => {
    const found = inMail(text);
    expect(found.turn).toBe('mine');
    for (const quote of found.asks) expect(text).toContain(quote);
  });

  test.each([
    'Cможете прислать план?',
    'Could you s\u00adend the plan?',
    'Пришлёшь новый план?'.normalize('NFD'),
  ])('so are subjects: %s', (subject) => {
    const [message] = told([['Ann', 'me', null, { subject }]], { level: 'headers' }).messages;
    expect(message?.reading.asks.map(({ quote, place }) => [quote, place])).toEqual([[subject, 'subject']]);
  });

  test('so are promises', () => {
    const [, reply] = told([
      ['Ann', 'me', 'Can you send the plan?'],
      ['me', 'Ann', 'I will se\u00adnd it to\u00admorrow.'],
    ]).messages;
    expect(reply?.reading.promises.map(({ quote, due }) => [quote, due])).toEqual([
      ['I will se\u00adnd it to\u00admorrow.', '2026-02-03'],
    ]);
  });
});

describe('a question by signs', () => {
  test.each([
    'the crane keys ❓',
    'ключи от крана ❓',
    'are the keys with you ❔',
    'where are the keys ⁉️',
    'Where is the crane?!',
    'Где кран??',
    'the list 🙏?',
    'Could you send me the list？',
    'send me the list 🙏',
    'скинь список 🙏',
  ])('%s', (text) => {
    expect(inChat(text).turn).toBe('mine');
  });

  test('an emoji of Teams asks as its sign does', () => {
    expect(inTeams('<p>keys with you <img itemtype="http://schema.skype.com/Emoji" alt="❓"></p>').turn).toBe(
      'mine',
    );
    expect(inTeams('<p>keys with you <emoji id="q" alt="❓" title="Question"></emoji></p>').turn).toBe(
      'mine',
    );
  });

  test.each(['🤔', 'Thank you so much 🙏', 'Спасибо огромное 🙏', '👍'])('none: %s', (text) => {
    expect(inChat(text).turn).toBe('nobody');
  });
});

describe('two languages in one message', () => {
  test.each([
    ['The parcel came today. Пришли, пожалуйста, накладную.', 'Пришли, пожалуйста, накладную.'],
    ['Посылка пришла сегодня. Could you send the invoice?', 'Could you send the invoice?'],
    [
      'Пришлите, пожалуйста, список до пятницы.\n\nBest regards,\nAnn Sorrel\nSales Manager\nCorvane Ltd',
      'Пришлите, пожалуйста, список до пятницы.',
    ],
    [
      'Please send the list by Friday.\n\nС уважением,\nАнна Берг\nменеджер по продажам',
      'Please send the list by Friday.',
    ],
    [
      'Thanks for the call!\n\nИгорь, Can you и Нора look at the draft?',
      'Игорь, Can you и Нора look at the draft?',
    ],
    [
      'Посмотри, пожалуйста, PR по deploy pipeline и залей hotfix в release branch.',
      'Посмотри, пожалуйста, PR по deploy pipeline и залей hotfix в release branch.',
    ],
  ])('%s', (text, quote) => {
    const found = inMail(text);
    expect(found).toEqual({ turn: 'mine', asks: [quote] });
  });
});

test('two names over a message ask for nothing, whatever the model makes of them', () => {
  const greeting = 'Ann, Nora,';
  const people = new Set(['ann', 'nora']);
  const options = { language: 'en', place: 'body', channel: 'mail', names: people } as const;
  expect(detectAsks(`${greeting}\n\nA courier left a cake in the kitchen.`, options)).toEqual([]);
  expect(detectAsks('Ann, Nora, who has the key?', options)).toHaveLength(1);
});
