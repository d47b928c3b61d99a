// One person's app folder in OneDrive, in memory: files by name, with ETags.

import { randomUUID } from 'node:crypto';

export interface DriveFile {
  readonly id: string;
  readonly name: string;
  readonly content: Buffer;
  readonly type: string;
  /** Epoch ms. */
  readonly createdAt: number;
  readonly changedAt: number;
  readonly eTag: string;
}

/** How long a download address works, ms. */
const downloadLife = 10 * 60_000;

export class DriveStore {
  readonly folderId = driveId();
  readonly createdAt: number;
  private readonly files = new Map<string, DriveFile>();
  private readonly downloads = new Map<string, { readonly file: DriveFile; readonly until: number }>();
  private version = 0;

  /** @param clock epoch ms */
  constructor(private readonly clock: () => number) {
    this.createdAt = clock();
  }

  get names(): readonly string[] {
    return [...this.files.keys()];
  }

  /** Names differ by more than case. */
  file(name: string): DriveFile | undefined {
    return this.files.get(name.toLowerCase());
  }

  put(name: string, content: Buffer, type: string): DriveFile {
    const now = this.clock();
    const before = this.file(name);
    this.version += 1;
    const id = before?.id ?? driveId();
    const file = {
      id,
      name: before?.name ?? name,
      content,
      type,
      createdAt: before?.createdAt ?? now,
      changedAt: now,
      eTag: `"{${randomUUID().toUpperCase()}},${this.version}"`,
    };
    this.files.set(name.toLowerCase(), file);
    return file;
  }

  /** A key by which this state of a file can be had without a token, for some minutes. */
  offer(file: DriveFile): string {
    const key = randomUUID();
    this.downloads.set(key, { file, until: this.clock() + downloadLife });
    return key;
  }

  offered(key: string): DriveFile | undefined {
    const offer = this.downloads.get(key);
    return offer && this.clock() < offer.until ? offer.file : undefined;
  }
}

function driveId(): string {
  return `01${randomUUID().replaceAll('-', '').toUpperCase()}`;
}
