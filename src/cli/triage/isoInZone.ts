// An instant as ISO 8601 with the offset that a zone has at it.

import { offsetAt } from '../../domain/zones';

/** @example isoInZone(Date.UTC(2026, 6, 1, 8), 'Europe/Berlin') // "2026-07-01T10:00:00+02:00" */
export function isoInZone(at: number, zone: string): string {
  const offset = offsetAt(at, zone);
  const minutes = Math.abs(Math.round(offset / 60_000));
  const two = (value: number) => String(value).padStart(2, '0');
  const sign = offset < 0 ? '-' : '+';
  const local = new Date(at + offset).toISOString().slice(0, 19);
  return `${local}${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
