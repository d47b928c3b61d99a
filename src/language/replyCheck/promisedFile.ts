// A file that the writer of a reply says hangs on it.

import { phrases } from '../phrases';
import { sentences } from '../sentences';
import { wordsOf } from '../words';

/** "Attached is", "see the attachment", "во вложении": the file should hang on this very message. */
const PROMISES = phrases(
  "(attached,enclosed) ?you ?will? ?(is,are,please,find,you'll|the|my|our|a|an|here|below|to this|with this|as|for|herewith|.|!|<,>|:|-)|(please,pls)? (find,see) ... (attached,enclosed)|(is,are,it's,i've|have|i|we've|we|i'm|am|been|now|also|just|'m|both|all|again) ?(also,now,just,again)? (attached,enclosed|attaching|enclosing)|(in,see) (the|my)? (attachment,attachments,attached|enclosed|enclosure)|(i'm|am|we're|hereby) (attaching,enclosing)|(i|we) (attach,enclose) (the,a,my,our,here|it|them|both|two)|pfa|attaching (the,a,an,my,our,it,here|both|this)|(attachment,attachments|attached) :|📎",
  '(во,в) (вложении,вложениях,приложении к письму,аттаче,прикрепленном файле|прикрепленных файлах)|(прилагаю,прикладываю,прикрепляю|прилагаем|прикладываем|прилагается|прилагаются|прикрепил|прикрепила|приложил|приложила|вложил|вложила|прикрепили|приложили|прикреплен|прикреплена|прикреплены|приложен|приложена|приложены) ... |см ?. (вложение,приложение|во вложении)|(смотри,смотрите) (вложение,во)|файл* (прикреплен*,приложен*,в приложении)|📎',
);
/** Of somebody else's file, or of one that comes later. */
const NOT_PROMISED = phrases(
  "(very,so,quite,too,deeply|emotionally|closely) attached|attached to (his,her,their,my,our,your,each,one another)|attached to the (team,department|group|project|company|idea|old|sales|_ (team,department,group|office))|(looked,look,looking|glanced) (at,through,over) ... (attached,attachment|attachments)|(read,reviewed,checked|saw|seen|opened|got|received|signed|like|liked|agree with|went through|gone through|in reply to|re) ?(the,your,all|both) (attached,attachment|attachments)|(thanks,thank you) for ... (attached,attachment|attachments)|the attached (looks,seems,sounds|works|was)|you (attached,enclosed|have attached|sent)|your (attached,attachment|attachments)|(was,were,weren't,wasn't|nothing|no|without|not|isn't|aren't|can't|couldn't|cannot|unable|forgot|haven't|hasn't|if|strings|being) ?(to,yet,be)? ?(an,the,any)? (attached,attach|attachment|attachments|enclosed)|(will,i'll,we'll|would|can|could|to|please|don't|must|should) (attach,enclose|be attached)|attached to (your,the|his|her|their) (mail,email,message|ticket|invite|invitation|invoice|order|wall|door|contract|page)|(in,of,with) (your,his,her,their) attachment*|(the,an,your) attachment (you|that you|is (missing,empty|broken|corrupt*)|was|could|doesn't|didn't|won't)|no attachment*|(can't,cannot|couldn't|unable to) open|(previous,earlier,last|yesterday's) (mail,email,message)",
  '(во,в) (вложении,приложении|вложениях) (ничего,нет,пусто|не|только (подпись,логотип))|(посмотрел*,смотрел*,просмотрел*|получил*|прочитал*|прочла|прочел|проверил*|увидел*|видел*|изучил*|открыл*|спасибо|вижу|нашел|нашла|подписал*) ... (вложени*,приложени*|вложенн*)|(прилагаю,прилагаем,прикладываю,прикладываем|приложил*) ?(все,максимум|большие|много) (усилия,силы|усилий|сил)|(вы,ты) (прикрепил*,приложил*|вложил*|прислал*)|ваш* (вложени*,приложени*)|в (ваш*,тво*) (вложени*,приложени*)|(не,забыл|забыла|нет|без) ... (вложени*,прикрепил*|приложил*|прикреплен*|прилага*|приклады*|прикрепля*)|(приложу,прикреплю|вложу)|прилагать|прикладывать|прикрепить|приложить|(пустое,битое|неверное|нет) вложени*|вложение (не,пуст*|бит*|отсутств*)|прикладываю (руку,силы|усилия)|прилагаю (усилия,силы|максимум)|приложил* (усилия,силы)|в приложении (к договору,к приказу|банка|teams|outlook|на телефоне|не)|(прошлом,предыдущем|вчерашнем) письме',
);

/** An address of the web: a file that comes as a link. */
export const LINK = /https?:\/\/|\bwww\.|<https?:/i;

/** Whether the text says that a file hangs on it. A link beside it counts as the file. */
export function promisesAttachment(text: string): boolean {
  const all = sentences(text);
  return all.some(({ text: sentence }, at) => {
    const words = wordsOf(sentence);
    if (!PROMISES.occursIn(words) || NOT_PROMISED.occursIn(words) || words.at(-1) === '?') return false;
    return !LINK.test(sentence) && !LINK.test(all[at + 1]?.text ?? '');
  });
}
