// What replies turn out to be where no rule knows them: hand-set weights alone, and with learnt ones, on pairs of an ask
// and a reply that the learnt ones had not seen.

import { likelierThan } from '../../domain/replies/outcomeOf';
import { OUTCOMES } from '../../domain/replies/outcomeSigns';
import type { OutcomeExample } from '../train/outcomeExamples';
import { heldOutcomes } from '../train/trainOutcome';

export function outcomeLines(examples: readonly OutcomeExample[]): string[] {
  const held = heldOutcomes(examples);
  return (['ru', 'en'] as const).flatMap((language) => {
    const rows = examples.flatMap((example, index) =>
      example.language === language ? [{ ...example, said: joined(example, held[index] ?? []) }] : [],
    );
    const share = (isRight: (row: (typeof rows)[number]) => boolean) =>
      (rows.filter(isRight).length / Math.max(1, rows.length)).toFixed(3);
    return [
      `replies that no rule knows, own pairs, ${language}: ${rows.length}, right by hand-set weights ${share((row) => row.weighed === row.label)}, with learnt ones ${share((row) => row.said === row.label)}, five-fold cross-validation`,
      `  ${OUTCOMES.map((kind, index) => {
        const own = rows.filter(({ label }) => label === index);
        return `${kind} ${own.filter(({ said }) => said === index).length} of ${own.length}`;
      }).join(', ')}`,
    ];
  });
}

function joined({ weighed }: OutcomeExample, odds: readonly number[]): number {
  return OUTCOMES.indexOf(likelierThan(OUTCOMES[weighed] ?? 'nothing', odds));
}
