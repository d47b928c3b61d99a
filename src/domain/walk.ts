// The walk of a conversation in order of time: asks open requests, what follows answers, promises or closes them.

import { Circle } from './circle';
import type { Conversation, Message, Reaction } from './message';
import { type Item, isOpen, type OpenRequest, openItems } from './openRequest';
import { ASKS } from './perhaps';
import type { Person } from './person';
import type { Move, ReadAsk } from './reading';
import { reason } from './reasons';
import { isAnswerLike, outcomeOf, overlap } from './replyOutcome';
import type { View } from './view';
import { localDate } from './zones';

/** Requests that later messages are held against; with it a conversation of thousands of messages stays linear. */
const MOST_OPEN = 12;
/** Thanks so long after a promise (ms) are no longer for its giving. */
const LATER = 12 * 3_600_000;

export interface Walked {
  /** Requests between me and a colleague, in the order in which they arose. */
  readonly requests: readonly OpenRequest[];
  /** Asks of colleagues that were put to others. */
  readonly askedOthers: number;
  readonly fromOutside: number;
  readonly notByHand: number;
  readonly byHand: number;
  readonly strongestWeakAsk: number;
}

/** Walks the messages, which are in order of time. */
export function walk(conversation: Conversation, view: View): Walked {
  return new Walk(conversation, view).result();
}

class Walk {
  private readonly circle: Circle;
  private readonly requests: OpenRequest[] = [];
  private recent: OpenRequest[] = [];
  private readonly people = new Map<string, Person>();
  private askedOthers = 0;
  private fromOutside = 0;
  private notByHand = 0;
  private byHand = 0;
  private weak = 0;

  constructor(
    conversation: Conversation,
    private readonly view: View,
  ) {
    this.circle = new Circle(view);
    for (const person of conversation.people) this.people.set(person.address, person);
    for (const [index, message] of conversation.messages.entries()) this.step(message, index);
  }

  result(): Walked {
    const { requests, askedOthers, fromOutside, notByHand, byHand, weak } = this;
    return { requests, askedOthers, fromOutside, notByHand, byHand, strongestWeakAsk: weak };
  }

  private step(message: Message, index: number): void {
    const writer = message.from;
    if (message.origin !== 'person' || writer === null) {
      this.notByHand++;
      if (message.origin === 'outOfOffice') this.noteAutomatic(message);
      return;
    }
    this.byHand++;
    if (!this.circle.isInside(writer)) {
      if (message.reading.asks.some((ask) => ask.probability >= ASKS)) this.fromOutside++;
      return;
    }
    const author = this.circle.same(writer);
    for (const person of [writer, ...message.to, ...message.cc])
      if (!this.people.has(person.address)) this.people.set(person.address, person);
    for (const request of this.recent) {
      if (request.asker.address === author.address) this.byAsker(request, message, index);
      else this.byOther(request, message, author, index);
    }
    const opened = this.open(message, author, index);
    if (opened.length === 0) this.unaskedPromise(message, author, index);
    for (const reaction of message.reactions) this.react(message, reaction, index);
    if (this.recent.length > MOST_OPEN) this.recent = this.recent.slice(-MOST_OPEN);
  }

  // --- the asker writes again

  private byAsker(request: OpenRequest, message: Message, index: number): void {
    const { reading } = message;
    const has = (move: Move) => reading.moves.includes(move);
    const newAsks = reading.asks.filter(
      (ask) => ask.probability >= ASKS && !this.isReminderOf(request, ask, reading.moves),
    );
    request.isBlocked = false;
    const isShort = reading.words <= 40;
    if (has('neverMind') && isShort && isOpen(request) && newAsks.length === 0)
      this.close(request, index, 'withdrawn');
    else if (
      has('solved') &&
      isShort &&
      isOpen(request) &&
      newAsks.length === 0 &&
      (request.state === 'waiting' || !has('putsOff'))
    )
      this.close(request, index, 'solved');
    else if (request.state === 'answered' && (has('thanks') || has('received')) && !has('thanksAhead'))
      this.close(request, index, 'thanked');
    else if (request.state === 'promised' && has('received') && !has('reminds'))
      this.close(request, index, 'thanked');
    else if (
      request.state === 'promised' &&
      has('thanks') &&
      newAsks.length === 0 &&
      this.isPastPromise(request, message)
    )
      this.close(request, index, 'thanked');
    else if (request.state === 'waiting' && has('thanks') && !has('thanksAhead') && request.repliesSince > 0)
      this.thankedWhileOpen(request, message, newAsks, index);
    else if (
      isOpen(request) &&
      (has('reminds') ||
        reading.asks.some((ask) => ask.probability >= ASKS && this.isReminderOf(request, ask, reading.moves)))
    ) {
      request.remindedAt = message.at;
      request.movedAt = index;
      request.dueFromReminder = reading.asks.find((ask) => ask.due)?.due ?? request.dueFromReminder;
    } else if (request.state === 'answered' && has('reminds') && !has('thanks') && newAsks.length === 0) {
      request.state = 'waiting';
      for (const item of request.items) item.isAnswered = false;
      request.remindedAt = message.at;
      request.movedAt = index;
    }
  }

  /** Thanks long after a promise are for its keeping ("at your desk tomorrow"); at once they are only for its giving. */
  private isPastPromise({ promise }: OpenRequest, message: Message): boolean {
    const { moves, words } = message.reading;
    if (!promise || words > 40 || moves.includes('thanksAhead') || moves.includes('reminds')) return false;
    const since = message.at - promise.at;
    if (promise.due === null) return since > LATER;
    return since > LATER / 4 && localDate(message.at, this.view.zone) >= promise.due;
  }

  /** Thanks while something is open: a partial answer is accepted, unless the rest is asked for again. */
  private thankedWhileOpen(
    request: OpenRequest,
    message: Message,
    newAsks: readonly ReadAsk[],
    index: number,
  ): void {
    const isPartly = openItems(request).length < request.items.length;
    if (newAsks.length > 0) {
      if (isPartly || request.items.length > 1) this.close(request, index, 'thanked');
      return;
    }
    const named = message.reading.addressed;
    const isToOthers =
      named.length > 0 &&
      !named.some((address) =>
        request.asked.some(
          (person) =>
            person.address === address || (this.circle.isMe(person) && this.circle.isMyAddress(address)),
        ),
      );
    if (isToOthers && request.isNamed) return;
    if (isPartly && request.items.length > 1 && request.asked.length === 1) return;
    this.close(request, index, 'thanked');
  }

  private close(request: OpenRequest, index: number, code: 'thanked' | 'withdrawn' | 'solved'): void {
    request.state = 'closed';
    request.movedAt = index;
    request.reasons.push(reason(code, { name: request.asker.name }));
  }

  // --- somebody else writes

  private byOther(request: OpenRequest, message: Message, author: Person, index: number): void {
    request.repliesSince++;
    const isAsked = request.asked.some((person) => person.address === author.address);
    if (!isAsked) return;
    if (request.state === 'closed' || request.state === 'declined') return;
    if (request.state === 'answered' && !this.isLateTaker(request, message)) return;
    if (
      request.state === 'promised' &&
      request.promise &&
      request.promise.by.address !== author.address &&
      !request.ofEach
    ) {
      // Another of the group may still deliver what one has promised.
      if (!message.reading.moves.includes('delivers') && !message.hasAttachments) return;
    }
    if (request.ofEach && request.doneBy.has(author.address)) return;
    const outcome = outcomeOf(request, message, request.repliesSince <= 2);
    if (outcome.kind === 'nothing') {
      request.reasons.push(reason('replyIsNoAnswer', { name: author.name, at: message.at }));
      return;
    }
    request.movedAt = index;
    if (outcome.kind === 'asksBack') request.isBlocked = true;
    else if (outcome.kind === 'handsOver') this.handOver(request, outcome.to, author);
    else if (outcome.kind === 'promises') {
      for (const item of outcome.items) item.isAnswered = true;
      request.state = 'promised';
      request.promise = { by: author, at: message.at, due: outcome.due ?? request.promise?.due ?? null };
    } else if (outcome.kind === 'declines') {
      if (!request.ofEach) {
        request.state = 'declined';
        request.reasons.push(reason('declined', { name: author.name, at: message.at }));
      } else this.oneIsDone(request, author, message.at);
    } else this.answer(request, outcome.items, author, message.at);
  }

  /** "I'll do it, on Thursday" by one of a group after another had only said something. */
  private isLateTaker(request: OpenRequest, message: Message): boolean {
    return (
      request.asked.length > 1 &&
      !request.isNamed &&
      message.reading.promises.length > 0 &&
      request.items.some((item) => item.ask.wants === 'work')
    );
  }

  private handOver(request: OpenRequest, to: readonly string[], author: Person): void {
    const next = to
      .map((address) => this.circle.same(this.people.get(address) ?? { address, name: '' }))
      .filter((person) => person.address !== request.asker.address);
    if (next.length === 0) return;
    request.asked = next;
    request.reasons.push(reason('handedOver', { name: next[0]?.name ?? '', from: author.name }));
  }

  private answer(request: OpenRequest, items: readonly Item[], author: Person, at: number): void {
    if (request.ofEach) {
      this.oneIsDone(request, author, at);
      return;
    }
    for (const item of items) item.isAnswered = true;
    if (openItems(request).length > 0) {
      request.reasons.push(reason('partlyAnswered', { name: author.name, at }));
      return;
    }
    request.state = 'answered';
    request.promise = null;
    request.reasons.push(
      reason(request.asked.length > 1 && !this.circle.isMe(author) ? 'answeredByAnother' : 'answered', {
        name: author.name,
        at,
      }),
    );
  }

  /** Where each owes an answer, one's own is done; the request is when all are, or, put to me among others, when I am. */
  private oneIsDone(request: OpenRequest, author: Person, at: number): void {
    request.doneBy.add(author.address);
    const isMineToo = request.asked.some((person) => this.circle.isMe(person));
    const isDone = isMineToo
      ? this.circle.isMe(author)
      : request.asked.every((person) => request.doneBy.has(person.address));
    if (!isDone) return;
    for (const item of request.items) item.isAnswered = true;
    request.state = 'answered';
    request.reasons.push(reason('answered', { name: author.name, at }));
  }

  private noteAutomatic(message: Message): void {
    const writer = message.from;
    for (const request of this.recent) {
      if (isOpen(request) && request.asked.some((person) => person.address === writer?.address))
        request.reasons.push(reason('onlyAutomaticReply', { name: writer?.name ?? '', at: message.at }));
    }
  }

  // --- reactions

  private react(message: Message, reaction: Reaction, index: number): void {
    const by = this.circle.same(reaction.by);
    const meaning = reactionMeaning(reaction.kind);
    if (meaning === 'none') return;
    for (const request of this.recent) {
      if (request.state !== 'waiting' || !request.items.some((item) => item.message.id === message.id))
        continue;
      if (!request.asked.some((person) => person.address === by.address)) continue;
      const open = openItems(request);
      if (open.every((item) => item.ask.wants === 'yes')) {
        for (const item of open) item.isAnswered = true;
        request.state = 'answered';
        request.movedAt = index;
        request.reasons.push(reason('answeredByReaction', { name: by.name, at: reaction.at }));
      } else request.reasons.push(reason('reactionIsNoAnswer', { name: by.name, at: reaction.at }));
    }
  }

  // --- new asks

  private open(message: Message, author: Person, index: number): OpenRequest[] {
    const groups = new Map<string, { asked: Person[]; asks: ReadAsk[]; isNamed: boolean }>();
    for (const ask of message.reading.asks) {
      if (ask.probability < ASKS) {
        this.weak = Math.max(this.weak, ask.probability);
        continue;
      }
      if (isAnswerLike(ask.quote) && this.hasAnswered(author, index)) continue;
      if (
        this.recent.some(
          (request) =>
            request.asker.address === author.address &&
            isOpen(request) &&
            this.isReminderOf(request, ask, message.reading.moves),
        )
      )
        continue;
      const { asked, isNamed } = this.askedBy(ask, message, author);
      if (asked.length === 0) {
        if (ask.called.length > 0 || message.cc.length > 0) this.askedOthers++;
        continue;
      }
      const key = asked.map((person) => person.address).join(' ');
      const group = groups.get(key);
      if (group) group.asks.push(ask);
      else groups.set(key, { asked, asks: [ask], isNamed });
    }
    const opened: OpenRequest[] = [];
    for (const { asked, asks, isNamed } of groups.values()) {
      const isMine = this.circle.isMe(author);
      if (!isMine && !asked.some((person) => this.circle.isMe(person))) {
        this.askedOthers++;
        continue;
      }
      const request: OpenRequest = {
        asker: author,
        asked,
        message,
        items: asks.map((ask) => ({ ask, message, isAnswered: false })),
        state: 'waiting',
        isNamed,
        ofEach: asked.length > 1 && (isNamed || asks.some((ask) => ask.ofEach)),
        isUnasked: false,
        doneBy: new Set(),
        promise: null,
        isBlocked: false,
        remindedAt: null,
        repliesSince: 0,
        movedAt: index,
        dueFromReminder: null,
        reasons: [],
      };
      this.supersede(request, index);
      this.requests.push(request);
      this.recent.push(request);
      opened.push(request);
    }
    return opened;
  }

  /** Whether the message at hand has just answered a question put to its writer. */
  private hasAnswered(author: Person, index: number): boolean {
    return this.recent.some(
      (request) =>
        request.state === 'answered' &&
        request.movedAt === index &&
        request.asker.address !== author.address &&
        request.items.every((item) => item.ask.wants !== 'work'),
    );
  }

  /** "And the second question?": what was left open is asked anew, so it stands in the newer request alone. */
  private supersede(newer: OpenRequest, index: number): void {
    for (const older of this.recent) {
      if (
        older.state !== 'waiting' ||
        older.asker.address !== newer.asker.address ||
        older.message.id === newer.message.id
      )
        continue;
      const isPartly = openItems(older).length < older.items.length;
      const isSameAsked = older.asked.some((person) =>
        newer.asked.some((other) => other.address === person.address),
      );
      const isAbout = newer.items.some((item) =>
        openItems(older).some((open) => overlap(open.ask.topics, item.ask.topics) > 0),
      );
      if (isSameAsked && isPartly && (isAbout || older.items.length > 1)) {
        older.state = 'closed';
        older.movedAt = Math.min(older.movedAt, index - 1);
      }
    }
  }

  /** Whether an ask only reminds of an open request of the same asker. */
  private isReminderOf(request: OpenRequest, ask: ReadAsk, moves: readonly Move[]): boolean {
    if (!isOpen(request)) return false;
    if (ask.isReminder || (moves.includes('reminds') && ask.topics.length <= 3)) return true;
    if (openItems(request).length < request.items.length) return false;
    const shared = Math.max(0, ...request.items.map((item) => overlap(item.ask.topics, ask.topics)));
    return request.repliesSince > 0
      ? request.state === 'promised' && shared > 0
      : shared >= 2 && shared * 2 >= ask.topics.length;
  }

  private askedBy(ask: ReadAsk, message: Message, author: Person): { asked: Person[]; isNamed: boolean } {
    const readers = this.circle.readers(message);
    const to = this.circle.others(message.to, author).filter((person) => this.circle.isInside(person));
    const known = ask.called.filter((address) => !address.startsWith('name:') && address !== author.address);
    if (known.length > 0) {
      const called = new Set(
        known.map((address) =>
          this.circle.isMyAddress(address) ? (this.view.me.addresses[0] ?? '') : address,
        ),
      );
      const present = readers.filter((person) => called.has(person.address));
      const asked = (present.length > 0 ? present : this.named(called)).filter((person) =>
        this.circle.isInside(person),
      );
      if (asked.length > 0) return { asked, isNamed: true };
      // Called is somebody from outside, or a name that only the writer answers to.
      return { asked: to.length === 1 ? to : [], isNamed: false };
    }
    if (ask.called.some((address) => address.startsWith('name:')) && readers.length > 1)
      return { asked: [], isNamed: true };
    const hasOutside = message.to.some((person) => !this.circle.isInside(person));
    // To outsiders and a colleague alike without a name: the colleague is asked only when addressed first.
    if (hasOutside && to.length > 0 && !this.circle.isInside(message.to[0] ?? null))
      return { asked: [], isNamed: false };
    return { asked: to, isNamed: false };
  }

  private named(addresses: ReadonlySet<string>): Person[] {
    return [...addresses].flatMap((address) => {
      const person = this.people.get(address);
      return person ? [this.circle.same(person)] : [];
    });
  }

  /** What I promise one colleague binds me though nobody asked. */
  private unaskedPromise(message: Message, author: Person, index: number): void {
    if (!this.circle.isMe(author)) return;
    const promise = message.reading.promises.find((each) => each.isFirm);
    if (!promise) return;
    const to = this.circle.others(message.to, author).filter((person) => this.circle.isInside(person));
    const asker = to[0];
    if (!asker || to.length > 1) return;
    const isPart = this.requests.some(
      (request) =>
        request.movedAt === index || (isOpen(request) && request.promise?.by.address === author.address),
    );
    if (isPart) return;
    const request: OpenRequest = {
      asker,
      asked: [author],
      message,
      items: [],
      state: 'promised',
      isNamed: true,
      ofEach: false,
      isUnasked: true,
      doneBy: new Set(),
      promise: { by: author, at: message.at, due: promise.due },
      isBlocked: false,
      remindedAt: null,
      repliesSince: 0,
      movedAt: index,
      dueFromReminder: null,
      reasons: [reason('promisedUnasked', { quote: promise.quote, at: message.at })],
    };
    this.requests.push(request);
    this.recent.push(request);
  }
}

/** Emoji or Teams' names of them. Looking, laughing and crying say neither yes nor no. */
function reactionMeaning(kind: string): 'yes' | 'no' | 'none' {
  if (
    /^(?:like|yes|ok|check|checkmark|heart|thumbs?up|plus|👍.*|✅|✔️?|👌.*|❤️?|💯|🆗|🙏.*|🤝.*|➕|🎉|💚|💙|☑️?|🫡|👏.*)$/iu.test(
      kind,
    )
  )
    return 'yes';
  return /^(?:👎.*|❌|no|thumbs?down)$/iu.test(kind) ? 'no' : 'none';
}
