// A file that was asked for, and whether a reply leaves open how it comes.

import { phrases } from '../phrases';
import { LINK } from './promisedFile';

const SEND = phrases(
  'send*|attach|share|forward|provide|email|resend|return|(get,let) me (have,a,the)|(could,can|may) (i,we) (have,get|see)|give (me,us)|(i,we) ?(still,also|now|just|only|urgently)? need|upload|pass (me,us|on|along)',
  'пришли*|прислать|вышли*|выслать|скинь*|скинуть|отправ*|перешли*|переслать|приложи*|приложить|прикрепи*|прикрепить|дай*|дать|поделись|поделитесь|поделиться|направ*|нужен|нужна|нужны|нужно|жду|предостав*|сбрось*|сбросить|верни*|вернуть|пришлешь|пришлете|скинешь|скинете|отправите|отправишь',
);
/** Things that come as a file and not as words. */
const FILE = phrases(
  'file*|document*|pdf*|spreadsheet*|excel|xls|xlsx|docx|pptx|csv|deck|slide*|presentation*|photo*|picture*|image*|scan*|scanned|signed|draft|contract|invoice*|report|template*|drawing*|certificate*|screenshot*|screenshots|receipt*|brochure|form|logo|attachment*|recording|worksheet|cv',
  'файл*|документ*|pdf|таблиц*|эксель|excel|презентаци*|слайд*|фото|фотограф*|картинк*|скан*|подписанн*|черновик*|договор*|счет|счета|счет-фактур*|отчет|отчеты|шаблон*|чертеж*|чертёж*|сертификат*|скриншот*|чек|чеки|анкет*|бланк*|логотип*|вложени*|запись|акт|акты|смет*|накладн*|резюме|макет*',
);
/** The file comes another way, comes later, or does not come. */
const ELSEWHERE = phrases(
  "(uploaded,shared|posted|saved|put|dropped|placed|moved|sent|forwarded|emailed|printed|given|handed|left|resent|mailed|submitted|filed|published|invited|gave|added) ... |(in,on) (the|our|your)? (folder,share|drive|sharepoint|onedrive|teams|channel|wiki|intranet|portal|desk|system|chat|site|shared drive|post)|(already,separate|separately|another|second) ... (mail,email|message|has|have)|(will,i'll|we'll|going to|can|let me|by|after|later|tomorrow|soon|once|until|before|need|waiting|yet|unfortunately|afraid|can't|cannot|don't|no|not|ask|asked)|link|http*|below|inline|here :",
  '(выложил*,загрузил*,положил*|сохранил*|отправил*|отправлено|переслал*|скинул*|передал*|распечатал*|оставил*|опубликовал*|выслал*|направил*|отдал*|сдал*|занес*|залил*|добавил*)|(в,на) (папк*,общ*|диске|диск|шаре|портале|канале|чате|вики|столе|сервере|системе|1с|sharepoint|onedrive|teams|почте)|(отдельн*,другим|следующим|вторым) (письмом,сообщением)|(завтра,позже|скоро|после|как только|пока|когда|попозже|до|к|сегодня|вечером|через)|(не,нет|к сожалению|увы|нельзя)|(пришлю,отправлю|вышлю|скину|подготовлю|сделаю|приложу|пришлем|отправим|дам|передам|поищу|найду|уточню|проверю|спрошу|подпишу|готовлю|верну|соберу|сформирую|доделаю|попрошу)|ссылк*|http*|ниже|уже',
);

/** Whether an ask, in folded words, asks for a file to be sent. */
export function asksForFile(words: readonly string[]): boolean {
  const send = SEND.find(words);
  return send >= 0 && FILE.occursIn(words, send);
}

/** Whether a sentence, with its folded words, tells how, when or why not a file comes: a link, a place, a question. */
export function tellsOfFile(sentence: string, words: readonly string[]): boolean {
  return LINK.test(sentence) || sentence.endsWith('?') || ELSEWHERE.occursIn(words);
}
