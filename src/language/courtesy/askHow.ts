// The message that asks a colleague how one helps. It names nobody, so that what was seen goes to each as it stands.

import type { Register } from './templates';

const texts: Readonly<Record<'en' | Register, string>> = {
  en: 'Hi! I would like my help to be of more use to you. When you ask me for something, what is one thing I could do better? A sentence is enough.',
  vy: 'Здравствуйте! Хочу, чтобы моя помощь была вам полезнее. Когда вы меня о чём-то просите, что одно стоит делать лучше? Хватит одной фразы.',
  ty: 'Привет! Хочу, чтобы моя помощь была тебе полезнее. Когда ты меня о чём-то просишь, что одно стоит делать лучше? Хватит одной фразы.',
};

/** @param register English has one form, so `vy` stands for it */
export function askHow(language: 'en' | 'ru', register: Register): string {
  return texts[language === 'en' ? 'en' : register];
}
