// The reply check: what of a message its answer leaves open, seen from the answer's own text while it is written.
// Pure, synchronous and small; the reply box, Outlook's compose panel and the check on sending all use it.

import type { AskKind } from '../../domain/ask';
import type { Person } from '../../domain/person';
import { answeredAsks, type OpenAsk, openAsk } from './answeredAsks';
import { type DraftClause, draftClauses } from './draftClauses';
import { droppedAskers } from './droppedAskers';
import { promisesAttachment } from './promisedFile';
import { NO } from './replyWords';

/** An ask of the message that is answered; a `RequestAsk` or an `AskSpan` will do. */
export interface AskToAnswer {
  readonly quote: string;
  readonly kind: AskKind;
}

export interface ReplyDraft<Ask extends AskToAnswer = AskToAnswer> {
  /** The asks of the message that is answered, in their order. */
  readonly asks: readonly Ask[];
  /** The writer's own new text, without quoted history and signature (`newText`). */
  readonly text: string;
  /** A file hangs on the draft; pictures within the text and the signature do not count. */
  readonly hasAttachments: boolean;
  /** Everybody whom the draft goes to: To, Cc and Bcc. Empty: not known yet, nobody counts as dropped. */
  readonly recipients: readonly Person[];
  /** Who asked; leave out the writer. */
  readonly askers: readonly Person[];
}

export interface ReplyCheck<Ask extends AskToAnswer = AskToAnswer> {
  /** The asks as given, each with whether the draft deals with it: answers, refuses or puts it off. */
  readonly asks: readonly { readonly ask: Ask; readonly isAnswered: boolean }[];
  /** A day or an hour was asked for, and the draft neither names one nor says that it comes later. */
  readonly missingDate: boolean;
  /** `promised`: the draft speaks of a file that hangs on it; `asked`: one was asked for. None is attached. */
  readonly missingAttachment: null | 'promised' | 'asked';
  /** Askers who are not among the recipients. */
  readonly droppedAskers: readonly Person[];
}

/** Characters of a draft that are read. What is longer is no quick answer: it counts as answering everything. */
const MOST_TEXT = 12_000;
const MOST_ASKS = 40;

/**
 * Checks a draft against the asks that it answers. Deterministic; takes about a millisecond, whatever the length.
 * An empty draft answers nothing and gives no alarm but dropped askers.
 * @example
 * checkReply({ asks: [{ quote: 'When can you come?', kind: 'question' }], text: 'Gladly!', hasAttachments: false,
 *   recipients: [], askers: [] }).missingDate // true
 */
export function checkReply<Ask extends AskToAnswer>(draft: ReplyDraft<Ask>): ReplyCheck<Ask> {
  const text = draft.text.slice(0, MOST_TEXT);
  const clauses = draftClauses(text);
  const asks = draft.asks.slice(0, MOST_ASKS).map(({ quote, kind }) => openAsk(quote, kind));
  const isLong = draft.text.length > MOST_TEXT;
  const answered = answeredAsks(asks, clauses, draft.hasAttachments);
  return {
    asks: draft.asks.map((ask, at) => ({ ask, isAnswered: isLong || (answered[at] ?? clauses.length > 0) })),
    missingDate: !isLong && asks.some(({ wantsDate }) => wantsDate) && leavesDateOpen(clauses),
    missingAttachment: draft.hasAttachments || isLong ? null : missingAttachment(asks, text, clauses),
    droppedAskers: droppedAskers(draft.askers, draft.recipients),
  };
}

function leavesDateOpen(clauses: readonly DraftClause[]): boolean {
  return (
    clauses.length > 0 &&
    !clauses.some((clause) => clause.namesDate || clause.isLater || NO.occursIn(clause.words))
  );
}

function missingAttachment(
  asks: readonly OpenAsk[],
  text: string,
  clauses: readonly DraftClause[],
): ReplyCheck['missingAttachment'] {
  if (clauses.length === 0) return null;
  if (promisesAttachment(text)) return 'promised';
  const isAsked = asks.some(({ wantsFile }) => wantsFile);
  return isAsked && !clauses.some((clause) => clause.tellsOfFile) ? 'asked' : null;
}
