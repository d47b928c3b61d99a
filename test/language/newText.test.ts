import fc from 'fast-check';
import { newText } from '../../src/language/newText';

const text = (content: string, writer = '') => newText({ contentType: 'text', content }, writer);
const html = (content: string, writer = '') => newText({ contentType: 'html', content }, writer);
const OWN = 'Yes, Friday works.\nCan you book the room?';
const OLD = 'Shall we meet on Friday?';

describe('what was there before is not the writer’s', () => {
  test.each([
    ['Gmail', `On Mon, May 6, 2024 at 9:31 AM Ann Berg <ann@firm.example> wrote:\n\n> ${OLD}\n`],
    ['Gmail, wrapped', `On Mon, May 6, 2024 at 9:31 AM Ann Berg <\nann@firm.example> wrote:\n\n> ${OLD}`],
    [
      'Gmail, wrapped within the address',
      `On Mon, May 6, 2024 at 9:31 Ann Berg <ann@firm.example\n>:\n\n> ${OLD}`,
    ],
    [
      'wrapped over three lines',
      `On May 6, 2024,\nat 10:18,\nAnn Berg <ann@firm.example> wrote:\n\n> ${OLD}`,
    ],
    ['Apple Mail', `> On 6 May 2024, at 11:43, Ann Berg <ann@firm.example> wrote:\n> \n> ${OLD}`],
    [
      'Outlook',
      `From: Ann Berg <ann@firm.example>\nSent: Monday, 6 May 2024 09:31\nTo: Ben\nSubject: Room\n\n${OLD}`,
    ],
    [
      'Outlook, ruled',
      `________________________________\nFrom: Ann Berg\nSent: Monday, 6 May 2024 09:31\nTo: Ben\nSubject: Room\n\n${OLD}`,
    ],
    [
      'Outlook, bold',
      `*From:* Ann Berg\n*Sent:* Monday, 6 May 2024 09:31\n*To:* Ben\n*Subject:* Room\n\n${OLD}`,
    ],
    [
      'Outlook, Russian',
      `От: Анна Берг <ann@firm.example>\nОтправлено: 6 мая 2024 г. 9:31\nКому: Бен\nТема: Зал\n\n${OLD}`,
    ],
    [
      'Outlook, German',
      `Von: Anna Berg\nGesendet: Montag, 6. Mai 2024 09:31\nAn: Ben\nBetreff: Raum\n\n${OLD}`,
    ],
    ['Outlook, French', `De : Anna Berg\nEnvoyé : lundi 6 mai 2024 09:31\nÀ : Ben\nObjet : Salle\n\n${OLD}`],
    [
      'Outlook, a long list of recipients',
      `From: Ann Berg\nSent: Monday, 6 May 2024 09:31\nTo: Ben;\n Carla; Dora;\n Emil\nCc: Fay\nSubject: Room\n\n${OLD}`,
    ],
    ['original message', `-----Original Message-----\nFrom: Ann\n\n${OLD}`],
    ['original message after a name', `[Berg, Ann]  -----Original Message-----\n${OLD}`],
    ['original message, Russian', `-----Исходное сообщение-----\n${OLD}`],
    ['Yandex', `06.05.2024, 14:41, "Ann Berg" <ann@firm.example>:\n\n${OLD}`],
    ['Mail.ru', `Понедельник, 6 мая 2024, 14:41 +03:00 от Анна Берг <ann@firm.example>:\n\n${OLD}`],
    ['Gmail, Russian', `пн, 6 мая 2024 г. в 15:19, Анна Берг <ann@firm.example>:\n\n> ${OLD}`],
    [
      'Outlook on the Mac, Russian',
      `06.05.2024, 12:46 пользователь "Анна Берг" <ann@firm.example> написал:\n\n    ${OLD}`,
    ],
    ['Thunderbird, Russian', `06.05.2024 12:46, Анна Берг пишет:\n> ${OLD}`],
    ['German', `Am 06.05.2024 um 10:00 schrieb Anna Berg:\n> ${OLD}`],
    ['French', `Le 6 mai 2024 à 14:30, Anna Berg <ann@firm.example> a écrit :\n\n${OLD}`],
    ['Spanish', `El lun, 6 may 2024 a las 9:31, Ana <ann@firm.example> escribió:\n\n${OLD}`],
    ['Finnish', `Anna Berg <ann@firm.example> kirjoitti 06.05.2024 12.46:\n\n${OLD}`],
    ['Hungarian', `06/05/2024 12:46 időpontban Anna (ann@firm.example) ezt írta:\n\n${OLD}`],
    ['Turkish', `"Anna" <ann@firm.example>, 06/05/2024 12:46 tarihinde şunu yazdı:\n\n${OLD}`],
    [
      'below the footer of a phone',
      `Sent from my iPhone\n\nOn 6 May 2024, at 10:18,\nAnn Berg <ann@firm.example> wrote:\n\n${OLD}`,
    ],
    ['Zoho', `---- On Mon, 06 May 2024 14:02:50 +0530 ann@firm.example wrote ----\n\n${OLD}`],
    ['Lotus Notes', `Ann Berg\n05/06/2024 02:13 PM\nTo: Ben/HQ/Firm\ncc: \nSubject: Room\n\n${OLD}`],
    [
      'Lotus Notes in one line',
      `\tAnn Berg/HQ@FIRM 05/06/2024 10:18 AM \t   To: Ben/HQ  cc:   Subject: Room\t\n\n${OLD}`,
    ],
    [
      'Lotus Notes in columns',
      `                    "Ann\n                    Berg"       To:     "Ben"\n                    05/06/24    cc:\n                                    Subject:     Room\n\n${OLD}`,
    ],
    ['The Bat!', `Вы писали 6 мая 2024 г., 9:31:12:\n\nAB> ${OLD}\nAB> And the time?`],
    ['GroupWise', `>>> Ann Berg 06.05.2024 09:31 >>>\n${OLD}`],
    [
      'headers in two languages',
      `From/От: Ann <ann@firm.example>\nSent/Отправлено: 6 мая 2024\nTo/Кому: Ben\nSubject/Тема: Зал\n\n${OLD}`,
    ],
    ['Chinese', `在 2024年5月6日 09:31，Ann Berg <ann@firm.example>写道：\n\n> ${OLD}`],
    ['Japanese', `2024年5月6日(月) 9:31 Ann Berg <ann@firm.example>:\n\n> ${OLD}`],
    [
      'Hebrew, with marks of direction',
      `\u202bבתאריך יום ב׳, 6 במאי 2024 ב-9:31 מאת \u202aAnn\u202c\u200f <\u202aann@firm.example\u202c\u200f>:\u202c\n\n> ${OLD}`,
    ],
    ['Spark', `Sent from Spark\nOn May 6, 2024 at 9:31 AM +0300, Ann <ann@firm.example>, wrote:\n> ${OLD}`],
    ['signs alone', `> ${OLD}\n> And the time?`],
  ])('%s', (_, history) => {
    const read = text(`${OWN}\n\n${history}`);
    expect(read.text).toBe(OWN);
    expect(read.hadQuote).toBe(true);
    expect(read.isForward).toBe(false);
  });

  test('answers between the quotes are the writer’s own', () => {
    const read = text(
      `On 6 May 2024, at 14:00, Ann <ann@firm.example> wrote:\n> What do you think of A?\n\nI like A.\n\n> And of B?\nB is too dear. Could you ask for a lower price?\n`,
    );
    expect(read.text).toBe('I like A.\n\nB is too dear. Could you ask for a lower price?');
  });

  test('a quoted line that lost its sign in wrapping is no answer', () => {
    const long = '> We looked at the three offers of last week and think that the one from the\n';
    expect(text(`Fine.\n\n${long}north is the best\n> Do you agree?\n`).text).toBe('Fine.');
  });

  test('with nothing of their own nothing is left', () => {
    expect(text(`> ${OLD}`)).toMatchObject({ text: '', hadQuote: true });
    expect(text('')).toMatchObject({ text: '', hadQuote: false, isForward: false, isCut: false });
  });
});

describe('what is forwarded is not the forwarder’s', () => {
  test.each([
    [
      'Gmail',
      '---------- Forwarded message ---------\nFrom: Ann <ann@firm.example>\nDate: Mon, May 6, 2024\nSubject: Room\nTo: Ben\n\n',
    ],
    [
      'Thunderbird, French',
      '-------- Message transféré --------\nSujet : \tRoom\nDate : \tMon, 6 May 2024\nDe : \tAnn <ann@firm.example>\n\n',
    ],
    [
      'Apple Mail',
      'Begin forwarded message:\n\nFrom: Ann <ann@firm.example>\nSubject: Room\nDate: 6 May 2024\n\n',
    ],
    [
      'Yahoo, Russian',
      '   ----- Пересылаемое сообщение ----- От: Ann <ann@firm.example>Кому: "Ben" <ben@firm.example>Тема: Room\n',
    ],
    ['Yandex', '-------- Пересылаемое сообщение --------\n06.05.2024, 10:00, "Ann" <ann@firm.example>:\n\n'],
    [
      'Lotus Notes',
      '---------------------- Forwarded by Ann/HQ/Firm on 05/06/2024 09:46\nAM ---------------------------\n\n',
    ],
    ['a dashed phrase in any language above headers', '--- Treść wiadomości ---\nTemat: Room\nOd: Ann\n\n'],
  ])('%s', (_, head) => {
    const read = text(`See below, please.\n\n${head}${OLD}\n`);
    expect(read).toMatchObject({ text: 'See below, please.', hadQuote: true, isForward: true });
  });
});

describe('lines that only look like history stay', () => {
  test.each([
    ['a journey', 'From: Moscow\nTo: Berlin\nDate: 12 May\nCan you book it?'],
    [
      'a memo at the top',
      'TO: All staff\nFROM: The board\nSUBJECT: Parking\nDATE: 6 May\n\nPlease park behind the house.',
    ],
    ['From with a colon', 'From: what I heard, it is late. Is it?'],
    ['a sentence with On', 'On Monday we wrote a new plan.\nOn the other hand, is it needed?'],
    ['the word wrote', 'This is what Ann wrote: buy it. Do you agree?'],
    [
      'an announced list with a date',
      'Please send these by 12.05.2024 to ann@firm.example:\n- the plan\n- the budget',
    ],
    ['a comparison', 'Keep it\n> 100 units\nplease?'],
    ['dashes as bullets', 'I write because of:\n-- the first point\n-- the second point\nCan you check?'],
    ['rules in a text', 'Summary\n----\n1. Faster\n2. Smaller\n\n====\nIs that clear?'],
    ['a table ruled with dashes', 'Name Date\n---------------- --------\nRoom 12 May\nIs it right?'],
    ['a sentence that begins as a footer', 'Sent from my desk, is it easier than by phone?'],
    ['a colon in each line', 'Time: 10:00\nPlace: hall B\nWho comes?'],
    ['dashes around a heading', '--- Next steps ---\nCan you call them?'],
  ])('%s', (_, content) => {
    expect(text(content)).toMatchObject({ text: content, hadQuote: false });
  });
});

describe('nothing within a line of plain text is changed', () => {
  test('spaces, tabs and odd characters stay', () => {
    const content = 'Two  spaces,\ta tab,\u00a0a hard space, a zero\u200bwidth.\n  Indented?';
    expect(text(content).text).toBe(content);
  });

  test('lines may end in any way', () => {
    expect(text('One\r\nTwo?\rThree').text).toBe('One\nTwo?\nThree');
  });

  test('whatever comes in, each line of the outcome is a line of the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }), (pieces) => {
        const content = pieces.join('\n');
        const given = content.split('\n').map((line) => line.trim());
        for (const line of text(content).text.split('\n')) {
          if (line !== '') expect(given).toContain(line.trim());
        }
      }),
    );
  });

  test('a text that was stripped is not stripped further', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (content) => {
        const once = text(content).text;
        expect(text(once).text.length).toBeLessThanOrEqual(once.length);
        expect(content.replace(/\r\n?/g, '\n')).toContain(once.split('\n')[0]);
      }),
    );
  });
});

const PIECES = [
  '',
  'Can you send it?',
  '> quoted',
  '>> deeper',
  'From: Ann <ann@firm.example>',
  'To: Ben',
  'Subject: Room',
  'Sent: Monday, 6 May 2024 10:00',
  'On 6 May 2024 at 10:00, Ann <ann@firm.example> wrote:',
  '-----Original Message-----',
  '-- ',
  '--',
  'Best regards,',
  'Ann Berg',
  'Sales Manager',
  '+44 1632 960 114',
  'Sent from my iPhone',
  '________________________________',
  'С уважением,',
  'P.S. And the key?',
];

test('a body that is too long is cut, and says so', () => {
  const long = `Can you read this?\n${'word '.repeat(200_000)}`;
  const read = text(long);
  expect(read.isCut).toBe(true);
  expect(read.text.startsWith('Can you read this?')).toBe(true);
  expect(text('Short.').isCut).toBe(false);
});

describe('HTML', () => {
  test('lines as a reader sees them', () => {
    const read = html(
      '<html><head><style>p {margin:0}</style><title>x</title></head><body><p>Hello&nbsp;Ann,</p><p>can you\n send <b>the</b> figures?<br>Or Ben &amp; Co?</p><ul><li>one</li><li>two</li></ul></body></html>',
    );
    expect(read.text).toBe('Hello Ann,\n\ncan you send the figures?\nOr Ben & Co?\n\none\ntwo');
  });

  test.each([
    ['Outlook', '<div id="divRplyFwdMsg" dir="ltr"><b>From:</b> Ann<br></div><div>Old?</div>'],
    ['Outlook on the web, answered again', '<div id="x_x_divRplyFwdMsg">From: Ann</div><div>Old?</div>'],
    [
      'Outlook for Windows',
      '<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p><b>From:</b> Ann &lt;ann@firm.example&gt;<br><b>Sent:</b> Monday, 6 May 2024 10:00<br><b>To:</b> Ben<br><b>Subject:</b> Room</p></div><p>Old?</p>',
    ],
    ['Outlook on phones', '<div id="mail-editor-reference-message-container"><div>Old?</div></div>'],
    [
      'Gmail',
      '<div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Mon, May 6, 2024 at 9:31 AM Ann &lt;<a href="mailto:ann@firm.example">ann@firm.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px #ccc solid"><div>Old?</div></blockquote></div>',
    ],
    [
      'Apple Mail',
      '<div><br><blockquote type="cite"><div>On 6 May 2024, at 11:43, Ann &lt;ann@firm.example&gt; wrote:</div><div>Old?</div></blockquote></div>',
    ],
    [
      'Thunderbird',
      '<div class="moz-cite-prefix">Am 06.05.24 um 10:00 schrieb Ann:<br></div><blockquote type="cite" cite="mid:x">Old?</blockquote>',
    ],
    [
      'Yahoo',
      '<div id="yahoo_quoted_123" class="yahoo_quoted"><div>On Monday, Ann wrote:</div><div>Old?</div></div>',
    ],
    [
      'Yandex',
      '<div>06.05.2024, 14:41, "Ann" &lt;<a>ann@firm.example</a>&gt;:</div><blockquote>Old?</blockquote>',
    ],
    ['Hotmail', '<hr id="stopSpelling">Date: Mon, 6 May 2024<br>From: ann@firm.example<br>Old?'],
    ['signs in HTML', '&gt; Subject: Room<br>&gt; From: ann@firm.example<br>&gt; Old?<br>'],
  ])('the history of %s goes', (_, history) => {
    const read = html(`<div>New words?</div>${history}`);
    expect(read).toMatchObject({ text: 'New words?', hadQuote: true, isForward: false });
  });

  test('answers between quotes stay', () => {
    const read = html(
      '<blockquote type="cite">First?</blockquote><div>Yes.</div><blockquote type="cite">Second?</blockquote><div>No. Why?</div>',
    );
    expect(read.text).toBe('Yes.\n\nNo. Why?');
  });

  test('the indent button is no quote', () => {
    expect(
      html(
        '<p>Please:</p><blockquote style="margin:0 0 0 40px;border:none;padding:0px">call Ann?</blockquote>',
      ).text,
    ).toBe('Please:\n\ncall Ann?');
  });

  test('a forward is known by its markup', () => {
    expect(
      html('<p>FYI</p><div class="moz-forward-container">-------- Forwarded Message --------<br>Old?</div>'),
    ).toMatchObject({
      text: 'FYI',
      isForward: true,
    });
  });

  test('signatures marked as such go', () => {
    const read = html('<div>Done.</div><div id="Signature"><p>Ann Berg<br>Any questions? Call us!</p></div>');
    expect(read).toMatchObject({ text: 'Done.', signature: 'Ann Berg\nAny questions? Call us!' });
  });

  test('words typed into the signature’s element are words', () => {
    expect(
      html('<div id="Signature"><div>Can you call me?</div><div>Best regards</div><div>Ann</div></div>'),
    ).toMatchObject({
      text: 'Can you call me?',
    });
  });

  test('hidden text and scripts are no text', () => {
    expect(html('<div style="display:none">Preview?</div><script>ask()</script><p>Seen.</p>').text).toBe(
      'Seen.',
    );
  });

  test('cells of a table stay apart, rows are lines', () => {
    expect(
      html('<table><tr><td>Room</td><td>B</td></tr><tr><td>Time</td><td>10</td></tr></table>').text,
    ).toBe('Room\tB\nTime\t10');
  });

  test('broken HTML gives its text', () => {
    expect(html('<p>One <b>two</p></div></div><p>three?').text).toBe('One two\n\nthree?');
  });
});

describe('Teams chat', () => {
  test('a mention is the name with its sign, a picture is nothing, an emoji is itself', () => {
    const read = html(
      '<p><at id="0">Ann Berg</at>&nbsp;can you look? <emoji id="smile" alt="🙂" title="Smile"></emoji><img alt="graph.png" src="x"></p>',
    );
    expect(read.text).toBe('@Ann Berg can you look? 🙂');
  });

  test('a quoted answer is an attachment or a reply block, and not the writer’s', () => {
    expect(html('<attachment id="171"></attachment><p>Yes, at ten.</p>').text).toBe('Yes, at ten.');
    expect(
      html(
        '<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="1"><p>Shall we?</p></blockquote><p>Yes.</p>',
      ),
    ).toMatchObject({ text: 'Yes.', hadQuote: true });
  });

  test('pasted code stands between fences, code within a sentence is a part of it', () => {
    expect(
      html('<p>Why does <code>sum()</code> fail?</p><codeblock class="Sql"><code>select ?</code></codeblock>')
        .text,
    ).toBe('Why does sum() fail?\n\n```\nselect ?\n```');
  });

  test('a system message has no words', () => {
    expect(html('<systemEventMessage/>').text).toBe('');
  });
});
