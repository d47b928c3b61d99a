// How many calls to Graph each action costs while nothing goes wrong: the real outbox over the sandbox, counted there.
// What sync asks afterwards is no part of it (see the part `pages`: emptyRefreshCalls), nor is the download of the roaming
// document from its own address outside Graph.

import 'fake-indexeddb/auto';
import type { Person } from '../../domain/person';
import { GraphClient } from '../../graph/GraphClient';
import { usualWorkingHours } from '../../graph/mailboxSettings';
import { mailTips } from '../../graph/mailTips';
import { chatCarrier } from '../../outbox/chatCarrier';
import { mailCarrier } from '../../outbox/mailCarrier';
import { Outbox, type Written } from '../../outbox/Outbox';
import { storedOutbox } from '../../outbox/storedOutbox';
import { storedPromises } from '../../outbox/storedPromises';
import { taskCarrier } from '../../outbox/taskCarrier';
import { startSandbox } from '../../sandbox/server/startSandbox';
import { decide, undoDecisions } from '../../store/decisions';
import { HeedDatabase } from '../../store/HeedDatabase';
import type { OutboxContent } from '../../store/outboxRows';
import { changePromise, promiseRow } from '../../store/promiseRows';
import type { RequestRow } from '../../store/rows';
import { roamRound } from '../../sync/roamRound';
import { SimulatedClock } from '../soak/SimulatedClock';
import { soakTenant } from '../soak/soakTenant';
import { person, soakStart } from '../soak/soakText';

/** Calls by action. */
export type ActionCalls = Readonly<Record<string, number>>;

const text = 'You have it by Thursday.';

export async function actionCalls(): Promise<ActionCalls> {
  const clock = new SimulatedClock(soakStart);
  const place = soakTenant(soakStart);
  const { me } = place;
  const sandbox = await startSandbox({
    tenant: place.tenant,
    clock: () => clock.now(),
    schedule: (task, delay) => clock.plan(delay, task),
  });
  const db = new HeedDatabase(`calls:${Date.now()}`);
  const graph = new GraphClient({
    base: sandbox.url,
    clock,
    getToken: async (scopes) => sandbox.issueToken(me.id, [...scopes]),
  });
  const store = storedOutbox(db);
  const outbox = new Outbox({
    store,
    clock,
    newId: () => crypto.randomUUID(),
    carriers: [
      mailCarrier({ graph, store, me: [me.mail] }),
      chatCarrier({ graph, store, me: me.id }),
      taskCarrier({
        graph,
        promises: storedPromises(db),
        clock,
        hours: async () => usualWorkingHours('UTC'),
      }),
    ],
  });

  const count = async (work: () => Promise<unknown>): Promise<number> => {
    const before = sandbox.calls.length;
    await work();
    return sandbox.calls.length - before;
  };
  const empty = async (): Promise<void> => {
    for (let next = await outbox.work(); next !== null; next = await outbox.work())
      clock.advance(Math.max(1, next - clock.now()));
    const left = await store.unfinished();
    if (left.length > 0) throw new Error(`not sent: ${left.map(({ problem, hold }) => problem ?? hold)}`);
  };
  const send = async (...written: readonly Written[]): Promise<void> => {
    await outbox.writeAll(written);
    await empty();
  };
  let threads = 0;
  /** An answer in the next mail thread. */
  const mail = (more: { readonly deferUntil?: number } = {}): Written => {
    const thread = place.threads[threads++];
    if (!thread) throw new RangeError('no thread left');
    const { message, conversation, from } = thread;
    const content = { kind: 'mailReply', message, reach: 'asker', to: [person(from)], cc: [], text } as const;
    return { conversation, content: { ...content, ...more }, seenUpTo: soakStart };
  };
  const chatId = place.chats[0] ?? '';
  const chat = (): Written => ({
    conversation: chatId,
    content: { kind: 'chatMessage', chat: chatId, text, card: null },
    seenUpTo: clock.now(),
  });
  const [stranger, other] = place.strangers.map(person);
  if (!stranger || !other) throw new RangeError('nobody to write to');
  const alone = (to = stranger): Written => ({
    conversation: `chat with ${to.address}`,
    content: { kind: 'directMessage', person: to, text, card: null },
    seenUpTo: clock.now(),
  });
  const toOther: OutboxContent = { kind: 'mail', to: [other], subject: 'For you', text, html: null };
  const taskOf = (promise: string): Written => ({
    conversation: `promise:${promise}`,
    content: { kind: 'task', promise },
    seenUpTo: null,
  });
  const sayWhen = async (id: string): Promise<void> => {
    const answer = { ...mail(), id: `${id} text` };
    const due = { title: 'Answer by Thursday', date: '2026-01-08', minute: null, givenAt: clock.now() };
    const given = { id, conversation: answer.conversation, person: stranger, webLink: null, text: answer.id };
    await db.promises.add(promiseRow({ ...given, ...due }));
    await send(answer, taskOf(id));
  };
  const reminder = { title: 'Remind them', at: clock.now() + 86_400_000, name: 'Them', webLink: null };

  try {
    return {
      replyByMail: await count(() => send(mail())),
      replyInChat: await count(() => send(chat())),
      replyInChatOfTwoInsteadOfGroup: await count(() => send(alone())),
      passOnByMail: await count(() =>
        send(mail(), { conversation: 'passOn', content: toOther, seenUpTo: null }),
      ),
      passOnInChat: await count(() => send(chat(), alone(other))),
      sayWhenFirstEver: await count(() => sayWhen('p1')),
      sayWhen: await count(() => sayWhen('p2')),
      promiseDone: await count(async () => {
        await changePromise(db, 'p2', { readyAt: clock.now() });
        await send(taskOf('p2'));
      }),
      nudgeLooksForAbsence: await count(() => mailTips(graph, [stranger.address])),
      nudgeByMail: await count(() => send(mail())),
      nudgeByMailInTheMorning: await count(() => send(mail({ deferUntil: clock.now() + 43_200_000 }))),
      nudgeInChat: await count(() => send(alone())),
      remindMeTomorrow: await count(() =>
        send({ conversation: 'reminder', content: { kind: 'task', reminder }, seenUpTo: null }),
      ),
      undo: await count(async () => outbox.undo((await outbox.write(mail())).id)),
      answeredElsewhere: await count(() =>
        decide(db, [requestFrom(stranger)], 'answeredElsewhere', clock.now()),
      ),
      roamingWithTheNextRefresh: await count(() => roamRound(graph, db, clock)),
      roamingWithNothingNew: await count(() => roamRound(graph, db, clock)),
      undoOfADecision: await count(() => undoDecisions(db)),
    };
  } finally {
    await db.delete();
    await sandbox.close();
  }
}

function requestFrom(asker: Person): RequestRow {
  return {
    conversation: 'asked',
    channel: 'mail',
    form: 'mail',
    subject: 'Numbers',
    turn: 'mine',
    state: 'waiting',
    waiting: [asker],
    asker,
    asked: [],
    since: soakStart,
    due: null,
    promisedAt: null,
    confidence: 1,
    isPerhaps: false,
    asks: [],
    reasons: [],
    lastAt: soakStart,
    webLink: null,
    isPrivate: false,
    changedAt: soakStart,
    before: null,
    lastFrom: asker,
  };
}
