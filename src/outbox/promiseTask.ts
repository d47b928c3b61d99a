// What a promise's task in To Do is to say now.

import { remindAt } from '../domain/remindAt';
import type { WorkingHours } from '../domain/view';
import type { NewTask } from '../graph/todo';
import type { PromiseRow } from '../store/promiseRows';

/** Title, day, reminder and whether it is done. `now`: epoch ms. */
export function promiseTask(promise: PromiseRow, now: number, hours: WorkingHours): NewTask {
  const { title, date } = promise;
  const isDone = promise.keptAt !== null || promise.readyAt !== null;
  return {
    title,
    due: date,
    remindAt: isDone ? null : remindAt(promise, now, hours),
    status: isDone ? 'completed' : 'notStarted',
  };
}
