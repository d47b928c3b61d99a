// Errors that Graph did not say: it was not reached, or its answer is not what was agreed.

import { GraphError } from './GraphError';

/** Connection refused or cut, time out, or an answer that is not whole. */
export function unreached(cause: unknown): GraphError {
  return new GraphError(
    'Microsoft 365 was not reached.',
    { kind: 'network', code: 'network', status: 0, retryAfter: null, requestId: null },
    { cause },
  );
}

export function foreignLink(): GraphError {
  return wrong('Graph gave a link that leads elsewhere.', 'foreignLink');
}

/** An answer that cannot be read; `what` it should have been, for the log. */
export function badAnswer(what: string): GraphError {
  return wrong(`Graph's answer is not ${what}.`, 'badAnswer');
}

function wrong(message: string, code: string): GraphError {
  return new GraphError(message, { kind: 'badAnswer', code, status: 200, retryAfter: null, requestId: null });
}
