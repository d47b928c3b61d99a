// Lines that say that a quoted or forwarded message follows: "-----Original Message-----",
// "---------- Forwarded message ---------", "Begin forwarded message:", «Пересылаемое сообщение».

import { headerField } from './headerBlock';
import { bare, type Line } from './line';

export type Divider = 'forward' | 'original';

const FORWARD =
  /forward|weitergeleitet|transf[ée]r|transmis|r[ée]exp[ée]di|reenviad|reencaminhad|encaminhad|inoltrat|doorgestuurd|vidarebefordra|videresend|välitetty|edelleenlähetetty|přeposl|přepos[íi]l|preposl|prosl[ij]+e[đd]en|továbbított|przekaz|przesłan|przesyłan|redirec[țt]ionat|iletilen|i̇letilen|iletilmiş|переслан|пересыла|переадрес|перенаправ|edastatud|persiųst|pārsūt|препратен|転送|转发|轉寄|전달|προωθ|i̇leti başlangıcı|ileti başlangıcı/;
const ORIGINAL =
  /original|urspr[üu]ngliche|ursprungligt|oprindelig|opprinnelig|alkuperäinen|p[ůu]vodn|pôvodn|izvorn|eredeti|oryginaln|исходн|оригинал|первоначальн|вихідн|початков|исходящ|orijinal|özgün|origine|originale|mensaje anterior|antwort nachricht|alkup|algne|原始|オリジナル|元のメッセージ|원본|αρχικό/;

const LONGEST = 140;
const DASHES = /^[-–—_=*]{3,}/;
const CLOSING = /[-–—_=]{3,}/;
const LETTER = /\p{L}/u;
/** "Begin forwarded message:" and its kin: a line of its own that ends in a colon and speaks of forwarding. */
const LEAD_WORDS = 7;

/**
 * What kind of divider a line is, or null.
 * @param next the next line that is not empty: header lines below make any dashed phrase a divider
 */
export function dividerAt(text: string, next: Line | undefined): Divider | null {
  const line = bare(text);
  if (line.length < 8) return null;
  // GroupWise: ">>> Name 06.05.2024 09:31 >>>".
  if (line.startsWith('>>> ') && /\d{1,2}:\d{2}.{0,10}>>>$/.test(line)) return 'original';
  const dashes = mayBeDash(line.charCodeAt(0)) ? DASHES.exec(line) : null;
  if (dashes === null) return dividerInside(line) ?? leadIn(line, next);
  const inner = line.slice(dashes[0].length, dashes[0].length + LONGEST);
  const closing = CLOSING.exec(inner);
  if (closing === null) {
    // Lotus Notes breaks its long line: "---- Forwarded by Name on 09/10/2001 02:13" / "PM ----".
    return dashes[0].length >= 5 && /^\s*(?:forwarded by|переслано|weitergeleitet von)\s/i.test(inner)
      ? 'forward'
      : null;
  }
  const phrase = bare(inner.slice(0, closing.index)).toLowerCase();
  if (phrase.length < 3 || !LETTER.test(phrase)) return null;
  if (FORWARD.test(phrase)) return 'forward';
  if (ORIGINAL.test(phrase)) return 'original';
  const after = inner.slice(closing.index + closing[0].length);
  if (headerField(after) !== null) return 'forward';
  return next !== undefined && headerField(next.text) !== null ? 'forward' : null;
}

function mayBeDash(code: number): boolean {
  return code < 97 || code >= 0x2000;
}

/** "[Name] -----Original Message-----": programs put the name before it, or lose the line break. */
function dividerInside(line: string): Divider | null {
  const at = line.indexOf('-----');
  if (at < 0 || line.length > 400) return null;
  const inner = line.slice(at).replace(/^-+\s*/, '');
  const end = inner.indexOf('-----');
  if (end < 5 || end > 60) return null;
  const phrase = inner.slice(0, end).toLowerCase();
  if (FORWARD.test(phrase)) return 'forward';
  return ORIGINAL.test(phrase) ? 'original' : null;
}

/** What stands before a divider in its own line: the writer's words, unless it is a name in brackets. */
export function textBeforeDivider(text: string): string {
  const at = text.indexOf('-----');
  if (at <= 0) return '';
  const before = bare(text.slice(0, at));
  return /^\[[^\]]*\]$/.test(before) ? '' : before;
}

function leadIn(line: string, next: Line | undefined): Divider | null {
  const last = line.charCodeAt(line.length - 1);
  if (last !== 0x3a && last !== 0xff1a) return null;
  if (line.length > 60 || line.split(/\s+/).length > LEAD_WORDS) return null;
  if (next === undefined || headerField(next.text) === null) return null;
  return FORWARD.test(line.toLowerCase()) ? 'forward' : null;
}
