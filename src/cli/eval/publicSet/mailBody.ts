// Mail bodies as mail programs write them: Outlook, Gmail, phones and plain text, with signatures and quoted history.

export interface MailPart {
  readonly name: string;
  readonly address: string;
  readonly to: readonly string[];
  readonly subject: string;
  /** Local date and time as shown. */
  readonly when: string;
  readonly text: string;
}

export interface Signature {
  readonly lines: readonly string[];
}

export interface MailBody {
  readonly contentType: 'html' | 'text';
  readonly content: string;
}

export type MailStyle = 'outlook' | 'gmail' | 'phone' | 'text';

const WORDS = {
  en: { from: 'From', sent: 'Sent', to: 'To', subject: 'Subject', phone: 'Sent from my iPhone' },
  ru: { from: 'От', sent: 'Отправлено', to: 'Кому', subject: 'Тема', phone: 'Отправлено с iPhone' },
} as const;

/** The body of a mail in one of four styles; `earlier` is the message it answers, newest first. */
export function mailBody(
  style: MailStyle,
  language: 'en' | 'ru',
  text: string,
  signature: Signature,
  earlier: readonly MailPart[],
): MailBody {
  if (style === 'text')
    return { contentType: 'text', content: plainBody(language, text, signature, earlier) };
  const words = WORDS[language];
  const own = paragraphs(text, style);
  const signed = signatureHtml(style, words.phone, signature);
  return {
    contentType: 'html',
    content: `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body>${own}${signed}${history(style, language, earlier)}</body></html>`,
  };
}

function plainBody(
  language: 'en' | 'ru',
  text: string,
  { lines }: Signature,
  earlier: readonly MailPart[],
): string {
  const [last] = earlier;
  const sign = lines.length > 0 ? `\n\n-- \n${lines.join('\n')}` : '';
  if (!last) return (text + sign).replace(/\n/g, '\r\n');
  const intro =
    language === 'en' ? `On ${last.when}, ${last.name} wrote:` : `${last.when}, ${last.name} пишет:`;
  const quoted = last.text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
  return `${text}${sign}\n\n${intro}\n${quoted}`.replace(/\n/g, '\r\n');
}

function paragraphs(text: string, style: MailStyle): string {
  const [open, close] = style === 'outlook' ? ['<p class="MsoNormal">', '</p>'] : ['<div>', '</div>'];
  const gap = style === 'outlook' ? '<p class="MsoNormal">&nbsp;</p>' : '<div><br></div>';
  return text
    .split('\n\n')
    .map((paragraph) => open + escapeHtml(paragraph).replace(/\n/g, '<br>') + close)
    .join(gap);
}

function signatureHtml(style: MailStyle, phone: string, { lines }: Signature): string {
  if (style === 'phone') return `<br><div dir="ltr">${phone}</div>`;
  if (lines.length === 0) return '';
  const joined = lines.map(escapeHtml).join('<br>');
  return style === 'gmail'
    ? `<div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature">${joined}</div>`
    : `<div id="Signature"><p class="MsoNormal">&nbsp;</p><p class="MsoNormal" style="color:#44546A">${joined}</p></div>`;
}

function history(style: MailStyle, language: 'en' | 'ru', earlier: readonly MailPart[]): string {
  const [last, ...older] = earlier;
  if (!last) return '';
  const words = WORDS[language];
  const inner = paragraphs(last.text, style) + history(style, language, older);
  if (style === 'outlook') {
    return `<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>${words.from}:</b> ${escapeHtml(last.name)} &lt;${last.address}&gt;<br><b>${words.sent}:</b> ${last.when}<br><b>${words.to}:</b> ${escapeHtml(last.to.join('; '))}<br><b>${words.subject}:</b> ${escapeHtml(last.subject)}</p></div>${inner}`;
  }
  const line =
    language === 'en'
      ? `On ${last.when}, ${escapeHtml(last.name)} &lt;${last.address}&gt; wrote:`
      : `${last.when}, ${escapeHtml(last.name)} &lt;${last.address}&gt;:`;
  return style === 'gmail'
    ? `<br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">${line}<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex">${inner}</blockquote></div>`
    : `<div dir="ltr"><br><blockquote type="cite">${line}<br><br></blockquote></div><blockquote type="cite">${inner}</blockquote>`;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
