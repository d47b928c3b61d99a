// Reads a recognition card back from the message that carries it. The sender is the message's, never the card's.

import * as v from 'valibot';
import { principles, type ReadCard } from '../domain/kudos';
import type { Person } from '../domain/person';

/** A message that may carry a card. */
export interface CardMessage {
  /** Who sent it, as Graph says. */
  readonly from: Person;
  /** Epoch ms. */
  readonly at: number;
  /** The content of its Adaptive Card attachment. */
  readonly card: string;
}

const cardSchema = v.object({
  type: v.literal('AdaptiveCard'),
  body: v.nullish(v.array(v.unknown()), []),
  actions: v.nullish(v.array(v.unknown()), []),
  msteams: v.nullish(v.object({ entities: v.nullish(v.array(v.unknown()), []) }), null),
});
const openSchema = v.object({ type: v.literal('Action.OpenUrl'), url: v.string() });
const textSchema = v.object({ type: v.literal('TextBlock'), text: v.string() });
const richSchema = v.object({
  type: v.literal('RichTextBlock'),
  id: v.nullish(v.string(), ''),
  inlines: v.array(v.union([v.string(), v.object({ text: v.string() })])),
});
const mentionSchema = v.object({
  type: v.literal('mention'),
  mentioned: v.object({ id: v.string(), name: v.string() }),
});

type Card = v.InferOutput<typeof cardSchema>;

const entityPattern = /kudos\/(\d{1,3})\/([0-9a-f-]{1,64})(?:\/([a-z]{2})\/([a-zA-Z]{0,40}))?/;

/** Items of a list that have a shape, in order. */
function ofShape<T extends v.GenericSchema>(schema: T, items: readonly unknown[]): v.InferOutput<T>[] {
  return items.flatMap((item) => {
    const parsed = v.safeParse(schema, item);
    return parsed.success ? [parsed.output] : [];
  });
}

function parseCard(content: string): Card | null {
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch {
    return null;
  }
  const parsed = v.safeParse(cardSchema, json);
  return parsed.success ? parsed.output : null;
}

interface Entity {
  readonly form: number;
  readonly id: string;
  readonly language: string;
  readonly principle: string;
}

/** What stands in the link of the card's action; null when it is no card of Heed's. */
function entityOf({ actions }: Card): Entity | null {
  for (const { url } of ofShape(openSchema, actions)) {
    let link: string;
    try {
      link = decodeURIComponent(url);
    } catch {
      continue;
    }
    const [, form, id, language = '', principle = ''] = entityPattern.exec(link) ?? [];
    if (form !== undefined && id !== undefined) return { form: Number(form), id, language, principle };
  }
  return null;
}

/** The id of the kudos on a card, whatever the card's form; null when it is no card of Heed's. */
export function kudosIdOf(card: string): string | null {
  const parsed = parseCard(card);
  return (parsed && entityOf(parsed)?.id) ?? null;
}

const runs = ({ inlines }: v.InferOutput<typeof richSchema>): string =>
  inlines.map((inline) => (typeof inline === 'string' ? inline : inline.text)).join('');

/**
 * The kudos on a card; null when it is no card of Heed's.
 * @param known people by Entra object id, for the addresses of those thanked
 */
export function readKudos(
  { from, at, card }: CardMessage,
  known: ReadonlyMap<string, Person>,
): ReadCard | null {
  const parsed = parseCard(card);
  const entity = parsed && entityOf(parsed);
  if (!parsed || !entity) return null;
  const rich = ofShape(richSchema, parsed.body);
  if (entity.form !== 1) {
    const text = parsed.body
      .flatMap((item) => [
        ...ofShape(textSchema, [item]).map((block) => block.text),
        ...ofShape(richSchema, [item]).map(runs),
      ])
      .join('\n');
    return { form: 'later', from, at, text };
  }
  const to = ofShape(mentionSchema, parsed.msteams?.entities ?? []).map(
    ({ mentioned }): Person =>
      known.get(mentioned.id) ?? {
        address: `user:${mentioned.id}`,
        name: mentioned.name,
        userId: mentioned.id,
      },
  );
  const own = rich.filter(({ id }) => id === 'heed-principle').map(runs)[0] ?? '';
  const words = rich.filter(({ id }) => /^heed-words(-\d+)?$/.test(id)).map(runs);
  return {
    form: 'known',
    kudos: {
      id: entity.id,
      from,
      to,
      principle: principles.find((name) => name === entity.principle) ?? { own },
      words: words.join('\n\n'),
      at,
      language: entity.language === 'ru' ? 'ru' : 'en',
    },
  };
}
