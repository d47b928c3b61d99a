// The shipped model from all examples: both heads and the kinds, quantised, calibrated on held-out scores.

import type { AskKind } from '../../domain/ask';
import type { AskModelFile } from '../../language/model/AskModel';
import { type Calibration, fitPlatt } from './calibrate';
import type { Held } from './crossValidate';
import { type Domain, type Example, FAMILY_SCALES } from './examples';
import { quantise } from './quantise';
import { trainBoth, trainOne } from './trainLinear';

const KIND_BITS = 12;
const KINDS: readonly AskKind[] = ['action', 'question', 'approval', 'meeting'];
const NO_CALIBRATION: Calibration = { slope: 1, offset: 0 };

export function trainModel(examples: readonly Example[], held: readonly Held[], seed: number): AskModelFile {
  const heads = trainBoth(examples, seed);
  const asks = examples.filter((example) => example.kind !== null && example.kind !== 'none');
  return {
    version: 1,
    scales: FAMILY_SCALES,
    heads: {
      intent: quantise(heads.intent, calibrationOf(held, 'intent')),
      ask: quantise(heads.ask, calibrationOf(held, 'ask')),
    },
    kinds: KINDS.map((kind) => ({
      kind,
      ...quantise(
        trainOne(asks, (example) => example.kind === kind, KIND_BITS, seed),
        NO_CALIBRATION,
      ),
    })),
  };
}

function calibrationOf(held: readonly Held[], domain: Domain): Calibration {
  const rows = held.filter(({ example }) => example.domain === domain);
  return fitPlatt(
    rows.map(({ scores }) => scores[domain]),
    rows.map(({ example }) => example.label),
  );
}
