import { localDate } from '../../../src/domain/zones';
import { buildCompany } from '../../../src/sandbox/company/buildCompany';
import { demoPeople } from '../../../src/sandbox/company/demoPeople';
import { throughEyesOf } from './eyes';
import { oddMoments, wholeWeek } from './moments';

const addressOf = (name: string) => demoPeople.find((person) => person.name.startsWith(name))?.address ?? '';
const said = (verdicts: readonly { subject: string; asks: readonly { quote: string }[] }[]) =>
  verdicts.map(({ subject, asks }) => `${subject}: ${asks.map((ask) => ask.quote).join(' / ')}`);

const moments = [...oddMoments.map(([, iso]) => iso), ...wholeWeek.filter((_, index) => index % 15 === 7)];

describe('signed in as Ivan', () => {
  test.each(moments)(
    'at %s six colleagues wait, he waits for four, two are unsure, one promise is due',
    (iso) => {
      const tenant = buildCompany(Date.parse(iso));
      const { mine, theirs, perhaps, older, view } = throughEyesOf(tenant, addressOf('Ivan'));
      expect({ rows: said(mine), count: mine.length }).toMatchObject({ count: 6 });
      expect({ rows: said(theirs), count: theirs.length }).toMatchObject({ count: 4 });
      expect({ rows: said(perhaps), count: perhaps.length }).toMatchObject({ count: 2 });
      const promises = mine.filter(({ state }) => state === 'promised');
      expect(promises.map(({ due }) => due)).toEqual([localDate(view.now, view.zone)]);
      expect(mine.some(({ channel }) => channel === 'chat')).toBe(true);
      expect(said(mine).some((row) => /[а-яё]{4}/i.test(row))).toBe(true);
      expect(older.length).toBeGreaterThan(0);
      expect(older.length).toBeLessThanOrEqual(5);
    },
  );
});

describe('the sample company through the eyes of each', () => {
  const tenant = buildCompany(Date.parse('2026-11-25T11:00:00Z'));
  const eyes = new Map(demoPeople.map(({ name, address }) => [name, throughEyesOf(tenant, address)]));
  const eyesOf = (name: string) => {
    const found = [...eyes].find(([whole]) => whole.startsWith(name))?.[1];
    if (!found) throw new Error(`Nobody called ${name}`);
    return found;
  };
  const waitsFor = (name: string, subject: string) =>
    eyesOf(name).theirs.find((verdict) => verdict.subject.includes(subject));

  test('Anna sees that Ivan owes her the counts, which Ivan sees as hers', () => {
    const hers = waitsFor('Anna', 'lapsed shoppers');
    expect(hers?.asked.map(({ name }) => name)).toEqual(['Ivan Markov']);
    const his = eyesOf('Ivan').mine.find(({ subject }) => subject === hers?.subject);
    expect(his?.waiting.map(({ name }) => name)).toEqual(['Anna Lindgren']);
    expect(his?.due).toBe('2026-11-25');
    expect(his?.since).toBe(hers?.since);
  });

  test('Ivan himself waits for the feed of the same customer', () => {
    expect(waitsFor('Ivan', 'Fennick')?.asked.map(({ name }) => name)).toEqual(['Руслан Бекетов']);
  });

  test('a mail with questions that are not his is not flagged for Ivan, but is for Anna', () => {
    const forIvan = eyesOf('Ivan').verdicts.find(({ subject }) => subject === 'Fennick proofs and a cake');
    expect(forIvan?.turn).toBe('nobody');
    expect(forIvan?.reasons.length).toBeGreaterThan(0);
    expect(eyesOf('Anna').mine.map(({ subject }) => subject)).toContain('Fennick proofs and a cake');
  });

  test.each(demoPeople.map(({ name }) => name))('%s has a short, sensible list', (name) => {
    const { mine, theirs, perhaps, older } = eyesOf(name);
    expect(mine.length).toBeGreaterThanOrEqual(4);
    expect(mine.length).toBeLessThanOrEqual(6);
    expect(theirs.length).toBeGreaterThanOrEqual(2);
    expect(theirs.length).toBeLessThanOrEqual(4);
    expect(perhaps.length).toBeLessThanOrEqual(2);
    expect(older.length).toBeLessThanOrEqual(5);
  });

  test('Ольга is asked in Russian, Grace in English only', () => {
    expect(said(eyesOf('Ольга').mine).filter((row) => /[а-яё]{4}/i.test(row)).length).toBeGreaterThanOrEqual(
      4,
    );
    expect(said(eyesOf('Grace').mine).filter((row) => /[а-яё]/i.test(row))).toEqual([]);
  });
});
