import fc from 'fast-check';
import { headerDate } from '../../../src/sandbox/importers/headerDate';

test.each([
  ['Fri, 31 Aug 2001 16:07:58 -0700 (PDT)', '2001-08-31T23:07:58.000Z'],
  ['Fri, 31 Aug 01 16:07:58 GMT', '2001-08-31T16:07:58.000Z'],
  ['31 Aug 2001 16:07:58', '2001-08-31T16:07:58.000Z'],
  ['Sat, 1 Jan 2000 10:00:00 MSK', '2000-01-01T07:00:00.000Z'],
  ['Fri, 31 Aug 2001 16:07:58 EDT', '2001-08-31T20:07:58.000Z'],
  ['Mon Jan 13 08:23:45 2003', '2003-01-13T08:23:45.000Z'],
  ['2001-08-31T16:07:58+02:00', '2001-08-31T14:07:58.000Z'],
  ['Thu, 14 Oct 2021 09.05.06 +0200', '2021-10-14T07:05:06.000Z'],
  ['Fri, 31 Aug 2001 16:07:58 +9999', '2001-08-31T16:07:58.000Z'],
])('%s is read', (raw, iso) => {
  expect(new Date(headerDate(raw) ?? 0).toISOString()).toBe(iso);
});

test.each([
  [''],
  ['junk'],
  ['Thu, 01 Jan 1970 00:00:00 +0000'],
  ['Mon, 1 Jan 9999 00:00:00 +0000'],
  ['31/31/2001'],
])('"%s" is no date of mail', (raw) => {
  expect(headerDate(raw)).toBeNull();
});

test('a date written in any zone is the same instant', () => {
  const instants = fc.date({ min: new Date('1981-01-01'), max: new Date('2099-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(instants, fc.integer({ min: -12 * 60, max: 14 * 60 }), (date, east) => {
      const at = Math.floor(date.getTime() / 1000) * 1000;
      const local = new Date(at + east * 60_000).toUTCString().replace(' GMT', '');
      const digits = (value: number) => String(value).padStart(2, '0');
      const minutes = Math.abs(east);
      const zone = `${east < 0 ? '-' : '+'}${digits(Math.floor(minutes / 60))}${digits(minutes % 60)}`;
      expect(headerDate(`${local} ${zone}`)).toBe(at);
    }),
  );
});

test('long junk is refused quickly', () => {
  expect(headerDate(`${'1 '.repeat(100_000)}x`)).toBeNull();
});
