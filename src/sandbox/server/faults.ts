// How the sandbox can be told to misbehave: the SPEC of `--faults`.

export interface Faults {
  /** Chance of a 429 with Retry-After, 0..1; in a batch it strikes single parts. */
  readonly throttle: number;
  /** Chance of a 5xx: half before, half after the effect. */
  readonly error: number;
  /** Chance that the connection is cut: half before, half after the effect. */
  readonly reset: number;
  /** Chance that the connection is cut at once and the effect comes up to some seconds later. */
  readonly late: number;
  /** Delta tokens expire: half of them answer 410 or 404 when used. */
  readonly expireDelta: boolean;
  /** Access tokens expire after a few calls. */
  readonly expireToken: boolean;
}

export const noFaults: Faults = {
  throttle: 0,
  error: 0,
  reset: 0,
  late: 0,
  expireDelta: false,
  expireToken: false,
};

/** A SPEC that cannot be read; the message is one line for the user. */
export class BadFaults extends Error {
  override readonly name = 'BadFaults';
  readonly code = 'badFaults';
}

const words =
  'throttle=P, error=P, reset=P, late=P (P from 0 to 1), expire-delta, expire-token, separated by commas';

/**
 * Reads a SPEC such as `throttle=0.2,error=0.05,expire-delta`; an empty one means no faults.
 * @throws BadFaults for an unknown word, a word given twice, or a chance that is not 0..1.
 */
export function parseFaults(spec: string): Faults {
  const chances = { throttle: 0, error: 0, reset: 0, late: 0 };
  const flags = { expireDelta: false, expireToken: false };
  const seen = new Set<string>();
  for (const part of spec.split(',').map((text) => text.trim())) {
    if (part === '' && spec.trim() === '') break;
    const [word = '', value] = part.split('=', 2);
    if (seen.has(word)) throw new BadFaults(`faults: "${word}" is given twice`);
    seen.add(word);
    if (word === 'expire-delta' && value === undefined) flags.expireDelta = true;
    else if (word === 'expire-token' && value === undefined) flags.expireToken = true;
    else if (word === 'throttle' || word === 'error' || word === 'reset' || word === 'late') {
      chances[word] = parseChance(part, value);
    } else throw new BadFaults(`faults: "${part}" is not known; use ${words}`);
  }
  return { ...chances, ...flags };
}

function parseChance(part: string, value: string | undefined): number {
  const chance = value !== undefined && /^(\d+(\.\d*)?|\.\d+)$/.test(value) ? Number(value) : Number.NaN;
  if (!(chance >= 0 && chance <= 1)) throw new BadFaults(`faults: "${part}" needs a chance from 0 to 1`);
  return chance;
}
