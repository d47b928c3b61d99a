// To Do tasks of the user's own. A promise's is made once, after the text that gives the promise has gone out, and
// changed with it; a reminder's is made once.

import type { WorkingHours } from '../domain/view';
import type { Clock } from '../graph/Clock';
import type { GraphClient } from '../graph/GraphClient';
import { GraphError } from '../graph/GraphError';
import { changeTask, type NewTask } from '../graph/todo';
import type { OutboxRow, Reminder } from '../store/outboxRows';
import type { PromiseRow, PromiseTask } from '../store/promiseRows';
import type { Carrier, Trace } from './Carrier';
import { HeedTasks } from './HeedTasks';
import { promiseTask } from './promiseTask';

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
  const tasks = new HeedTasks(graph);

  async function promiseOf({ content }: OutboxRow): Promise<PromiseRow | null> {
    if (content.kind !== 'task' || !('promise' in content)) throw new TypeError('not a promise’s task');
    return promises.find(content.promise);
  }

  async function preparePromise(row: OutboxRow): Promise<'ready' | 'notYet' | 'needless'> {
    const promise = await promiseOf(row);
    if (promise === null) return 'needless';
    if (promise.text !== null || promise.move !== null) return 'notYet';
    if (promise.task !== null) return 'ready';
    const known = await tasks.find(promise.id);
    if (known) await promises.noteTask(promise.id, known);
    else if (promise.keptAt !== null) return 'needless';
    else await tasks.makeHome();
    return 'ready';
  }

  async function sendPromise(row: OutboxRow): Promise<string> {
    const promise = await promiseOf(row);
    if (promise === null) throw new TypeError('no promise to keep a task for');
    const { id, webLink, person } = promise;
    const task = promiseTask(promise, clock.now(), await hours());
    if (promise.task !== null) {
      await change(promise.task, task);
      await promises.noteTask(id, { ...promise.task, isDone: task.status === 'completed' });
      return promise.task.id;
    }
    const made = await tasks.create({ ...task, id, webLink, about: person.name });
    await promises.noteTask(id, made);
    return made.id;
  }

  async function tracePromise(row: OutboxRow): Promise<Trace> {
    const promise = await promiseOf(row);
    // A change may be made again; only a task may not.
    if (promise === null || promise.task !== null) return { state: 'absent' };
    const found = await tasks.find(promise.id);
    if (found === null) return { state: 'absent' };
    await promises.noteTask(promise.id, found);
    return { state: 'arrived', id: found.id };
  }

  /** A task that its owner deleted stays deleted. */
  async function change({ list, id }: PromiseTask, task: NewTask): Promise<void> {
    try {
      await changeTask(graph, list, id, task);
    } catch (error) {
      if (!(error instanceof GraphError) || error.kind !== 'notFound') throw error;
    }
  }

  return {
    kinds: ['task'],
    // As for chats: a creation without an answer may take effect some seconds later.
    settleFor: 15_000,

    async prepare(row) {
      if (!reminderOf(row)) return preparePromise(row);
      if ((await tasks.find(row.id)) === null) await tasks.makeHome();
      return 'ready';
    },

    async send(row) {
      const reminder = reminderOf(row);
      if (!reminder) return sendPromise(row);
      const { title, at, webLink, name } = reminder;
      const known = row.attempts > 1 ? await tasks.find(row.id) : null;
      return (known ?? (await tasks.create({ title, remindAt: at, id: row.id, webLink, about: name }))).id;
    },

    async trace(row) {
      if (!reminderOf(row)) return tracePromise(row);
      const found = await tasks.find(row.id);
      return found === null ? { state: 'absent' } : { state: 'arrived', id: found.id };
    },
  };
}

function reminderOf({ content }: OutboxRow): Reminder | null {
  return content.kind === 'task' && 'reminder' in content ? content.reminder : null;
}
