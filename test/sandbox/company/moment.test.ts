import fc from 'fast-check';
import { addWorkingDays, dayOf, placeMoment } from '../../../src/sandbox/company/moment';

const at = (iso: string) => placeMoment(Date.parse(iso));
const dateOf = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

describe('the moment the sample company is placed at', () => {
  test.each([
    ['on a Wednesday at eleven the newest day is today', '2026-11-25T11:00:00Z', '2026-11-25', '2026-11-25'],
    [
      'before half past nine it is the working day before',
      '2026-11-25T09:29:00Z',
      '2026-11-24',
      '2026-11-25',
    ],
    ['early on Monday it is Friday', '2026-11-23T08:00:00Z', '2026-11-20', '2026-11-23'],
    [
      'on Saturday it is Friday, and dates count from Monday',
      '2026-11-28T12:00:00Z',
      '2026-11-27',
      '2026-11-30',
    ],
    ['on Sunday it is Friday', '2026-11-29T23:30:00Z', '2026-11-27', '2026-11-30'],
    ['the day is that of London, not of Greenwich', '2026-07-14T23:30:00Z', '2026-07-14', '2026-07-15'],
  ])('%s', (_, now, newest, due) => {
    expect(dateOf(at(now).newest)).toBe(newest);
    expect(dateOf(at(now).dueDay)).toBe(due);
  });

  test('at a weekend today is still today', () => {
    expect(dateOf(at('2026-11-28T12:00:00Z').today)).toBe('2026-11-28');
  });

  test('times keep their hour of the office on both sides of a clock change', () => {
    const monday = at('2026-10-26T12:00:00Z');
    expect(new Date(monday.at(-1, 600)).toISOString()).toBe('2026-10-23T09:00:00.000Z');
    const tuesday = at('2026-10-27T12:00:00Z');
    expect(new Date(tuesday.at(-1, 600)).toISOString()).toBe('2026-10-26T10:00:00.000Z');
  });

  test('nothing of the scripts is later than now, and their order is kept', () => {
    const moments = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2034, 0, 1) });
    const minutes = fc.integer({ min: 420, max: 1080 });
    fc.assert(
      fc.property(moments, minutes, minutes, (now, one, other) => {
        const moment = placeMoment(now);
        const [earlier, later] = [Math.min(one, other), Math.max(one, other)];
        expect(moment.at(0, later)).toBeLessThan(now - 60_000);
        expect(moment.at(0, earlier)).toBeLessThanOrEqual(moment.at(0, later));
        expect(moment.at(-1, later)).toBeLessThan(moment.at(0, earlier));
        expect(dayOf(moment.at(0, earlier))).toBe(moment.newest);
      }),
    );
  });

  test('working days leave weekends out in both directions', () => {
    const friday = dayOf(Date.parse('2026-11-27T12:00:00Z'));
    expect(dateOf(addWorkingDays(friday, 1))).toBe('2026-11-30');
    expect(dateOf(addWorkingDays(friday, -5))).toBe('2026-11-20');
    expect(addWorkingDays(addWorkingDays(friday, 7), -7)).toBe(friday);
  });
});
