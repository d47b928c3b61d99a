// Subjects (and first words) that mail systems write: bounces, automatic replies, receipts, answers to invitations.
// Each list holds the wording of Outlook and Exchange in their languages, and of the common mail servers.

const OUT_OF_OFFICE = startsWith([
  'automatic reply',
  'auto reply',
  'auto-reply',
  'autoreply',
  'auto response',
  'auto-response',
  'automatic response',
  'automated reply',
  'out of office autoreply',
  'out of office reply',
  'out of office:',
  'out-of-office:',
  'ooo:',
  'out of the office:',
  'vacation reply',
  'автоматический ответ',
  'автоответ',
  'автоматична відповідь',
  'нет на работе:',
  'нет на месте:',
  'вне офиса:',
  'поза офісом:',
  'automatische antwort',
  'abwesenheitsnotiz',
  'abwesenheitsassistent',
  'automatische abwesenheit',
  'réponse automatique',
  'absence du bureau',
  'message d’absence',
  "message d'absence",
  'respuesta automática',
  'fuera de la oficina',
  'risposta automatica',
  'fuori ufficio',
  'automatisch antwoord',
  'automatisch antwoorden',
  'afwezigheidsbericht',
  'resposta automática',
  'fora do escritório',
  'automatiskt svar',
  'autosvar',
  'automatisk svar',
  'ikke til stede',
  'automaattinen vastaus',
  'odpowiedź automatyczna',
  'autoodpowiedź',
  'automatická odpověď',
  'automatická odpoveď',
  'automatikus válasz',
  'házon kívül',
  'otomatik yanıt',
  'iş yeri dışında',
  'răspuns automat',
  'automatski odgovor',
  'samodejni odgovor',
  'automaatvastus',
  'automātiskā atbilde',
  'automatinis atsakymas',
  'автоматичен отговор',
  'αυτόματη απάντηση',
  '自动答复',
  '自动回复',
  '自動回覆',
  '自動回復',
  '自動応答',
  '自動返信',
  '不在',
  '자동 회신',
  '부재 중',
  'תשובה אוטומטית',
  'رد تلقائي',
  'trả lời tự động',
]);
const AWAY_ALONE =
  /^(?:re:\s*)?(?:out of (?:the )?office|away from (?:the )?office|on vacation|on leave|в отпуске|вне офиса|не в офисе|abwesend|absent)\W*$/i;
/** "Away until 5 May": people write it as well, so it counts only where nothing better is known. */
const AWAY_OPEN =
  /^(?:re:\s*)?(?:i(?: am|'m|’m) )?(?:out of (?:the )?office|away|on (?:annual )?leave|on vacation|on holiday|в отпуске|отпуск|отсутствую|вне офиса|не в офисе)(?: \p{L}+)? (?:until|till|til|from|through|\d|до|с|по)/iu;

const BOUNCE = startsWith([
  'undeliverable',
  'undelivered mail',
  'undelivered message',
  'delivery status notification',
  'delivery failure',
  'delivery failed',
  'delivery report',
  'delivery notification:',
  'delivery delayed',
  'delivery delay',
  'mail delivery fail',
  'mail delivery status',
  'mail delivery delayed',
  'mail delivery system',
  'mail system error',
  'mail could not be delivered',
  'mail error',
  'error mail report',
  'message delivery failure',
  'message undeliverable',
  'message not delivered',
  'message delayed',
  'message status - undeliverable',
  'non-delivery report',
  'non delivery report',
  'nondeliverable mail',
  'returned mail',
  'returned to sender',
  'rejected mail',
  'failure notice',
  'failed mail',
  'delayed mail (still',
  'warning: could not send message',
  'warning: message',
  'postmaster notify:',
  'considered unsolicited bulk email',
  'complaint about message from',
  'email feedback report for',
  'dmarc forensic report',
  'report domain:',
  'не удается доставить',
  'не удалось доставить',
  'недоставленное сообщение',
  'сообщение не доставлено',
  'доставка задержана',
  'отложена доставка',
  'ошибка доставки',
  'не вдалося доставити',
  'nicht zustellbar',
  'unzustellbar',
  'zustellung fehlgeschlagen',
  'unzustellbare nachricht',
  'übermittlung verzögert',
  'non remis',
  'échec de la remise',
  'message non délivré',
  'remise différée',
  'no se puede entregar',
  'no entregado',
  'error de entrega',
  'não entregue',
  'falha na entrega',
  'não é possível entregar',
  'recapito non riuscito',
  'non recapitabile',
  'mancata consegna',
  'onbestelbaar',
  'kan niet worden bezorgd',
  'olevererbart',
  'det går inte att leverera',
  'kan ikke leveres',
  'ei voi toimittaa',
  'nie można dostarczyć',
  'niedostarczone',
  'nedoručitelné',
  'nedoručiteľné',
  'kézbesíthetetlen',
  'teslim edilemedi',
  'nelivrabil',
  '未送达',
  '無法傳遞',
  '配信不能',
  '配信できません',
  '배달되지 않음',
]);
const BOUNCE_INSIDE =
  /\b(?:mail (?:delivery )?(?:failed|failure)|returning message to sender|are not member \()/i;

const RECEIPT =
  /^(?:read|not read|delivered|relayed|прочитано|не прочитано|доставлено|gelesen|ungelesen|zugestellt|lu|non lu|remis|leído|no leído|lida?|letto|gelezen|läst|lest|læst|luettu|przeczytano|przeczytane|přečteno|olvasva|okundu|message recall (?:success|failure)|recall|отзыв сообщения)\s?:\s/i;

const MEETING =
  /^(?:(?:new )?(?:accepted|declined|tentative|tentatively accepted|cancell?ed|canceled event|cancell?ed event|updated invitation|invitation|new time proposed)|принято|отклонено|под вопросом|отменено|приглашение|предложено новое время|zugesagt|abgesagt|mit vorbehalt|abgelehnt|accepté|refusé|provisoire|annulé|aceptada|rechazada|cancelada|accettato|rifiutato|annullato|geaccepteerd|geweigerd|geannuleerd|прийнято|відхилено|скасовано)\s?:\s/i;

const AWAY_BODY =
  /\b(?:out of (?:the )?office|on (?:annual |maternity |parental |sick )?(?:leave|vacation|holiday)|away from (?:my (?:desk|email)|the office)|limited access to (?:my )?e-?mail|i(?: am|'m|’m) away)\b|автоматическ(?:ий|ое) (?:ответ|сообщение|уведомление)|(?:я )?(?:нахожусь|буду) в отпуске|в отпуске (?:с|до|по)|отсутству(?:ю|ет)|вне офиса|(?:не будет|нет) (?:на месте|в офисе|на работе)|меня не будет|abwesend|nicht im (?:büro|hause)|absent|fuera de la oficina|fuori sede|不在/iu;

/** An automatic reply quotes nothing. */
const HISTORY =
  /-{4}|^[ \t\u00A0]*(?:>|(?:from|sent|от|отправлено|von|de)\s*:)|(?:wrote|писал\(?а?\)?|schrieb)\s*:/im;
const GREETING =
  /(?:hi|hello|dear|good (?:morning|day|afternoon)|greetings|здравствуйте|добрый (?:день|вечер)|доброе утро|уважаем[а-яё]{1,3}|guten tag|hallo)(?:[ ,][\p{L} ]{0,30})?[,.!:\n]|(?:many )?thank(?:s| you)(?: very much)? for (?:your|the) (?:e-?mail|message|mail|note)[.,! ]*|(?:благодарю|спасибо) (?:вас )?за (?:ваше )?(?:письмо|сообщение|обращение)[.,! ]*|this is an (?:automatic|automated|auto)[a-z -]{0,20}[.,!]|это автоматическ[а-яё]+ [а-яё]+[.,!]/giu;
/** What an automatic reply goes on to say. */
const AWAY_ADVICE =
  /\b(?:(?:up)?on my return|when i(?: return| get back| am back|'m back|’m back)|as soon as i (?:return|get back)|in my absence|during my absence|limited access|if (?:it is|it's|this is|your (?:request|message) is) urgent|for urgent|immediate (?:assistance|attention|help)|urgent (?:matters|requests|issues|questions))\b|по возвращени|по срочным|срочн(?:ый|ые|ых) вопрос|отвечу после|вернусь|на время (?:моего )?отсутствия|в моё отсутствие|в мое отсутствие|замеща(?:ет|ть)/iu;

const BOUNCE_BODY =
  /^[\s\S]{0,400}?(?:could not be delivered to (?:one or more|the following)|delivery (?:has failed|to the following recipients? (?:has )?failed|has been delayed)|this (?:is|message was created) (?:an )?automatically (?:generated )?(?:by|delivery)|(?:message|mail) (?:could not|was not|cannot|couldn'?t) be? ?delivered|i'?m sorry to have to inform you that your message|i'?m afraid i wasn'?t able to deliver your message|undeliverable address|your message (?:to .{1,120} )?(?:couldn'?t|could not|wasn'?t) (?:be )?delivered|the following addresses had permanent|the mail system\s*\n|this is the (?:mail|postfix|mlmmj|mail delivery)|не удалось доставить (?:сообщение|письмо)|ваше сообщение не (?:было )?доставлено|this is an e-?mail abuse report|this is a? ?spam ?(?:report|complaint))/iu;

export function isOutOfOfficeSubject(subject: string): boolean {
  const start = normal(subject);
  return OUT_OF_OFFICE(start) || AWAY_ALONE.test(start);
}

export function isBounceSubject(subject: string): boolean {
  const start = normal(subject);
  return BOUNCE(start) || BOUNCE_INSIDE.test(start.slice(0, 200));
}

/** "Read: …", «Прочитано: …»: a receipt. */
export function isReceiptSubject(subject: string): boolean {
  return RECEIPT.test(normal(subject));
}

/** "Accepted: …", «Принято: …»: an answer to an invitation, where the message type is not known. */
export function isMeetingSubject(subject: string): boolean {
  return MEETING.test(normal(subject));
}

/** Only to tell kinds of automatic replies apart: people write these words too. */
export function isOutOfOfficeBody(bodyStart: string): boolean {
  return AWAY_BODY.test(bodyStart.slice(0, 1000));
}

/**
 * For mail whose headers are not known: does it read like an automatic reply of somebody away?
 * @param bodyStart null where text may not be read
 */
export function isAwayNote(subject: string, bodyStart: string | null): boolean {
  const isOpen = AWAY_OPEN.test(normal(subject)) && !subject.includes('?');
  if (bodyStart === null) return isOpen;
  const start = bodyStart.slice(0, 600);
  if (start.includes('?') || HISTORY.test(start)) return false;
  const away = AWAY_BODY.exec(start);
  if (away === null) return false;
  // People come to their absence after other things; a machine says it first, after a greeting.
  const before =
    start
      .slice(0, away.index)
      .replace(GREETING, ' ')
      .match(/[\p{L}\d]+/gu) ?? [];
  return before.length <= 7 && (isOpen || AWAY_ADVICE.test(start));
}

export function isBounceBody(bodyStart: string): boolean {
  const found = BOUNCE_BODY.exec(bodyStart.slice(0, 800));
  // Somebody may pass a bounce on, with a question above it.
  return found !== null && !found[0].includes('?') && !HISTORY.test(found[0]);
}

function normal(subject: string): string {
  return subject
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g, '')
    .trim()
    .replace(/^\[[^\]]{1,20}\]\s*/, '')
    .toLowerCase();
}

/** Does a lower-case text begin with one of these? Looked up by first letter. */
function startsWith(forms: readonly string[]): (text: string) => boolean {
  const byLetter = new Map<string, string[]>();
  for (const form of forms) {
    const list = byLetter.get(form.charAt(0));
    if (list === undefined) byLetter.set(form.charAt(0), [form]);
    else list.push(form);
  }
  return (text) => byLetter.get(text.charAt(0))?.some((form) => text.startsWith(form)) === true;
}
