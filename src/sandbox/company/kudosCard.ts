// A thank-you card as it stands in the sample company's chats.

import type { Kudos } from './script';

export function kudosCard(kudos: Kudos) {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.4',
    body: [
      { type: 'TextBlock', text: `Thank you, ${kudos.to}`, size: 'Large', weight: 'Bolder', wrap: true },
      {
        type: 'TextBlock',
        text: kudos.principle,
        isSubtle: true,
        size: 'Small',
        spacing: 'None',
        wrap: true,
      },
      { type: 'TextBlock', text: kudos.words, wrap: true },
      { type: 'TextBlock', text: kudos.from, isSubtle: true, wrap: true },
    ],
  };
}
