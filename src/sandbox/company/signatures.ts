// What people of the sample company put under their mail.

import { type Colleague, FIRM } from './people';

const PHONES: Record<Colleague['office'], string> = { London: '+44 20 7946 0', Yerevan: '+374 10 555 ' };

/** Signature of a colleague; `seed` 0 to 99 makes the extension. */
export function signatureOf(person: Colleague, seed: number): string {
  const extension = String(100 + seed);
  const phone = `${PHONES[person.office]}${extension}`;
  if (person.style === 'plain') return person.name;
  if (person.language === 'ru') return `С уважением,\n${person.name}\n${person.title}, ${FIRM}\n${phone}`;
  if (person.style === 'web') return `${person.name}\n${person.title} | ${FIRM}`;
  return `${person.name}\n${person.title}\n${FIRM}, 14 Tanner Wharf, London SE1\n${phone}`;
}

/** Under mail that leaves the firm. */
export const DISCLAIMER = {
  en: 'This message is meant for the person it is addressed to. If it has reached you by mistake, please delete it. Marlow Finch Ltd is registered in England, No. 00000417.',
  ru: 'Сообщение предназначено только адресату. Если вы получили его по ошибке, пожалуйста, удалите его.',
} as const;
