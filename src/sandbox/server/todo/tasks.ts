// Tasks of a list and what they are linked to: read, made, changed, deleted.

import { badRequest } from '../GraphFailure';
import { parseFilter, pathsOf } from '../odata/filterSyntax';
import { matches } from '../odata/matches';
import { allowOnly, readCount, readSkip, readTop } from '../odata/options';
import { comparing, readOrder } from '../odata/ordering';
import { collection, myContext, pageBySkip } from '../odata/page';
import { contextOf, readSelection, type Selection } from '../odata/selection';
import { type Answer, type Call, type Json, type Operation, ok } from '../operation';
import { readLinkedResource, readTaskInput } from './inputTask';
import { presentTask, readTaskExpand, taskEtag, taskType } from './presentTask';
import type { Task, TaskData } from './TodoStore';
import { listOf } from './taskLists';

const filterable = [
  'title',
  'status',
  'importance',
  'isReminderOn',
  'categories',
  'createdDateTime',
  'lastModifiedDateTime',
  'dueDateTime/dateTime',
  'reminderDateTime/dateTime',
  'completedDateTime/dateTime',
];
const sortable = ['title', 'importance', 'createdDateTime', 'lastModifiedDateTime', 'dueDateTime/dateTime'];

/** `lists('ID')/tasks` */
export function tasksContext(call: Call, selection: Selection, tail = ''): string {
  return myContext(call, `todo/lists('${listOf(call).id}')/tasks${contextOf(selection)}${tail}`);
}

function list(call: Call): Answer {
  allowOnly(call.options, ['$select', '$filter', '$orderby', '$top', '$skip', '$expand', '$count']);
  const selection = readSelection(call.options, taskType);
  const expand = readTaskExpand(call.options);
  const text = call.options.get('$filter');
  const filter = text === undefined ? null : parseFilter(text);
  const odd = filter && pathsOf(filter).find((path) => !filterable.includes(path));
  if (odd) throw badRequest(`Filtering tasks by '${odd}' is not supported.`, 'invalidRequest');
  const compare = comparing(readOrder(call.options, sortable));
  const found = listOf(call)
    .all()
    .map((task) => ({ task, json: presentTask(task, null, false) }))
    .filter(({ json }) => filter === null || matches(filter, json))
    .sort((a, b) => compare(a.json, b.json));
  const page = pageBySkip(call, found, readSkip(call.options), readTop(call.options, 100, 1_000));
  const values = page.items.map(({ task }) => presentTask(task, selection, expand));
  const count = readCount(call.options) ? found.length : null;
  return ok(collection(tasksContext(call, selection), values, page.nextLink, count));
}

function taskOf(call: Call): Task {
  return listOf(call).task(call.params.task ?? '');
}

function answer(call: Call, status: number, task: Task, expand: boolean): Answer {
  const selection = readSelection(call.options, taskType);
  const json = presentTask(task, selection, expand);
  const context = tasksContext(call, selection, '/$entity');
  return { status, json: { '@odata.context': context, ...json }, headers: { ETag: taskEtag(task) } };
}

function get(call: Call): Answer {
  allowOnly(call.options, ['$select', '$expand']);
  return answer(call, 200, taskOf(call), readTaskExpand(call.options));
}

function emptyTask(): TaskData {
  return {
    title: '',
    status: 'notStarted',
    importance: 'normal',
    isReminderOn: false,
    body: { content: '', contentType: 'text' },
    categories: [],
    startDateTime: null,
    dueDateTime: null,
    reminderDateTime: null,
    completedDateTime: null,
    recurrence: null,
  };
}

function create(call: Call): Answer {
  const { changes, linkedResources } = readTaskInput(call.body, call.world.clock());
  if (changes.title === undefined) throw badRequest('A title is needed.', 'invalidRequest');
  const task = listOf(call).add({ ...emptyTask(), ...changes }, linkedResources);
  return answer(call, 201, task, linkedResources.length > 0);
}

function update(call: Call): Answer {
  const task = taskOf(call);
  const { changes, linkedResources } = readTaskInput(call.body, call.world.clock());
  if (linkedResources.length > 0) {
    throw badRequest('Linked resources are written by their own address.', 'invalidRequest');
  }
  listOf(call).change(task, changes);
  return answer(call, 200, task, false);
}

function remove(call: Call): Answer {
  listOf(call).remove(taskOf(call));
  return { status: 204 };
}

function linkedContext(call: Call, tail = ''): string {
  const { id } = listOf(call);
  return myContext(call, `todo/lists('${id}')/tasks('${taskOf(call).id}')/linkedResources${tail}`);
}

function listLinked(call: Call): Answer {
  return ok(collection(linkedContext(call), taskOf(call).linkedResources, null));
}

function link(call: Call): Answer {
  const linked: Json = listOf(call).link(taskOf(call), readLinkedResource(call.body));
  return { status: 201, json: { '@odata.context': linkedContext(call, '/$entity'), ...linked } };
}

const all = '/me/todo/lists/{list}/tasks';
const one = `${all}/{task}`;

export const taskOperations: readonly Operation[] = [
  { method: 'GET', path: all, service: 'outlook', run: list },
  { method: 'POST', path: all, service: 'outlook', run: create },
  { method: 'GET', path: one, service: 'outlook', run: get },
  { method: 'PATCH', path: one, service: 'outlook', run: update },
  { method: 'DELETE', path: one, service: 'outlook', run: remove },
  { method: 'GET', path: `${one}/linkedResources`, service: 'outlook', run: listLinked },
  { method: 'POST', path: `${one}/linkedResources`, service: 'outlook', run: link },
];
