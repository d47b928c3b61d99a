// A thank-you card as it stands in the sample company's chats and channels: of the form that Heed sends (form 1).

import { fillDates, isRussian } from './dates';
import { guid } from './identity';
import { dayOf, type Moment } from './moment';
import { correspondent } from './people';
import type { Kudos } from './script';
import { userId } from './userIds';

const names = {
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
} as const;

/** The app's id in Teams. */
const app = 'b1e6a0d4-5c0f-4f6e-9a3b-7d2c41f0a8e5';

/**
 * The card as JSON.
 * @param from key of the person whose name is signed
 * @param at when it was given, epoch ms
 */
export function kudosCard({ to, principle, words }: Kudos, from: string, at: number, moment: Moment): string {
  const text = fillDates(words, moment, dayOf(at));
  const language = isRussian(text) ? 'ru' : 'en';
  const { name } = correspondent(to);
  const entity = `kudos/1/${guid(`kudos/${words}`)}/${language}/${principle}`;
  const context = encodeURIComponent(JSON.stringify({ subEntityId: entity }));
  const day = new Intl.DateTimeFormat(language === 'ru' ? 'ru' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    timeZone: 'Europe/London',
  }).format(at);
  const run = (line: string) => ({ type: 'TextRun', text: line, isSubtle: true, size: 'Small' });
  return JSON.stringify({
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.4',
    body: [
      { type: 'Image', url: `https://heed.example/kudos/${principle}.png`, altText: '', size: 'Stretch' },
      {
        type: 'TextBlock',
        text: language === 'ru' ? `Спасибо, <at>${name}</at>!` : `Thank you, <at>${name}</at>`,
        size: 'Large',
        weight: 'Bolder',
        wrap: true,
        style: 'heading',
      },
      {
        type: 'RichTextBlock',
        id: 'heed-principle',
        spacing: 'None',
        inlines: [run(names[language][principle])],
      },
      { type: 'RichTextBlock', id: 'heed-words', inlines: [{ type: 'TextRun', text }] },
      { type: 'RichTextBlock', spacing: 'Medium', inlines: [run(`${correspondent(from).name} · ${day}`)] },
    ],
    actions: [
      {
        type: 'Action.OpenUrl',
        title: language === 'ru' ? 'Открыть в Heed' : 'Open in Heed',
        url: `https://teams.microsoft.com/l/entity/${app}/heed?context=${context}`,
      },
    ],
    msteams: {
      entities: [{ type: 'mention', text: `<at>${name}</at>`, mentioned: { id: userId(to), name } }],
    },
  });
}
