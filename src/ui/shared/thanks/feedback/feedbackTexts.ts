// Texts of feedback after an answer, loaded with it.

import { catalogue } from '../../texts/catalogue';

export const feedbackEn = {
  label: 'Did it help?',
  needed: 'That was what I needed',
  next: 'One thing that would help next time',
  'next.label': 'In your own words, to {{name}}',
  'next.note':
    'This goes to your chat with {{name}} as an ordinary chat message, just as it stands here. Heed keeps no score of it.',
  'next.tooLong': 'This is too long for a chat message. Please shorten it.',
  'next.send': 'Send to {{name}}',
  'next.close': 'Close',
  'next.failed': 'It could not be kept for sending. Your words are still here.',
  'sent.leaving': 'Leaves in a moment.',
  'sent.undo': 'Undo',
  'sent.sent': 'Sent to {{name}}.',
  'sent.kept': 'Kept here; Heed sends it while it is open.',
} as const;

export const feedbackRu = {
  label: 'Помогло?',
  needed: 'Это то, что было нужно',
  next: 'Что помогло бы в следующий раз',
  'next.label': 'Своими словами. Кому: {{name}}',
  'next.note': 'Это уйдёт обычным сообщением в ваш чат, слово в слово. Кому: {{name}}. Оценок Heed не ведёт.',
  'next.tooLong': 'Для сообщения в чате это слишком длинно. Сократите, пожалуйста.',
  'next.send': 'Отправить: {{name}}',
  'next.close': 'Закрыть',
  'next.failed': 'Не удалось сохранить для отправки. Ваши слова остались здесь.',
  'sent.leaving': 'Сейчас уйдёт.',
  'sent.undo': 'Отменить',
  'sent.sent': 'Отправлено: {{name}}.',
  'sent.kept': 'Хранится здесь; Heed отправит, пока он открыт.',
} as const;

export const feedbackTexts = catalogue(feedbackEn, feedbackRu);
