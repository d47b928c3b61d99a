// Texts of changing the courteous texts.

import { catalogue } from '../../texts/catalogue';

export const templateEn = {
  title: 'Courteous texts',
  hint: 'Heed begins your texts with these. You see and change each before it goes.',
  purpose: 'For',
  'purpose.holding': 'Say when',
  'purpose.early': 'Another date',
  'purpose.ready': 'It is ready',
  'purpose.askBack': 'Ask back',
  'purpose.decline': 'Can’t do it',
  'purpose.passOn': 'Pass on: to a colleague',
  'purpose.passedOn': 'Pass on: to the one who asked',
  'purpose.nudge': 'A kind reminder',
  'purpose.nudgeAgain': 'A second reminder',
  form: 'Language',
  'form.en': 'English',
  'form.ru.vy': 'Russian, вы',
  'form.ru.ty': 'Russian, ты',
  text: 'Text',
  marks: '{name} is the reader, {when} the date, {other} a third person.',
  preview: 'Reads: {{text}}',
  noWhen: 'Without {when} the date is missing from the text.',
  own: 'Your own text.',
  shipped: 'The text that Heed ships.',
  reset: 'Bring back Heed’s text',
} as const;

export const templateRu: Readonly<Record<string, string>> = {
  title: 'Вежливые тексты',
  hint: 'С них Heed начинает ваши сообщения. Каждое вы видите и меняете перед отправкой.',
  purpose: 'Для чего',
  'purpose.holding': 'Назвать срок',
  'purpose.early': 'Другой срок',
  'purpose.ready': 'Готово',
  'purpose.askBack': 'Уточнить',
  'purpose.decline': 'Не получится',
  'purpose.passOn': 'Передать: коллеге',
  'purpose.passedOn': 'Передать: автору вопроса',
  'purpose.nudge': 'Доброе напоминание',
  'purpose.nudgeAgain': 'Второе напоминание',
  form: 'Язык',
  'form.en': 'Английский',
  'form.ru.vy': 'Русский, на вы',
  'form.ru.ty': 'Русский, на ты',
  text: 'Текст',
  marks: '{name} — читатель, {when} — срок, {other} — третий человек.',
  preview: 'Получится: {{text}}',
  noWhen: 'Без {when} в тексте не будет срока.',
  own: 'Ваш собственный текст.',
  shipped: 'Текст, который предлагает Heed.',
  reset: 'Вернуть текст Heed',
};

export const templateTexts = catalogue(templateEn, templateRu);
