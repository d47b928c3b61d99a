// The few words that are the card's own, in its language.

import type { Kudos, Principle } from '../domain/kudos';

const principleNames: Record<'en' | 'ru', Record<Principle, string>> = {
  en: {
    customerFocus: 'Customer focus',
    promptness: 'Promptness',
    quality: 'Quality',
    initiative: 'Initiative',
    respect: 'Respect and care',
  },
  ru: {
    customerFocus: 'Внимание к клиенту',
    promptness: 'Быстрый отклик',
    quality: 'Качество',
    initiative: 'Инициатива',
    respect: 'Уважение и забота',
  },
};

export function principleName({ principle, language }: Pick<Kudos, 'principle' | 'language'>): string {
  return typeof principle === 'string' ? principleNames[language][principle] : principle.own;
}

/** More people than this are thanked by their number: a card has room for so many mentions. */
export const mostNamed = 20;

/** What stands for those who are not named: "30 more". */
const others = {
  en: { one: '{n} more', few: '{n} more', many: '{n} more', other: '{n} more' },
  ru: { one: 'ещё {n} коллега', few: 'ещё {n} коллеги', many: 'ещё {n} коллег', other: 'ещё {n} коллеги' },
} as const;

function more(count: number, language: 'en' | 'ru'): string {
  const rule = new Intl.PluralRules(language).select(count);
  return others[language][rule === 'zero' || rule === 'two' ? 'other' : rule].replace('{n}', String(count));
}

/**
 * "Thank you, Ivan and Olga" around names that stand as they are: Russian addresses people in the nominative.
 * @param most how many are named at most
 */
export function thankYou(names: readonly string[], language: 'en' | 'ru', most = mostNamed): string {
  const rest = names.length - most;
  const named = [...names.slice(0, most), ...(rest > 0 ? [more(rest, language)] : [])];
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(named);
  return language === 'en' ? `Thank you, ${list}` : `Спасибо, ${list}!`;
}

/** "Anna · 12 November", the day in the giver's zone. */
export function signature({ from, at, language }: Kudos, zone: string): string {
  const day = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'ru', {
    day: 'numeric',
    month: 'long',
    timeZone: zone,
  }).format(at);
  return from.name === '' ? day : `${from.name} · ${day}`;
}

export const openInHeed = { en: 'Open in Heed', ru: 'Открыть в Heed' } as const;
