// Heed's own list in To Do: its tasks are found again by the id that each carries.

import type { GraphClient } from '../graph/GraphClient';
import { createTask, createTodoList, type NewTask, tasksOf, todoLists } from '../graph/todo';
import type { PromiseTask } from '../store/promiseRows';

/** The list's name in every language: another name would be another list. */
export const listName = 'Heed promises';

export interface CarriedTask extends NewTask {
  /** Id that the task carries. */
  readonly id: string;
  /** Where it leads back to; null where unknown. */
  readonly webLink: string | null;
  /** Whom it is about. */
  readonly about: string;
}

export class HeedTasks {
  /** The list that new tasks go to; null before it was looked for. */
  private home: string | null = null;

  constructor(private readonly graph: Pick<GraphClient, 'get' | 'post'>) {}

  /** Should two lists of that name have been made at once, both are looked through. @throws GraphError */
  async find(id: string): Promise<PromiseTask | null> {
    const all = await todoLists(this.graph);
    const lists = all.filter(({ name }) => name === listName).map((list) => list.id);
    this.home = lists.sort()[0] ?? null;
    for (const list of lists)
      for (const task of await tasksOf(this.graph, list))
        if (task.links.some(({ externalId }) => externalId === id))
          return { list, id: task.id, isDone: task.status === 'completed' };
    return null;
  }

  /** Makes the list where there is none; to be called after `find`. @throws GraphError */
  async makeHome(): Promise<void> {
    this.home ??= (await createTodoList(this.graph, listName)).id;
  }

  /** One attempt to make a task. @throws GraphError */
  async create({ id, webLink, about, ...task }: CarriedTask): Promise<PromiseTask> {
    const list = this.home;
    if (list === null) throw new TypeError('no list to make a task in');
    const link = { webUrl: webLink, applicationName: 'Heed', displayName: about, externalId: id };
    const made = await createTask(this.graph, list, { ...task, link });
    return { list, id: made.id, isDone: task.status === 'completed' };
  }
}
