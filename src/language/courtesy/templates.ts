// The courteous texts Heed offers, in English and Russian. They are a start: the person changes them, then sends.
// Russian comes in ты and вы, and in no form that shows the sex of writer or reader.

/** How a text addresses its reader. English has one form, so `vy` stands for it. */
export type Register = 'ty' | 'vy';

export type Purpose =
  /** Got it, you will have it by then. */
  | 'holding'
  /** It will take longer than I said. */
  | 'early'
  /** Something is unclear. */
  | 'askBack'
  /** A courteous no. */
  | 'decline'
  /** To another colleague: can you take this? */
  | 'passOn'
  /** To the asker: I asked another colleague. */
  | 'passedOn'
  /** A kind reminder, and a second one that is no harder. */
  | 'nudge'
  | 'nudgeAgain'
  /** It is ready. */
  | 'ready';

/** `{name}` the reader, `{when}` a phrase of `whenPhrase`, `{other}` a third person. */
export type Template = string;

const english: Record<Purpose, Template> = {
  holding: 'Hi {name}, got it — you will have it {when}.',
  early:
    'Hi {name}, this is taking longer than I said. You will have it {when}. Does that still work for you?',
  askBack: 'Hi {name}, so that I do the right thing: ',
  decline:
    'Hi {name}, I am sorry, I cannot take this on now. Perhaps {other} can help. It would be possible {when}, if that still helps.',
  passOn: 'Hi {name}, {other} asked me for the following, and you are closer to it. Could you take it?\n\n',
  passedOn: 'Hi {name}, {other} is closer to this, so I asked {other} to answer you.',
  nudge: 'Hi {name}, a short question about the below: do you know yet when you will get to it?',
  nudgeAgain: 'Hi {name}, coming back to this one. If it is not for you, tell me whom to ask. Thank you!',
  ready: 'Hi {name}, it is ready: ',
};

const russianVy: Record<Purpose, Template> = {
  holding: '{name}, добрый день! Вижу ваш вопрос, отвечу {when}.',
  early: '{name}, добрый день! Нужно больше времени, чем казалось. Отвечу {when}. Вам это подходит?',
  askBack: '{name}, добрый день! Хочу сделать именно то, что нужно, поэтому уточняю: ',
  decline:
    '{name}, добрый день! К сожалению, сейчас не смогу этим заняться. Возможно, поможет {other}. Могу сделать {when}, если это ещё будет нужно.',
  passOn: '{name}, добрый день! {other} просит о следующем, и вам это ближе. Сможете взять на себя?\n\n',
  passedOn: '{name}, добрый день! Здесь лучше поможет {other}, вопрос уже там.',
  nudge: '{name}, добрый день! Подскажите, пожалуйста, когда получится ответить на вопрос ниже?',
  nudgeAgain:
    '{name}, добрый день! Возвращаюсь к вопросу ниже. Если он не к вам, подскажите, пожалуйста, к кому. Спасибо!',
  ready: '{name}, добрый день! Готово: ',
};

const russianTy: Record<Purpose, Template> = {
  holding: '{name}, привет! Вижу твой вопрос, отвечу {when}.',
  early: '{name}, привет! Нужно больше времени, чем казалось. Отвечу {when}. Тебе это подходит?',
  askBack: '{name}, привет! Хочу сделать именно то, что нужно, поэтому уточняю: ',
  decline:
    '{name}, привет! К сожалению, сейчас не смогу этим заняться. Возможно, поможет {other}. Могу сделать {when}, если это ещё будет нужно.',
  passOn: '{name}, привет! {other} просит о следующем, и тебе это ближе. Сможешь взять на себя?\n\n',
  passedOn: '{name}, привет! Здесь лучше поможет {other}, вопрос уже там.',
  nudge: '{name}, привет! Подскажи, пожалуйста, когда получится ответить на вопрос ниже?',
  nudgeAgain:
    '{name}, привет! Возвращаюсь к вопросу ниже. Если он не к тебе, подскажи, пожалуйста, к кому. Спасибо!',
  ready: '{name}, привет! Готово: ',
};

/** The text that Heed ships for a purpose. */
export function shippedTemplate(purpose: Purpose, language: 'en' | 'ru', register: Register): Template {
  if (language === 'en') return english[purpose];
  return (register === 'ty' ? russianTy : russianVy)[purpose];
}

/**
 * Fills a template. A value that is empty takes with it what makes no sense without: "{name}, привет!" with no name
 * gives "Привет!", and a sentence about a third person or a date is left out where there is none.
 */
export function fillTemplate(
  template: Template,
  values: Readonly<Record<'name' | 'when' | 'other', string>>,
): string {
  const start = values.name === '' ? template.replace(/^\{name\},\s*/, '') : template;
  const others =
    values.other === '' ? start.replace(/(?<![^.!?\n])[^.!?\n]*\{other\}[^.!?\n]*[.!?]?/g, '') : start;
  const told =
    values.when === '' ? others.replace(/(?<![^.!?\n])[^.!?\n]*\{when\}[^.!?\n]*[.!?]?/g, '') : others;
  const filled = told.replace(/\{(name|when|other)\}/g, (_, key: 'name' | 'when' | 'other') => values[key]);
  const tidy = filled
    .replace(/(?<![ \t])[ \t]+([,.!?])/g, '$1')
    .replace(/[ \t]{2,}/g, ' ')
    .trimStart();
  return tidy.charAt(0).toLocaleUpperCase() + tidy.slice(1);
}
