// How the user addresses whom in Russian: ты or вы, as last written to that person. No word of it is kept.

import type { HeedDatabase } from './HeedDatabase';

export interface PersonRegister {
  readonly address: string;
  readonly register: 'ty' | 'vy';
  /** When it was written so, epoch ms. */
  readonly at: number;
}

/** Notes how people were addressed; what was written later stands. Needs a transaction over `registers`. */
export async function noteRegisters(db: HeedDatabase, rows: readonly PersonRegister[]): Promise<void> {
  const known = await db.registers.bulkGet(rows.map(({ address }) => address));
  await db.registers.bulkPut(rows.filter((row, index) => row.at >= (known[index]?.at ?? 0)));
}

/** How the user last addressed this person; вы when they never did. */
export async function registerFor(db: HeedDatabase, address: string): Promise<PersonRegister['register']> {
  return (await db.registers.get(address))?.register ?? 'vy';
}
