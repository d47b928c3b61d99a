// When a request is shown as unsure. A matter of showing: the turn stays what the rules say.

/**
 * Confidence under which a request goes to *Perhaps*. Set by hand and then looked at on the development sets and the
 * public set: of the rows at or above it more than nine in ten were right in the mix of those sets, and a higher one
 * lost more true rows than false. No set that was never looked at has confirmed it.
 */
export const SURE = 0.6;
/** An ask weaker than this is no ask. */
export const ASKS = 0.5;
/** So many people asked without a name are asked as a crowd. */
const CROWD = 10;

/** Whether a request is shown as unsure. */
export function isPerhaps(confidence: number, asked: number, isNamed: boolean): boolean {
  return confidence < SURE || (asked >= CROWD && !isNamed);
}
