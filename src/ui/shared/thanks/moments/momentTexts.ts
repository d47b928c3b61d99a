// The few texts of a moment worth thanking, loaded with its line.

import { catalogue } from '../../texts/catalogue';

export const momentEn = {
  label: 'Worth a thank-you',
  fast_one: '{{name}} answered you within {{formatted}} minute of your working time.',
  fast_other: '{{name}} answered you within {{formatted}} minutes of your working time.',
  keptEarly_one: '{{name}} kept a promise to you {{formatted}} day early.',
  keptEarly_other: '{{name}} kept a promise to you {{formatted}} days early.',
  otherDepartment: '{{name}} helped you from another department: {{department}}.',
  thank: 'Say thank you',
  later: 'Not now',
} as const;

export const momentRu = {
  label: 'Стоит сказать спасибо',
  fast_one: '{{name}}: ответ вам за {{formatted}} минуту рабочего времени.',
  fast_few: '{{name}}: ответ вам за {{formatted}} минуты рабочего времени.',
  fast_many: '{{name}}: ответ вам за {{formatted}} минут рабочего времени.',
  fast_other: '{{name}}: ответ вам за {{formatted}} минуты рабочего времени.',
  keptEarly_one: '{{name}}: обещание вам выполнено на {{formatted}} день раньше.',
  keptEarly_few: '{{name}}: обещание вам выполнено на {{formatted}} дня раньше.',
  keptEarly_many: '{{name}}: обещание вам выполнено на {{formatted}} дней раньше.',
  keptEarly_other: '{{name}}: обещание вам выполнено на {{formatted}} дня раньше.',
  otherDepartment: '{{name}}: помощь вам из другого отдела ({{department}}).',
  thank: 'Сказать спасибо',
  later: 'Не сейчас',
} as const;

export const momentTexts = catalogue(momentEn, momentRu);
