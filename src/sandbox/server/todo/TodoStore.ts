// One person's To Do in memory: lists, their tasks, and what happened to these in order.

import { randomUUID } from 'node:crypto';
import { GraphFailure, itemNotFound } from '../GraphFailure';
import { FolderLog } from '../mail/FolderLog';
import type { Json } from '../operation';
import type { DateTimeZone } from './taskTimes';

export interface TaskData {
  title: string;
  status: 'notStarted' | 'inProgress' | 'completed' | 'waitingOnOthers' | 'deferred';
  importance: 'low' | 'normal' | 'high';
  isReminderOn: boolean;
  body: { readonly content: string; readonly contentType: 'text' | 'html' };
  categories: readonly string[];
  startDateTime: DateTimeZone | null;
  dueDateTime: DateTimeZone | null;
  reminderDateTime: DateTimeZone | null;
  completedDateTime: DateTimeZone | null;
  recurrence: Json | null;
}

export interface Task {
  readonly id: string;
  readonly data: TaskData;
  readonly linkedResources: Json[];
  /** Epoch ms. */
  readonly createdAt: number;
  changedAt: number;
  bodyChangedAt: number;
  version: number;
}

export class TaskList {
  readonly log = new FolderLog();
  private readonly tasks = new Map<string, Task>();
  private sequence = 0;

  constructor(
    readonly id: string,
    readonly displayName: string,
    readonly wellKnown: 'none' | 'defaultList' | 'flaggedEmails',
    private readonly clock: () => number,
  ) {}

  /** In the order they were made. */
  all(): readonly Task[] {
    return [...this.tasks.values()];
  }

  peek(id: string): Task | undefined {
    return this.tasks.get(id);
  }

  /** Throws Graph's 404. */
  task(id: string): Task {
    const task = this.tasks.get(id);
    if (!task) throw itemNotFound();
    return task;
  }

  add(data: TaskData, linkedResources: readonly Json[]): Task {
    const now = this.clock();
    const task: Task = {
      id: `AAMkTODO${randomUUID().replaceAll('-', '')}`,
      data,
      linkedResources: [],
      createdAt: now,
      changedAt: now,
      bodyChangedAt: now,
      version: 0,
    };
    this.tasks.set(task.id, task);
    for (const resource of linkedResources) this.link(task, resource);
    this.note(task, false);
    return task;
  }

  change(task: Task, changes: Partial<TaskData>): void {
    Object.assign(task.data, changes);
    if (changes.body) task.bodyChangedAt = this.clock();
    this.touch(task);
  }

  /** Adds a linked resource, with an id of its own. */
  link(task: Task, resource: Json): Json {
    const linked = { ...resource, id: randomUUID() };
    task.linkedResources.push(linked);
    this.touch(task);
    return linked;
  }

  remove(task: Task): void {
    this.tasks.delete(task.id);
    this.note(task, true);
  }

  private touch(task: Task): void {
    task.changedAt = this.clock();
    task.version += 1;
    this.note(task, false);
  }

  private note({ id }: Task, removed: boolean): void {
    this.sequence += 1;
    this.log.add({ sequence: this.sequence, id, removed, mutableId: id });
  }
}

export class TodoStore {
  private readonly lists = new Map<string, TaskList>();
  /** Delta tokens given out before this many expiries are no longer honoured. */
  generation = 0;

  /** @param clock epoch ms */
  constructor(private readonly clock: () => number) {
    this.add('Tasks', 'defaultList');
    this.add('Flagged Emails', 'flaggedEmails');
  }

  all(): readonly TaskList[] {
    return [...this.lists.values()];
  }

  /** By id or well-known name. Throws Graph's 404, for junk its 400. */
  list(id: string): TaskList {
    const list =
      this.lists.get(id) ?? this.all().find(({ wellKnown }) => wellKnown !== 'none' && wellKnown === id);
    if (list) return list;
    if (/^AAMk[\w-]+$/.test(id)) throw itemNotFound();
    throw new GraphFailure(400, 'ErrorInvalidIdMalformed', 'Id is malformed.');
  }

  add(displayName: string, wellKnown: TaskList['wellKnown'] = 'none'): TaskList {
    const id = `AAMkLIST${randomUUID().replaceAll('-', '')}`;
    const list = new TaskList(id, displayName, wellKnown, this.clock);
    this.lists.set(id, list);
    return list;
  }
}
