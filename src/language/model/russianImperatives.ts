// Tells Russian imperatives by their root and prefix, singular and plural, reflexive or not ("впиши", "сверьтесь").

import { HASH_START, hashStep, hashWord } from './hash';

/** Singular imperatives, without prefix where the bare form is one too ("ключи" alone are keys). */
const ROOTS =
  'пиши шли кинь правь дай давай неси вези веди бери бирай зови звони говори скажи смотри гляди глянь гляни верь ставь клади грузи ' +
  'качай пусти чисти делай твори готовь ищи найди ходи езжай едь гони беги жди держи храни помни забудь думай считай читай прочти учти ' +
  'жми мени цени поясни выясни объясни уточни верни двинь сунь тяни чини захвати ответь проси спроси реши разреши служи клей крепи ' +
  'лови купи брось бросай пробуй следи вяжи ложись стучи расскажи спустись прими сними возьми займи пойми получи поручи учи озвучь ' +
  'вынь дели позволь сравни узнай спасай спаси выручай выручи помоги береги сядь встань стань будь добудь привези проведи режь ' +
  'мажь двигай листай встреть предупреди упреди оформи фоткай кидай кати подтверди утверди одобри отметь заметь пометь повесь ' +
  'замерь померь убедись явись старайся торопись разберись соберись обратись заполни дополни выполни исполни позвони напомни ' +
  'измени отмени примени подпиши выдели удели раздели поделись сообщи помести размести перемести сократи обрати прекрати верти ' +
  'оплати заплати внеси занеси поменяй проверь сверь исключи отложи приложи предложи положи назови перезвони сходи найми сбей убей ' +
  'вбей забей залей налей отлей попей выпей спой открой закрой скрой раскрой настрой построй устрой запомни включи выключи ' +
  'подключи отключи переключи заключи скачай покажи укажи закажи докажи накажи подскажи перескажи нажми сожми зайди перейди ' +
  'пройди подойди выйди отойди сойди уйди прийди приди дойди обойди войди поди почитай прочитай посчитай пересчитай рассчитай ' +
  'досчитай насчитай загрузи выгрузи отгрузи разгрузи погрузи докинь прикинь подними обними отними назначь обозначь пингани чекни ' +
  'глянь скинь лей стой знай слушай послушай дослушай играй сыграй продолжай продолжи начни закончи кончай кончи доделай собери ' +
  'выбери отбери убери забери разбери перебери дозвонись созвонись свяжись спишись договорись согласись отпишись подпишись запишись ' +
  'впишись отчитайся попробуй проголосуй голосуй ключай держись займись подключись присоединяйся присоединись подготовься ознакомься';

const PREFIXES =
  'по за при от вы пере с под на до у об о раз рас про в вз воз вос из ис со во изо ото подо обо предо пред недо переза допо';

const SLOTS = 2048;
const roots = new Int32Array(SLOTS);
const prefixes = new Int32Array(256);
for (const root of ROOTS.split(' ')) insert(roots, hashWord(root));
for (const prefix of PREFIXES.split(' ')) insert(prefixes, hashWord(prefix));

function insert(set: Int32Array, hash: number): void {
  let slot = hash & (set.length - 1);
  while (set[slot] !== 0 && set[slot] !== hash) slot = (slot + 1) & (set.length - 1);
  set[slot] = hash;
}

function has(set: Int32Array, hash: number): boolean {
  let slot = hash & (set.length - 1);
  for (;;) {
    const value = set[slot];
    if (value === hash) return true;
    if (value === 0) return false;
    slot = (slot + 1) & (set.length - 1);
  }
}

const [I, SHORT_I, SOFT, TE, E, ES, YA, U, VE, A] = [...'ийьтесяува'].map((letter) =>
  letter.charCodeAt(0),
) as [number, number, number, number, number, number, number, number, number, number];

export type Imperative = 'none' | 'singular' | 'plural' | 'likelyPlural';

/** What the folded word in `codes[1..length]` is. `likelyPlural`: only the ending (-йте, -ите, -ьте) says so. */
export function imperativeOf(codes: Uint16Array, length: number): Imperative {
  let end = length;
  if (end < 3) return 'none';
  const last = codes[end] as number;
  if (codes[end - 1] === ES && (last === SOFT || last === YA)) end -= 2;
  let plural = false;
  if (codes[end] === E && codes[end - 1] === TE) {
    end -= 2;
    plural = true;
  }
  const final = codes[end] as number;
  if (end < 2 || (final !== I && final !== SHORT_I && final !== SOFT)) return 'none';
  // -уй, -вай and, where a suffix follows, -ай are imperatives whatever the root.
  const ending = codes[end - 1] as number;
  const isRegular =
    final === SHORT_I &&
    end > 4 &&
    (ending === U || (ending === A && (codes[end - 2] === VE || end < length)));
  if (isRegular || hasRoot(codes, end) || (end < length && hasRoot(codes, length)))
    return plural ? 'plural' : 'singular';
  return plural && length > 4 ? 'likelyPlural' : 'none';
}

function hasRoot(codes: Uint16Array, end: number): boolean {
  let prefix = HASH_START;
  for (let start = 1; start <= 7 && start + 1 < end; start++) {
    if (start === 1 || has(prefixes, prefix)) {
      let hash = HASH_START;
      for (let index = start; index <= end; index++) hash = hashStep(hash, codes[index] as number);
      if (has(roots, hash)) return true;
    }
    prefix = hashStep(prefix, codes[start] as number);
  }
  return false;
}
