// Cuts a mail into headers and body and mends what the MIME parser would lose: raw eight-bit headers, unlabelled text.

import { isUtf8 } from 'node:buffer';
import { decode, guessCharset, mendEncodedWords } from './charsets';

export interface SplitMail {
  /** The header block with the empty line that ends it, as UTF-8. */
  readonly head: Buffer;
  /** Byte for byte; for the MIME parser where `text` is null. */
  readonly body: Buffer;
  /** The body of a mail that is one unencoded text (most plain mail is); null for all else. */
  readonly text: { readonly contentType: 'text' | 'html'; readonly content: string } | null;
}

/** Where the header block ends and the body begins. */
function bodyStart(bytes: Buffer): number {
  const lf = bytes.indexOf('\n\n');
  const crlf = bytes.indexOf('\n\r\n');
  if (lf === -1 && crlf === -1) return bytes.length;
  if (lf === -1 || (crlf !== -1 && crlf < lf)) return crlf + 3;
  return lf + 2;
}

/** Line ends of bare CR (old Macintosh) become LF. */
function withLineFeeds(bytes: Buffer): Buffer {
  if (bytes.includes(0x0a) || !bytes.includes(0x0d)) return bytes;
  return Buffer.from(bytes.toString('latin1').replace(/\r/g, '\n'), 'latin1');
}

const asciiOrUtf8 = /^(us-ascii|ascii|utf-?8|ansi_x3\.4-1968)$/;

/** RFC 5322 wants headers in ASCII and RFC 2045 a charset for eight-bit text; old programs wrote both raw. */
export function splitMail(original: Buffer): SplitMail {
  const bytes = withLineFeeds(original);
  const start = bodyStart(bytes);
  const body = bytes.subarray(start);
  const rawHead = bytes.subarray(0, start);
  const unfolded = rawHead.toString('latin1').replace(/\r?\n[ \t]+/g, ' ');
  const type = /^content-type:(.*)$/im.exec(unfolded)?.[1]?.trim() ?? '';
  const charset = /charset\s*=\s*"?([\w.:+-]+)/i.exec(type)?.[1]?.toLowerCase() ?? null;
  const encoding = /^content-transfer-encoding:\s*"?([\w-]+)/im.exec(unfolded)?.[1]?.toLowerCase() ?? '8bit';
  const head = mendedHead(rawHead, charset);
  const isText = type === '' || /^text\/(plain|html)\b/i.test(type);
  const isSimple =
    isText && /^(7-?bit|8-?bit|binary)$/.test(encoding) && !/format\s*=\s*"?flowed/i.test(type);
  if (!isSimple) return { head, body, text: null };
  const content = decode(body, charsetOf(body, charset)).replace(/\r\n/g, '\n');
  return { head, body, text: { contentType: /^text\/html/i.test(type) ? 'html' : 'text', content } };
}

/** The label, unless it is missing or promises ASCII or UTF-8 for bytes that are neither. */
function charsetOf(bytes: Buffer, label: string | null): string {
  return label === null || asciiOrUtf8.test(label) ? guessCharset(bytes) : label;
}

function mendedHead(head: Buffer, charset: string | null): Buffer {
  const text = isUtf8(head) ? head.toString() : decode(head, charsetOf(head, charset));
  return Buffer.from(text.includes('=?') ? mendEncodedWords(text) : text);
}
