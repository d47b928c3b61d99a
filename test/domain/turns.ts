// Tables of conversations told in lines, each with whose turn it is.

import { judged, type Line, RUSSIAN_ME, type Setting, turnAndState } from './told';

export type Case = readonly [name: string, expected: string, lines: readonly Line[], setting?: Setting];

export const CHAT: Setting = { chat: true };
export const RU: Setting = { me: RUSSIAN_ME, zone: 'Europe/Moscow' };
export const RU_CHAT: Setting = { ...RU, chat: true };

/** One test for each case: `expected` is turn and state ("mine waiting"). */
export function table(cases: readonly Case[]): void {
  for (const [name, expected, lines, setting] of cases)
    test(`${name}: ${expected}`, () => {
      expect(turnAndState(judged(lines, setting))).toBe(expected);
    });
}
