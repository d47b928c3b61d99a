// Texts of the panel beside a message that is being written.

import { catalogue } from '../../shared/texts/catalogue';

export const composeEn = {
  'panel.title': 'What you were asked',
  'progress.open_one': '{{formatted}} still open',
  'progress.open_other': '{{formatted}} still open',
  'progress.done': 'All of it is dealt with.',
  'none.new': 'This message answers none. Heed only looks whether a file that you mention is there.',
  'none.asks': 'The message you answer asks for nothing that Heed can see.',
  'state.reading': 'Reading the message you answer',
  'state.withheld': 'Outlook does not hand over this draft, so Heed cannot look at it.',
  'state.failed': 'The message you answer could not be read. Heed looks at your own text alone.',
  'hint.date': 'A date was asked for; your text has none.',
  'hint.attachmentPromised': 'Your text speaks of an attachment, but no file is attached.',
  'hint.attachmentAsked': 'A file was asked for, and none is attached.',
  'hint.dropped': '{{names}} asked, but will not get this reply.',
  'alert.label': 'Ask me once more before sending',
  'alert.hint':
    'When a file that you mention is missing, or when the one who asked gets no reply; only if all who get it are colleagues. You can always send anyway.',
  'alert.failed': 'Outlook did not keep this choice. Try again later.',
} as const;

export const composeRu: Readonly<Record<string, string>> = {
  'panel.title': 'О чём вас спросили',
  'progress.open_one': 'без ответа: {{formatted}}',
  'progress.open_few': 'без ответа: {{formatted}}',
  'progress.open_many': 'без ответа: {{formatted}}',
  'progress.open_other': 'без ответа: {{formatted}}',
  'progress.done': 'Ответ есть на всё.',
  'none.new':
    'Это письмо ни на что не отвечает. Heed только проверит, есть ли файл, о котором в нём говорится.',
  'none.asks': 'В письме, на которое вы отвечаете, Heed не видит вопросов и просьб.',
  'state.reading': 'Читаем письмо, на которое вы отвечаете',
  'state.withheld': 'Outlook не передаёт этот черновик, поэтому Heed не может его проверить.',
  'state.failed': 'Письмо, на которое вы отвечаете, не удалось прочитать. Heed смотрит только ваш текст.',
  'hint.date': 'Вас спросили о сроке, в вашем тексте его нет.',
  'hint.attachmentPromised': 'В письме говорится о вложении, но файла нет.',
  'hint.attachmentAsked': 'Вас просили прислать файл, он не вложен.',
  'hint.dropped': 'Ответа ждут, но не получат: {{names}}.',
  'alert.label': 'Переспрашивать перед отправкой',
  'alert.hint':
    'Если нет файла, о котором говорится в письме, или ответ не получит тот, кто спрашивает; только когда все получатели – коллеги. Отправить можно в любом случае.',
  'alert.failed': 'Outlook не сохранил этот выбор. Попробуйте позже.',
};

export const composeTexts = catalogue(composeEn, composeRu);
