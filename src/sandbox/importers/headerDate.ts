// Dates as mail headers have them, also the broken ones.

const earliest = Date.UTC(1980, 0, 1);
const latest = Date.UTC(2100, 0, 1);

// Zones that people's mail programs wrote though RFC 5322 knows only North America's, in minutes east of UTC.
const zones = new Map(
  Object.entries({
    BST: 60,
    WET: 0,
    WEST: 60,
    CET: 60,
    CEST: 120,
    MET: 60,
    MEST: 120,
    MEZ: 60,
    MESZ: 120,
    EET: 120,
  }).concat(
    Object.entries({ EEST: 180, MSK: 180, MSD: 240, IST: 330, JST: 540, KST: 540, AEST: 600, AEDT: 660 }),
  ),
);

function plausible(at: number): number | null {
  return at >= earliest && at <= latest ? at : null;
}

/**
 * Epoch ms of a `Date` header, of the date in a `Received` header or of an mbox "From " line's end; null for junk.
 * A date without a zone is read as UTC.
 */
export function headerDate(raw: string): number | null {
  const text = raw
    .slice(0, 200)
    .replace(/\([^()]*\)/g, ' ')
    .replace(/^["'\s]+|(?<!["'\s])["'\s]+$/g, '')
    .replace(/\s+/g, ' ')
    .replace(/(\d\d)\.(\d\d)\.(\d\d)(?=\s|$)/, '$1:$2:$3');
  const match = /^(.*?\d)\s*(?:([A-Za-z]{1,5})|(?:[A-Za-z]{0,5}\s?)?([+-]\d{1,2}:?\d\d))?$/.exec(text);
  if (match === null) return null;
  const [, bare = '', name, offset] = match;
  // "Mon Jan 13 08:23:45 2003" (asctime) and "13 Jan 2003 08:23:45" both parse once a zone is added.
  const at = Date.parse(`${bare.replace(/^[^\d,]{2,12}, ?(?=\d)/, '')} UTC`);
  if (Number.isNaN(at)) return plausible(Date.parse(text));
  if (offset !== undefined) {
    const digits = offset.slice(1).replace(':', '').padStart(4, '0');
    const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
    if (minutes > 15 * 60) return plausible(at);
    return plausible(at - (offset.startsWith('-') ? -1 : 1) * minutes * 60_000);
  }
  if (name === undefined) return plausible(at);
  const east = zones.get(name.toUpperCase());
  if (east !== undefined) return plausible(at - east * 60_000);
  const withName = Date.parse(text);
  return plausible(Number.isNaN(withName) ? at : withName);
}
