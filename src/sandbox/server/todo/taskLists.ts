// /me/todo/lists: what lists there are, and new ones.

import * as v from 'valibot';
import { badRequest } from '../GraphFailure';
import { allowOnly, readSkip, readTop } from '../odata/options';
import { collection, myContext, pageBySkip } from '../odata/page';
import { type Answer, type Call, type Json, type Operation, ok } from '../operation';
import type { TaskList } from './TodoStore';

/** The list an address means. Throws Graph's 404. */
export function listOf(call: Call): TaskList {
  return call.world.todo(call.me.user.id).list(call.params.list ?? '');
}

function present({ id, displayName, wellKnown }: TaskList): Json {
  const etag = `W/"${Buffer.from(id).toString('base64')}"`;
  return {
    '@odata.etag': etag,
    id,
    displayName,
    isOwner: true,
    isShared: false,
    wellknownListName: wellKnown,
  };
}

function listLists(call: Call): Answer {
  allowOnly(call.options, ['$top', '$skip']);
  const all = call.world.todo(call.me.user.id).all();
  const page = pageBySkip(call, all, readSkip(call.options), readTop(call.options, 100, 1_000));
  return ok(collection(myContext(call, 'todo/lists'), page.items.map(present), page.nextLink));
}

function single(call: Call, status: number, list: TaskList): Answer {
  return { status, json: { '@odata.context': myContext(call, 'todo/lists/$entity'), ...present(list) } };
}

const Input = v.object({ displayName: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(255)) });

function createList(call: Call): Answer {
  const parsed = v.safeParse(Input, call.body);
  if (!parsed.success) throw badRequest('A displayName is needed.', 'invalidRequest');
  return single(call, 201, call.world.todo(call.me.user.id).add(parsed.output.displayName));
}

export const taskListOperations: readonly Operation[] = [
  { method: 'GET', path: '/me/todo/lists', service: 'outlook', run: listLists },
  { method: 'POST', path: '/me/todo/lists', service: 'outlook', run: createList },
  {
    method: 'GET',
    path: '/me/todo/lists/{list}',
    service: 'outlook',
    run: (call) => single(call, 200, listOf(call)),
  },
];
