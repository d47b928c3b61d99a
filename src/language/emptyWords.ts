// Words too common to say what a sentence is about, English and Russian. Data.

const EMPTY: ReadonlySet<string> = new Set([
  ..."the a an and or but of to in on at for from by with about as is are was were be been am do does did have has had will would can could should shall may might must i you he she it we they me him her us them my your his its our their this that these those there here what which who when where why how if so not no yes please thanks thank just also too then than very really any some all both each more most much many get got let know tell need want like think see look make give send take go come put ok okay hi hello hey dear still already now today tomorrow yet again one two into out up down over only back well good great sorry don't can't won't i'm i'll i'd i've it's that's you're we're we'll they're could would up off".split(
    ' ',
  ),
  ...'и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было вот от меня еще нет о из ему теперь когда даже ну вдруг ли если уже или ни быть был него до вас нибудь опять уж вам ведь там потом себя ничего ей может они тут где есть надо ней для мы тебя их чем была сам чтоб чтобы без будто чего раз тоже себе под будет ж тогда кто этот того потому этого какой какая какие какое каких совсем ним здесь этом один почти мой тем нее сейчас были куда зачем всех никогда можно при наконец два об другой хоть после над больше тот через эти эта это нас про всего них какая много разве три эту моя впрочем хорошо свою этой перед иногда лучше чуть том нельзя такой им более всегда конечно всю между пожалуйста спасибо привет добрый день доброе утро здравствуйте нужно нужен нужна нужны прошу просьба можешь можете сможешь сможете пришли пришлите скинь скиньте посмотри посмотрите дай дайте скажи скажите подскажи подскажите сколько завтра сегодня очень просто ваш ваша ваши ваше твой твоя твои твое наш наша наши нам тебе вами коллеги ок два две вопрос вопроса теперь'.split(
    ' ',
  ),
]);

/** Whether a folded word says nothing of what its sentence is about. */
export function isEmptyWord(word: string): boolean {
  return EMPTY.has(word);
}
