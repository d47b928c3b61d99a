// Weights as characters: 25 levels, closer together near zero; "M" is zero. Plain gzip then does the packing.

import { type AskModelHead, dequantise, WEIGHT_LEVELS, WEIGHT_ZERO } from '../../language/model/AskModel';
import type { LinearHead } from './trainLinear';

/** Share of the weights (by size) that reach the outermost level; those beyond are clipped to it. */
const CLIPPED = 0.0005;

/** Smallest level that is kept; below it a weight is zero. */
const SMALLEST = 4;

/** The head as it will be after packing and unpacking, so that figures are those of what is shipped. */
export function asShipped(head: LinearHead): LinearHead {
  const { weights, scale } = quantise(head);
  return {
    weights: Float32Array.from(weights, (character) =>
      dequantise(character.charCodeAt(0) - WEIGHT_ZERO, scale),
    ),
    bias: head.bias,
  };
}

export function quantise(head: LinearHead): AskModelHead {
  const sizes = Float32Array.from(head.weights, Math.abs).sort();
  const scale = sizes[Math.floor(sizes.length * (1 - CLIPPED))] || 1;
  const characters: string[] = [];
  for (const weight of head.weights) {
    const share = Math.min(1, Math.abs(weight) / scale);
    const nearest = Math.round(Math.cbrt(share * share) * WEIGHT_LEVELS);
    const level = nearest < SMALLEST ? 0 : nearest;
    characters.push(String.fromCharCode(WEIGHT_ZERO + (weight < 0 ? -level : level)));
  }
  return { weights: characters.join(''), scale: round(scale), bias: round(head.bias) };
}

function round(value: number): number {
  return Number(value.toPrecision(6));
}
