// /me/todo/lists/{id}/tasks/delta: the tasks of a list, then what changed among them.

import * as v from 'valibot';
import { GraphFailure } from '../GraphFailure';
import { allowOnly } from '../odata/options';
import { collection } from '../odata/page';
import { readSelection } from '../odata/selection';
import { type Answer, type Call, type Json, type Operation, ok } from '../operation';
import { presentTask, taskType } from './presentTask';
import type { TaskList } from './TodoStore';
import { listOf } from './taskLists';
import { tasksContext } from './tasks';

const Token = v.object({
  list: v.string(),
  select: v.nullable(v.string()),
  /** What happened up to here has been told. */
  at: v.number(),
  /** In the first round nothing is told of what is gone. */
  isFirst: v.boolean(),
  generation: v.number(),
  /** How it will have expired when it comes back; null: it will not. */
  spoilt: v.nullable(v.picklist(['gone', 'notFound'])),
});
type Token = v.InferOutput<typeof Token>;

const usualPage = 100;

function delta(call: Call): Answer {
  const list = listOf(call);
  const token = readToken(call, list);
  const select = new Map(token.select === null ? [] : [['$select', token.select]]);
  const selection = readSelection(select, taskType);
  const { events, more } = list.log.after(token.at, call.prefer.maxPageSize ?? usualPage);
  const values = events.flatMap(({ id, removed }): Json[] => {
    const task = removed ? undefined : list.peek(id);
    if (task) return [presentTask(task, selection, false)];
    return token.isFirst ? [] : [{ id, '@removed': { reason: 'deleted' } }];
  });
  const at = events.at(-1)?.sequence ?? token.at;
  const next: Token = {
    ...token,
    at,
    isFirst: token.isFirst && more,
    spoilt: more ? null : call.world.spoilsDelta(),
  };
  const text = Buffer.from(JSON.stringify(next)).toString('base64url');
  const link = `${call.base}/me/todo/lists/${list.id}/tasks/delta?${more ? '$skiptoken' : '$deltatoken'}=${text}`;
  const body = collection(tasksContext(call, selection), values, more ? link : null);
  return ok(more ? body : { ...body, '@odata.deltaLink': link });
}

function readToken(call: Call, list: TaskList): Token {
  const { generation } = call.world.todo(call.me.user.id);
  const text = call.options.get('$skiptoken') ?? call.options.get('$deltatoken');
  if (text === undefined) {
    allowOnly(call.options, ['$select', '$top']);
    const select = call.options.get('$select') ?? null;
    return { list: list.id, select, at: 0, isFirst: true, generation, spoilt: null };
  }
  const parsed = v.safeParse(Token, parseJson(Buffer.from(text, 'base64url').toString()));
  if (!parsed.success || parsed.output.list !== list.id) {
    throw new GraphFailure(400, 'ErrorInvalidSyncStateData', 'The sync state data is invalid.');
  }
  const message = 'The sync state generation is not found; start anew.';
  if (parsed.output.spoilt === 'notFound') throw new GraphFailure(404, 'syncStateNotFound', message);
  if (parsed.output.spoilt === 'gone' || parsed.output.generation !== generation) {
    throw new GraphFailure(410, 'syncStateNotFound', message);
  }
  return parsed.output;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

export const taskDeltaOperations: readonly Operation[] = [
  { method: 'GET', path: '/me/todo/lists/{list}/tasks/delta', service: 'outlook', run: delta },
];
