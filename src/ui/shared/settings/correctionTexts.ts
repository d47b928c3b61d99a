// Texts of what the person corrected: the button that corrects, and the list that takes back.

import { catalogue } from '../texts/catalogue';

export const correctionEn = {
  title: 'What Heed learned from you',
  hint: 'When you say “not a request” or “this is a request”, Heed judges similar messages by that. It stays on this device and counts less as it ages.',
  none: 'You have corrected nothing yet.',
  list: 'Your corrections',
  notRequest: 'Not a request',
  isRequest: 'A request',
  told: '{{what}} · {{name}} · {{when}}',
  toldUnknown: '{{what}} · {{when}}',
  noWords: 'About “{{subject}}”; its words are not kept.',
  noSubject: 'Its words are not kept.',
  takeBack: 'Take back',
  takeBackOf: 'Take back: {{about}}',
  takeBackHidden: 'Take back the correction of {{when}}',
  takenBack: 'Taken back. Heed judges anew.',
  undo: 'Undo',
  restored: 'It counts again.',
  showAll_one: 'Show {{formatted}} more',
  showAll_other: 'Show {{formatted}} more',
  say: 'This is a request',
} as const;

export const correctionRu: Readonly<Record<string, string>> = {
  title: 'Чему вы научили Heed',
  hint: 'Когда вы отмечаете «не просьба» или «это просьба», Heed иначе судит о похожих сообщениях. Это остаётся на этом устройстве и со временем значит меньше.',
  none: 'Вы пока ничего не исправляли.',
  list: 'Ваши исправления',
  notRequest: 'Не просьба',
  isRequest: 'Просьба',
  told: '{{what}} · {{name}} · {{when}}',
  toldUnknown: '{{what}} · {{when}}',
  noWords: 'Тема «{{subject}}»; слова не сохранены.',
  noSubject: 'Слова не сохранены.',
  takeBack: 'Отменить исправление',
  takeBackOf: 'Отменить исправление: {{about}}',
  takeBackHidden: 'Отменить исправление от {{when}}',
  takenBack: 'Исправление отменено. Heed судит заново.',
  undo: 'Вернуть',
  restored: 'Исправление снова учитывается.',
  showAll_one: 'Показать ещё {{formatted}}',
  showAll_few: 'Показать ещё {{formatted}}',
  showAll_many: 'Показать ещё {{formatted}}',
  showAll_other: 'Показать ещё {{formatted}}',
  say: 'Это просьба',
};

export const correctionTexts = catalogue(correctionEn, correctionRu);
