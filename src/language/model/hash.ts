// The hash of features: FNV-1a over UTF-16 code units, with a final mixing. Part of the artefact's format.

export const HASH_START = 0x811c9dc5 | 0;

export function hashStep(hash: number, value: number): number {
  return Math.imul(hash ^ value, 0x01000193);
}

/** Spreads the low bits before they choose a bucket. */
export function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 15);
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  mixed ^= mixed >>> 13;
  return mixed;
}

/** Hash of a whole folded word. */
export function hashWord(word: string): number {
  let hash = HASH_START;
  for (let index = 0; index < word.length; index++) hash = hashStep(hash, word.charCodeAt(index));
  return hash;
}
