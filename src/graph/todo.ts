// Microsoft To Do: lists and tasks. Dates of tasks are days; reminders are instants.

import * as v from 'valibot';
import type { LocalDate } from '../domain/ask';
import {
  anyField,
  flagField,
  listField,
  oneLine,
  partField,
  readObject,
  textField,
  webAddress,
} from './fields';
import type { CallOptions, GraphClient } from './GraphClient';
import { GraphError } from './GraphError';
import { graphTime, parseDay, parseGraphTime } from './graphTime';
import { parsePage, query } from './jsonPage';
import { badAnswer } from './ownErrors';
import { taskScopes } from './scopes';

export type TaskStatus = 'notStarted' | 'inProgress' | 'completed' | 'waitingOnOthers' | 'deferred';

export interface TodoList {
  readonly id: string;
  readonly name: string;
}

/** What a task leads back to. */
export interface TaskLink {
  readonly webUrl: string | null;
  readonly applicationName: string;
  readonly displayName: string;
  /** Ours, to find the task again. */
  readonly externalId: string;
}

export interface TodoTask {
  readonly id: string;
  readonly title: string;
  readonly status: TaskStatus;
  readonly due: LocalDate | null;
  /** Epoch ms. */
  readonly remindAt: number | null;
  readonly isReminderOn: boolean;
  /** Empty when Graph gave none: `taskChanges` does not have them. */
  readonly links: readonly TaskLink[];
  /** Epoch ms; null when unknown. */
  readonly changedAt: number | null;
}

/** Only what stands here is changed; a null takes a date away. */
export interface TaskChanges {
  readonly title?: string;
  readonly status?: TaskStatus;
  readonly due?: LocalDate | null;
  /** Epoch ms. Switches the reminder on, null off. */
  readonly remindAt?: number | null;
}

export interface NewTask extends TaskChanges {
  readonly title: string;
  readonly link?: TaskLink;
}

type Reader = Pick<GraphClient, 'get'>;
const call: CallOptions = { scopes: taskScopes };

const listSchema = v.object({ id: v.string(), displayName: textField });
const linkSchema = v.object({
  webUrl: textField,
  applicationName: textField,
  displayName: textField,
  externalId: textField,
});
const timeField = partField(v.object({ dateTime: textField, timeZone: textField }));
const taskSchema = v.object({
  id: v.string(),
  title: textField,
  status: textField,
  dueDateTime: timeField,
  reminderDateTime: timeField,
  isReminderOn: flagField,
  linkedResources: listField,
  lastModifiedDateTime: textField,
});
const entrySchema = v.object({ id: v.string(), '@removed': anyField });
const states: readonly TaskStatus[] = [
  'notStarted',
  'inProgress',
  'completed',
  'waitingOnOthers',
  'deferred',
];

/** All lists of the person signed in. @throws GraphError */
export async function todoLists(client: Reader): Promise<TodoList[]> {
  const items = await readAll(client, '/me/todo/lists?$top=100');
  return items.flatMap((item) => {
    const list = readObject(listSchema, item);
    return list ? [{ id: list.id, name: list.displayName ?? '' }] : [];
  });
}

/** @throws GraphError; without an answer it may have been made, so look for it before making it again */
export async function createTodoList(client: Pick<GraphClient, 'post'>, name: string): Promise<TodoList> {
  const list = readObject(listSchema, await client.post('/me/todo/lists', { displayName: name }, call));
  if (!list) throw badAnswer('a list of tasks');
  return { id: list.id, name: list.displayName ?? name };
}

/** All tasks of a list with their links, or only those not completed. @throws GraphError; `notFound`: no such list */
export async function tasksOf(
  client: Reader,
  list: string,
  which: 'all' | 'open' = 'all',
): Promise<TodoTask[]> {
  const options = {
    $expand: 'linkedResources',
    $filter: which === 'open' ? "status ne 'completed'" : undefined,
    $top: 100,
  };
  return (await readAll(client, `${tasksPath(list)}${query(options)}`)).flatMap(
    (item) => parseTask(item) ?? [],
  );
}

/** One task with its links; null when there is none any more. @throws GraphError */
export async function taskById(client: Reader, list: string, id: string): Promise<TodoTask | null> {
  try {
    return read(await client.get(`${taskPath(list, id)}?$expand=linkedResources`, call));
  } catch (error) {
    if (error instanceof GraphError && error.kind === 'notFound') return null;
    throw error;
  }
}

/**
 * One attempt. Without an answer the task may have been made: look for its `externalId` by `tasksOf` before trying again.
 * @throws GraphError
 */
export async function createTask(
  client: Pick<GraphClient, 'post'>,
  list: string,
  task: NewTask,
): Promise<TodoTask> {
  const { link } = task;
  const body = { ...jsonOf(task), ...(link && { linkedResources: [link] }) };
  const made = read(await client.post(tasksPath(list), body, call));
  // Some answers to a creation leave the links out that were made with it.
  return link && made.links.length === 0 ? { ...made, links: [link] } : made;
}

/** One attempt; the same change made twice does no harm. The answer has no links. @throws GraphError */
export async function changeTask(
  client: Pick<GraphClient, 'patch'>,
  list: string,
  id: string,
  changes: TaskChanges,
): Promise<TodoTask> {
  return read(await client.patch(taskPath(list, id), jsonOf(changes), call));
}

/** Deletes a task; one that is gone already is as good. @throws GraphError */
export async function deleteTask(
  client: Pick<GraphClient, 'delete'>,
  list: string,
  id: string,
): Promise<void> {
  try {
    await client.delete(taskPath(list, id), call);
  } catch (error) {
    if (!(error instanceof GraphError) || error.kind !== 'notFound') throw error;
  }
}

export interface ChangedTasks {
  /** Without links. */
  readonly changed: readonly TodoTask[];
  /** Ids of tasks deleted. */
  readonly removed: readonly string[];
  /** To ask with the next time. */
  readonly link: string;
}

/**
 * What changed in a list since a link was given; with null all of it.
 * @throws GraphError; kind `gone` when the link is too old: ask again with null
 */
export async function taskChanges(client: Reader, list: string, link: string | null): Promise<ChangedTasks> {
  const changed: TodoTask[] = [];
  const removed: string[] = [];
  let next: string | null = link ?? `${tasksPath(list)}/delta`;
  for (;;) {
    const page = parsePage(await client.get(next, call));
    for (const item of page.items) {
      const entry = readObject(entrySchema, item);
      const task = entry?.['@removed'] ? null : parseTask(item);
      if (entry?.['@removed']) removed.push(entry.id);
      else if (task) changed.push(task);
    }
    next = page.next;
    if (next !== null) continue;
    if (page.delta === null) throw badAnswer('a round of changes with an end');
    return { changed, removed, link: page.delta };
  }
}

function tasksPath(list: string): string {
  return `/me/todo/lists/${encodeURIComponent(list)}/tasks`;
}

function taskPath(list: string, id: string): string {
  return `${tasksPath(list)}/${encodeURIComponent(id)}`;
}

async function readAll(client: Reader, path: string): Promise<unknown[]> {
  const items: unknown[] = [];
  for (let next: string | null = path; next !== null; ) {
    const page = parsePage(await client.get(next, call));
    items.push(...page.items);
    next = page.next;
  }
  return items;
}

function jsonOf({ title, status, due, remindAt }: TaskChanges): Record<string, unknown> {
  return {
    ...(title === undefined ? {} : { title }),
    ...(status === undefined ? {} : { status }),
    // A day is written as its midnight in UTC: To Do keeps the day alone.
    ...(due === undefined
      ? {}
      : { dueDateTime: due === null ? null : { dateTime: `${due}T00:00:00`, timeZone: 'UTC' } }),
    ...(remindAt === undefined
      ? {}
      : {
          reminderDateTime: remindAt === null ? null : graphTime(remindAt),
          isReminderOn: remindAt !== null,
        }),
  };
}

function read(json: unknown): TodoTask {
  const task = parseTask(json);
  if (!task) throw badAnswer('a task');
  return task;
}

function parseTask(json: unknown): TodoTask | null {
  const task = readObject(taskSchema, json);
  if (!task) return null;
  return {
    id: task.id,
    title: oneLine(task.title ?? ''),
    status: states.find((state) => state === task.status) ?? 'notStarted',
    due: parseDay(task.dueDateTime),
    remindAt: parseGraphTime(task.reminderDateTime),
    isReminderOn: task.isReminderOn ?? false,
    links: task.linkedResources.flatMap((item) => {
      const link = readObject(linkSchema, item);
      if (!link) return [];
      return [
        {
          webUrl: webAddress(link.webUrl),
          applicationName: oneLine(link.applicationName ?? ''),
          displayName: oneLine(link.displayName ?? ''),
          externalId: link.externalId ?? '',
        },
      ];
    }),
    changedAt: parseGraphTime({ dateTime: task.lastModifiedDateTime, timeZone: 'UTC' }),
  };
}
