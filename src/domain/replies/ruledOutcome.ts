// What a message means for a request of another person by the rules: an answer, a part of one, a promise, a refusal.

import type { Message } from '../message';
import type { Item, OpenRequest } from '../openRequest';
import { openItems } from '../openRequest';
import { actOf, type Clause, type Move, type ReadAsk, type Reading, SIGN } from '../reading';

export type Outcome =
  | { readonly kind: 'answers'; readonly items: readonly Item[] }
  | { readonly kind: 'promises'; readonly due: string | null; readonly items: readonly Item[] }
  | { readonly kind: 'declines' }
  | { readonly kind: 'handsOver'; readonly to: readonly string[] }
  | { readonly kind: 'asksBack' }
  | { readonly kind: 'nothing' };

const NOTHING = { kind: 'nothing' } as const;
const HOUR = 3_600_000;
/** Below this an ask is no question back. */
const ASKS = 0.5;

/** The meaning of a message by one of the asked where the rules know it; null where it makes no move of its own. */
export function ruledOutcome(request: OpenRequest, message: Message): Outcome | null {
  const { reading } = message;
  const has = (move: Move) => reading.moves.includes(move);
  const items = openItems(request);
  if (request.state === 'promised') return afterPromise(message, items);
  if (reading.level === 'headers') return { kind: 'answers', items };
  if (isEmpty(message)) return message.hasAttachments ? { kind: 'answers', items } : NOTHING;

  const to = reading.handsTo.filter(
    (address) => address !== request.asker.address && address !== message.from?.address,
  );
  if (to.length > 0 && has('handsOver') && !has('delivers') && reading.promises.length === 0)
    return { kind: 'handsOver', to };
  const others = putToOthers(request, message);
  if (others.length > 0 && !has('delivers') && reading.promises.length === 0)
    return { kind: 'handsOver', to: others };

  const wantsYes = items.every((item) => item.ask.wants === 'yes');
  const wantsWork = items.some((item) => item.ask.wants === 'work');
  const hasDelivered = has('delivers') || message.hasAttachments;
  const promise = reading.promises.find((each) => each.due !== null) ?? reading.promises[0];
  const asksBack = reading.asks.some(
    (ask) =>
      ask.probability >= ASKS &&
      !ask.isReminder &&
      !isAnswerLike(ask.quote) &&
      !isAdvice(ask) &&
      !isHolding(ask, reading),
  );

  if (has('refuses') && !has('agrees') && !hasDelivered && !promise?.due && items.every(isGrantedByYes))
    return { kind: 'declines' };
  if (has('acknowledges') && !promise?.due) {
    if (wantsYes) return { kind: 'answers', items };
    if (hasDelivered && !wantsOnlyWords(items)) return { kind: 'answers', items };
    if (wantsWork || items.some((item) => item.ask.kind === 'action'))
      return { kind: 'promises', due: null, items: [] };
    return has('agrees') || has('refuses') ? { kind: 'answers', items } : NOTHING;
  }
  const declines = has('declines') || (has('likelyDeclines') && items.some(isDeed));
  const bindsTo = has('declines') && has('refuses') ? null : (promise?.due ?? null);
  if (declines && !hasDelivered && bindsTo === null && !isFact(items)) return { kind: 'declines' };
  if (hasDelivered && has('restLater') && wantsWork && items.length < 2)
    return { kind: 'promises', due: promise?.due ?? null, items: [] };
  const isYesOrNo = wantsYes && (has('agrees') || has('refuses'));
  const isAtIt = promise !== undefined && AT_IT.test(promise.quote);
  if (promise && (isAtIt || !isYesOrNo || (promise.isFirm && promise.due))) {
    const isTime = items.every((item) => item.ask.expects === 'time' && item.ask.kind === 'question');
    if (!promise.isFirm && isTime && promise.due) return { kind: 'answers', items };
    if (!promise.isFirm && ENDS_WITH_YES.test(promise.quote) && wantsOnlyWords(items))
      return { kind: 'answers', items };
    if (message.hasAttachments && !promise.due) return { kind: 'answers', items };
    const answered = answeredItems(items, reading.clauses, true);
    const isShort = !promise.isFirm && promise.due === null;
    const isOnlyWords = items.every((item) => item.ask.wants === 'words' && item.ask.kind === 'question');
    const tellsNothing = isAtIt && !tellsSomething(withoutLater(reading.clauses), items);
    if (!(isShort && isOnlyWords) || tellsNothing) {
      return { kind: 'promises', due: promise.due, items: answered.length < items.length ? answered : [] };
    }
  }
  if (
    has('refuses') &&
    wantsWork &&
    !hasDelivered &&
    reading.words <= 25 &&
    items.every((item) => item.ask.kind === 'action')
  )
    return { kind: 'declines' };
  const isOnlyYesWanted = items.every(({ ask }) => ask.kind === 'approval' && ask.wants === 'yes');
  if (hasDelivered && !(asksBack && isOnlyYesWanted && !isYesOrNo && !message.hasAttachments))
    return { kind: 'answers', items: deliveredItems(items, message) };
  if (
    asksBack &&
    !isYesOrNo &&
    !tellsSomething(reading.clauses, wantsWork ? items.filter(isToBeTold) : items)
  )
    return { kind: 'asksBack' };
  if (has('putsOff') && !tellsSomething(withoutLater(reading.clauses), items))
    return { kind: 'promises', due: null, items: [] };
  return null;
}

/** "Bob, can you help Ann?": whom the one asked asks in turn, by name and before the asker's eyes. */
function putToOthers(request: OpenRequest, { reading, from, to, cc, channel }: Message): readonly string[] {
  const seesIt = [...to, ...cc].some(({ address }) => address === request.asker.address);
  if (channel === 'mail' && !seesIt) return [];
  const asks = reading.asks.filter((ask) => ask.probability >= ASKS);
  if (asks.some((ask) => ask.called.length === 0)) return [];
  return asks
    .flatMap((ask) => ask.called)
    .filter(
      (address) =>
        !address.startsWith('name:') && address !== request.asker.address && address !== from?.address,
    );
}

/** "Tuesday from ten on, yes": put to a question, the day is the answer. */
const ENDS_WITH_YES = /,\s(?:yes|yep|yeah|да|ага)[.!)]{0,3}$/iu;

/** Being at it, or about to find out, is no answer to a question: "I'll look for it", "разбираемся", "give me an hour". */
const AT_IT =
  /(?:^|\s)(?:разберусь|разберемся|поищу|посмотрю|гляну|уточню|узнаю|выясню|спрошу|поспрашиваю|разбираемся|разбираюсь|смотр(?:ю|им)|проверя(?:ю|ем)|уточня(?:ю|ем)|выясня(?:ю|ем)|изуча(?:ю|ем)|ищ(?:у|ем)|собира(?:ю|ем)|чин(?:ю|им)|дела(?:ю|ем)|в работе|в процессе|в работу|минут\p{L}*|дай(?:те)?)(?![\p{L}])|\b(?:look(?:ing)?(?: for| into)?|investigating|digging|drafting|working on|find out|dig|give me|ask(?:ing)? (?:him|her|them|around)|mins?|minutes)\b/iu;

/**
 * Whether a reply without a move of its own is about the request, and how much of it it answers, by hand-set weights.
 * @param isClose it follows the ask directly, with nothing else of its writer or about another matter between
 */
export function weighedOutcome(
  request: OpenRequest,
  message: Message,
  isClose: boolean,
): Extract<Outcome, { kind: 'answers' | 'nothing' }> {
  const items = openItems(request);
  const { reading } = message;
  const { clauses } = reading;
  const has = (move: Move) => reading.moves.includes(move);
  const matched = items.filter((item) =>
    clauses.some(
      (clause) =>
        matches(item, clause) &&
        (item.ask.wants !== 'work' ||
          TYPES.has(item.ask.expects) ||
          overlap(item.ask.topics, clause.topics) > 0),
    ),
  );
  let weight = message.channel === 'mail' ? 0.8 : isClose ? 0.55 : 0.2;
  if (message.replyTo === request.message.id) weight += 0.4;
  if (matched.length > 0) weight += 0.4;
  if (isAbout(items, clauses) && !has('aside')) weight += 0.3;
  if (has('jokes')) weight -= 0.6;
  if (has('aside')) weight -= 0.5;
  if (has('excuses') && !isAbout(items, clauses) && items.every((item) => item.ask.expects !== 'open'))
    weight -= 0.8;
  if (
    message.channel === 'chat' &&
    reading.words >= SOME_WORDS &&
    items.every((item) => isMissed(item, clauses))
  )
    weight -= 0.2;
  if (isLaughedAt(message) && !has('agrees') && !has('refuses')) weight -= 1;
  if (has('thanks') && reading.words < 6) weight -= 0.6;
  if (has('ignorant') && request.asked.length > 1) weight -= 0.8;
  if (items.every((item) => item.ask.wants === 'work') && !(has('delivers') || message.hasAttachments))
    weight -= message.channel === 'mail' ? 0.1 : 0.35;
  if (message.at - request.message.at > 12 * HOUR && message.channel === 'chat') weight -= 0.2;
  if (reading.words === 0 && clauses.length === 0) weight -= 1;
  if (weight < 0.5) return NOTHING;
  return { kind: 'answers', items: answeredBy(request, message) };
}

/** Which of the open asks an answer without a move of its own answers. */
export function answeredBy(request: OpenRequest, message: Message): readonly Item[] {
  const items = openItems(request);
  const answered = withoutUndone(answeredItems(items, message.reading.clauses, false), message);
  return answered.length > 0 || items.some((item) => partsOf(item) > 1) ? answered : items;
}

const SOME_WORDS = 5;

const TELLABLE: ReadonlySet<string> = new Set(['yesNo', 'number', 'time']);

/** "The roof is leaking again" to "did the lorry come?": nothing in it has the shape of the answer or speaks of the same. */
function isMissed(item: Item, clauses: readonly Clause[]): boolean {
  const { expects } = item.ask;
  // Who and where are told in more words than any list holds.
  if (!TELLABLE.has(expects) || item.ask.wants === 'work') return false;
  return !clauses.some((clause) => (clause.signs & SIGN.same) !== 0 || matches(item, clause));
}

function isAbout(items: readonly Item[], clauses: readonly Clause[]): boolean {
  return items.some((item) => clauses.some((clause) => overlap(item.ask.topics, clause.topics) > 0));
}

/** Others laughed, so it was a joke. */
export function isLaughedAt({ reactions, channel }: Message): boolean {
  return channel === 'chat' && reactions.some(({ kind }) => LAUGHS.test(kind));
}

const LAUGHS = /^(?:laugh|😂|🤣|😄|😆|😹)/u;

/** A question and a deed were asked for, and the reply only tells: the deed is still to be done. */
function withoutUndone(items: readonly Item[], { reading }: Message): readonly Item[] {
  const told = items.filter(
    ({ ask }) =>
      ask.wants !== 'work' || reading.clauses.some((clause) => overlap(ask.topics, clause.topics) > 0),
  );
  return told.length > 0 && !reading.moves.includes('agrees') ? told : items;
}

/** After a promise small talk changes nothing: only the thing itself, a new date or a refusal does. */
function afterPromise(message: Message, items: readonly Item[]): Outcome {
  const { reading } = message;
  const has = (move: Move) => reading.moves.includes(move);
  if (reading.level === 'headers') return { kind: 'answers', items };
  if (isEmpty(message)) return message.hasAttachments ? { kind: 'answers', items } : NOTHING;
  const isDelivery = has('delivers') || message.hasAttachments;
  const promise = reading.promises.find((each) => each.due !== null) ?? reading.promises[0];
  if (promise?.due && !message.hasAttachments) return { kind: 'promises', due: promise.due, items: [] };
  if (isDelivery && has('restLater') && items.length < 2) return { kind: 'promises', due: null, items: [] };
  const about = isAbout(items, reading.clauses);
  // "By the way, the lights on 4 work again": another matter that is done.
  if (isDelivery && has('aside') && !about && !message.hasAttachments) return NOTHING;
  if (isDelivery) return { kind: 'answers', items };
  if ((has('declines') || has('likelyDeclines')) && reading.words <= 60) return { kind: 'declines' };
  if (promise || has('putsOff') || has('acknowledges') || has('jokes') || has('aside')) return NOTHING;
  const asks = reading.asks.some((ask) => ask.probability >= ASKS);
  if (asks && reading.clauses.length === 0) return NOTHING;
  const isIt =
    actOf(reading, 'answers') >= TOLD ||
    items.some((item) =>
      reading.clauses.some((clause) => overlap(item.ask.topics, clause.topics) > 0 || matches(item, clause)),
    );
  if (has('excuses') && !about) return NOTHING;
  if (isIt && !asks && !has('thanks')) return { kind: 'answers', items };
  if (message.channel === 'mail')
    return reading.words >= 4 && !has('thanks') ? { kind: 'answers', items } : NOTHING;
  return isIt && items.length > 0 ? { kind: 'answers', items } : NOTHING;
}

/** From here on the heads take a sentence for what was asked to be told. */
const TOLD = 0.75;

function isEmpty(message: Message): boolean {
  return message.reading.words === 0 && message.reading.moves.length === 0;
}

/** "May I order it?": a no refuses. To "any objection?" a no consents, and so it does to "do you mind?". */
function isGrantedByYes({ ask }: Item): boolean {
  return ask.kind === 'approval' && ask.wants === 'yes' && !GRANTED_BY_NO.test(ask.quote);
}

const GRANTED_BY_NO =
  /(?<![\p{L}])(?:mind|object|objections?|objects|against|opposed|problems?|issues?|concerns?|wrong|возраж\p{L}+|против|проблем\p{L}*|помеш\p{L}+)(?![\p{L}])/iu;

/** What can be refused in any words: a deed, a yes, a meeting. A question of how things stand is answered by them. */
function isDeed({ ask }: Item): boolean {
  return ask.kind !== 'question';
}

/** "no, the dock is closed" answers a question of fact; it refuses nothing. */
function isFact(items: readonly Item[]): boolean {
  return (
    items.every((item) => item.ask.kind === 'question' && item.ask.expects !== 'yesNo') ||
    items.every(
      ({ ask }) =>
        ask.wants === 'words' &&
        (ask.kind === 'question' || (ask.kind === 'action' && ask.expects !== 'yesNo')),
    ) ||
    items.every((item) => item.ask.kind === 'question' && isOfOthers(item.ask.quote))
  );
}

/** "Did head office agree?", "Кран починили?": what others did or how things stand, which its reader can only tell. */
function isOfOthers(quote: string): boolean {
  return OF_OTHERS.test(quote) && !OF_READER.test(quote);
}

const OF_OTHERS =
  /^(?:\p{Lu}\p{L}{1,30}, )?(?:is|are|was|were|has|have|did|does|do)\s|\p{L}{3}(?:л|ла|ло|ли|лся|лась|лись)(?![\p{L}])/iu;
const OF_READER =
  /(?<![\p{L}])(?:you|u|your|anyone|anybody|someone|т(?:ы|ебя|ебе)|в(?:ы|ас|ам)|можно|мог\p{L}*|бы|ли)(?![\p{L}])/iu;

/** What a question back can answer on the way: a deed it cannot do. */
function isToBeTold({ ask }: Item): boolean {
  return ask.wants !== 'work';
}

function wantsOnlyWords(items: readonly Item[]): boolean {
  return items.every((item) => item.ask.kind === 'question');
}

/** "Yes, please close it" put to a question: its instruction is the answer. */
export function isAnswerLike(quote: string): boolean {
  return quote.length < 4 || (!quote.includes('?') && ANSWERING.test(quote));
}

const ANSWERING =
  /^(?:yes|yep|yeah|sure|ok|okay|no|nope|please do|go ahead|of course|agreed|fine|both|either|neither|оба|обе|все|да|ага|угу|конечно|ок|окей|хорошо|нет|давай(?:те)?|согласен|согласна)(?![\p{L}])/iu;

/** "Need to find it first, then I'll send it": the writer's own trouble, and nothing that the other one is to do. */
export function isHolding({ quote }: ReadAsk, { moves, promises }: Reading): boolean {
  return (moves.includes('putsOff') || promises.length > 0) && !TO_READER.test(quote);
}

const TO_READER =
  /(?<![\p{L}])(?:you|your|yours|u|ur|please|pls|plz|kindly|т(?:ы|ебя|ебе|вой|вою|воя|вое|вои)|в(?:ы|ас|ам|аш|ашу|аша|аше|аши)|пожалуйста|плиз|прошу|просьба)(?![\p{L}])|\?/iu;

/** "It's the trainers. Ask for Bev.": an imperative that serves the one who had asked, and not its writer. */
export function isAdvice({ kind, quote }: ReadAsk): boolean {
  return kind === 'action' && !WRITER.test(quote);
}

/** What turns to the writer: "send me", "please", a question. */
const WRITER =
  /(?<![\p{L}])(?:me|us|my|our|i|we|please|pls|plz|kindly|need|мне|нам|меня|нас|мой|мою|наш|нашу|я|мы|пожалуйста|плиз|прошу|просьба|жду|ждем|ждём|нужн\p{L}+)(?![\p{L}])|\?/iu;

/** Several things were wanted and the reply is about one: the others stay open. */
function deliveredItems(items: readonly Item[], message: Message): readonly Item[] {
  if (items.length < 2 || message.hasAttachments) return items;
  const answered = answeredItems(items, message.reading.clauses, false);
  return answered.length > 0 ? answered : items;
}

/**
 * Which asks the clauses answer: those they match; the others as well unless the reply is plainly only about some.
 * With `strict` only those that match by topic.
 */
function answeredItems(items: readonly Item[], clauses: readonly Clause[], strict: boolean): readonly Item[] {
  const parts = items.reduce((sum, item) => sum + partsOf(item), 0);
  const telling = tellingClauses(withoutLater(clauses), items);
  const matched = items.filter((item) => telling.some((clause) => matches(item, clause)));
  if (strict)
    return items.filter((item) => telling.some((clause) => overlap(item.ask.topics, clause.topics) > 0));
  if (clauses.length === 0 || (items.length < 2 && parts < 2)) return items;
  const byTopic = items.filter((item) =>
    telling.some((clause) => overlap(item.ask.topics, clause.topics) > 0),
  );
  const left = items.filter((item) => isLeftOut(item, items, telling));
  if (byTopic.length > 0 && left.length > 0 && left.length < items.length)
    return items.filter((item) => !left.includes(item));
  if (items.length < 2)
    return items.every((item) => isTypedPartOpen(item, telling)) ||
      (telling.length < parts && byTopic.length > 0)
      ? []
      : items;
  const named = namedIn(telling, items);
  if (named.length > 0) return named;
  const questions = items.filter((item) => item.ask.quote.includes('?')).length || items.length;
  if (byTopic.length > 0 && byTopic.length < items.length && telling.length < questions) return byTopic;
  if (telling.length < items.length && matched.length > 0 && matched.length < items.length) return matched;
  const isPutOff = withoutLater(clauses).length < clauses.length;
  if (isPutOff && byTopic.length > 0 && byTopic.length < items.length) return byTopic;
  return items;
}

/** "Hi Ann, the lift works": what stands at the head and is about nothing is no clause of the answer. */
function tellingClauses(clauses: readonly Clause[], items: readonly Item[]): readonly Clause[] {
  const from = clauses.findIndex(
    (clause) => clause.topics.length > 2 || clause.signs !== 0 || items.some((item) => matches(item, clause)),
  );
  const said = from > 0 ? clauses.slice(from) : clauses;
  // "Four places, as now": a word without a subject that fits nothing asked for is no answer of its own.
  return said.filter((clause) => clause.topics.length > 0 || items.some((item) => matches(item, clause)));
}

/** "The letters went, all three" to two questions of yes or no: the other one's matter is not spoken of. */
function namedIn(telling: readonly Clause[], items: readonly Item[]): readonly Item[] {
  const isYesNo = ({ ask }: Item) => ask.expects === 'yesNo' && ask.wants !== 'work';
  if (!items.every(isYesNo)) return [];
  const named = items.filter((item) => telling.some((clause) => overlap(item.ask.topics, clause.topics) > 0));
  const rest = telling.filter((clause) =>
    named.every((item) => overlap(item.ask.topics, clause.topics) === 0),
  );
  const isSaid = rest.some((clause) => (clause.signs & (SIGN.yes | SIGN.no)) !== 0);
  return named.length < items.length && !isSaid ? named : [];
}

/** A number, time, person or place was asked for, and every clause that holds one is about another of the questions. */
function isLeftOut(item: Item, items: readonly Item[], telling: readonly Clause[]): boolean {
  if (!TYPES.has(item.ask.expects) || item.ask.wants === 'work') return false;
  return !telling.some((clause) => {
    const owners = items.filter((other) => overlap(other.ask.topics, clause.topics) > 0);
    return owners.length > 0 ? owners.includes(item) : matches(item, clause);
  });
}

const TYPES: ReadonlySet<string> = new Set(['number', 'time', 'person', 'place']);

/** "How often do they come, and who do I ring?": the one who answers with days alone has left out whom. */
function isTypedPartOpen({ ask }: Item, telling: readonly Clause[]): boolean {
  if (ask.kind === 'action') return false;
  const told = telling.reduce((signs, clause) => signs | clause.signs, 0);
  const sought = [...ask.quote.matchAll(QUESTION_WORDS)].map(([found]) => found.toLowerCase());
  return (
    sought.length > 1 &&
    telling.length < sought.length &&
    sought.some((word) => TYPED.some(([pattern, signs]) => pattern.test(word) && (told & signs) === 0))
  );
}

const TYPED: readonly (readonly [RegExp, number])[] = [
  [/(?:when|когда)$/u, SIGN.time | SIGN.number],
  [/(?:who|кто|кому)$/u, SIGN.person],
  [/(?:where|где|куда)$/u, SIGN.place],
  [/сколько$/u, SIGN.number],
];

/** How many questions stand in one sentence: "which paper, and when is it there?". */
function partsOf({ ask }: Item): number {
  if (ask.kind === 'action') return 1;
  const parts = [...ask.quote.matchAll(QUESTION_WORDS)];
  // "Five days or ten, and may we take copies?": before the conjunction stood a question without a word for it.
  const isSecond =
    parts.length === 1 && (parts[0]?.index ?? 0) > LONG_ENOUGH && JOINED.test(parts[0]?.[0] ?? '');
  return Math.max(1, parts.length + Number(isSecond));
}

const LONG_ENOUGH = 15;
const JOINED = /^[\s,]*(?:and|и|а также)\s/iu;
const QUESTION_WORDS =
  /(?:\s(?:and|и)\s+(?:is|are|do|does|did|will|can|has|have|should|would)\s+\p{L}+|(?:\s(?:и|а также)\s+\p{L}+\s+ли(?!\p{L}))|(?:\s(?:и|а также)\s+(?:можно|можете|сможете|нужно|надо)(?!\p{L})))|(?:^|[,:;—–-]\s*|\s(?:and|or|и|а|также)\s+)(?:(?:на|с|до|к|в|от|у|о|by|at|in|for|since)\s+)?(?:which|what|when|where|who|why|how|какая|какой|какое|какие|какого|каких|какую|кто|когда|где|куда|сколько|почему|зачем|кому|чего|кого)(?![\p{L}])/giu;

function withoutLater(clauses: readonly Clause[]): Clause[] {
  return clauses.filter((clause) => (clause.signs & SIGN.later) === 0);
}

function tellsSomething(clauses: readonly Clause[], items: readonly Item[]): boolean {
  const isYesSought = items.some(({ ask }) => ask.wants === 'yes' || ask.expects === 'yesNo');
  return clauses.some(
    (clause) =>
      (isYesSought && (clause.signs & (SIGN.yes | SIGN.no)) !== 0) ||
      items.some((item) => matches(item, clause)),
  );
}

/** Whether a clause has the shape of the answer, or is about the same. */
export function matches(item: Item, clause: Clause): boolean {
  const { expects } = item.ask;
  const yesOrNo = (clause.signs & (SIGN.yes | SIGN.no)) !== 0;
  if (expects === 'number') return (clause.signs & SIGN.number) !== 0;
  if (expects === 'time') return (clause.signs & (SIGN.time | SIGN.number)) !== 0;
  if (expects === 'person') return (clause.signs & SIGN.person) !== 0;
  if (expects === 'place') return (clause.signs & SIGN.place) !== 0;
  if (expects === 'yesNo') return yesOrNo || overlap(item.ask.topics, clause.topics) > 0;
  return overlap(item.ask.topics, clause.topics) > 0;
}

/** How many topics two sentences share. */
export function overlap(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, topic) => sum + (b.includes(topic) ? 1 : 0), 0);
}
