// What clients write about a task, checked before it is believed.

import * as v from 'valibot';
import { checkAgainstContract } from '../../contract/checkAgainstContract';
import { badRequest } from '../GraphFailure';
import type { Json } from '../operation';
import type { TaskData } from './TodoStore';
import { type DateTimeZone, readTime, utc } from './taskTimes';

const Moment = v.optional(
  v.nullable(v.object({ dateTime: v.string(), timeZone: v.nullish(v.string(), 'UTC') })),
);
const Linked = v.object({
  webUrl: v.nullish(v.string(), null),
  applicationName: v.nullish(v.string(), null),
  displayName: v.nullish(v.string(), null),
  externalId: v.nullish(v.string(), null),
});
const Input = v.object({
  title: v.optional(v.pipe(v.string(), v.trim(), v.nonEmpty('The title is empty.'), v.maxLength(255))),
  status: v.optional(v.picklist(['notStarted', 'inProgress', 'completed', 'waitingOnOthers', 'deferred'])),
  importance: v.optional(v.picklist(['low', 'normal', 'high'])),
  isReminderOn: v.optional(v.boolean()),
  body: v.optional(
    v.object({
      content: v.nullish(v.string(), ''),
      contentType: v.optional(v.picklist(['text', 'html']), 'text'),
    }),
  ),
  categories: v.optional(v.array(v.string())),
  startDateTime: Moment,
  dueDateTime: Moment,
  reminderDateTime: Moment,
  completedDateTime: Moment,
  linkedResources: v.optional(v.array(Linked)),
});

export interface TaskInput {
  readonly changes: Partial<TaskData>;
  readonly linkedResources: readonly Json[];
}

/**
 * @param now epoch ms; the day of completion when none is given
 * @throws GraphFailure 400 for unknown properties and bad values
 */
export function readTaskInput(json: unknown, now: number): TaskInput {
  const input = read('microsoft.graph.todoTask', Input, json);
  const { title, status, importance, isReminderOn, body, categories, linkedResources = [] } = input;
  const changes: Partial<TaskData> = {
    ...(title === undefined ? {} : { title }),
    ...(importance === undefined ? {} : { importance }),
    ...(isReminderOn === undefined ? {} : { isReminderOn }),
    ...(body === undefined ? {} : { body }),
    ...(categories === undefined ? {} : { categories }),
  };
  if (status !== undefined) {
    changes.status = status;
    changes.completedDateTime = status === 'completed' ? readTime(utc(now), 'day') : null;
  }
  const times = [
    ['startDateTime', 'day'],
    ['dueDateTime', 'day'],
    ['completedDateTime', 'day'],
    ['reminderDateTime', 'instant'],
  ] as const;
  for (const [name, part] of times) {
    const said: DateTimeZone | null | undefined = input[name];
    if (said !== undefined) changes[name] = said === null ? null : readTime(said, part);
  }
  return { changes, linkedResources };
}

/** @throws GraphFailure 400 */
export function readLinkedResource(json: unknown): Json {
  return read('microsoft.graph.linkedResource', Linked, json);
}

function read<T extends v.GenericSchema>(type: string, schema: T, json: unknown): v.InferOutput<T> {
  const trouble = checkAgainstContract(type, json)[0];
  if (trouble !== undefined) {
    throw badRequest(`The request body does not fit the type '${type}': ${trouble}`, 'RequestBodyRead');
  }
  const parsed = v.safeParse(schema, json);
  if (!parsed.success) throw badRequest(parsed.issues[0].message, 'invalidRequest');
  return parsed.output;
}
