// Graph's instants: ISO 8601 text to epoch ms.

// Exchange writes 0001-01-01 and 1601-01-01 for "never", 9999-12-31 for "for ever".
const earliest = Date.UTC(1970, 0, 2);
const latest = Date.UTC(2200, 0, 1);

/** Epoch ms, or null for what is no date or no real one (1601, 9999). A time without a zone is read as UTC. */
export function parseInstant(text: string | null): number | null {
  if (text === null) return null;
  const iso = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?$/.test(text) ? `${text}Z` : text;
  const at = Date.parse(iso);
  return Number.isNaN(at) || at < earliest || at > latest ? null : at;
}
