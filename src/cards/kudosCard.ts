// A recognition card as an Adaptive Card 1.4 for Teams, sent by the person through Graph.
//
// Form 1. Everything a reader of the card needs stands in what people see, so hidden data cannot say otherwise:
// - the address of its one action ends in a `subEntityId` `kudos/1/ID/LANGUAGE/PRINCIPLE` (PRINCIPLE empty
//   for an own one; the card's `lang` is not used, as the renderer's own check of it fails every other time);
// - the recipients are the mentions in `msteams.entities`;
// - `heed-principle` and `heed-words` are the ids of the elements with the principle's name and the words
//   (a paragraph each: `heed-words`, `heed-words-2`, …).
// The sender is whoever Graph says has sent the message.

import {
  AdaptiveCard,
  type CardElementArray,
  Image,
  Mention,
  MentionedEntity,
  OpenUrlAction,
  RichTextBlock,
  TeamsCardProperties,
  TextBlock,
  TextRun,
} from '@microsoft/teams.cards';
import type { Kudos } from '../domain/kudos';
import { mostNamed, openInHeed, principleName, signature, thankYou } from './cardTexts';
import { bytesInPost, fitWords, largestCard } from './fitWords';
import { paragraphs } from './paragraphs';
import { plainName } from './plainName';
import { shortNames } from './shortNames';

export interface CardPlace {
  /** Origin of the app's static pages, with the illustrations under `/kudos/`: `https://HOST`. */
  readonly pages: string;
  /** Link into the tab for a `subEntityId`. */
  readonly tabLink: (subEntityId: string) => string;
  /** IANA zone in which the day on the card is told. */
  readonly zone: string;
}

/** The `subEntityId` of a card: its form, id, language and principle. */
export function kudosEntity({
  id,
  language,
  principle,
}: Pick<Kudos, 'id' | 'language' | 'principle'>): string {
  return `kudos/1/${id}/${language}/${typeof principle === 'string' ? principle : ''}`;
}

/** Bytes kept for the words, whomever a card names: as many as one may write fit, whatever they are. */
const roomForWords = 14_500;

/**
 * The card as the JSON string that goes into the attachment of a chat message. Words that would not fit are cut
 * with an ellipsis; the composer lets nobody write so many. Names are cut before words are, and people with long ones
 * are thanked by their number.
 */
export function kudosCard(given: Kudos, place: CardPlace): string {
  const kudos = shortNames(given);
  const frame = paragraphs(kudos.words).map(() => '.');
  const bytesAround = (named: number): number =>
    bytesInPost(build({ ...kudos, words: frame.join('\n') }, place, named));
  let named = mostNamed;
  while (named > 1 && bytesAround(named) > largestCard - roomForWords) named--;
  const room = largestCard - bytesAround(named);
  return build({ ...kudos, words: fitWords(kudos.words, Math.max(room, 200)) }, place, named);
}

/** @param named how many people are named at most */
function build(kudos: Kudos, place: CardPlace, named: number): string {
  const { principle, language, to, words } = kudos;
  const mentions = to
    .slice(0, named)
    .filter(({ userId }) => userId !== undefined)
    .map(
      ({ userId, name }) =>
        new Mention({
          text: `<at>${plainName(name)}</at>`,
          mentioned: new MentionedEntity({ id: userId ?? '', name: plainName(name) }),
        }),
    );
  const names = to.map(({ userId, name }) =>
    userId === undefined ? plainName(name) : `<at>${plainName(name)}</at>`,
  );
  const picture = typeof principle === 'string' ? principle : 'own';
  // Runs of a RichTextBlock are shown as they are: no markdown, links or mentions in anybody's words.
  const said = paragraphs(words).map((paragraph, index) =>
    new RichTextBlock()
      .withId(index === 0 ? 'heed-words' : `heed-words-${index + 1}`)
      .withInlines(new TextRun(paragraph)),
  );
  const run = (text: string) => new TextRun(text, { isSubtle: true, size: 'Small' });
  const body: CardElementArray = [
    new Image(`${place.pages}/kudos/${picture}.png`, { altText: '', size: 'Stretch' }),
    new TextBlock(thankYou(names, language, named), {
      size: 'Large',
      weight: 'Bolder',
      wrap: true,
      style: 'heading',
    }),
    new RichTextBlock({ id: 'heed-principle', spacing: 'None' }).withInlines(run(principleName(kudos))),
    ...said,
    new RichTextBlock({ spacing: 'Medium' }).withInlines(run(signature(kudos, place.zone))),
  ];
  const card = new AdaptiveCard(...body)
    .withVersion('1.4')
    .withFallbackText(
      `${thankYou(
        to.map(({ name }) => plainName(name)),
        language,
        named,
      )} · ${principleName(kudos)}`,
    )
    .withActions(new OpenUrlAction(place.tabLink(kudosEntity(kudos)), { title: openInHeed[language] }));
  if (mentions.length > 0) card.withMsteams(new TeamsCardProperties({ entities: mentions }));
  return JSON.stringify(card, withoutDefaults);
}

/** What the builders write out although it is the default; the half of it is not in the card schema of old hosts. */
const defaults: Readonly<Record<string, unknown>> = {
  allowExpand: false,
  fitMode: 'Fill',
  height: 'auto',
  highlight: false,
  horizontalContentAlignment: 'Left',
  isEnabled: true,
  isSortKey: false,
  isVisible: true,
  italic: false,
  mentionType: 'Person',
  mode: 'primary',
  separator: false,
  strikethrough: false,
  underline: false,
  verticalContentAlignment: 'Top',
  width: 'auto',
};

function withoutDefaults(key: string, value: unknown): unknown {
  if (key === 'requires' || (key in defaults && defaults[key] === value)) return undefined;
  const isLook = key === 'style' || key === 'spacing';
  return isLook && typeof value === 'string' && value.toLowerCase() === 'default' ? undefined : value;
}

/** The same card without its way into Heed: where one is in Heed already, and as a mail shows it. */
export function withoutActions(card: string): string {
  return JSON.stringify(JSON.parse(card), (key, value: unknown) => (key === 'actions' ? undefined : value));
}
