// An answer that is an error, in Graph's shape. Thrown by whatever finds the trouble, written out in one place.

export class GraphFailure extends Error {
  override readonly name = 'GraphFailure';

  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }

  /** Graph's error body. `at` is epoch ms. */
  body(requestId: string, clientRequestId: string, at: number): object {
    return {
      error: {
        code: this.code,
        message: this.message,
        innerError: {
          date: new Date(at).toISOString().slice(0, 19),
          'request-id': requestId,
          'client-request-id': clientRequestId,
        },
      },
    };
  }
}

/** A request that cannot be understood. */
export function badRequest(message: string, code = 'BadRequest'): GraphFailure {
  return new GraphFailure(400, code, message);
}

/** Exchange's words for an item or folder that is not there. */
export function itemNotFound(): GraphFailure {
  return new GraphFailure(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');
}

/** The directory's words for an object that is not there. */
export function resourceNotFound(id: string): GraphFailure {
  return new GraphFailure(
    404,
    'Request_ResourceNotFound',
    `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
  );
}
