// Makes a message's raw bytes fit for the MIME parser: headers and unlabelled bodies as UTF-8, lines that end.

import { isUtf8 } from 'node:buffer';
import { decode, guessCharset, mendEncodedWords } from './charsets';

/** Where the header block ends and the body begins. */
function bodyStart(bytes: Buffer): number {
  const lf = bytes.indexOf('\n\n');
  const crlf = bytes.indexOf('\n\r\n');
  if (lf === -1 && crlf === -1) return bytes.length;
  if (lf === -1 || (crlf !== -1 && crlf < lf)) return crlf + 3;
  return lf + 2;
}

function withLineFeeds(bytes: Buffer): Buffer {
  if (bytes.includes(0x0a) || !bytes.includes(0x0d)) return bytes;
  return Buffer.from(bytes.toString('latin1').replace(/\r/g, '\n'), 'latin1');
}

/**
 * RFC 5322 wants headers in ASCII and RFC 2045 a charset for eight-bit text; old programs wrote both raw.
 * Line ends of bare CR (old Macintosh) become LF. All else stays byte for byte.
 */
export function mendedBytes(original: Buffer): Buffer {
  const bytes = withLineFeeds(original);
  const start = bodyStart(bytes);
  let head: Buffer = bytes.subarray(0, start);
  let body: Buffer = bytes.subarray(start);
  const asText = head.toString('latin1');
  const unfolded = asText.replace(/\r?\n[ \t]+/g, ' ');
  const type = /^content-type:(.*)$/im.exec(unfolded)?.[1] ?? '';
  const charset = /charset\s*=\s*"?([\w.:+-]+)/i.exec(type)?.[1]?.toLowerCase();
  const encoding = /^content-transfer-encoding:\s*"?([\w-]+)/im.exec(unfolded)?.[1]?.toLowerCase() ?? '8bit';

  if (!isUtf8(head)) {
    const named =
      charset !== undefined && !/^(us-ascii|ascii|utf-?8)$/.test(charset) ? charset : guessCharset(head);
    head = Buffer.from(decode(head, named));
  }
  if (asText.includes('=?')) {
    const text = head.toString();
    const mended = mendEncodedWords(text);
    if (mended !== text) head = Buffer.from(mended);
  }
  const isPlain = !/^\s*(multipart|message)\//i.test(type) && !/^(base64|quoted-printable)$/.test(encoding);
  const isUnlabelled = charset === undefined || /^(us-ascii|ascii|utf-?8|ansi_x3\.4-1968)$/.test(charset);
  if (isPlain && isUnlabelled && !isUtf8(body)) {
    body = Buffer.from(decode(body, guessCharset(body)));
    // An ASCII label would have the parser read the UTF-8 it now is as windows-1252.
    head = Buffer.from(head.toString().replace(/(charset\s*=\s*"?)[\w.:+-]+/i, '$1utf-8'));
  }
  return head === bytes ? bytes : Buffer.concat([head, body]);
}
