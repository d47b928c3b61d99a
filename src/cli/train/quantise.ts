// Weights as characters: 25 levels, closer together near zero; "M" is zero. Plain gzip then does the packing.

import type { AskModelHead } from '../../language/model/AskModel';
import type { ClassHeadsFile } from '../../language/model/classHeads';
import { dequantise, WEIGHT_LEVELS, WEIGHT_ZERO } from '../../language/model/weights';
import type { TrainedClasses } from './trainClasses';
import type { LinearHead } from './trainLinear';

/** Share of the weights (by size) that reach the outermost level; those beyond are clipped to it. */
const CLIPPED = 0.0005;

/** Smallest level that is kept; below it a weight is zero. */
const SMALLEST = 4;

/** The head as it will be after packing and unpacking, so that figures are those of what is shipped. */
export function asShipped(head: LinearHead): LinearHead {
  const { weights, scale } = quantise(head);
  return {
    weights: unpacked(weights, scale),
    bias: head.bias,
  };
}

export function quantise(head: LinearHead): AskModelHead {
  const scale = scaleOf([head.weights]);
  return { weights: packed(head.weights, scale), scale: round(scale), bias: round(head.bias) };
}

/** Heads that are trained together, on one scale. */
export function quantiseClasses({
  weights,
  biases,
}: TrainedClasses): Pick<ClassHeadsFile, 'weights' | 'scale' | 'biases'> {
  const scale = scaleOf(weights);
  return {
    weights: weights.map((head) => packed(head, scale)),
    scale: round(scale),
    biases: biases.map(round),
  };
}

/** The same as `asShipped` for heads that are trained together. */
export function classesAsShipped(trained: TrainedClasses): TrainedClasses {
  const { weights, scale, biases } = quantiseClasses(trained);
  return { weights: weights.map((head) => unpacked(head, scale)), biases };
}

function scaleOf(heads: readonly Float32Array[]): number {
  const sizes = Float32Array.from(heads.flatMap((head) => [...head].map(Math.abs))).sort();
  return sizes[Math.floor(sizes.length * (1 - CLIPPED))] || 1;
}

function packed(weights: Float32Array, scale: number): string {
  return Array.from(levels(weights, scale), (level) => String.fromCharCode(WEIGHT_ZERO + level)).join('');
}

/** What is left of each weight of heads that share a scale; 0 where it is small beside the others. */
export function levelsOf(heads: readonly Float32Array[]): Int8Array[] {
  const scale = scaleOf(heads);
  return heads.map((head) => levels(head, scale));
}

function levels(weights: Float32Array, scale: number): Int8Array {
  return Int8Array.from(weights, (weight) => {
    const share = Math.min(1, Math.abs(weight) / scale);
    const nearest = Math.round(Math.cbrt(share * share) * WEIGHT_LEVELS);
    return nearest < SMALLEST ? 0 : weight < 0 ? -nearest : nearest;
  });
}

function unpacked(weights: string, scale: number): Float32Array {
  return Float32Array.from(weights, (character) => dequantise(character.charCodeAt(0) - WEIGHT_ZERO, scale));
}

function round(value: number): number {
  return Number(value.toPrecision(6));
}
