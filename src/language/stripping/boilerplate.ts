// Text that a company's mail system or a mailing list adds: warnings at the top, disclaimers and footers at the end.

import { holdsAny } from './holdsAny';
import { bare } from './line';

const BANNER =
  /^[^\p{L}\d]{0,12}(?:external(?:\s+(?:e-?mail|sender|message))?|внешн(?:ее|яя|ий)\s+(?:письмо|почта|отправитель)|caution|warning|внимание|осторожно|важно|achtung|attention|this (?:e-?mail|message) (?:originated|came|was sent) from (?:an? )?(?:outside|external)|you don'?t often get email from|some people who received this message|вы (?:не часто|редко) получаете)/iu;
const BANNER_PROOF =
  /^[^\p{L}\d]{0,12}(?:\[?\s*(?:external|внешн[а-яё]+ [а-яё]+)[\]\s*:]*$)|outside (?:of )?(?:the|your|our) (?:organi[sz]ation|company)|external (?:source|sender|e-?mail|email)|do not click|don'?t click|open attachments|learn why this is important|узна(?:йте|ть),? почему это важно|you don'?t often get email|не переходите по ссылк|не открывайте вложени|внешн(?:его|им) (?:отправител|источник)|извне организации|за пределами (?:организации|компании)/iu;
/** Without one of these in a line no paragraph is looked at. */
const holdsKeyword = holdsAny(
  (
    'confidential|disclaimer|intended|privileged|liability|конфиденциальн|предназначен|адресат|vertraulich|riservat|' +
    'confidenc|confidentiel|vertrouwelijk|unsubscribe|отписаться|mailing list|print|окружающ|природ|computer|teams|' +
    'по ошибке|in error|by mistake|ошибочно|zoom|join the|i work|my working|я работаю|рабочие|мой график|avast|virus-free|вирусы|вирусов|because'
  ).split('|'),
);

/** Legal formulas by what they say; two different ones in one paragraph make it a disclaimer. */
const FORMULAS: readonly RegExp[] = [
  /confidential|privileged|vertraulich|riservat[eoi]|confidentiel|confidencial|vertrouwelijk|конфиденциальн|коммерческ(?:ую|ой) тайн/i,
  /intended (?:solely|only|exclusively)?\s*(?:for|to be)|sole use|(?:intended|named) (?:recipient|addressee)|addressee|recipients? only|предназначен[оаы]?\s|только (?:для )?(?:адресат|лиц)|адресат|получател|bestimmt für|uso esclusivo|destinatari|destinataire|geadresseerde/i,
  /if you (?:are not|have received|received)|not the (?:intended|named)|in error|by mistake|если вы (?:не являетесь|получили)|попал[оаи]? к вам|по ошибке|ошибочно|irrtümlich|par erreur|per errore|por error/i,
  /notify (?:the sender|us|me)|(?:delete|destroy) (?:it|this|the|all)|unauthori[sz]ed|strictly prohibited|disclos|disseminat|уведом|сообщите (?:об этом )?отправител|уничтож|удалите|запрещ|несанкционирован|cancellarl|löschen|supprimer/i,
  /before printing|without printing|print this (?:e-?mail|message)|о природе|окружающей среде|печатать (?:это|данное) письмо|бумажная копия/i,
  /liab(?:le|ility)|virus|legally binding|views expressed|opinions? (?:expressed|of the)|не является (?:офертой|публичной)|оферт|ответственност|мнение автора|вирус/i,
];
const FOOTERS =
  /^(?:(?:please )?(?:consider|think (?:of|about)) the environment before printing|(?:пожалуйста,? )?(?:подумайте|позаботьтесь) об? (?:окружающей среде|природе)|(?:to )?unsubscribe(?: from)?\b|чтобы отписаться|you (?:are receiving|received?) this (?:e-?mail|message)? ?because|i work (?:part|flexib|monday|tuesday|wednesday|thursday|friday)|my working (?:days|hours|pattern)|(?:мои|мой) (?:рабочие|график)|я работаю (?:с|по|в гибк)|вы получили это (?:письмо|сообщение),? (?:потому|так)|.{0,80} mailing list\s*$|avast|virus-free|проверено на вирусы|вирусов нет)/i;
const MEETING =
  /^(?:microsoft teams(?: meeting| need help)?|join (?:on your computer|the meeting now|microsoft teams)|собрание (?:microsoft )?teams|присоедин(?:иться|яйтесь)|zoom meeting|join zoom meeting)/i;

/** How many lines at the top are a warning of the mail system ("[EXTERNAL] Caution: …"). */
export function bannerLength(lines: readonly string[]): number {
  let i = 0;
  let end = 0;
  while (i < lines.length && i < 12) {
    const line = bare(lines[i] ?? '');
    if (line === '' || /^[-_=*]{3,}$/.test(line)) {
      i++;
      continue;
    }
    if (!BANNER.test(line) && end === 0) break;
    let last = i;
    while (last + 1 < lines.length && last - i < 5 && bare(lines[last + 1] ?? '') !== '') last++;
    const paragraph = lines.slice(i, last + 1).join(' ');
    if (BANNER.test(line) && BANNER_PROOF.test(line)) {
      // The writer's text may begin right below: only lines that speak of the warning go.
      let stop = i + 1;
      while (stop <= last && BANNER_PROOF.test(lines[stop] ?? '')) stop++;
      end = stop;
    } else if (BANNER.test(line) && BANNER_PROOF.test(paragraph) && paragraph.length < 600) end = last + 1;
    else break;
    i = end;
  }
  return end;
}

/** Does the block begin here that calendars put under an invitation, ruled off by a long line? */
export function isMeetingBlock(text: string, next: string): boolean {
  return text.charCodeAt(0) === 95 && /^_{20,}\s*$/.test(text) && MEETING.test(bare(next));
}

/** Is there anything to look for at all? One pass, before paragraphs are cut. */
export function mayHoldBoilerplate(lines: readonly string[]): boolean {
  return lines.some(holdsKeyword);
}

/** Is this paragraph a disclaimer, a list's footer or the block of a meeting link? */
export function isBoilerplate(paragraph: string): boolean {
  const text = bare(paragraph);
  if (FOOTERS.test(text) || MEETING.test(text)) return true;
  if (text.length < 60)
    return /^(?:disclaimer|confidentiality notice|уведомление о конфиденциальности)\W*$/i.test(text);
  let found = 0;
  for (const formula of FORMULAS) if (formula.test(text)) found++;
  return found >= 3 || (found === 2 && text.length >= 80 && !text.includes('?'));
}
