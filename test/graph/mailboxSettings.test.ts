import fc from 'fast-check';
import { parseMailboxSettings } from '../../src/graph/mailboxSettings';

const whole = {
  timeZone: 'Russian Standard Time',
  workingHours: {
    daysOfWeek: ['monday', 'Tuesday', 'sunday'],
    startTime: '08:30:00.0000000',
    endTime: '16:45:00.0000000',
    timeZone: { name: 'W. Europe Standard Time' },
  },
  language: { locale: 'ru-RU' },
};

test("Windows zone names, days and hours become the user's working hours", () => {
  expect(parseMailboxSettings(whole, 'UTC')).toEqual({
    zone: 'Europe/Moscow',
    workingHours: { days: [0, 1, 2], start: 510, end: 1005, zone: 'Europe/Berlin', daysOff: [] },
    locale: 'ru-RU',
  });
});

test.each([[null], [{}], [{ timeZone: 'Customized Time Zone', workingHours: 'always', language: 3 }]])(
  'what is missing is the usual week: %j',
  (json) => {
    expect(parseMailboxSettings(json, 'Asia/Tokyo')).toEqual({
      zone: 'Asia/Tokyo',
      workingHours: { days: [1, 2, 3, 4, 5], start: 540, end: 1020, zone: 'Asia/Tokyo', daysOff: [] },
      locale: null,
    });
  },
);

test('a shift over midnight is kept, a shift of no length is not', () => {
  const hours = (startTime: string, endTime: string) =>
    parseMailboxSettings({ ...whole, workingHours: { ...whole.workingHours, startTime, endTime } }, 'UTC')
      .workingHours;
  expect(hours('22:00:00', '06:00:00')).toMatchObject({ start: 1320, end: 360 });
  expect(hours('09:00:00', '09:00:00')).toMatchObject({ start: 540, end: 1020 });
});

test('whatever comes in, there are working hours', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...Object.keys(whole)), fc.anything()), (garbage) => {
      const { workingHours } = parseMailboxSettings({ ...whole, ...garbage }, 'UTC');
      expect(workingHours.days.length).toBeGreaterThan(0);
      expect(workingHours.start).not.toBe(workingHours.end);
    }),
  );
});
