// The bytes of a file as a stream, unpacked when it is gzip; and its first bytes, to see what it holds.

import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip, gunzipSync, constants as zlib } from 'node:zlib';

const headLength = 8192;

async function firstBytes(path: string): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headLength), 0, headLength, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function isGzip(head: Buffer): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

/** The first (unpacked) bytes of a file, at most a few kilobytes. */
export async function readHead(path: string): Promise<Buffer> {
  const head = await firstBytes(path);
  return isGzip(head) ? gunzipSync(head, { finishFlush: zlib.Z_SYNC_FLUSH }) : head;
}

/** All (unpacked) bytes of a file, chunk by chunk. Throws what the file system or the unpacking throws. */
export async function* readBytes(path: string): AsyncGenerator<Buffer> {
  const file = createReadStream(path, { highWaterMark: 256 * 1024 });
  const stream = isGzip(await firstBytes(path))
    ? pipeline(file, createGunzip({ chunkSize: 256 * 1024 }), () => undefined)
    : file;
  for await (const chunk of stream) yield Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk);
}

/** A whole file, unpacked, up to `limit` bytes. */
export async function readWhole(path: string, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of readBytes(path)) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= limit) break;
  }
  return Buffer.concat(chunks).subarray(0, limit);
}
