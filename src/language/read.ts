// The one entry point of reading: a raw message in, what matters of it out.

import type { AskSpan } from '../domain/ask';
import { markOf } from '../domain/headers/subjectMarks';
import type { Envelope, Mention, RawMessage } from '../domain/message';
import type { Me, Person } from '../domain/person';
import type { PersonalLayer } from '../domain/personal/PersonalLayer';
import { emptyReading, type Move, type ReadAsk, type Reading } from '../domain/reading';
import type { AskRules } from './AskRules';
import { ActListener, isReply, joinActs, UNHEARD } from './acts';
import { type Called, callsOf, type Piece } from './addressing';
import { askTraits } from './askTraits';
import { clausesOf } from './clauses';
import { type DetectOptions, detectAsks, detectAsksIn, type Shift } from './detect';
import { type DueContext, dueDateIn } from './dueDate';
import { englishAsks } from './english/askRules';
import { englishMoves } from './english/moveRules';
import { languageOfMessage } from './languageOf';
import type { MoveRules } from './MoveRules';
import { movesOf } from './moves';
import { type NameBook, nameBook } from './names';
import { newText } from './newText';
import { otherLanguage } from './otherLanguage';
import { phrases } from './phrases';
import { promisesOf } from './promises';
import { type Readable, readable } from './readable';
import { findAsksByRules } from './ruleAsks';
import { russianAsks } from './russian/askRules';
import { russianMoves } from './russian/moveRules';
import { topicsOf } from './topics';
import { wordedSentences } from './wordedSentences';
import { countWords, partOf, wordsOf } from './words';

export interface ReadContext {
  /** People of the conversation, for names called. Pass the same array for its messages: the names are kept by it. */
  readonly people: readonly Person[];
  readonly me: Me;
  /** IANA zone of the user. */
  readonly zone: string;
  /** What the user's corrections add; sentences that they raise are kept, with the probability they have for everybody. */
  readonly personal?: PersonalLayer | null;
}

const MOST_ASKS = 40;
const LONGEST_QUOTE = 300;
/** Sentences by which the language is known. */
const TELLING = 60;
/** "Call statistics", "Route plan": two nouns are a verb and its object only where more says so. */
const SURE_SUBJECT = 0.9;
const LONG_SUBJECT = 4;
/** Asks weaker than this are no ground for a date or an addressee of their own. */
const LIKELY = 0.5;

/**
 * Reads one message. Without its text (headers level, private, deleted) only the subject is read.
 * Quotes are exact substrings of the new text or of the subject, at most 300 characters.
 */
export function readMessage(raw: RawMessage, context: ReadContext): Reading {
  const { envelope } = raw;
  if (envelope.origin !== 'person') return emptyReading(raw.text ? 'text' : 'headers');
  const plain = readable(raw.text ? newText(raw.text, envelope.from?.name ?? '').text : '');
  const { text, isChanged } = plain;
  const isOwnSubject = envelope.channel === 'mail' && markOf(envelope.subject) === null;
  const title = readable(isOwnSubject ? envelope.subject : '');
  const subject = title.text;
  const all = piecesOf(text);
  // What was pasted answers as well as words do; for all else it does not count.
  const pieces = all.some(({ isPasted }) => isPasted) ? all.filter(({ isPasted }) => !isPasted) : all;
  const language = languageOfMessage(
    pieces.slice(0, TELLING).map(({ words }) => words),
    wordsOf(subject),
  );
  const tongue = language === 'ru' ? RUSSIAN : ENGLISH;
  const book = nameBook(context.people);
  const due: DueContext = { at: envelope.at, zone: context.zone, language };
  const calls = callsOf(
    pieces,
    book,
    tongue.asks,
    envelope.mentions,
    envelope.from?.address ?? null,
    envelope.channel,
  );
  const listener = isReply(envelope) ? new ActListener(text, pieces) : null;
  const asks = asksOf(text, pieces, calls, {
    language,
    tongue,
    book,
    due,
    channel: envelope.channel,
    mentions: envelope.mentions,
    ...shiftFor(envelope, context),
    ...(listener && { onScored: listener.onScored }),
  });
  const likely = asks.filter((ask) => ask.probability >= LIKELY);
  const isAsked = (piece: Piece) => likely.some((ask) => isIn(piece, ask));
  const own =
    likely.length > 0
      ? []
      : asksOfSubject(subject, { language, tongue, book, due, channel: 'mail', mentions: [] });
  const joined = joinActs(
    pieces,
    { promises: promisesOf(pieces, tongue, isAsked, due), moves: movesOf(pieces, tongue, isAsked) },
    listener ?? UNHEARD,
    { tongue, isAsked, due },
  );
  const { promises, isLater } = joined;
  // Nothing but code or a table: that is what was asked for.
  const moves: readonly Move[] = pieces.length === 0 && all.length > 0 ? ['delivers'] : joined.moves;
  return {
    level: raw.text ? 'text' : 'headers',
    language,
    ...(language === 'other' && tongueOf(pieces, subject)),
    asks: [...written(asks, plain), ...written(own, title)].slice(0, MOST_ASKS),
    promises: isChanged
      ? promises.map((promise) => ({ ...promise, quote: quoted(promise.quote, plain) }))
      : promises,
    words: all.reduce((sum, { words }) => sum + countWords(words), 0),
    moves,
    ...(joined.acts && { acts: joined.acts }),
    clauses: clausesOf(all, tongue.moves, { isAsked, isLater }, due),
    addressed: addressedIn(calls),
    handsTo: handedTo(pieces, calls, tongue.moves, book, envelope.from?.address ?? null, isAsked),
    freed: freed(pieces, calls, tongue.moves, isAsked),
  };
}

/** Asks as they stand in the text itself. */
function written(asks: readonly ReadAsk[], plain: Readable): readonly ReadAsk[] {
  if (!plain.isChanged) return asks;
  return asks.map((ask) => ({
    ...ask,
    quote: plain.written(ask.start, ask.quote.length).slice(0, LONGEST_QUOTE),
    start: plain.placeOf(ask.start),
  }));
}

function quoted(quote: string, plain: Readable): string {
  const at = plain.text.indexOf(quote);
  return at < 0 ? quote : plain.written(at, quote.length).slice(0, LONGEST_QUOTE);
}

function addressedIn(calls: readonly Called[]): string[] {
  const found: string[] = [];
  for (const { isOwn, addresses } of calls) if (isOwn) addNew(found, addresses);
  return found;
}

/** Few are ever called: a list is searched as fast as a set. */
function addNew(found: string[], addresses: readonly string[]): void {
  for (const address of addresses) if (!found.includes(address)) found.push(address);
}

function isIn(piece: Piece, ask: ReadAsk): boolean {
  return ask.start < piece.start + piece.text.length && ask.start + ask.quote.length > piece.start;
}

function tongueOf(pieces: readonly Piece[], subject: string): { tongue?: string } {
  const tongue = otherLanguage(pieces.flatMap((piece) => piece.words)) ?? otherLanguage(wordsOf(subject));
  return tongue === null ? {} : { tongue };
}

/** The rules of one language. */
export interface Tongue {
  readonly asks: AskRules;
  readonly moves: MoveRules;
}

export const ENGLISH: Tongue = { asks: englishAsks, moves: englishMoves };
export const RUSSIAN: Tongue = { asks: russianAsks, moves: russianMoves };

function piecesOf(text: string): Piece[] {
  let from = 0;
  let paragraph = 0;
  const found = wordedSentences(text);
  // "👍" alone is no sentence, and yet says something.
  const mark = text.trim().slice(0, 40);
  if (found.length === 0 && mark !== '')
    found.push({ text: mark, start: text.indexOf(mark), words: wordsOf(mark), isPasted: false });
  return found.map(({ text: sentence, start, words, isPasted }) => {
    const line = text.indexOf('\n', from);
    const hasBreak = line >= 0 && line < start;
    const opensLine = from === 0 || hasBreak;
    if (hasBreak && /\n[^\S\n]*\n/.test(text.slice(from, Math.min(start, from + 200)))) paragraph++;
    from = start + sentence.length;
    return { text: sentence, start, words, isPasted, opensLine, paragraph };
  });
}

interface AskContext {
  readonly language: Reading['language'];
  readonly tongue: Tongue;
  readonly book: NameBook;
  readonly due: DueContext;
  readonly channel: 'mail' | 'chat';
  readonly mentions: readonly Mention[];
  readonly shift?: Shift;
  readonly onScored?: DetectOptions['onScored'];
}

/** What is learnt of the writer and the words; nothing where nothing was corrected. */
function shiftFor({ from }: Envelope, { personal, me }: ReadContext): { shift?: Shift } {
  if (!personal) return {};
  const sender = from && !me.addresses.includes(from.address) ? from.address : null;
  return { shift: (kind, quote) => personal.shiftOf({ sender, kind, quote }) };
}

function asksOf(
  text: string,
  pieces: readonly Piece[],
  calls: readonly Called[],
  context: AskContext,
): ReadAsk[] {
  const found = detectAsksIn(text, pieces, {
    language: context.language,
    place: 'body',
    channel: context.channel,
    names: context.book.forms,
    ...(context.shift && { shift: context.shift }),
    ...(context.onScored && { onScored: context.onScored }),
  });
  const asks: ReadAsk[] = [];
  let at = 0;
  for (const [index, span] of found.entries()) {
    while (at + 1 < pieces.length && (pieces[at + 1]?.start ?? 0) <= span.start) at++;
    const piece = pieces[at];
    const isWhole = piece?.text.length === span.quote.length && piece.start === span.start;
    if (wantsNothing(isWhole ? piece.words : wordsOf(span.quote))) continue;
    if (isWhatFor(span, found.slice(0, index))) continue;
    const words = piece?.words ?? wordsOf(span.quote);
    const call = calls[at];
    const traits = askTraits(words, span.kind);
    const due =
      span.kind === 'meeting'
        ? null
        : (dueDateIn(
            withoutCondition(words),
            isAboutDay(span.kind, words, traits) ? 'question' : 'ask',
            context.due,
          ) ??
          dueBeside(pieces, at, context.due) ??
          dueByThen(pieces, at, context.due));
    asks.push({
      ...span,
      place: 'body',
      called: call?.addresses ?? [],
      due,
      ...traits,
      ofEach: context.tongue.asks.ofEach.occursIn(words),
      isReminder: context.tongue.asks.reminders.occursIn(words),
      topics: topicsOf(call?.isOwn && call.after > 0 ? partOf(words, call.after) : words),
    });
    if (asks.length >= MOST_ASKS) break;
  }
  return asks;
}

/** A sentence or two after an ask, or the one before it, may say by when. */
function dueBeside(pieces: readonly Piece[], at: number, due: DueContext): string | null {
  for (const index of [at + 1, at + 2, at - 1]) {
    const other = pieces[index];
    if (other === undefined || other.paragraph !== pieces[at]?.paragraph) continue;
    const date = dueDateIn(other.words, index === at + 1 ? 'after' : 'beside', due);
    if (date !== null) return date;
  }
  return null;
}

/** "If they have not confirmed by noon, could you ring them?": the date of the condition is no date by which. */
function withoutCondition(words: readonly string[]): readonly string[] {
  const opens = words.findIndex((word) => word === 'if' || word === 'если');
  const isHead = opens === 0 || (opens === 1 && /^(?:and|but|so|а|и|но)$/u.test(words[0] ?? ''));
  const ends = isHead ? words.indexOf(',', opens) : -1;
  return ends > 3 && ends < 16 ? partOf(words, ends + 1) : words;
}

/** "Need it for the fair", "Нужен в карточку": what the thing asked for just before is needed for asks for no other. */
function isWhatFor({ quote }: AskSpan, before: readonly AskSpan[]): boolean {
  if (quote.includes('?') || !before.some(({ probability }) => probability >= LIKELY)) return false;
  const words = wordsOf(quote);
  return countWords(words) <= MOST_OF_REASON && WHAT_FOR.endAt(words, 0) > 0;
}

const MOST_OF_REASON = 12;
const WHAT_FOR = phrases(
  "(need,needs,want,needed,wanted) (it,them,this,that,these,for,by,before|urgently)|(i,we,they,he,she) ?(really,urgently,only,just,do,also,still) (need,want) (it,them,this,that,these)|(it's,it is,this is|that's|they're) (for,needed|urgent) _",
  '(нужен,нужна,нужно,нужны,понадобится,понадобятся) (для,в,к,ко,на,до,под,чтобы,срочно,завтра,сегодня|мне (для,в,к,на,до)|нам (для,в,к,на,до))|(мне,нам,им,ей,ему) (он,она,они,оно,это) (нужен,нужна,нужно,нужны|надо)|(он,она,они,это) (мне,нам)? (нужен,нужна,нужно,нужны)|это (для,нужно|надо) _',
);

/** "Come if you can, no need to reply", "Ann: nothing for you", "please do not call about it": nobody waits for an answer. */
function wantsNothing(words: readonly string[]): boolean {
  return !words.includes('?') && NOTHING_WANTED.occursIn(words);
}

const NOTHING_WANTED = phrases(
  'please .... (after use|after using (it,them)|at all times|(when,before,as) (you)? (leaving,leave)|behind you)|(просьба,пожалуйста) .... (за собой|после себя|после использования)|no need to (reply,respond,answer)|no (reply,response,answer) (needed,required,necessary,expected)|nothing (for you,from you,needed from you|needed|required)|(отвечать,писать) не (надо,нужно,обязательно)|ответа не (жду,нужно,требуется)|от (вас,тебя) ничего не (нужно,надо,требуется)|(просьба,прошу,просим|большая просьба) (всех)? не (звонить,писать,занимать,ставить,парковать*,курить,шуметь,выносить,беспокоить,пользоваться,оставлять,открывать,включать|приходить|входить|заходить|ходить|путать)',
);

/** "The call is on Thursday. I need it before that.": the date named last before. */
function dueByThen(pieces: readonly Piece[], at: number, due: DueContext): string | null {
  const words = pieces[at]?.words ?? [];
  const next = pieces[at + 1];
  const isOwn = BY_THEN.occursIn(words);
  if (!isOwn && !(next && BY_THEN.occursIn(next.words))) return null;
  for (let index = isOwn ? at : at + 1; index >= Math.max(0, at - 2); index--) {
    const date = dueDateIn(pieces[index]?.words ?? [], 'promise', due);
    if (date !== null) return date;
  }
  return null;
}

const BY_THEN = phrases(
  'by then|before (that,then) (<,>|.|!|?|please|at the latest)|(к,до) (этому,тому) (времени,моменту,сроку)|до этого (<,>|.|!|времени|срока|момента)|к этому дню',
);

/** "Does it leave tomorrow?", "may I come tomorrow?": the day is what is asked about, not by when. */
function isAboutDay(
  kind: ReadAsk['kind'],
  words: readonly string[],
  { wants, expects }: Pick<ReadAsk, 'wants' | 'expects'>,
): boolean {
  if (kind === 'question') return true;
  return words.includes('?') && ((kind === 'approval' && wants === 'yes') || expects === 'number');
}

function asksOfSubject(subject: string, context: AskContext): ReadAsk[] {
  if (subject.trim() === '') return [];
  const options: DetectOptions = {
    language: context.language,
    place: 'subject',
    channel: 'mail',
    names: context.book.forms,
  };
  // Most subjects are nouns, which the model knows little of: what no rule finds in them asks nothing.
  const isRuled = findAsksByRules(subject, options).some(
    ({ quote, probability }) =>
      probability >= SURE_SUBJECT || quote.includes('?') || countWords(wordsOf(quote)) >= LONG_SUBJECT,
  );
  const spans = isRuled ? detectAsks(subject, options) : [];
  const best = spans
    .filter((span) => span.probability >= LIKELY && !isHeading(wordsOf(span.quote)))
    .sort((a, b) => b.probability - a.probability)[0];
  if (!best) return [];
  const words = wordsOf(best.quote);
  const name = context.book.at(words, 0);
  const traits = askTraits(words, best.kind);
  return [
    {
      ...best,
      place: 'subject',
      called: name && words[name.end] === ',' ? name.addresses : [],
      due:
        best.kind === 'meeting'
          ? null
          : dueDateIn(words, isAboutDay(best.kind, words, traits) ? 'question' : 'ask', context.due),
      ...traits,
      ofEach: context.tongue.asks.ofEach.occursIn(words),
      isReminder: false,
      topics: topicsOf(words),
    },
  ];
}

/** "How to hand in receipts", "Как оформить отпуск с 1 декабря": the heading of an instruction. */
function isHeading(words: readonly string[]): boolean {
  return !words.includes('?') && HEADINGS.endAt(words, 0) > 0;
}

const HEADINGS = phrases(
  '(how,where,when) to|(как,где,куда,когда) (оформлять,оформить,сдавать,сдать,получать,получить,работать,пользоваться,подключить*,заказать,заказывать,заполнить,заполнять,подать,подавать,записаться,настроить|мы)',
);

/** Sentences in which somebody may be handed the matter. */
const LOOKED_AT = 12;

function handedTo(
  pieces: readonly Piece[],
  calls: readonly Called[],
  rules: MoveRules,
  book: NameBook,
  writer: string | null,
  isAsked: (piece: Piece) => boolean,
): string[] {
  const found: string[] = [];
  for (let index = 0; index < pieces.length && index < LOOKED_AT; index++) {
    const piece = pieces[index];
    const call = calls[index];
    if (!piece || rules.handsOver.find(piece.words, 0) < 0) continue;
    const from =
      call?.isOwn && call.after < piece.words.length - 1 && piece.words[call.after] === ',' ? call.after : 0;
    for (let at = from; at < piece.words.length; at++) {
      const name = book.at(piece.words, at);
      if (!name) continue;
      addNew(
        found,
        name.addresses.filter((address) => address !== writer),
      );
      at = name.end - 1;
    }
    if (call?.isOwn && isAsked(piece)) addNew(found, call.addresses);
  }
  return found.filter((address) => !address.startsWith('name:'));
}

function freed(
  pieces: readonly Piece[],
  calls: readonly Called[],
  rules: MoveRules,
  isAsked: (piece: Piece) => boolean,
): string[] {
  const found: string[] = [];
  for (const [index, piece] of pieces.entries()) {
    const call = calls[index];
    if (call?.isOwn && !isAsked(piece) && rules.nothingNeeded.occursIn(piece.words))
      addNew(found, call.addresses);
  }
  return found;
}
