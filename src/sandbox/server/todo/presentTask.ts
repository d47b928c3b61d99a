// A task and its linked resources as a client sees them.

import { badRequest } from '../GraphFailure';
import { applySelection, type Selection } from '../odata/selection';
import type { Json } from '../operation';
import type { Task } from './TodoStore';

export const taskType = 'microsoft.graph.todoTask';

/** Whether `$expand=linkedResources` was asked for. @throws GraphFailure 400 for anything else */
export function readTaskExpand(options: ReadonlyMap<string, string>): boolean {
  const text = options.get('$expand');
  if (text === undefined) return false;
  if (/^\s*linkedResources\s*$/i.test(text)) return true;
  throw badRequest(`Parsing OData Select and Expand failed: '${text.slice(0, 100)}' cannot be expanded.`);
}

export function taskEtag(task: Task): string {
  return `W/"${Buffer.from(`${task.id}.${task.version}`).toString('base64')}"`;
}

export function presentTask(task: Task, selection: Selection, expand: boolean): Json {
  const { completedDateTime, startDateTime, dueDateTime, reminderDateTime, recurrence, ...data } = task.data;
  const json: Json = {
    '@odata.etag': taskEtag(task),
    id: task.id,
    ...data,
    hasAttachments: false,
    createdDateTime: new Date(task.createdAt).toISOString(),
    lastModifiedDateTime: new Date(task.changedAt).toISOString(),
    bodyLastModifiedDateTime: new Date(task.bodyChangedAt).toISOString(),
  };
  // To Do leaves out what is not set.
  const set = { completedDateTime, startDateTime, dueDateTime, reminderDateTime, recurrence };
  for (const [name, value] of Object.entries(set)) if (value !== null) json[name] = value;
  const chosen = applySelection(json, selection);
  return expand ? { ...chosen, linkedResources: task.linkedResources } : chosen;
}
