// Texts of saying when: dates, the sentence, the promise that follows.

import { catalogue } from '../texts/catalogue';

export const sayWhenEn = {
  'title.holding': 'Say when',
  'title.early': 'Another date',
  'hint.holding': 'They know that you are on it, and you keep the date as a promise.',
  'hint.early': 'They hear it from you before it is late. Your promise moves when this has gone out.',
  'dates.label': 'By when',
  'dates.pick': 'pick…',
  'dates.day': 'Day',
  'dates.words': 'Or in words',
  'dates.wordsHint': 'Thursday noon',
  'dates.read': 'Read as: {{when}}',
  'dates.past': 'That has passed. A promise needs a date to come.',
  'dates.none': 'There is no date in these words.',
  'dates.needed': 'Choose a date first.',
  'day.today': 'today',
  'day.tomorrow': 'tomorrow',
  'day.yesterday': 'yesterday',
  'day.noon': '{{day}} noon',
  'day.time': '{{day}} {{time}}',
  'text.label': 'Your text to {{name}}',
  'text.noDate': 'Your text does not name the date ({{when}}).',
  'address.label': 'How you address them',
  'address.ty': 'ты',
  'address.vy': 'вы',
  'address.changed': 'You have changed the text: change the address in it yourself.',
  'after.hint': 'Ctrl+Enter · Heed keeps the promise, and To Do reminds you of it.',
  'task.title': 'Answer {{name}} {{when}}',
} as const;

export const sayWhenRu: Readonly<Record<string, string>> = {
  'title.holding': 'Назвать срок',
  'title.early': 'Другой срок',
  'hint.holding': 'Собеседник знает, что вы занимаетесь вопросом, а срок остаётся у вас как обещание.',
  'hint.early': 'О переносе лучше узнать от вас заранее. Обещание передвинется, когда это уйдёт.',
  'dates.label': 'Когда',
  'dates.pick': 'выбрать…',
  'dates.day': 'День',
  'dates.words': 'Или словами',
  'dates.wordsHint': 'в четверг до обеда',
  'dates.read': 'Понято так: {{when}}',
  'dates.past': 'Это уже прошло. Для обещания нужна дата впереди.',
  'dates.none': 'В этих словах нет даты.',
  'dates.needed': 'Сначала выберите срок.',
  'day.today': 'сегодня',
  'day.tomorrow': 'завтра',
  'day.yesterday': 'вчера',
  'day.noon': '{{day}}, 12:00',
  'day.time': '{{day}}, {{time}}',
  'text.label': 'Ваш текст. Получает: {{name}}',
  'text.noDate': 'В тексте нет срока ({{when}}).',
  'address.label': 'Обращение',
  'address.ty': 'на ты',
  'address.vy': 'на вы',
  'address.changed': 'Текст изменён вами: поменяйте обращение в нём сами.',
  'after.hint': 'Ctrl+Enter · Heed хранит обещание, а To Do о нём напомнит.',
  'task.title': 'Ответить {{when}}: {{name}}',
};

export const sayWhenTexts = catalogue(sayWhenEn, sayWhenRu);
export type SayWhenTexts = ReturnType<typeof sayWhenTexts>;
