// What was called: for tests and figures.

export interface CallRecord {
  readonly method: string;
  /** Path and query, without the version. */
  readonly path: string;
  /** 0: the connection was cut before an answer. */
  readonly status: number;
  /** Of the answer's body, uncompressed. */
  readonly bytes: number;
  /** Came inside a `$batch`, so it was no HTTP call of its own. */
  readonly part: boolean;
}

export class CallLog {
  private records: CallRecord[] = [];

  get all(): readonly CallRecord[] {
    return this.records;
  }

  add(record: CallRecord): void {
    this.records.push(record);
  }

  reset(): void {
    this.records = [];
  }
}
