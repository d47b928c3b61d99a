// Which of Outlook's well-known folders a mail program's folder is, by its name in several languages.

export type FolderKind = 'inbox' | 'sentitems' | 'drafts' | 'deleteditems' | 'junkemail' | 'own';

const names: readonly (readonly [FolderKind, RegExp])[] = [
  [
    'inbox',
    /^(inbox|posteingang|bo[iî]te de r[eé]ception|bandeja de entrada|posta in arrivo|postvak in|входящие|收件箱|受信トレイ)$/,
  ],
  [
    'sentitems',
    /^(sent|sent (items|messages?|mail|e-?mail|objects)|outbox|gesendet|gesendete (objekte|elemente|nachrichten)|postausgang|[eé]l[eé]ments envoy[eé]s|messages envoy[eé]s|envoy[eé]s|(elementos |correo )?enviados|itens enviados|posta inviata|inviati|verzonden( items)?|skickat|sendt( post)?|wys[lł]ane|elementy wys[lł]ane|odeslan[aá]( po[sš]ta)?|отправленные|исходящие|надіслані|已发送(邮件)?|已寄出|送信済み(アイテム)?|보낸 ?(편지함|메일함))$/,
  ],
  [
    'drafts',
    /^(drafts?|entw[uü]rfe|brouillons?|borradores|rascunhos|bozze|concepten|черновики|чернетки|草稿|下書き)$/,
  ],
  [
    'deleteditems',
    /^(trash|bin|deleted|deleted (items|messages?)|papierkorb|gel[oö]schte (objekte|elemente)|corbeille|[eé]l[eé]ments supprim[eé]s|papelera|elementos eliminados|lixeira|itens exclu[ií]dos|cestino|prullenbak|корзина|уд[ае]л[её]нные|кошик|已删除邮件|ゴミ箱)$/,
  ],
  [
    'junkemail',
    /^(junk|junk (e-?mail|mail)|spam|bulk mail|unwanted|junk-e-mail|courrier ind[eé]sirable|ind[eé]sirables|correo no deseado|posta indesiderata|ongewenste e-mail|спам|нежелательная почта|垃圾邮件|迷惑メール)$/,
  ],
];

/** The well-known folder that `name` (one folder's own name, without its parents or file ending) stands for. */
export function folderKind(name: string): FolderKind {
  const plain = name
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/[_\s]+/g, ' ');
  return names.find(([, pattern]) => pattern.test(plain))?.[0] ?? 'own';
}

/**
 * The readable name of a Maildir++ or IMAP folder: modified UTF-7 (RFC 3501, 5.1.3) as IMAP servers write it on disk.
 */
export function imapFolderName(name: string): string {
  return name.replace(/&([^&-]*)-/g, (whole, coded: string) => {
    if (coded === '') return '&';
    if (!/^[A-Za-z0-9+,]+$/.test(coded)) return whole;
    const units = Buffer.from(coded.replace(/,/g, '/'), 'base64');
    let text = '';
    for (let at = 0; at + 1 < units.length; at += 2) text += String.fromCharCode(units.readUInt16BE(at));
    return text;
  });
}
