// A mail body in the form a client asked for, its first words, and what is new in it.

import { Parser } from 'htmlparser2';
import type { Body, Mail } from './Mail';

const blocks = new Set([
  'p',
  'div',
  'tr',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'table',
  'ul',
  'ol',
  'blockquote',
  'hr',
  'pre',
]);
const silent = new Set(['style', 'script', 'head', 'title']);

/** The text of HTML: one line per block, little more than `most` characters of it. */
export function htmlToText(html: string, most = Number.POSITIVE_INFINITY): string {
  let text = '';
  let muted = 0;
  const newLine = () => {
    if (text !== '' && !text.endsWith('\n')) text += '\n';
  };
  const parser = new Parser({
    onopentagname(name) {
      if (silent.has(name)) muted += 1;
      else if (name === 'br') text += '\n';
      else if (blocks.has(name)) newLine();
    },
    ontext(data) {
      if (muted > 0) return;
      const words = data.replaceAll(/[ \t\r\n\f]+/g, ' ');
      text += text === '' || text.endsWith('\n') ? words.trimStart() : words;
    },
    onclosetag(name) {
      if (silent.has(name)) muted = Math.max(0, muted - 1);
      else if (blocks.has(name)) newLine();
    },
  });
  for (let at = 0; at < html.length && text.length <= most; at += 4_096)
    parser.write(html.slice(at, at + 4_096));
  if (text.length <= most) parser.end();
  return text.replaceAll(' \n', '\n').trim();
}

/** The first 255 characters of the text, on one line. */
export function bodyPreview(mail: Mail): string {
  return once(mail, 'preview', () => {
    const { contentType, content } = mail.data.body;
    const text = contentType === 'html' ? htmlToText(content, 400) : content.slice(0, 1_000);
    return text.replaceAll(/\s+/g, ' ').trim().slice(0, 255);
  });
}

/** The body in the wanted form; null: as it is stored. */
export function bodyAs(mail: Mail, type: 'text' | 'html' | null): Body {
  return inForm(mail, 'body', mail.data.body, type);
}

/** What is new in the message: as given, or the body up to where the quote begins. */
export function uniqueBodyAs(mail: Mail, type: 'text' | 'html' | null): Body {
  const { body, uniqueBody } = mail.data;
  const own = uniqueBody ?? {
    contentType: body.contentType,
    content: once(mail, 'unique', () => withoutQuote(body)),
  };
  return inForm(mail, 'unique', own, type);
}

function inForm(mail: Mail, name: string, body: Body, type: 'text' | 'html' | null): Body {
  if (type === null || type === body.contentType) return body;
  const content = once(mail, `${name} as ${type}`, () =>
    type === 'text' ? htmlToText(body.content) : wrapText(body.content),
  );
  return { contentType: type, content };
}

function once(mail: Mail, name: string, compute: () => string): string {
  const known = mail.texts.get(name);
  if (known !== undefined) return known;
  const text = compute();
  mail.texts.set(name, text);
  return text;
}

function wrapText(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<html><body><div class="PlainText">${escaped.replaceAll('\n', '<br>\n')}</div></body></html>`;
}

/** Where mail programs begin what they quote. */
const htmlQuotes =
  /<div[^<>]+id="?(?:divRplyFwdMsg|appendonsend|x_divRplyFwdMsg)|<div[^<>]+class="?gmail_quote|<blockquote|<hr[^<>]*tabindex="?-1|<div[^<>]+border-top:\s*solid #(?:E1E1E1|B5C4DF)/i;
const textQuotes =
  /^(?:-{3,}\s*(?:Original Message|Исходное сообщение|Forwarded message)|_{20,}\s*$|From:\s.*\n(?:Sent|Date):|От:\s.*\n(?:Отправлено|Дата):|On .{5,200}wrote:\s*$|.{5,200}(?:написал|пишет)(?:\(а\)|а)?:\s*$|>)/m;

function withoutQuote(body: Body): string {
  const quote = body.content.search(body.contentType === 'html' ? htmlQuotes : textQuotes);
  return quote < 0 ? body.content : body.content.slice(0, quote).trimEnd();
}
