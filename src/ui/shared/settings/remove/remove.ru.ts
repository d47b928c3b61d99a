// Russian texts of removing data while texts lie unsent.

import type { Catalogue } from '../../texts/textsIn';

export const removeRu = {
  lead_one:
    '{{formatted}} текст не отправлен. Сначала отправьте, скопируйте или выбросьте его, иначе он пропадёт.',
  lead_few:
    '{{formatted}} текста не отправлены. Сначала отправьте, скопируйте или выбросьте их, иначе они пропадут.',
  lead_many:
    '{{formatted}} текстов не отправлены. Сначала отправьте, скопируйте или выбросьте их, иначе они пропадут.',
  lead_other:
    '{{formatted}} текста не отправлены. Сначала отправьте, скопируйте или выбросьте их, иначе они пропадут.',
  list: 'Неотправленные тексты',
  to: 'Кому: {{name}}; не отправлено',
  notSent: 'Не отправлено',
  draft: 'Черновик',
  going: 'отправляется',
  send: 'Отправить',
  copy: 'Копировать',
  copied: 'Скопировано',
  notCopied: 'Копировать здесь нельзя: выделите текст и нажмите Ctrl+C.',
  discard: 'Выбросить',
  failed: 'Не получилось ({{code}}). Текст на месте.',
  removeAll_one: 'Удалить вместе с {{formatted}} текстом',
  removeAll_few: 'Удалить вместе с {{formatted}} текстами',
  removeAll_many: 'Удалить вместе с {{formatted}} текстами',
  removeAll_other: 'Удалить вместе с {{formatted}} текстами',
} satisfies Catalogue;
