// What one does with a promise: each step is written, told to the To Do task, said, and can be taken back.

import { deleteTask } from '../../../graph/todo';
import { draftText, keepDraft } from '../../../store/draftRows';
import { type PromiseOffer, takeOffer } from '../../../store/promiseOffers';
import { changePromise, type PromiseRow } from '../../../store/promiseRows';
import { registerFor } from '../../../store/registerRows';
import { deletePromise } from '../../../store/roaming/promiseEntries';
import type { RequestRow } from '../../../store/rows';
import { ownTemplates } from '../../../store/templates';
import { courtesyFor, languageOfAsk } from '../courtesy/courtesyFor';
import { taskOf } from '../sayWhen/givePromise';
import { promiseTitle } from '../sayWhen/promiseTitle';
import { sayWhenTexts } from '../sayWhen/sayWhenTexts';
import { useSession } from '../session/Session';
import { useTexts } from '../texts/texts';
import type { Decisions } from '../waiting/useDecisions';
import { promiseTexts } from './promiseTexts';

export interface PromiseSteps {
  /** The thing is done; they were not told yet. */
  ready(promise: PromiseRow): Promise<void>;
  notReady(promise: PromiseRow): Promise<void>;
  /** Done, and they know. */
  kept(promise: PromiseRow): Promise<void>;
  onTrack(promise: PromiseRow): Promise<void>;
  /** Begins the answer that says so, unless one is begun already. */
  proposeReady(promise: PromiseRow, request: RequestRow): Promise<void>;
  take(offer: PromiseOffer): Promise<void>;
  refuse(offer: PromiseOffer): Promise<void>;
}

/** @param today the user's local date */
export function usePromiseSteps(decisions: Decisions, today: string): PromiseSteps {
  const { db, outbox, graph, now } = useSession();
  const reader = useTexts();
  const { t } = promiseTexts(reader);

  const step = async (
    promise: PromiseRow,
    change: Partial<Pick<PromiseRow, 'readyAt' | 'keptAt' | 'onTrackFor'>>,
    said: string,
  ) => {
    const { id, conversation, readyAt, keptAt, onTrackFor } = promise;
    await changePromise(db, id, change);
    await outbox.send(taskOf(id));
    const undo = async () => {
      await changePromise(db, id, { readyAt, keptAt, onTrackFor });
      await outbox.send(taskOf(id));
      return null;
    };
    decisions.did({ id: crypto.randomUUID(), conversation, undo }, said);
  };
  const take = async (offer: PromiseOffer, isRefused: boolean) => {
    const { person, date, request } = offer;
    const title = promiseTitle(person, { date, minute: null }, today, sayWhenTexts(reader));
    const id = await takeOffer(db, offer, { title, isRefused });
    if (!isRefused) await outbox.send(taskOf(id));
    const undo = async () => {
      const task = (await db.promises.get(id))?.task;
      await deletePromise(db, id, now());
      if (task) await deleteTask(await graph(), task.list, task.id);
      return null;
    };
    decisions.did(
      { id, conversation: request.conversation, undo },
      t(isRefused ? 'said.refused' : 'said.taken'),
    );
  };
  return {
    ready: (promise) => step(promise, { readyAt: now() }, t('said.ready')),
    notReady: (promise) => step(promise, { readyAt: null }, t('said.notReady')),
    kept: (promise) => step(promise, { keptAt: now() }, t('said.kept')),
    onTrack: (promise) => step(promise, { onTrackFor: promise.date }, t('said.onTrack')),
    proposeReady: async ({ person }, request) => {
      const id = `reply:${request.conversation}`;
      if (await draftText(db, id)) return;
      const [register, own] = await Promise.all([registerFor(db, person.address), ownTemplates(db)]);
      const language = languageOfAsk(request, reader.language);
      const text = courtesyFor({ purpose: 'ready', language, register, reader: person, own });
      await keepDraft(db, id, text, now());
    },
    take: (offer) => take(offer, false),
    refuse: (offer) => take(offer, true),
  };
}
