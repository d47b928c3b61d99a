// Texts of the hand-over list.

import { catalogue } from '../texts/catalogue';

export const handoverEn = {
  title: 'Hand-over list',
  intro:
    'Before you are away: what you owe, for somebody who stands in. Only ticked lines go, without a word of what was written.',
  empty: 'You owe nothing. Have a good time off.',
  lines: 'What goes along',
  private: 'Private mail and chats between two start unticked.',
  to: 'Who stands in',
  find: 'Name of a colleague',
  nobody: 'Nobody found with that name.',
  change: 'Somebody else',
  standIn: 'Standing in: {{name}}',
  text: 'This is what goes',
  copy: 'Copy the text',
  copied: 'Copied.',
  notCopied: 'It could not be copied: select the text and press Ctrl+C.',
  mail: 'Mail to {{name}}',
  chat: 'Chat to {{name}}',
  sent: 'To {{name}}: goes out in 5 s.',
  failed: 'The text could not be written down on this device, so it was not sent.',
  tooLong: 'Too long for a chat: send it by mail, or untick some lines.',
  subject: 'While I am away',
  greeting_one: 'Hi {{name}}, while I am away please keep an eye on this:',
  greeting_other: 'Hi {{name}}, while I am away please keep an eye on these:',
  greetingNobody: 'While I am away:',
  waitsSince: '{{who}} waits since {{date}}',
  promised: '{{who}} was promised an answer',
  due: 'by {{date}}',
  noSubject: 'no subject',
} as const;

export const handoverRu: Readonly<Record<string, string>> = {
  title: 'Передача дел',
  intro:
    'Перед отпуском: что за вами числится, для того, кто вас подменит. Уходят только отмеченные строки, без единого слова из переписки.',
  empty: 'За вами ничего нет. Хорошего отдыха!',
  lines: 'Что передать',
  private: 'Личные письма и чаты вдвоём сначала не отмечены.',
  to: 'Кто подменит',
  find: 'Имя коллеги',
  nobody: 'Никого с таким именем не нашлось.',
  change: 'Кто-то другой',
  standIn: 'Подменит: {{name}}',
  text: 'Уйдёт вот это',
  copy: 'Скопировать текст',
  copied: 'Скопировано.',
  notCopied: 'Не удалось скопировать: выделите текст и нажмите Ctrl+C.',
  mail: 'Письмо: {{name}}',
  chat: 'В чат: {{name}}',
  sent: '{{name}}: уйдёт через 5 с.',
  failed: 'Не удалось записать текст на этом устройстве, поэтому он не отправлен.',
  tooLong: 'Слишком длинно для чата: отправьте письмом или снимите часть отметок.',
  subject: 'Пока меня нет',
  greeting_one: '{{name}}, добрый день! Пока меня нет, присмотрите, пожалуйста, за этим:',
  greeting_few: '{{name}}, добрый день! Пока меня нет, присмотрите, пожалуйста, за этим:',
  greeting_many: '{{name}}, добрый день! Пока меня нет, присмотрите, пожалуйста, за этим:',
  greeting_other: '{{name}}, добрый день! Пока меня нет, присмотрите, пожалуйста, за этим:',
  greetingNobody: 'Пока меня нет:',
  waitsSince: '{{who}}: ожидание с {{date}}',
  promised: '{{who}}: обещан ответ',
  due: 'срок {{date}}',
  noSubject: 'без темы',
};

export const handoverTexts = catalogue(handoverEn, handoverRu);
