// Texts of the kind reminder.

import { catalogue } from '../texts/catalogue';

export const nudgeEn = {
  title: 'A kind reminder',
  hint: 'It goes to the one you asked, not to the whole conversation.',
  'who.label': 'To whom',
  'text.label': 'Your text to {{name}}',
  'send.now': 'Send to {{name}}',
  'send.later': 'Send to {{name}}, {{when}}',
  'sent.later': 'It will leave {{when}}.',
  'when.label': 'It is outside working hours. When shall it leave?',
  'when.later': '{{when}}',
  'when.now': 'now',
  'chat.late': 'It is outside working hours.',
  'remind.button': 'Remind me {{when}}',
  'remind.done': 'To Do reminds you {{when}}.',
  'remind.title': 'Remind {{name}}',
  'away.until': '{{name}} is away until {{when}}.',
  'away.now': '{{name}} is away (automatic reply).',
  call: 'You have reminded them twice. Perhaps call {{name}}.',
  no: 'It is too early for a reminder.',
  nobody: 'Heed does not know whom you asked. Open the conversation to write there.',
} as const;

export const nudgeRu: Readonly<Record<string, string>> = {
  title: 'Доброе напоминание',
  hint: 'Его получит тот, кого вы спросили, а не вся переписка.',
  'who.label': 'Кому',
  'text.label': 'Ваш текст. Получает: {{name}}',
  'send.now': 'Отправить: {{name}}',
  'send.later': 'Отправить {{when}}: {{name}}',
  'sent.later': 'Уйдёт {{when}}.',
  'when.label': 'Сейчас нерабочее время. Когда отправить?',
  'when.later': '{{when}}',
  'when.now': 'сейчас',
  'chat.late': 'Сейчас нерабочее время.',
  'remind.button': 'Напомнить мне {{when}}',
  'remind.done': 'To Do напомнит вам {{when}}.',
  'remind.title': 'Напомнить: {{name}}',
  'away.until': '{{name}} не на месте до {{when}}.',
  'away.now': '{{name}} не на месте (автоответ).',
  call: 'Два напоминания уже было. Может, позвонить? {{name}}.',
  no: 'Для напоминания ещё рано.',
  nobody: 'Неясно, кого вы спросили. Откройте переписку, чтобы написать там.',
};

export const nudgeTexts = catalogue(nudgeEn, nudgeRu);
