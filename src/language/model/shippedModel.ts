// Loads the model that is shipped with Heed, late: as a chunk of its own in the browser, from its file elsewhere.

import * as v from 'valibot';
import { installAskModel } from '../detect';
import { type AskModel, loadAskModel } from './AskModel';

const headSchema = v.object({ weights: v.string(), scale: v.number(), bias: v.number() });
const joinSchema = v.object({ model: v.number(), rule: v.number(), found: v.number(), offset: v.number() });
const joinedHeadSchema = v.object({ ...headSchema.entries, join: joinSchema });

const numbers = v.array(v.number());
const classesSchema = v.object({
  weights: v.array(v.string()),
  scale: v.number(),
  biases: numbers,
  scales: numbers,
  join: v.object({ model: v.number(), offsets: numbers, found: v.array(numbers) }),
});

/** The form of the artefact. */
export const askModelSchema = v.object({
  version: v.literal(2),
  rarity: v.number(),
  scales: numbers,
  heads: v.object({ ask: joinedHeadSchema, intent: joinedHeadSchema }),
  kinds: classesSchema,
  acts: classesSchema,
});

let loading: Promise<AskModel> | null = null;

/** Loads the model once and gives it to the detector; until it is there the rules decide alone. */
export function loadShippedModel(): Promise<AskModel> {
  loading ??= import('./askModel.json').then((module) => {
    const model = loadAskModel(v.parse(askModelSchema, module.default));
    installAskModel(model);
    return model;
  });
  return loading;
}
