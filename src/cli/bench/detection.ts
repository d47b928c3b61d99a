// How fast messages are read: stripping, sentences, rules, model and dates, beside peers of the parts and of the whole.

import { availableParallelism, cpus } from 'node:os';
import nlp from 'compromise';
import EmailForwardParser from 'email-forward-parser';
import EmailReplyParser from 'email-reply-parser';
import { extractFromPlain } from 'planer';
import type { RawMessage } from '../../domain/message';
import type { ReadContext } from '../../language/read';
import { compiledReader, type Reader } from './compiledReader';
import { type LongChatFigures, longChat } from './longChat';
import { asHtml, madeMails } from './madeMails';
import { NewWords } from './newWords';
import { perSecond } from './perSecond';

export interface DetectionFigures {
  /** Processor and Node version: the figures are of this machine. */
  readonly machine: string;
  readonly messages: number;
  /** Mean length of the plain texts as they arrive, characters. */
  readonly meanLength: number;
  /** Share of the messages in which an ask is found. */
  readonly asking: number;
  /** Messages read in a second of one core. */
  readonly heedPerSecond: number;
  readonly heedRussianPerSecond: number;
  /** The same English texts given to `compromise`, asked for their questions. */
  readonly compromisePerSecond: number;
  /** Heed's speed as a multiple of compromise's, same input, one run. */
  readonly ratio: number;
  /** The first step alone: what is new in a message, English texts. */
  readonly strippingPerSecond: Readonly<
    Record<'heed' | 'emailReplyParser' | 'emailForwardParser' | 'planer', number>
  >;
  /** What one message more costs in a chat of thousands. */
  readonly longChat: LongChatFigures;
  /** HTML to lines, measured apart: the same English mails as a mail program writes them. */
  readonly htmlPerSecond: number;
}

const MESSAGES = 2_000;
/** Peers that take long are given fewer. */
const FEW = 300;

export async function detection(): Promise<DetectionFigures> {
  const reader = await compiledReader();
  const english = madeMails('en', MESSAGES);
  const texts = english.map(textOf);
  const html = texts.map(asHtml);
  const reply = new EmailReplyParser();
  const forward = new EmailForwardParser();
  const few = texts.slice(0, FEW);
  const asking = english.filter((raw) => reader.readMessage(raw, contextOf(raw)).asks.length > 0);
  const heedPerSecond = readPerSecond(reader, 'en', english);
  const compromisePerSecond = perSecond(few, (text) => nlp(text).sentences().isQuestion().out('array'));
  return {
    machine: `${cpus()[0]?.model ?? 'unknown'}, ${availableParallelism()} cores, Node ${process.versions.node}`,
    messages: MESSAGES,
    meanLength: texts.reduce((sum, text) => sum + text.length, 0) / MESSAGES,
    asking: asking.length / MESSAGES,
    heedPerSecond,
    heedRussianPerSecond: readPerSecond(reader, 'ru', madeMails('ru', MESSAGES)),
    compromisePerSecond,
    ratio: heedPerSecond / compromisePerSecond,
    strippingPerSecond: {
      heed: perSecond(texts, (content) => reader.newText({ contentType: 'text', content })),
      emailReplyParser: perSecond(few, (text) => reply.read(text).getVisibleText()),
      emailForwardParser: perSecond(few, (text) => forward.read(text)),
      planer: perSecond(few, (text) => extractFromPlain(text)),
    },
    longChat: longChat(reader, english),
    htmlPerSecond: perSecond(html, (content) => reader.htmlLines(content, content.length, content.length)),
  };
}

/** In each round other words are new, as in mail that was never read. */
function readPerSecond(reader: Reader, language: 'en' | 'ru', mails: readonly RawMessage[]): number {
  const newWords = new NewWords(language);
  const fresh = () =>
    mails.map((raw): [RawMessage, ReadContext] => {
      const text = raw.text && { ...raw.text, content: newWords.into(raw.text.content) };
      return [{ ...raw, text }, contextOf(raw)];
    });
  return perSecond(fresh, ([raw, context]) => reader.readMessage(raw, context));
}

/** As in the app: one list of people for those who write to each other. */
const circles = new Map<string, ReadContext>();

function contextOf({ envelope }: RawMessage): ReadContext {
  const people = [envelope.from, ...envelope.to].filter((each) => each !== null);
  const key = people.map(({ address }) => address).join();
  const known = circles.get(key) ?? {
    people,
    me: { name: 'Ivan Markov', addresses: ['ivan@bench.example'] },
    zone: 'Europe/London',
  };
  circles.set(key, known);
  return known;
}

function textOf({ text }: RawMessage): string {
  return text?.content ?? '';
}
