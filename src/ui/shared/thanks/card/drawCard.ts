// Draws a card with Teams' own renderer, in the colours and spaces of Teams.

import { AdaptiveCard, HostConfig, TextBlock } from 'adaptivecards';

export type CardLook = 'light' | 'dark';

interface Colours {
  readonly ground: string;
  readonly text: string;
  readonly subtle: string;
  readonly accent: string;
}

/** Fluent's neutral colours as Teams shows cards in. */
const colours: Readonly<Record<CardLook, Colours>> = {
  light: { ground: '#ffffff', text: '#242424', subtle: '#616161', accent: '#5b5fc7' },
  dark: { ground: '#292929', text: '#ffffff', subtle: '#adadad', accent: '#9299f7' },
};

function hostConfig({ ground, text, subtle, accent }: Colours): HostConfig {
  const foregroundColors = {
    default: { default: text, subtle },
    accent: { default: accent, subtle: accent },
  };
  return new HostConfig({
    fontFamily: "'Segoe UI', system-ui, sans-serif",
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 400, default: 400, bolder: 600 },
    lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    supportsInteractivity: true,
    textBlock: { headingLevel: 3 },
    containerStyles: { default: { backgroundColor: ground, foregroundColors } },
    actions: { maxActions: 6, spacing: 'default', actionAlignment: 'left', actionsOrientation: 'horizontal' },
  });
}

/**
 * The card as an element of the page; its buttons do nothing. Only for cards that Heed has built: what is drawn is told
 * by the card's own text, never by markdown or HTML.
 * @param card JSON as `kudosCard` gives it
 * @throws {SyntaxError} when it is no JSON
 */
export function drawCard(card: string, look: CardLook): HTMLElement {
  AdaptiveCard.onProcessMarkdown = (_text, result) => {
    result.didProcess = false;
  };
  const drawn = new AdaptiveCard();
  drawn.hostConfig = hostConfig(colours[look]);
  drawn.parse(JSON.parse(card));
  for (let index = 0; index < drawn.getItemCount(); index++) {
    const item = drawn.getItemAt(index);
    // A mention: Teams shows the name that stands between the tags.
    if (item instanceof TextBlock) item.text = item.text?.replace(/<\/?at>/g, '');
  }
  const element = drawn.render() ?? document.createElement('div');
  // The renderer leaves an empty description out: then the picture's address would be read aloud.
  for (const picture of element.querySelectorAll('img')) picture.alt = picture.alt || '';
  return element;
}
