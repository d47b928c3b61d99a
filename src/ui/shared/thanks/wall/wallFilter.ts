// Narrows cards by person, principle and time.

import { principleKey } from '../../../../domain/kudosWeeks';
import type { Person } from '../../../../domain/person';
import type { KudosRow } from '../../../../store/kudosRows';

export const periods = ['month', 'quarter', 'year'] as const;
export type Period = (typeof periods)[number];

/** Days of a period. */
const lengths: Readonly<Record<Period, number>> = { month: 28, quarter: 84, year: 365 };
const dayLength = 86_400_000;

export interface WallFilter {
  /** Address of one who gave or got it. */
  readonly person: string | null;
  /** `principleKey`. */
  readonly principle: string | null;
  readonly period: Period | null;
}

export const noFilter: WallFilter = { person: null, principle: null, period: null };

export function isNarrowed({ person, principle, period }: WallFilter): boolean {
  return person !== null || principle !== null || period !== null;
}

/** Who gave a card, then those who got it; a card of a later form names only its giver. */
export function peopleOn({ card }: Pick<KudosRow, 'card'>): readonly Person[] {
  return card.form === 'known' ? [card.kudos.from, ...card.kudos.to] : [card.from];
}

/** @param now epoch ms */
export function passes(row: KudosRow, { person, principle, period }: WallFilter, now: number): boolean {
  if (period !== null && row.at <= now - lengths[period] * dayLength) return false;
  if (person !== null && !peopleOn(row).some(({ address }) => address === person)) return false;
  if (principle === null) return true;
  return row.card.form === 'known' && principleKey(row.card.kudos.principle) === principle;
}

/** Everybody on the cards, by name. */
export function everybodyOn(rows: readonly KudosRow[]): readonly Person[] {
  const people = new Map(rows.flatMap(peopleOn).map((person) => [person.address, person]));
  return [...people.values()].sort((a, b) => (a.name || a.address).localeCompare(b.name || b.address));
}
