// The To Do task of a promise: made once, after the text that gives the promise has gone out, and changed with it.

import type { WorkingHours } from '../domain/view';
import type { Clock } from '../graph/Clock';
import type { GraphClient } from '../graph/GraphClient';
import { GraphError } from '../graph/GraphError';
import { changeTask, createTask, createTodoList, type NewTask, tasksOf, todoLists } from '../graph/todo';
import type { OutboxRow } from '../store/outboxRows';
import type { PromiseRow, PromiseTask } from '../store/promiseRows';
import type { Carrier, Trace } from './Carrier';
import { promiseTask } from './promiseTask';

/** The list in To Do, in every language: another name would be another list. */
export const promiseList = 'Heed promises';

/** The promises on this device, as far as their tasks need them. */
export interface PromiseBook {
  /** The promise once the texts that were to go before it have gone; null: it was taken back. */
  find(id: string): Promise<PromiseRow | null>;
  noteTask(id: string, task: PromiseTask): Promise<void>;
}

interface TaskCarrierOptions {
  readonly graph: Pick<GraphClient, 'get' | 'post' | 'patch'>;
  readonly promises: PromiseBook;
  readonly clock: Pick<Clock, 'now'>;
  readonly hours: () => Promise<WorkingHours>;
}

export function taskCarrier({ graph, promises, clock, hours }: TaskCarrierOptions): Carrier {
  /** The list that new tasks go to; null before it was looked for. */
  let home: string | null = null;

  /** Looks for a promise's task. Should two lists of that name have been made at once, both are looked through. */
  async function findTask(promise: string): Promise<PromiseTask | null> {
    const lists = (await todoLists(graph)).filter(({ name }) => name === promiseList).map(({ id }) => id);
    home = lists.sort()[0] ?? null;
    for (const list of lists)
      for (const task of await tasksOf(graph, list))
        if (task.links.some(({ externalId }) => externalId === promise))
          return { list, id: task.id, isDone: task.status === 'completed' };
    return null;
  }

  async function promiseOf({ content }: OutboxRow): Promise<PromiseRow | null> {
    if (content.kind !== 'task') throw new TypeError(`not a task: ${content.kind}`);
    return promises.find(content.promise);
  }

  return {
    kinds: ['task'],
    // As for chats: a creation without an answer may take effect some seconds later.
    settleFor: 15_000,

    async prepare(row) {
      const promise = await promiseOf(row);
      if (promise === null) return 'needless';
      if (promise.text !== null || promise.move !== null) return 'notYet';
      if (promise.task !== null) return 'nobody';
      const known = await findTask(promise.id);
      if (known) await promises.noteTask(promise.id, known);
      else if (promise.keptAt !== null) return 'needless';
      else home ??= (await createTodoList(graph, promiseList)).id;
      return 'nobody';
    },

    async send(row) {
      const promise = await promiseOf(row);
      if (promise === null) throw new TypeError('no promise to keep a task for');
      const task = promiseTask(promise, clock.now(), await hours());
      const isDone = task.status === 'completed';
      if (promise.task !== null) {
        await change(promise.task, task);
        await promises.noteTask(promise.id, { ...promise.task, isDone });
        return promise.task.id;
      }
      const list = home;
      if (list === null) throw new TypeError('no list to make a task in');
      const { id, webLink, person } = promise;
      const link = { webUrl: webLink, applicationName: 'Heed', displayName: person.name, externalId: id };
      const made = await createTask(graph, list, { ...task, link });
      await promises.noteTask(id, { list, id: made.id, isDone });
      return made.id;
    },

    async trace(row): Promise<Trace> {
      const promise = await promiseOf(row);
      // A change may be made again; only a task may not.
      if (promise === null || promise.task !== null) return { state: 'absent' };
      const found = await findTask(promise.id);
      if (found === null) return { state: 'absent' };
      await promises.noteTask(promise.id, found);
      return { state: 'arrived', id: found.id };
    },
  };

  /** A task that its owner deleted stays deleted. */
  async function change({ list, id }: PromiseTask, task: NewTask): Promise<void> {
    try {
      await changeTask(graph, list, id, task);
    } catch (error) {
      if (!(error instanceof GraphError) || error.kind !== 'notFound') throw error;
    }
  }
}
