// How a weight of the artefact is written: one character each, so that plain gzip packs them well.

/** "M" is 0. */
export const WEIGHT_ZERO = 77;
export const WEIGHT_LEVELS = 12;

/** Levels lie closer together near zero, where most weights are. */
export function dequantise(level: number, scale: number): number {
  const share = Math.abs(level) / WEIGHT_LEVELS;
  return Math.sign(level) * share * Math.sqrt(share) * scale;
}

/** Weights by the characters that levels are written with. */
export function weightsOfLevels(scale: number): Float32Array {
  return Float32Array.from({ length: 128 }, (_, code) => dequantise(code - WEIGHT_ZERO, scale));
}
