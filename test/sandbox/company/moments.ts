// Moments at which somebody may open the demo.

/** The quiet and the odd ones: early, late, weekends, both clock changes, the turn of the year. */
export const oddMoments: readonly (readonly [what: string, now: string])[] = [
  ['Monday, eight in the morning', '2026-11-23T08:00:00Z'],
  ['Tuesday, just after midnight', '2026-11-24T00:13:00Z'],
  ['Wednesday, half past nine', '2026-11-25T09:30:00Z'],
  ['Wednesday noon', '2026-11-25T12:00:00Z'],
  ['Thursday at five', '2026-11-26T17:00:00Z'],
  ['Friday, eleven at night', '2026-11-27T23:00:00Z'],
  ['Saturday noon', '2026-11-28T12:00:00Z'],
  ['Sunday, late', '2026-11-29T23:30:00Z'],
  ['the morning the clocks go forward', '2026-03-29T01:30:00Z'],
  ['the Monday after the clocks went forward', '2026-03-30T08:10:00Z'],
  ['the night the clocks go back', '2026-10-25T00:30:00Z'],
  ['the Monday after the clocks went back', '2026-10-26T11:00:00Z'],
  ['New Year’s Eve', '2026-12-31T22:00:00Z'],
  ['the first of January', '2027-01-01T10:00:00Z'],
  ['a leap day', '2028-02-29T10:20:00Z'],
];

/** Every day of a week at several hours. */
export const wholeWeek: readonly string[] = ['16', '17', '18', '19', '20', '21', '22'].flatMap((day) =>
  ['00:05', '06:40', '09:29', '09:31', '11:00', '15:45', '19:20', '23:50'].map(
    (time) => `2026-11-${day}T${time}:00Z`,
  ),
);
