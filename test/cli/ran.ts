// Runs a command as people do, in a process of its own.

import { execFile } from 'node:child_process';
import { join } from 'node:path';

export interface Ran {
  readonly status: number | string | null;
  readonly out: string;
  readonly err: string;
}

/** @param args the command's name and what follows it */
export function ran(...args: readonly string[]): Promise<Ran> {
  const script = join(__dirname, '../../scripts/run.mjs');
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], { encoding: 'utf8' }, (error, out, err) => {
      resolve({ status: error === null ? 0 : (error.code ?? null), out, err });
    });
  });
}
