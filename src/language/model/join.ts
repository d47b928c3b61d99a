// Where a rule's word and the model's score become one probability; the coefficients are part of the artefact.

/** Coefficients of a logistic curve, fitted on scores of sentences neither had seen. */
export interface JoinFile {
  readonly model: number;
  readonly rule: number;
  /** Added when a rule found an ask at all. */
  readonly found: number;
  readonly offset: number;
}

/** Keeps the certainty of rules finite. */
const SOFTENING = 0.02;

/** What a rule's probability (0 when none fired) says on the scale of scores. */
export function ruleEvidence(probability: number): number {
  return Math.log((probability + SOFTENING) / (1 - probability + SOFTENING));
}

/**
 * @param score the model's score before calibration
 * @param rule the rule's probability, 0 when none fired
 * @param rarity subtracted from the logarithm of odds
 */
export function joinedProbability(join: JoinFile, score: number, rule: number, rarity = 0): number {
  const evidence =
    join.model * score + join.rule * ruleEvidence(rule) + (rule > 0 ? join.found : 0) + join.offset - rarity;
  return 1 / (1 + Math.exp(-evidence));
}
