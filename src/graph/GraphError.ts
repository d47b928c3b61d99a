// What can go wrong between Heed and Graph, as one typed error.

/** What the app can do about it; `code` keeps Graph's own word. */
export type GraphErrorKind =
  | 'network'
  | 'throttled'
  | 'signIn'
  | 'consent'
  | 'notFound'
  | 'gone'
  /** Somebody else changed it meanwhile (412), or the name is taken (409). */
  | 'conflict'
  /** Mailbox or drive is over its quota. */
  | 'full'
  | 'server'
  | 'badRequest'
  | 'badAnswer';

export interface GraphErrorDetails {
  readonly kind: GraphErrorKind;
  /** Graph's error code, or one of ours for what never reached Graph (`network`, `badAnswer`). */
  readonly code: string;
  /** HTTP status; 0 when there was no answer. */
  readonly status: number;
  /** How long Graph asks to wait, ms; null when it does not say. */
  readonly retryAfter: number | null;
  /** Graph's id of the request, for a report to Microsoft; null when unknown. */
  readonly requestId: string | null;
  /** What a new token must hold (Graph's claims challenge); absent mostly. */
  readonly claims?: string | null;
}

export class GraphError extends Error implements GraphErrorDetails {
  readonly kind: GraphErrorKind;
  readonly code: string;
  readonly status: number;
  readonly retryAfter: number | null;
  readonly requestId: string | null;
  readonly claims: string | null;

  constructor(message: string, details: GraphErrorDetails, options?: ErrorOptions) {
    super(message, options);
    this.name = 'GraphError';
    this.kind = details.kind;
    this.code = details.code;
    this.status = details.status;
    this.retryAfter = details.retryAfter;
    this.requestId = details.requestId;
    this.claims = details.claims ?? null;
  }
}

/** Codes with which Outlook says that a delta token is too old, besides status 410. */
const staleTokenCodes = ['syncStateNotFound', 'resyncRequired', 'SyncStateInvalid'];

/** What kind of trouble a status and a code of Graph are. */
export function kindOf(status: number, code: string): GraphErrorKind {
  if (status === 410 || staleTokenCodes.some((each) => each.toLowerCase() === code.toLowerCase()))
    return 'gone';
  if (status === 507 || /quota/i.test(code)) return 'full';
  if (status === 409 || status === 412) return 'conflict';
  if (status === 401) return 'signIn';
  if (status === 403) return 'consent';
  if (status === 404) return 'notFound';
  if (status === 429 || status === 503 || status === 504) return 'throttled';
  return status >= 500 ? 'server' : 'badRequest';
}
