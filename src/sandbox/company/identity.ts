// Ids that look like Graph's and are the same in every build of the company.

import { createHash } from 'node:crypto';
import { DOMAIN } from './people';

const digest = (seed: string) => createHash('sha256').update(`${DOMAIN}/${seed}`).digest();

/** A GUID, the same for the same seed. */
export function guid(seed: string): string {
  const hex = digest(seed).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** A long id as Outlook gives: prefix, then base64url. */
export function outlookId(prefix: string, seed: string): string {
  return `${prefix}${Buffer.concat([digest(seed), digest(`${seed}/2`)])
    .toString('base64url')
    .slice(0, 76)}AAA=`;
}

export const hexId = (seed: string) => digest(seed).toString('hex').slice(0, 32);

/** A whole number from 0 to `below` - 1, the same for the same seed. */
export const pick = (seed: string, below: number) => digest(seed).readUInt32BE(0) % below;
