// Decisions as roaming entries, one each, under `decision:ID`.

import * as v from 'valibot';
import type { HeedDatabase } from '../HeedDatabase';
import type { Decision } from '../rows';
import type { Json } from './RoamingDocument';
import type { RoamingRow } from './roamingRows';

const prefix = 'decision:';
/** Decisions outlive the longest window, so that none comes back within it, ms. */
const life = 400 * 86_400_000;

const decisionSchema = v.object({
  id: v.string(),
  conversation: v.string(),
  message: v.string(),
  upTo: v.number(),
  kind: v.picklist(['answeredElsewhere', 'notRequest', 'putAway', 'isRequest', 'snoozed']),
  group: v.string(),
  at: v.number(),
  until: v.exactOptional(v.number()),
});

export function decisionRow(decision: Decision): RoamingRow {
  const { id, conversation, message, upTo, kind, group, at, until } = decision;
  const value = {
    id,
    conversation,
    message,
    upTo,
    kind,
    group,
    at,
    ...(until === undefined ? {} : { until }),
  };
  return { key: `${prefix}${id}`, at, value, until: at + life };
}

/** The entry that takes a decision back: just later than it, and it expires with it. */
export function takenBackRow(decision: Decision): RoamingRow {
  const row = decisionRow(decision);
  return { ...row, at: row.at + 1, value: null };
}

/** Whether a key is a decision's; if so, makes the table of decisions say what the entry says. */
export async function applyDecision(db: HeedDatabase, key: string, value: Json): Promise<boolean> {
  if (!key.startsWith(prefix)) return false;
  const id = key.slice(prefix.length);
  const parsed = v.safeParse(decisionSchema, value);
  if (value === null) await db.decisions.delete(id);
  else if (parsed.success && parsed.output.id === id) await db.decisions.put(parsed.output);
  return true;
}
