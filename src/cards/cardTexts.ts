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

/** "Thank you, Ivan and Olga" around names that stand as they are. */
export function thankYou(names: readonly string[], language: 'en' | 'ru'): string {
  const rest = names.length - mostNamed;
  const more = rest > 0 ? [language === 'en' ? `${rest} more` : `ещё ${rest}`] : [];
  const named = [...names.slice(0, mostNamed), ...more];
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(named);
  return language === 'en' ? `Thank you, ${list}` : `Спасибо! ${list}`;
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
