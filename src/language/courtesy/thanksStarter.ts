// The first words of a thank-you, to go on from. They are offered, never sent unread.

import type { Register } from './templates';

const about: Readonly<Record<'en' | Register, string>> = {
  en: 'Thank you for your help with “{subject}”.',
  vy: 'Спасибо за вашу помощь: «{subject}».',
  ty: 'Спасибо за твою помощь: «{subject}».',
};

const general: Readonly<Record<'en' | Register, string>> = {
  en: 'Thank you for your help!',
  vy: 'Спасибо за вашу помощь!',
  ty: 'Спасибо за твою помощь!',
};

const prefixes = /^(?:\s*(?:re|fwd?|aw|wg|ответ|отв|пересл)(?:\[\d+\])?:)+\s*/iu;
/** A subject longer than this makes no sentence. */
const longestSubject = 80;

/** A subject without the marks of answers and forwards. */
export function bareSubject(subject: string): string {
  return subject.replace(prefixes, '').replace(/\s+/g, ' ').trim();
}

/**
 * The starter.
 * @param subject what was helped with; null where the reader was not in that conversation (or it has no subject)
 * @param register English has one form, so `vy` stands for it
 */
export function thanksStarter(subject: string | null, language: 'en' | 'ru', register: Register): string {
  const form = language === 'en' ? 'en' : register;
  const bare = bareSubject(subject ?? '');
  if (bare === '' || bare.length > longestSubject) return general[form];
  return about[form].replace('{subject}', () => bare);
}
