// Arrays of numbers that grow.

/** A larger array with the numbers of a smaller one. */
export function enlarged<Numbers extends Uint8Array | Int32Array | Float64Array>(
  before: Numbers,
  larger: Numbers,
): Numbers {
  larger.set(before);
  return larger;
}
