// Word classes of English and Russian that tell an ask from a statement: person, mood, modality, negation, time.
// They let the model generalise over words it never met. Words are written folded (lower case, е for ё).

import { hashWord } from './hash';

/** Class of a word; 0 is "any other word". */
export type WordClass = number;

const CLASSES: readonly (readonly [name: string, words: string])[] = [
  ['i', 'i me my mine myself я мне меня мой моя мое мои мной моей моего мою'],
  ['we', 'we us our ours мы нам нас наш наша наше наши нашей нашего нами'],
  ['you', "you your yours u ya yourself y'all ты тебе тебя твой твоя твое твои тобой твоего твоей"],
  ['youFormal', 'вы вам вас ваш ваша ваше ваши вами вашего вашей вашу ваших вашим вашему'],
  ['third', 'he she they him them his her their он она они ему ей им его ее их ими ней них нему ним'],
  ['please', 'please pls plz kindly пожалуйста пжл плиз пож плз пжлст пожалуста будьте будь'],
  [
    'can',
    'can could may might possible able можешь можете можно могли мог могла сможешь сможете смогли смог смогла возможно получится удастся',
  ],
  [
    'will',
    "will would won't wouldn't 'll i'll we'll you'll he'll she'll they'll буду будем будет будут будешь будете",
  ],
  [
    'should',
    'should must need needs ought shall have нужно нужен нужна нужны надо необходимо следует стоит требуется должен должна должны должно',
  ],
  [
    'want',
    "want wants like love appreciate grateful wish i'd we'd хочу хотим хотел хотела хотелось прошу просим просьба просили прошли буду-признателен",
  ],
  [
    'wh',
    'what when where who which why whose whom how что когда где кто какой какая какое какие каких какого какую какие почему зачем чей куда откуда сколько как во-сколько чего чем кому кого',
  ],
  ['if', 'if whether ли если wonder wondering'],
  [
    'not',
    "not no don't dont didn't doesn't isn't aren't wasn't can't cannot couldn't never nothing не нет ни никогда ничего нельзя невозможно незачем",
  ],
  ['be', 'is are was were be been am это есть был была было были'],
  ['do', 'do does did has had have-you'],
  ['let', "let lets let's давай давайте"],
  ['thanks', 'thanks thank thx ty cheers спасибо спс благодарю благодарим пасиб'],
  [
    'greet',
    'hi hello hey dear morning afternoon evening привет здравствуйте добрый доброе коллеги приветствую уважаемые уважаемый уважаемая',
  ],
  ['know', 'know knows known знаешь знаете знать знаю знает в-курсе'],
  ['tell', 'tell advise inform confirm clarify explain remind'],
  ['give', 'send give forward share provide attach post email mail'],
  ['look', 'check see look review read verify'],
  ['make', 'make do prepare fix update change add remove fill complete finish create set put write draft'],
  [
    'act',
    'call contact ask get take bring print sign return reply respond keep try use come go join help arrange book cancel schedule order submit run test move pick ensure note consider',
  ],
  [
    'verb',
    'adjust allow analyze announce apply archive assign attend build calculate choose clean clear close collect compare compile continue copy correct cover cut decide delete deliver describe design develop distribute double-check drop edit enter estimate examine export extend fax file find follow grab handle hold identify import include increase insert install investigate invite join leave lend list load mark merge modify monitor name notify obtain open organize outline pass pay phone ping place plan prepare present press proceed process propose publish pull push raise rebook recheck record redo reduce refer reject release rename repair replace report request resend reserve reset resolve restart revise scan search select ship show skip solve sort speak specify start state stay stop store summarize supply support switch swap tag take track transfer translate turn type upgrade upload wait walk watch work wrap',
  ],
  [
    'click',
    'click visit subscribe unsubscribe download buy save register shop enter order-now нажмите кликните подпишитесь подписывайтесь скачайте купите зарегистрируйтесь перейдите заходите покупайте жмите успейте закажите-сейчас получите узнайте',
  ],
  [
    'approve',
    'approve approval approved ok okay sign-off agree authorize authorise permission согласуй согласуйте утверди утвердите одобри одобрите согласовать утвердить согласование согласны согласен согласна одобрить добро разреши разрешите',
  ],
  [
    'meet',
    'meet meeting call lunch dinner coffee discuss sync catch-up conference chat talk встретимся встретиться встреча встречу созвон созвонимся созвониться обсудить обсудим пообедать обед собраться соберемся поговорить поговорим переговорим совещание',
  ],
  [
    'time',
    'today tomorrow tonight morning afternoon evening week monday tuesday wednesday thursday friday saturday sunday noon asap soon eod am pm сегодня завтра послезавтра утром вечером днем понедельник вторник среду среда четверг пятницу пятница неделе неделю срочно скорее обеда числа часов',
  ],
  [
    'month',
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep oct nov dec января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  ],
  ['ask', 'question questions request asking ask вопрос вопросы вопросик просьба вопросов'],
  [
    'think',
    'think thoughts opinion feedback comments idea suggest suggestions мнение думаешь думаете считаешь считаете мысли замечания предложения комментарии',
  ],
  [
    'past',
    'was were did had went sent told asked said got made took found received отправил отправила сделал сделала посмотрел посмотрела проверил проверила получил получила написал написала сказал сказала попросил попросила спросил спросила ответил ответила',
  ],
  [
    'promise',
    "i'm going сделаю пришлю отправлю посмотрю проверю скину напишу подготовлю отвечу займусь гляну уточню вышлю позвоню добавлю исправлю поправлю передам",
  ],
  [
    'hope',
    'hope hopefully glad happy sorry congratulations надеюсь рад рада рады поздравляю извини извините сорри простите прости жаль',
  ],
  [
    'attach',
    'attached attachment enclosed below following above here вложении приложении ниже выше прилагаю вложение прикрепил прикрепила здесь тут вот',
  ],
  [
    'offer',
    'free offer offers sale discount deal deals shop price save newsletter акция скидка скидки скидку бесплатно бесплатный распродажа промокод подписка',
  ],
  [
    'any',
    'any some anyone anybody someone everyone all кто-нибудь кто-то кто-либо ребята все всем всех народ девочки коллега',
  ],
  ['and', 'and or but so because и а но или чтобы потому так поэтому'],
  ['prep', 'to of in on at for from with by about в на к от из с со по о об для до у за под при'],
  ['article', 'the a an this that these those этот эта это эти тот та те'],
];

export const CLASS_COUNT = CLASSES.length + 1;
/** Classes given by form, not by list; they follow the listed ones. */
export const IMPERATIVE_PLURAL = CLASSES.length + 1;
export const NUMBER = CLASS_COUNT + 1;
export const LINK = CLASS_COUNT + 2;
export const NAME = CLASS_COUNT + 3;
export const EMOJI = CLASS_COUNT + 4;
/** Russian imperatives known by their root: singular (ты) and plural (вы). */
export const IMPERATIVE_SINGULAR = CLASS_COUNT + 5;
export const IMPERATIVE_KNOWN_PLURAL = CLASS_COUNT + 6;
export const MARK = CLASS_COUNT + 7;

const SLOTS = 4096;
const keys = new Int32Array(SLOTS);
const values = new Uint8Array(SLOTS);
for (const [index, [, words]] of CLASSES.entries()) {
  for (const word of words.split(' ')) {
    const hash = hashWord(word);
    let slot = hash & (SLOTS - 1);
    while (values[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
    if (values[slot] === 0) {
      keys[slot] = hash;
      values[slot] = index + 1;
    }
  }
}

/** Class of the word with this hash (see `hashWord`); 0 when it is in no list. */
export function classOf(hash: number): WordClass {
  let slot = hash & (SLOTS - 1);
  for (;;) {
    const value = values[slot] as number;
    if (value === 0) return 0;
    if (keys[slot] === hash) return value;
    slot = (slot + 1) & (SLOTS - 1);
  }
}

/** Number of a class by its name, for tests and rules of features. */
export function classNamed(name: string): WordClass {
  return CLASSES.findIndex(([known]) => known === name) + 1;
}
