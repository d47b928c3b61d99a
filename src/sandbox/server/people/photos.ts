// /me/photo/$value and /users/{id}/photo/$value: the drawn pictures.

import type { TenantUser } from '../../tenant';
import { GraphFailure, resourceNotFound } from '../GraphFailure';
import type { Answer, Call, Operation } from '../operation';

function photoOf(person: TenantUser): Answer {
  if (!person.photo) {
    throw new GraphFailure(
      404,
      'ImageNotFound',
      "Exception of type 'Microsoft.Fast.Profile.Core.Exception.ImageNotFoundException' was thrown.",
    );
  }
  const { type, bytes } = person.photo;
  return { status: 200, bytes: { type, data: bytes } };
}

function othersPhoto(call: Call): Answer {
  const key = call.params.user ?? '';
  const person = call.world.person(key);
  if (!person) throw resourceNotFound(key);
  return photoOf(person);
}

export const photoOperations: readonly Operation[] = [
  { method: 'GET', path: '/me/photo/$value', service: 'directory', run: (call) => photoOf(call.me) },
  { method: 'GET', path: '/users/{user}/photo/$value', service: 'directory', run: othersPhoto },
];
