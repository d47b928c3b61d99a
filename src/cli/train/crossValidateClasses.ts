// Five-fold cross-validation of heads that are trained together: every sentence is scored by heads that never saw it.

import { joinedClasses } from '../../language/model/classHeads';
import { FOLDS } from './examples';
import { type ClassRow, fitClassJoin } from './fitClassJoin';
import { classesAsShipped } from './quantise';
import { type ClassExample, type ClassSettings, classScores, trainClasses } from './trainClasses';

/** A sentence with the scores of heads that had not seen it. */
export interface HeldClass<Of extends ClassExample> extends ClassRow {
  readonly example: Of;
}

export function crossValidateClasses<Of extends ClassExample>(
  examples: readonly Of[],
  seed: number,
  settings: ClassSettings,
): HeldClass<Of>[] {
  const held: HeldClass<Of>[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const training = examples.filter((example) => example.fold !== fold);
    const heads = classesAsShipped(trainClasses(training, seed, settings));
    for (const example of examples) {
      if (example.fold !== fold) continue;
      const { ruled, label } = example;
      held.push({ example, ruled, label, scores: classScores(heads, example) });
    }
  }
  return held;
}

/** Probabilities of the classes by a join fitted on the other folds, in the order of `held`. */
export function crossFittedClasses(held: readonly HeldClass<ClassExample>[], classes: number): number[][] {
  const joins = Array.from({ length: FOLDS }, (_, fold) =>
    fitClassJoin(
      held.filter(({ example }) => example.fold !== fold),
      classes,
    ),
  );
  return held.map(({ example, scores, ruled }) => {
    const join = joins[example.fold];
    return join ? [...joinedClasses(join, scores, ruled, new Float64Array(classes))] : [];
  });
}
