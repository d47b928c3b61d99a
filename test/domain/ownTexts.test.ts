/** Heed's own texts are understood by Heed: sent as they are offered, each has the outcome it promises. */

import {
  fillTemplate,
  type Purpose,
  type Register,
  shippedTemplate,
} from '../../src/language/courtesy/templates';
import { judged, type Line, turnAndState } from './told';

type Tongue = readonly [language: 'en' | 'ru', register: Register];
const tongues: readonly Tongue[] = [
  ['en', 'vy'],
  ['ru', 'vy'],
  ['ru', 'ty'],
];

const asks: Record<Register, string> = {
  vy: 'Нора, пришлите, пожалуйста, отчёт по складу за октябрь.',
  ty: 'Нора, пришли, пожалуйста, отчёт по складу за октябрь.',
};
/** What the person adds where the template leaves room. */
const added: Record<'en' | 'ru', Partial<Record<Purpose, string>>> = {
  en: { askBack: 'which month do you mean?', ready: 'the October report is on the share, folder Stock.' },
  ru: { askBack: 'за какой месяц нужен отчёт?', ready: 'отчёт за октябрь лежит в папке «Склад».' },
};

const cases: readonly (readonly [purpose: Purpose, expected: readonly string[]])[] = [
  ['holding', ['mine promised']],
  ['early', ['mine promised']],
  ['askBack', ['theirs waiting']],
  ['decline', ['nobody declined']],
  ['passedOn', ['nobody answered', 'nobody declined', 'nobody closed', 'theirs waiting']],
  ['ready', ['nobody answered']],
];

interface Offered {
  readonly when: string;
  readonly other: string;
}

function outcomeOf(purpose: Purpose, [language, register]: Tongue, offered: Partial<Offered> = {}): string {
  const reader = language === 'en' ? 'Ann' : 'Мария';
  const ask = language === 'en' ? 'Could you send me the stock report for October, please?' : asks[register];
  const text = fillTemplate(shippedTemplate(purpose, language, register), {
    name: reader,
    when: language === 'en' ? 'by Thursday' : 'до четверга',
    other: language === 'en' ? 'Bob' : 'Игорь',
    ...offered,
  });
  const reply: Line = ['me', reader, `${text}${added[language][purpose] ?? ''}`];
  const before: Line[] =
    purpose === 'early' || purpose === 'ready'
      ? [
          [
            'me',
            reader,
            language === 'en' ? 'Got it, you will have it by Tuesday.' : 'Вижу вопрос, отвечу до вторника.',
          ],
        ]
      : [];
  return turnAndState(judged([[reader, 'me', ask], ...before, reply]));
}

describe.each(tongues)('in %s, %s', (...tongue) => {
  test.each(cases)('%s', (purpose, expected) => {
    expect(expected).toContain(outcomeOf(purpose, tongue));
  });

  test.each<Partial<Offered>>([{ when: '' }, { other: '' }, { when: '', other: '' }])(
    'a no with %j is a no all the same',
    (offered) => {
      expect(outcomeOf('decline', tongue, offered)).toBe('nobody declined');
    },
  );

  test.each(['nudge', 'nudgeAgain'] as const)('after a %s it is still their turn', (purpose) => {
    const [language, register] = tongue;
    const reader = language === 'en' ? 'Ann' : 'Мария';
    const ask =
      language === 'en'
        ? 'Ann, could you send me the stock report, please?'
        : 'Мария, пришлите, пожалуйста, отчёт.';
    const text = fillTemplate(shippedTemplate(purpose, language, register), {
      name: reader,
      when: '',
      other: '',
    });
    const verdict = judged([
      ['me', reader, ask],
      ['me', reader, text],
    ]);
    expect(turnAndState(verdict)).toBe('theirs waiting');
  });
});
