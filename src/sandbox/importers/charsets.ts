// Text of old mail in charsets that the MIME parser's decoder does not know or was not told.

import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';

// WHATWG windows-1252 gives every byte a character of its own, so what was decoded by it can be taken back to bytes.
const windows1252 = new Map<string, number>(
  Array.from({ length: 256 }, (_, byte) => [
    new TextDecoder('windows-1252').decode(Uint8Array.of(byte)),
    byte,
  ]),
);

/** Labels that browsers' decoders lack though mail has them; the MIME parser reads these as windows-1252. */
function isGap(label: string): boolean {
  if (!iconv.encodingExists(label)) return false;
  try {
    new TextDecoder(label);
    return false;
  } catch {
    // The one way to ask whether a label is known: the constructor throws for no other reason.
    return true;
  }
}

/** The first charset named in a message that its parser cannot decode but we can (UTF-7, DOS code pages); else null. */
export function charsetGap(bytes: Buffer): string | null {
  const text = bytes.toString('latin1', 0, 64 * 1024);
  for (const match of text.matchAll(/charset\s*=\s*"?([A-Za-z0-9][\w.:+-]{1,30})/gi)) {
    const label = match[1]?.toLowerCase();
    if (label !== undefined && !isKnown(label) && isGap(label)) return label;
  }
  return null;
}

function isKnown(label: string): boolean {
  return /^(utf-?8|us-ascii|ascii|iso-8859-([1-9]|1[013-5])|windows-125[0-8]|koi8-[ru]|gb2312|gbk|big5|iso-2022-jp|euc-(jp|kr))$/.test(
    label,
  );
}

/** Decodes anew what was wrongly decoded as windows-1252; as it was where it cannot have been. */
export function redecode(text: string, charset: string): string {
  const bytes = Buffer.alloc(text.length);
  let length = 0;
  for (const character of text) {
    const byte = windows1252.get(character);
    if (byte === undefined) return text;
    bytes[length++] = byte;
  }
  return iconv.decode(bytes.subarray(0, length), charset);
}

/** `=?utf-7?…?=` words of headers put as UTF-8 ones (RFC 2047), for charsets the parser does not know. */
export function mendEncodedWords(value: string): string {
  return value.replace(
    /=\?([^?\s*]+)(?:\*[^?\s]*)?\?([QqBb])\?([^?]*)\?=/g,
    (whole, charset: string, form: string, data: string) => {
      const label = charset.toLowerCase();
      if (isKnown(label) || !isGap(label)) return whole;
      const bytes =
        form.toUpperCase() === 'B'
          ? Buffer.from(data, 'base64')
          : Buffer.from(
              data
                .replace(/_/g, ' ')
                .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) =>
                  String.fromCharCode(Number.parseInt(hex, 16)),
                ),
              'latin1',
            );
      return `=?utf-8?B?${Buffer.from(iconv.decode(bytes, label)).toString('base64')}?=`;
    },
  );
}

/**
 * What charset unlabelled bytes are in: UTF-8 where they are valid as such; a Cyrillic one where words with eight-bit
 * letters have little else, KOI8-R and windows-1251 told apart by which reading is mostly lower case; else windows-1252.
 */
export function guessCharset(bytes: Uint8Array): string {
  if (isUtf8(bytes)) return 'utf-8';
  let ascii = 0;
  let low = 0;
  let high = 0;
  let asciiOfWord = 0;
  let isEightBitWord = false;
  for (const byte of bytes) {
    const isAscii = (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
    if (isAscii) asciiOfWord++;
    else if (byte >= 0xc0) {
      isEightBitWord = true;
      if (byte >= 0xe0) high++;
      else low++;
    } else if (byte < 0x80) {
      if (isEightBitWord) ascii += asciiOfWord;
      asciiOfWord = 0;
      isEightBitWord = false;
    }
  }
  if (isEightBitWord) ascii += asciiOfWord;
  if (low + high <= ascii) return 'windows-1252';
  return low > high ? 'koi8-r' : 'windows-1251';
}

const decoders = new Map<string, TextDecoder>();

/** Text of bytes in a charset; browsers' own decoders where they know the label, windows-1252 where nobody does. */
export function decode(bytes: Uint8Array, charset: string): string {
  if (!isKnown(charset)) {
    if (iconv.encodingExists(charset)) return iconv.decode(Buffer.from(bytes), charset);
    return decode(bytes, 'windows-1252');
  }
  const decoder = decoders.get(charset) ?? new TextDecoder(charset);
  decoders.set(charset, decoder);
  return decoder.decode(bytes);
}
