// One line of `classify`: a JSON text in, what it asks out.

import * as v from 'valibot';
import type { AskKind, AskSpan } from '../../domain/ask';
import {
  type DetectOptions,
  detectIntents,
  intentProbability,
  SHIPPED_THRESHOLD,
} from '../../language/detect';
import { languageOf } from '../../language/languageOf';
import { newText } from '../../language/newText';
import { readable } from '../../language/readable';
import { wordsOf } from '../../language/words';

export type Classified =
  | {
      readonly id: string | number;
      readonly request: boolean;
      /** 0..1 */
      readonly probability: number;
      readonly kind: AskKind | 'none';
      readonly asks: readonly {
        readonly quote: string;
        readonly kind: AskKind;
        readonly probability: number;
      }[];
    }
  | { readonly id: null; readonly error: string };

const inputSchema = v.object(
  {
    id: v.union([v.string(), v.number()], '"id" must be a string or a number'),
    text: v.nullish(v.string('"text" must be a string')),
    subject: v.nullish(v.string('"subject" must be a string')),
  },
  'a line must be a JSON object with "id" and "text"',
);

/** Asks have at least 0.3. */
const mostWithoutAsk = 0.29;
const nobody: ReadonlySet<string> = new Set();
/** No sentence ends within this: words enough to know a language by. */
const mostWords = 400;

/**
 * Classifies one line; a bad one gives an error in its place.
 * @param level at `headers` the text is ignored, and the subject gives one ask at most
 */
export function classifyLine(line: string, level: 'text' | 'headers'): Classified {
  const json = parsed(line);
  if (json === undefined) return { id: null, error: 'not JSON' };
  const input = v.safeParse(inputSchema, json);
  if (!input.success) return { id: null, error: input.issues[0].message };
  const { id, text, subject } = input.output;
  if (level === 'text' && typeof text !== 'string') return { id: null, error: '"text" must be a string' };
  const language = languageOf(
    wordsOf(readable(`${level === 'text' ? text : ''}\n${subject ?? ''}`).text).slice(0, mostWords),
  );
  const asks = level === 'text' ? asksIn(text ?? '', 'body', language) : [];
  const isAsked = asks.some(({ probability }) => probability >= SHIPPED_THRESHOLD);
  const ofSubject = isAsked ? [] : asksIn(subject ?? '', 'subject', language);
  asks.push(...ofSubject.sort((a, b) => b.probability - a.probability).slice(0, 1));
  const best = asks.reduce<AskSpan | null>(
    (top, ask) => (top && top.probability >= ask.probability ? top : ask),
    null,
  );
  // Texts without an ask keep their order among each other, under what any ask has.
  const probability =
    best?.probability ??
    (level === 'text'
      ? Math.min(
          mostWithoutAsk,
          intentProbability(readable(ownText(text ?? '')).text, optionsFor('body', language)),
        )
      : 0);
  return {
    id,
    request: probability >= SHIPPED_THRESHOLD,
    probability: rounded(probability),
    kind: best?.shownKind ?? best?.kind ?? 'none',
    asks: asks.map((ask) => ({
      quote: ask.quote,
      kind: ask.shownKind ?? ask.kind,
      probability: rounded(ask.probability),
    })),
  };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // What is no JSON is told in its place; the parser's own words name positions nobody can use.
    return undefined;
  }
}

// Down, so that what is shown never reaches a threshold that the value itself misses.
function rounded(probability: number): number {
  return Math.floor(probability * 10_000) / 10_000;
}

/** A quote must be found in the text as it was given, so what stripping has joined anew is not taken. */
function asksIn(text: string, place: 'body' | 'subject', language: 'en' | 'ru' | 'other'): AskSpan[] {
  const own = readable(place === 'body' ? ownText(text) : text);
  return detectIntents(own.text, optionsFor(place, language)).flatMap((ask) => {
    const quote = quoteIn(text, own.written(ask.start, ask.quote.length));
    return quote === null ? [] : [{ ...ask, quote }];
  });
}

function ownText(text: string): string {
  return text.includes('\n') ? newText({ contentType: 'text', content: text }).text : text;
}

function optionsFor(place: 'body' | 'subject', language: 'en' | 'ru' | 'other'): DetectOptions {
  return { language, place, channel: 'mail', names: nobody };
}

/** The quote as it stands in the text, where lines may be broken otherwise. */
function quoteIn(text: string, quote: string): string | null {
  if (text.includes(quote)) return quote;
  const words = quote.split(/\s+/).filter((word) => word !== '');
  const pattern = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[\\s>]+');
  return new RegExp(pattern).exec(text)?.[0] ?? null;
}
