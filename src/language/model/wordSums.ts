// What a head gives for the features that a word has by itself, summed up once for the word. Weights are single floats of
// one scale, and doubles hold sums of some thousands of them exactly: it makes no difference in which order they are added.

import { enlarged } from '../enlarged';
import { featuresOfRow, PASSING, roomForRows, rowsSince } from './knownTokens';

/** Adds a head's weights for one feature to `into` from `at` on. */
export type AddWeights = (hash: number, into: Float64Array, at: number) => void;

export class WordSums {
  /** For each row the sums of its token's own feature, then those of its beginnings and endings. */
  sums = new Float64Array(0);
  private isKnown = new Uint8Array(0);
  private since = 0;

  /** @param width sums of each kind: as many as the head has classes */
  constructor(
    private readonly width: number,
    private readonly addWeights: AddWeights,
  ) {}

  /** Has the sums of tokens 1 to `tokens` ready. */
  prepare(rows: Int32Array, tokens: number): void {
    if (this.since !== rowsSince()) this.forget();
    if (this.isKnown.length < roomForRows()) this.enlarge();
    for (let token = 1; token <= tokens; token++) {
      const row = rows[token] as number;
      if (row < PASSING || this.isKnown[row] === 0) this.sumUp(row);
    }
  }

  private sumUp(row: number): void {
    const { width, sums, addWeights } = this;
    const at = 2 * width * row;
    sums.fill(0, at, at + 2 * width);
    featuresOfRow(row, (hash, isCharacters) => addWeights(hash, sums, isCharacters ? at + width : at));
    this.isKnown[row] = 1;
  }

  private forget(): void {
    this.since = rowsSince();
    this.isKnown.fill(0);
  }

  private enlarge(): void {
    const room = roomForRows();
    this.isKnown = enlarged(this.isKnown, new Uint8Array(room));
    this.sums = enlarged(this.sums, new Float64Array(2 * this.width * room));
  }
}
