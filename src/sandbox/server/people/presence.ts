// /users/{id}/presence and /communications/getPresencesByUserId: who is there, busy or out of office.

import * as v from 'valibot';
import type { TenantUser } from '../../tenant';
import { badRequest, GraphFailure } from '../GraphFailure';
import { metadata } from '../odata/page';
import { type Answer, type Call, type Json, type Operation, ok } from '../operation';
import { absenceOf } from './absence';

function present(call: Call, person: TenantUser): Json {
  const absence = absenceOf(person, call.world.clock());
  return {
    id: person.user.id,
    availability: person.presence?.availability ?? 'Available',
    activity: person.presence?.activity ?? person.presence?.availability ?? 'Available',
    statusMessage: null,
    outOfOfficeSettings: { message: absence?.message ?? null, isOutOfOffice: absence !== null },
  };
}

function single(call: Call, person: TenantUser): Answer {
  const context = metadata(call, `users('${encodeURIComponent(person.user.id)}')/presence/$entity`);
  return ok({ '@odata.context': context, ...present(call, person) });
}

function getPresence(call: Call): Answer {
  const person = call.world.person(call.params.user ?? '');
  if (!person) throw new GraphFailure(404, 'NotFound', 'The user was not found.');
  // The list names `Presence.Read` for this address too, but it covers one's own only.
  if (person !== call.me && !call.scopes.has('Presence.Read.All')) {
    throw new GraphFailure(403, 'Forbidden', "Missing scope permissions: 'Presence.Read.All' is needed.");
  }
  return single(call, person);
}

const Input = v.object({ ids: v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(650)) });

/** Unknown ids are left out. @see https://learn.microsoft.com/graph/api/cloudcommunications-getpresencesbyuserid */
function getPresences(call: Call): Answer {
  const parsed = v.safeParse(Input, call.body);
  if (!parsed.success) throw badRequest('ids: one to 650 user ids are needed.', 'InvalidRequest');
  const value = parsed.output.ids
    .map((id) => call.world.person(id))
    .flatMap((person) => (person ? [present(call, person)] : []));
  return ok({ '@odata.context': metadata(call, 'Collection(microsoft.graph.presence)'), value });
}

export const presenceOperations: readonly Operation[] = [
  { method: 'GET', path: '/me/presence', service: 'teams', run: (call) => single(call, call.me) },
  { method: 'GET', path: '/users/{user}/presence', service: 'teams', run: getPresence },
  {
    method: 'POST',
    path: '/communications/getPresencesByUserId',
    service: 'teams',
    run: getPresences,
  },
];
