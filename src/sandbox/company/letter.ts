// The body of a mail as mail programs write it: the new words, a signature, a disclaimer, the quoted history.

/** Outlook on Windows, Outlook on the web, Gmail, a phone, or plain text. */
export type LetterStyle = 'desktop' | 'web' | 'gmail' | 'phone' | 'plain';

/** A message as it is quoted under its answers. */
export interface Quoted {
  readonly from: { readonly name: string; readonly address: string };
  /** "Thursday, 12 November 2026 10:12", in the quoting program's language. */
  readonly sent: string;
  readonly to: string;
  readonly cc: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface Letter {
  readonly style: LetterStyle;
  readonly language: 'en' | 'ru';
  readonly text: string;
  readonly signature: string;
  readonly disclaimer: string;
  readonly history: Quoted | null;
  readonly isForward: boolean;
}

export interface WrittenLetter {
  readonly contentType: 'text' | 'html';
  readonly content: string;
  /** What is new, without the history. */
  readonly unique: string;
  /** For quoting below the next answer. */
  readonly quotableHtml: string;
  readonly quotableText: string;
}

const WORDS = {
  en: {
    from: 'From',
    sent: 'Sent',
    to: 'To',
    cc: 'Cc',
    subject: 'Subject',
    forwarded: '---------- Forwarded message ---------',
    phone: 'Sent from my iPhone',
  },
  ru: {
    from: 'От',
    sent: 'Отправлено',
    to: 'Кому',
    cc: 'Копия',
    subject: 'Тема',
    forwarded: '---------- Пересылаемое сообщение ---------',
    phone: 'Отправлено с iPhone',
  },
} as const;

const escapeHtml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const SHAPES: Record<Exclude<LetterStyle, 'plain'>, { open: string; close: string; gap: string }> = {
  desktop: {
    open: '<p class="MsoNormal">',
    close: '<o:p></o:p></p>',
    gap: '<p class="MsoNormal"><o:p>&nbsp;</o:p></p>',
  },
  web: {
    open: '<div style="font-family: Aptos, Calibri, sans-serif; font-size: 12pt;">',
    close: '</div>',
    gap: '<div style="font-family: Aptos, Calibri, sans-serif; font-size: 12pt;"><br></div>',
  },
  gmail: { open: '<div>', close: '</div>', gap: '<div><br></div>' },
  phone: { open: '<div>', close: '</div>', gap: '<div><br></div>' },
};

/** Paragraphs and lists of a script's text as HTML. */
function blocks(text: string, style: LetterStyle): string {
  const shape = SHAPES[style === 'plain' ? 'gmail' : style];
  return text
    .split('\n\n')
    .map((paragraph) => {
      const lines = paragraph.split('\n');
      if (lines.every((line) => line.startsWith('- '))) {
        return `<ul>${lines.map((line) => `<li>${escapeHtml(line.slice(2))}</li>`).join('')}</ul>`;
      }
      return `${shape.open}${lines.map(escapeHtml).join('<br>')}${shape.close}`;
    })
    .join(shape.gap);
}

function headRows(quoted: Quoted, language: 'en' | 'ru'): [string, string][] {
  const words = WORDS[language];
  const rows: [string, string][] = [
    [words.from, `${quoted.from.name} <${quoted.from.address}>`],
    [words.sent, quoted.sent],
    [words.to, quoted.to],
  ];
  if (quoted.cc !== '') rows.push([words.cc, quoted.cc]);
  rows.push([words.subject, quoted.subject]);
  return rows;
}

const headHtml = (quoted: Quoted, language: 'en' | 'ru') =>
  headRows(quoted, language)
    .map(([name, value]) => `<b>${name}:</b> ${escapeHtml(value)}`)
    .join('<br>');

const headText = (quoted: Quoted, language: 'en' | 'ru') =>
  headRows(quoted, language)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');

const wrote = (quoted: Quoted, language: 'en' | 'ru') =>
  language === 'en'
    ? `On ${quoted.sent}, ${quoted.from.name} wrote:`
    : `${quoted.sent}, ${quoted.from.name} <${quoted.from.address}>:`;

function history(letter: Letter, quoted: Quoted): string {
  const { style, language } = letter;
  if (style === 'desktop') {
    return (
      '<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm">' +
      `<p class="MsoNormal">${headHtml(quoted, language)}</p></div></div>${SHAPES.desktop.gap}${quoted.html}`
    );
  }
  if (style === 'web') {
    return (
      '<div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1">' +
      `<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt">${headHtml(quoted, language)}` +
      `</font><div>&nbsp;</div></div>${quoted.html}`
    );
  }
  if (style === 'phone') {
    return (
      `<div dir="ltr"><br><blockquote type="cite">${escapeHtml(wrote(quoted, language))}<br><br></blockquote></div>` +
      `<blockquote type="cite"><div dir="ltr">${quoted.html}</div></blockquote>`
    );
  }
  const line = letter.isForward
    ? `${WORDS[language].forwarded}<br>${headHtml(quoted, language)}<br><br>`
    : `${escapeHtml(wrote(quoted, language))}<br>`;
  return (
    `<br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">${line}</div>` +
    `<blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">${quoted.html}</blockquote></div>`
  );
}

function page(style: LetterStyle, language: 'en' | 'ru', inner: string): string {
  if (style === 'gmail') return inner;
  const type = '<meta http-equiv="Content-Type" content="text/html; charset=utf-8">';
  if (style === 'desktop') {
    return (
      `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>${type}<style><!-- p.MsoNormal {margin:0cm;font-size:11.0pt;` +
      `font-family:"Aptos",sans-serif;} --></style></head><body lang="${language.toUpperCase()}" link="#467886" vlink="#96607D">` +
      `<div class="WordSection1">${inner}</div></body></html>`
    );
  }
  return `<html><head>${type}</head><body dir="${style === 'phone' ? 'auto' : 'ltr'}">${inner}</body></html>`;
}

function newHtml(letter: Letter): string {
  const { style, text, signature, disclaimer, language } = letter;
  let html = blocks(text, style);
  if (style === 'phone') html += `<br><div dir="ltr">${WORDS[language].phone}</div>`;
  else if (signature !== '') {
    const lines = signature.split('\n').map(escapeHtml).join('<br>');
    if (style === 'desktop')
      html += `${SHAPES.desktop.gap}<p class="MsoNormal"><span style="font-size:9.0pt;color:#44546A">${lines}</span></p>`;
    else if (style === 'web')
      html += `<div id="Signature"><br><div style="font-size: 10pt;">${lines}</div></div>`;
    else
      html += `<div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature">${lines}</div>`;
  }
  if (disclaimer !== '') {
    html += `<div style="font-size:8pt;color:#808080"><br>${escapeHtml(disclaimer)}</div>`;
  }
  return html;
}

/** Writes one mail out. */
export function writeLetter(letter: Letter): WrittenLetter {
  const { style, text, signature, disclaimer, language } = letter;
  const quoted = letter.history;
  const closing = style === 'phone' ? WORDS[language].phone : signature === '' ? '' : `-- \n${signature}`;
  const newText = [text, closing, disclaimer].filter((part) => part !== '').join('\n\n');
  const quotedText = quoted ? `${headText(quoted, language)}\n\n${quoted.text}` : '';
  const html = newHtml(letter);
  const quotableHtml = quoted ? html + history(letter, quoted) : html;
  if (style === 'plain') {
    const below = quoted
      ? letter.isForward
        ? `${WORDS[language].forwarded}\n${quotedText}`
        : `${wrote(quoted, language)}\n${quoted.text
            .split('\n')
            .map((line) => (line.startsWith('>') ? `>${line}` : `> ${line}`))
            .join('\n')}`
      : '';
    const whole = below === '' ? newText : `${newText}\n\n${below}`;
    return {
      contentType: 'text',
      content: whole.replace(/\n/g, '\r\n'),
      unique: newText,
      quotableHtml,
      quotableText: whole,
    };
  }
  return {
    contentType: 'html',
    content: page(style, language, quotableHtml),
    unique: page(style, language, html),
    quotableHtml,
    quotableText: quoted ? `${newText}\n\n${quotedText}` : newText,
  };
}
