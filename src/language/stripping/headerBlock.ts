// Header lines that mail programs write above a quoted or forwarded message: "From: … Sent: … To: … Subject: …",
// in the languages of Outlook, Apple Mail, Thunderbird, Yahoo and Gmail, and Lotus Notes' form with the name above.

import { bare, type Line } from './line';
import { notesAbove } from './notesHeader';

type Field = 'from' | 'date' | 'to' | 'cc' | 'subject' | 'other';

const LABELS: Readonly<Record<Field, string>> = {
  from: 'from,von,de,da,van,från,fra,lähettäjä,od,feladó,kimden,gönderen,от,от кого,отправитель,від,від кого,відправник,de la,saatja,šalje,nadawca,expéditeur,remitente,remetente,mittente,absender,afzender,avsändare,avsender,afsender,expeditor,pošiljatelj,odesílatel,odosielateľ,pošiljalac,από,差出人,送信元,发件人,發件人,寄件者,보낸 사람,מאת,من,кімнен,жіберуші',
  date: 'sent,date,sent on,gesendet,gesendet am,datum,envoyé,envoyé le,date d’envoi,message du,enviado,enviado el,enviada em,enviado em,fecha,data,inviato,inviato il,verzonden,verzonden op,skickat,sendt,dato,lähetetty,päivämäärä,päiväys,odesláno,odoslané,dátum,elküldve,küldve,tarih,gönderme tarihi,gönderildi,отправлено,дата,дата отправки,надіслано,відправлено,wysłano,wysłane,trimis,dată,saadetud,kuupäev,poslano,poslané,ημερομηνία,στάλθηκε,送信日時,日付,发送时间,發送時間,日期,寄件日期,보낸 날짜,נשלח,تاريخ الإرسال,жіберілген уақыты,жіберілді,күні',
  to: 'to,an,à,a,aan,till,til,vastaanottaja,komu,címzett,kime,alıcı,кому,получатель,получатели,одержувач,do,adresat,pre,prima,către,para,pour,destinataire,destinatario,destinatário,ontvanger,kellele,mottagare,mottaker,modtager,za,προς,宛先,送信先,收件人,받는 사람,אל,إلى,кімге',
  cc: 'cc,bcc,kopie,kopia,kopi,kopio,kopija,копия,копія,скрытая копия,dw,udw,do wiadomości,másolat,bilgi,kópia,kópie,copie,copie à,copia,cópia,cci,cco,ccn,κοιν,抄送,副本,참조,עותק,نسخة,көшірме',
  subject:
    'subject,betreff,objet,sujet,asunto,assunto,oggetto,onderwerp,ämne,emne,aihe,předmět,predmet,tárgy,konu,тема,subiect,temat,naslov,teema,θέμα,件名,主题,主題,主旨,제목,נושא,الموضوع,тақырып,тақырыбы',
  other:
    'reply-to,reply to,importance,priority,sensitivity,attachments,attachment,sent by,organization,вложения,вложение,важность,приоритет,ответить,anlagen,wichtigkeit,pièces jointes,importance,allegati,priorità,adjuntos,anexos,bijlagen,załączniki,categories,cc to,followup flag,follow up flag,flag status',
};

const FIELD_OF: ReadonlyMap<string, Field> = new Map(
  (Object.keys(LABELS) as Field[]).flatMap((field) =>
    LABELS[field].split(',').map((label): [string, Field] => [label, field]),
  ),
);

const LONGEST_LABEL = 24;
/** Lines of a block that may be looked at: a long list of recipients wraps. */
const MOST_LINES = 40;
/** Labels that a memo has too; Outlook says "Sent". */
const MEMO_DATE = /^[\s*]*(?:date|datum|дата|fecha|data|dato)/i;
const ADDRESS = /@[^\s@]+\.\p{L}{2,}/u;

/** Which header field a line gives, or null. Quoting signs, bold stars and indent before the label do not matter. */
export function headerField(text: string): Field | null {
  let colon = text.indexOf(':');
  const wide = text.indexOf('：');
  if (colon < 0 || (wide >= 0 && wide < colon)) colon = wide;
  if (colon < 1 || colon > LONGEST_LABEL + 12) return null;
  const label = bare(text.slice(0, colon).replace(/[*_>|\u00A0]/g, ' ')).toLowerCase();
  if (label === '' || label.length > LONGEST_LABEL) return null;
  // "From/От:" in mail of two languages.
  const slash = label.indexOf('/');
  return FIELD_OF.get(slash > 0 ? label.slice(0, slash).trim() : label) ?? null;
}

/**
 * Does a block of header lines begin in this line? Needs a sender and two more fields, and either a subject or
 * an address, so that "From: Moscow / To: Berlin / Date: 12 May" stays the writer's own. A memo ("TO: all staff /
 * FROM: … / SUBJECT: …") at the very top has no address and no "Sent": it is the message.
 * @param isTop nothing was written above
 * @returns the line in which the block begins (for Lotus Notes the line of the name above it), or -1
 */
export function headerBlockAt(lines: readonly Line[], index: number, isTop: boolean): number {
  const first = headerField(lines[index]?.text ?? '');
  if (first === null || first === 'other' || first === 'cc') return -1;
  const seen = new Set<Field>();
  let hasAddress = false;
  let unlabelled = 0;
  let isSent = false;
  const end = Math.min(lines.length, index + MOST_LINES);
  for (let i = index; i < end; i++) {
    const text = bare(lines[i]?.text ?? '');
    if (text === '') {
      // Some programs put an empty line between the headers, never two.
      if (bare(lines[i + 1]?.text ?? '') === '') break;
      continue;
    }
    const field = headerField(text);
    if (field === null) {
      // A wrapped value, or "To:" and its name on lines of their own.
      unlabelled++;
      if (unlabelled > 12 || (seen.size >= 3 && seen.has('subject'))) break;
      if (!hasAddress && seen.has('from')) hasAddress = ADDRESS.test(text);
      continue;
    }
    unlabelled = 0;
    if (!hasAddress && (field === 'from' || field === 'to')) hasAddress = ADDRESS.test(text);
    seen.add(field);
    isSent ||= field === 'date' && !MEMO_DATE.test(text);
    if (isBlock(seen, hasAddress, isSent) && (!isTop || hasAddress || isSent)) return index;
  }
  if (first === 'to' && (seen.has('subject') || seen.has('cc'))) return notesAbove(lines, index);
  return -1;
}

function isBlock(seen: ReadonlySet<Field>, hasAddress: boolean, isSent: boolean): boolean {
  const others = (seen.has('date') ? 1 : 0) + (seen.has('to') ? 1 : 0) + (seen.has('subject') ? 1 : 0);
  // The sender's line may be missing where a text was edited or badly turned from HTML.
  if (!seen.has('from')) return others === 3 && isSent;
  if (others >= 2) return seen.has('subject') || hasAddress;
  return others === 1 && hasAddress && seen.has('subject');
}
