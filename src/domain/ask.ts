// An ask: a span of a message that asks its reader for something.

/** `YYYY-MM-DD` in the user's zone. */
export type LocalDate = string;

export type AskKind = 'question' | 'action' | 'approval' | 'meeting';

/** What a detector of asks gives for a text: the seam behind which rules and the trained model stand. */
export interface AskSpan {
  /** Exact substring of the text (or of the subject). */
  readonly quote: string;
  /** Offset of the quote in that text. */
  readonly start: number;
  /** By it answers are judged. */
  readonly kind: AskKind;
  /** What it is shown as, where the model holds it for another kind than the rules do. */
  readonly shownKind?: AskKind;
  /** 0..1 */
  readonly probability: number;
}
