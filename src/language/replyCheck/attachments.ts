// Files that a reply speaks of: promised by its writer, or asked for by the one it answers.

import { phrases } from '../phrases';
import { sentences } from '../sentences';
import { wordsOf } from '../words';

/** "Attached is", "see the attachment", "во вложении": the file should hang on this very message. */
const PROMISES = phrases(
  "(attached,enclosed) ?you ?will? ?(is,are,please,find,you'll|the|my|our|a|an|here|below|to this|with this|as|for|herewith|.|!|<,>|:|-)|(please,pls)? (find,see) ... (attached,enclosed)|(is,are,it's,i've|have|i|we've|we|i'm|am|been|now|also|just|'m|both|all|again) ?(also,now,just,again)? (attached,enclosed|attaching|enclosing)|(in,see) (the|my)? (attachment,attachments,attached|enclosed|enclosure)|(i'm|am|we're|hereby) (attaching,enclosing)|(i|we) (attach,enclose) (the,a,my,our,here|it|them|both|two)|📎",
  '(во,в) (вложении,вложениях,приложении к письму,аттаче,прикрепленном файле|прикрепленных файлах)|(прилагаю,прикладываю,прикрепляю|прилагаем|прикладываем|прилагается|прилагаются|прикрепил|прикрепила|приложил|приложила|вложил|вложила|прикрепили|приложили|прикреплен|прикреплена|прикреплены|приложен|приложена|приложены) ... |см ?. (вложение,приложение|во вложении)|(смотри,смотрите) (вложение,во)|файл* (прикреплен*,приложен*,в приложении)|📎',
);
/** Of somebody else's file, or of one that comes later. */
const NOT_PROMISED = phrases(
  "you (attached,enclosed|have attached|sent)|your (attached,attachment|attachments)|(was,were,weren't,wasn't|nothing|no|without|not|isn't|aren't|can't|couldn't|cannot|unable|forgot|haven't|hasn't|if|strings|being) ?(to,yet,be)? ?(an,the,any)? (attached,attach|attachment|attachments|enclosed)|(will,i'll,we'll|would|can|could|to|please|don't|must|should) (attach,enclose|be attached)|attached to (your,the|his|her|their) (mail,email,message|ticket|invite|invitation|invoice|order|wall|door|contract|page)|(in,of,with) (your,his,her,their) attachment*|(the,an,your) attachment (you|that you|is (missing,empty|broken|corrupt*)|was|could|doesn't|didn't|won't)|no attachment*|(can't,cannot|couldn't|unable to) open|(previous,earlier,last|yesterday's) (mail,email,message)",
  '(вы,ты) (прикрепил*,приложил*|вложил*|прислал*)|ваш* (вложени*,приложени*)|в (ваш*,тво*) (вложени*,приложени*)|(не,забыл|забыла|нет|без) ... (вложени*,прикрепил*|приложил*|прикреплен*|прилага*|приклады*|прикрепля*)|(приложу,прикреплю|вложу)|прилагать|прикладывать|прикрепить|приложить|(пустое,битое|неверное|нет) вложени*|вложение (не,пуст*|бит*|отсутств*)|прикладываю (руку,силы|усилия)|прилагаю (усилия,силы|максимум)|приложил* (усилия,силы)|в приложении (к договору,к приказу|банка|teams|outlook|на телефоне|не)|(прошлом,предыдущем|вчерашнем) письме',
);

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

const LINK = /https?:\/\/|\bwww\.|<https?:/i;

/** Whether an ask, in folded words, asks for a file to be sent. */
export function asksForFile(words: readonly string[]): boolean {
  const send = SEND.find(words);
  return send >= 0 && FILE.occursIn(words, send);
}

/** Whether the text says that a file hangs on it. A link beside it counts as the file. */
export function promisesAttachment(text: string): boolean {
  const all = sentences(text);
  return all.some(({ text: sentence }, at) => {
    const words = wordsOf(sentence);
    if (!PROMISES.occursIn(words) || NOT_PROMISED.occursIn(words) || words.at(-1) === '?') return false;
    return !LINK.test(sentence) && !LINK.test(all[at + 1]?.text ?? '');
  });
}

/** Whether the text leaves open how a file that was asked for comes: no link, place, later day, refusal or question. */
export function leavesFileOpen(text: string): boolean {
  return (
    !LINK.test(text) &&
    !sentences(text).some(({ text: each }) => each.endsWith('?') || ELSEWHERE.occursIn(wordsOf(each)))
  );
}
