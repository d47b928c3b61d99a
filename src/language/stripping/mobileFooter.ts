// "Sent from my iPhone" and its kin: lines that phones and free mail services put under a message.

import { bare, beginsWithOneOf } from './line';

const STARTERS =
  /^(?:sent (?:from|with|via|by|using)|get outlook|von mein|gesendet (?:von|mit|über)|envoyé (?:de(?:puis)?|à partir|avec|via)|obtenir outlook|enviado (?:desde|do|da|a partir|con|pelo|por|de)|inviato (?:da|dal|con)|verzonden (?:vanaf|met|via|vanuit)|verstuurd vanaf|skickat från|sendt fra|lähetetty|wysłan[eo] z|odesláno z|odoslané z|iphone.{0,3}umdan|küldve|trimis (?:de|din)|poslano s|отправлено (?:с|из|через|со)|отправлена? (?:с|из)|послано (?:с|из)|надіслано (?:з|із)|відправлено (?:з|із)|получить outlook|отримати outlook|скачать outlook|yahoo mail|download outlook|sent on the go)/i;
const DEVICES =
  /iphone|ipad|android|galaxy|samsung|huawei|honor|xiaomi|redmi|mi phone|nokia|pixel|oneplus|blackberry|windows phone|windows mail|mobile|phone|smartphone|tablet|handy|handheld|мобильн|телефон|смартфон|планшет|айфон|айпад|outlook|gmail|yahoo|mail\.ru|яндекс|yandex|почт|thunderbird|sparrow|mailbird|spark|proton|superhuman|typeapp|bluemail|aquamail|nine|boxer|edison|touch|mail app|приложени|пошти|устройств|mein|wireless|device/i;
const beginsLikeFooter = beginsWithOneOf(
  (
    'sent get von gesendet envoyé obtenir enviado inviato verzonden verstuurd skickat sendt lähetetty wysłane wysłano ' +
    'odesláno odoslané iphone küldve trimis poslano отправлено отправлена отправлен послано надіслано відправлено ' +
    'получить отримати скачать yahoo download'
  ).split(' '),
);
const LONGEST = 110;

/** Is this line such a footer? "Sent from my desk, is much easier …" is not: it goes on as a sentence. */
export function isMobileFooter(text: string): boolean {
  if (text.length < 12 || text.length > LONGEST + 120 || !beginsLikeFooter(text)) return false;
  const line = bare(
    text.replace(/<[^<>\s]{4,}>|\(https?:[^()\s]+\)|https?:\/\/\S+/g, '').replace(/^[\s*_"«]+/, ''),
  );
  if (line.length > LONGEST || !STARTERS.test(line)) return false;
  if (/[,;?]/.test(line) || /[.!]\s+\p{L}/u.test(line)) return false;
  if (DEVICES.test(line)) return line.split(/\s+/).length <= 12;
  return /^sent from my\s/i.test(line) && line.split(/\s+/).length <= 8 && !/[.!]$/.test(line);
}
